// From a plan and its data to what the code is made of. Pure.
import { cardOf, cardsOf } from './plan.js';
import { TAGS } from './tags.generated.js';

const tagOf = ({ tag }) => TAGS.find((one) => one.tag === tag) ?? TAGS[0];

/** What a card shows is chosen by its tag, or by an indicator. */
export const takesIndicator = (card) => !tagOf(card).domain && !tagOf(card).plain;

/** Pairs that say something. */
const said = (pairs) => pairs.filter(([, value]) => value);

/** How it looks: of a card alone its own, of a board and a wall that of all inside. */
const look = ({ theme, elder }) =>
  said([
    ['theme', theme],
    ['elder', elder],
  ]);

/** What is asked of the data for one card. */
function asked(card) {
  const { indicator, region, period, programme, heading } = card;
  return said([
    ['indicator', takesIndicator(card) && indicator],
    ['programme', tagOf(card).programme && programme],
    ['region', region],
    ['period', period],
    ['heading', heading],
  ]);
}

const markupOf = (card) => ({ tag: card.tag, attributes: asked(card) });

/** The tag and all inside it, as code and preview make it; the address of the data is not said. */
export function tagsOf(plan) {
  const { layout, filter, cards } = plan;
  if (layout === 'wall') return { tag: 'gf-wall', attributes: look(plan) };
  if (layout === 'card') {
    const { tag, attributes } = markupOf(cardOf(plan));
    return { tag, attributes: [...attributes, ...look(plan)] };
  }
  const first = filter ? [{ tag: 'gf-filter', attributes: [] }] : [];
  return {
    tag: 'gf-board',
    attributes: look(plan),
    children: [...first, ...cards.map(markupOf)],
  };
}

/** Why the cards of a plan cannot be held in one frozen document; '' where they can. */
export function unfrozen(plan) {
  if (plan.layout === 'wall') return 'wall';
  const cards = cardsOf(plan);
  if (cards.some((card) => tagOf(card).whole)) return 'whole';
  if (cards.some(({ tag }) => tag === 'gf-map')) return 'map';
  return cards.some(({ region }) => region !== cards[0].region) ? 'regions' : '';
}

/** What a frozen document has to hold, as `freeze` is asked. */
export function frozenQuestion(plan, { indicators }) {
  const cards = cardsOf(plan);
  const ofDomain = (domain) =>
    [...indicators.values()].filter((one) => one.domain === domain).map(({ id }) => id);
  const ids = cards.flatMap((card) => {
    const { domain } = tagOf(card);
    return domain ? ofDomain(domain) : [card.indicator];
  });
  return {
    indicators: [...new Set(ids)],
    region: cards[0].region,
    below: cards.some((card) => tagOf(card).below),
  };
}

/** What a card shows, in words. */
export function titleOf(card, { dataset, say }) {
  const indicator = dataset.indicators.get(card.indicator);
  const what = takesIndicator(card) && indicator ? say.indicator(indicator) : tagOf(card).shows;
  return card.heading || `${say.region(card.region)} · ${what}`;
}

export const showsOf = (card) => tagOf(card).shows;
export const takesProgramme = (card) => tagOf(card).programme === true;
