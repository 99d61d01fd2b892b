import { html } from 'lit';
import type { CardItem, SceneItem } from '../../core/contract.generated.js';
import { wallWords } from '../../i18n/wall.js';
import type { View } from '../base/view.js';
import { arrange, screens, type Size } from './arrange.js';
import { cardPicture } from './card-picture.js';
import { loadTag, type CardTag } from './card-tags.js';
import type { Ratio } from './layout.js';
import type { Cell, Hung, Scene } from './scene.js';

/** Pictures of one number: little to read, and small where the document does not say otherwise. */
const NUMBERS: readonly CardTag[] = ['stat', 'progress'];
const [NUMBER, PICTURE] = [1, 3];

/** Pictures of the regions below one, which change when any of these does. */
const OVER_REGIONS: readonly CardTag[] = [
  ...['tiles', 'map', 'ranking', 'distribution', 'compare', 'table', 'alerts', 'brief'],
] as CardTag[];

const RATIOS: readonly Ratio[] = ['portrait', 'square', 'wide', 'cinema', 'ribbon'];

const isNumber = ({ tag }: CardItem) => NUMBERS.includes(tag);
const sizeOf = (card: CardItem): Size => card.size ?? (isNumber(card) ? 'small' : 'medium');

/** The scenes of cards that a document writes: more than one where a screen cannot hold them all. */
export function cardScenes(view: View, { title, cards = [] }: SceneItem, number: number): Scene[] {
  const { say } = view;
  const words = wallWords[say.lang];
  const name = say.text(title) || words.scene(number);
  const counts = screens(cards.map(sizeOf));
  let from = 0;
  return counts.map((count, i) => {
    const some = cards.slice(from, (from += count));
    return cardScene(view, counts.length > 1 ? words.part(name, i + 1, counts.length) : name, some);
  });
}

function cardScene(view: View, title: string, cards: readonly CardItem[]): Scene {
  const sizes = cards.map(sizeOf);
  for (const { tag } of cards) loadTag(tag);
  return {
    title,
    things: cards.reduce((sum, card) => sum + (isNumber(card) ? NUMBER : PICTURE), 0),
    layout: Object.fromEntries(
      RATIOS.map((ratio) => [ratio, arrange(sizes, ratio)]),
    ) as Scene['layout'],
    cells: (hung) => cards.map((card, i) => cellOf(view, card, sizes[i]!, `c${i}`, hung)),
  };
}

function cellOf(view: View, card: CardItem, size: Size, area: string, hung: Hung): Cell {
  const { dataset, say, region: home } = view;
  const { tag, heading, indicator, indicators, domain, region = home.id } = card;
  const known = indicator ? dataset.indicators.get(indicator) : undefined;
  const named = heading ? say.text(heading) : tag === 'stat' && known ? say.short(known) : '';
  const inDomain = [...dataset.indicators.values()].filter(
    (one) => domain && one.domain === domain,
  );
  return {
    area,
    look: `card ${size}`,
    of: indicators ?? (indicator ? [indicator] : inDomain.map(({ id }) => id)),
    ...(OVER_REGIONS.includes(tag) ? {} : { at: region }),
    body: html`${cardPicture(card, {
      className: isNumber(card) ? (size === 'small' ? 'figure' : 'lead') : 'fill',
      heading: named,
      // What a visitor picks elsewhere is no other scene.
      region,
      lang: hung.lang,
      headingLevel: hung.headingLevel,
      ...(tag === 'stat' && !card.compare ? { compare: hung.compare } : {}),
    })}`,
  };
}
