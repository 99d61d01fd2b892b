import { html } from 'lit';
import type { CardItem, SceneItem } from '../../../core/contract/contract.generated.js';
import type { View } from '../../base/element/view.js';
import { arrangeInSteps, placeOf, screens, type Size, type Wish } from '../layout/arrange.js';
import { namesIn, perShape, type Layout, type Ratio } from '../layout/layout.js';
import { cardPicture } from './card-picture.js';
import { formOf, isNumber, isOverRegions, loadTag } from './card-tags.js';
import type { Cell, Scene, SceneContext } from './scene.js';
import { scenesWords } from './scenes.words.js';

/** So many things there are to read in a picture of one number, and in any other. */
const [NUMBER, PICTURE] = [1, 3];

const wishOf = (card: CardItem): Wish => ({
  ...formOf(card.tag),
  size: card.size ?? (isNumber(card.tag) ? 'small' : 'medium'),
});

/** The place in em that a number fills well, with a line for its target, and how far it grows. */
const [WIDE, HIGH, VERDICT] = [22, 13.6, 1.6];
const LARGEST = 2.2;

/** The scenes of cards that a document writes: more than one where a screen cannot hold them all. */
export function cardScenes(view: View, item: SceneItem, number: number): Scene[] {
  const { say } = view;
  const { cards = [] } = item;
  const words = scenesWords[say.lang];
  const name = say.text(item.title) || words.scene(number);
  const counts = screens(cards.map(wishOf));
  let from = 0;
  return counts.map((count, i) => {
    const onScreen = cards.slice(from, from + count);
    from += count;
    const title = counts.length > 1 ? words.part(name, i + 1, counts.length) : name;
    return cardScene(view, title, onScreen);
  });
}

function cardScene(view: View, title: string, cards: readonly CardItem[]): Scene {
  const steps = perShape((ratio) => arrangeInSteps(cards.map(wishOf), ratio));
  return {
    title,
    isOfCards: true,
    things: cards.reduce((sum, { tag }) => sum + (isNumber(tag) ? NUMBER : PICTURE), 0),
    layout: (ratio) => steps(ratio)[0]!,
    further: (ratio) => steps(ratio).slice(1),
    cells: (context) => {
      const { ratio } = context;
      return cards.map((card, i) => {
        const stand = standOf(view, wishOf(card).size, cards, steps(ratio), ratio);
        return cellOf(view, card, `c${i}`, stand, context);
      });
    },
  };
}

/** How the numbers of one size stand, alike, as the tightest place of that size allows. */
interface Stand {
  /** So much larger than the type of the wall. */
  grow: number;
  /** Without the line of their course, for which they have no room. */
  noLine: boolean;
}

function standOf(
  { dataset }: View,
  size: Size,
  cards: readonly CardItem[],
  steps: readonly Layout[],
  ratio: Ratio,
): Stand {
  let [across, down] = [LARGEST, LARGEST];
  for (const [i, card] of cards.entries()) {
    if (!isNumber(card.tag) || wishOf(card).size !== size) continue;
    const layout = steps.find((step) => namesIn(step).has(`c${i}`))!;
    const [width, height] = placeOf(i, layout, ratio);
    const isJudged = dataset.targets.some(({ indicator }) => indicator === card.indicator);
    across = Math.min(across, width / WIDE);
    down = Math.min(down, height / (isJudged ? HIGH + VERDICT : HIGH));
  }
  return { grow: Math.max(1, Math.min(across, down)), noLine: down < 1 };
}

function cellOf(
  view: View,
  card: CardItem,
  area: string,
  stand: Stand,
  context: SceneContext,
): Cell {
  const { say, region: home } = view;
  const { tag, region = home.id } = card;
  loadTag(tag);
  const properties: Record<string, unknown> = {
    className: isNumber(tag) ? 'grown' : 'fill',
    heading: headingOf(view, card),
    // What a visitor picks elsewhere is no other scene.
    region,
    lang: context.lang,
    headingLevel: context.headingLevel,
  };
  if (tag === 'stat') {
    properties.noSparkline = stand.noLine;
    if (!card.compare) properties.compare = context.compare;
  }
  const cell: Cell = {
    area,
    of: indicatorsOf(view, card),
    body: () =>
      html`${cardPicture(card, properties, stand.grow)}
        <p class="cut">${scenesWords[say.lang].cut}</p>`,
  };
  return isOverRegions(card) ? cell : { ...cell, at: region };
}

/** The title of a card: its own, or a short name for a number. */
function headingOf({ dataset, say }: View, { tag, heading, indicator = '' }: CardItem): string {
  if (heading) return say.text(heading);
  const item = dataset.indicators.get(indicator);
  return tag === 'stat' && item ? say.short(item) : '';
}

/** The indicators that a card shows: those that it names, else those of its domain. */
function indicatorsOf({ dataset }: View, card: CardItem): string[] {
  const { indicator, indicators, domain } = card;
  if (indicators) return [...indicators];
  if (indicator) return [indicator];
  if (!domain) return [];
  return [...dataset.indicators.values()]
    .filter((item) => item.domain === domain)
    .map(({ id }) => id);
}
