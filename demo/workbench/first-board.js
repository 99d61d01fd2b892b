// The board that the builder begins with: what was drawn at the workbench, and the other indicators.
import { FIRST } from '../builder/plan.js';

/** So many indicators stand on it beside the one that was looked at: more are added by hand. */
const MOST_OTHERS = 5;

/** The plan of a board of what a preview shows and of other indicators; `online` is the name of its data file. */
export function firstBoard({ tags, region = '' }, others, online) {
  const shown = tags.filter(({ tag }) => tag !== 'gf-filter');
  const tag = shown.some((one) => one.tag === 'gf-ranking') ? 'gf-ranking' : 'gf-stat';
  const beside = others
    .slice(0, MOST_OTHERS)
    .map((indicator) => ({ tag, attributes: { indicator } }));
  const cards = [...shown, ...beside].map((card) => ({
    ...FIRST.cards[0],
    region,
    tag: card.tag,
    ...card.attributes,
  }));
  return { ...FIRST, dataset: 'workbench', layout: 'board', online, cards };
}
