import { html } from 'lit';
import type { CardItem, SceneItem } from '../../../core/contract/contract.generated.js';
import { wallWords } from '../wall.words.js';
import { remember, type Dataset } from '../../../core/model/dataset.js';
import type { View } from '../../base/element/view.js';
import { arrange, placeOf, screens, type Size, type Wish } from '../layout/arrange.js';
import { formOf, isNumber, loadTag, type CardTag } from './card-tags.js';
import type { Layout, Ratio } from '../layout/layout.js';
import { picture } from './card-picture.js';
import type { Cell, Hung, Scene } from './scene.js';

/** So many things there are to read in a picture of one number, and in any other. */
const [NUMBER, PICTURE] = [1, 3];

/** Pictures of the regions below one, which change when any of these does. */
const OVER_REGIONS: readonly CardTag[] = [
  ...['tiles', 'map', 'ranking', 'distribution', 'compare', 'table', 'alerts', 'brief'],
] as CardTag[];

const RATIOS: readonly Ratio[] = ['portrait', 'square', 'wide', 'cinema', 'ribbon'];

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
  const words = wallWords[say.lang];
  const name = say.text(item.title) || words.scene(number);
  const counts = screens(cards.map(wishOf));
  let from = 0;
  return counts.map((count, i) => {
    const some = cards.slice(from, (from += count));
    const layout = layoutsOf(view.dataset, `cards ${number} ${i}`, some);
    const title = counts.length > 1 ? words.part(name, i + 1, counts.length) : name;
    return cardScene(view, title, some, layout);
  });
}

/** The layouts of some cards, each found when a wall of that shape first asks for it. */
function layoutsOf(dataset: Dataset, name: string, cards: readonly CardItem[]): Scene['layout'] {
  const layouts = {} as Scene['layout'];
  for (const ratio of RATIOS) {
    const get = () =>
      remember(dataset, `${name} ${ratio}`, () => arrange(cards.map(wishOf), ratio));
    Object.defineProperty(layouts, ratio, { get });
  }
  return layouts;
}

function cardScene(
  view: View,
  title: string,
  cards: readonly CardItem[],
  layout: Scene['layout'],
): Scene {
  for (const { tag } of cards) loadTag(tag);
  return {
    title,
    things: cards.reduce((sum, card) => sum + (isNumber(card.tag) ? NUMBER : PICTURE), 0),
    layout,
    cells: (hung) => {
      const { ratio } = hung;
      return cards.map((card, i) => {
        const stand = standOf(view, wishOf(card).size, cards, layout[ratio], ratio);
        return cellOf(view, card, `c${i}`, stand, hung);
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
  layout: Layout,
  ratio: Ratio,
): Stand {
  let [across, down] = [LARGEST, LARGEST];
  for (const [i, card] of cards.entries()) {
    if (!isNumber(card.tag) || wishOf(card).size !== size) continue;
    const [width, height] = placeOf(i, layout, ratio);
    const isJudged = dataset.targets.some(({ indicator }) => indicator === card.indicator);
    across = Math.min(across, width / WIDE);
    down = Math.min(down, height / (isJudged ? HIGH + VERDICT : HIGH));
  }
  return { grow: Math.max(1, Math.min(across, down)), noLine: down < 1 };
}

function cellOf(view: View, card: CardItem, area: string, stand: Stand, hung: Hung): Cell {
  const { dataset, say, region: home } = view;
  const { tag, heading, indicator, indicators, domain, region = home.id } = card;
  const known = indicator ? dataset.indicators.get(indicator) : undefined;
  const named = heading ? say.text(heading) : tag === 'stat' && known ? say.short(known) : '';
  const inDomain = [...dataset.indicators.values()].filter(
    (one) => domain && one.domain === domain,
  );
  return {
    area,
    of: indicators ?? (indicator ? [indicator] : inDomain.map(({ id }) => id)),
    ...(OVER_REGIONS.includes(tag) ? {} : { at: region }),
    body: html`${picture(
        card,
        {
          className: isNumber(card.tag) ? 'grown' : 'fill',
          heading: named,
          // What a visitor picks elsewhere is no other scene.
          region,
          lang: hung.lang,
          headingLevel: hung.headingLevel,
          ...(tag === 'stat' ? { noSparkline: stand.noLine } : {}),
          ...(tag === 'stat' && !card.compare ? { compare: hung.compare } : {}),
        },
        stand.grow,
      )}
      <p class="cut">${wallWords[say.lang].cut}</p>`,
  };
}
