// What is to be built, as plain data: the form shows it, undo goes back to it, an address holds it. Pure.

/**
 * @typedef {object} Card
 * @property {string} tag
 * @property {string} indicator
 * @property {string} region
 * @property {string} period
 * @property {string} programme
 * @property {string} heading
 */

/**
 * @typedef {object} Plan
 * @property {'card' | 'board' | 'wall'} layout
 * @property {string} dataset an address of this site, `address` or `file`
 * @property {string} address the address typed for `address`
 * @property {string} online where the data will be when the page is, if not there
 * @property {Card[]} cards one at least
 * @property {number} at the card that the form shows
 * @property {boolean} filter a board begins with a choice of region and period
 * @property {string} theme
 * @property {boolean} elder
 * @property {string} width
 * @property {'trial' | 'live'} use
 * @property {string} page
 * @property {string} base
 * @property {string} form
 * @property {'live' | 'frozen'} data
 * @property {'link' | 'table'} fallback
 */

/** @type {Card} */
const CARD = { tag: 'gf-stat', indicator: '', region: '', period: '', programme: '', heading: '' };

/** @type {Plan} */
export const FIRST = {
  layout: 'card',
  dataset: 'data/sample-district.json',
  address: '',
  online: '',
  cards: [CARD],
  at: 0,
  filter: true,
  theme: '',
  elder: false,
  width: '0',
  use: 'trial',
  page: '',
  base: 'dist/',
  form: 'module',
  data: 'live',
  fallback: 'link',
};

/** What no address passes on: where scripts come from and where the page will be is each reader's own. */
const OWN = ['page', 'base', 'use'];

/** The card that the form shows. */
export const cardOf = ({ cards, at }) => cards[at];

/** The cards that the code has: of one card that one. */
export const cardsOf = (plan) => (plan.layout === 'board' ? plan.cards : [cardOf(plan)]);

export const withCard = (plan, card) => ({
  ...plan,
  cards: plan.cards.map((one, i) => (i === plan.at ? { ...one, ...card } : one)),
});

/** One more card behind the one shown, of the same indicator and place. */
export function added(plan) {
  const card = { ...cardOf(plan), heading: '' };
  const cards = [...plan.cards.slice(0, plan.at + 1), card, ...plan.cards.slice(plan.at + 1)];
  return { ...plan, cards, at: plan.at + 1 };
}

/** Without the card shown; the last one stays. */
export function removed(plan) {
  if (plan.cards.length === 1) return plan;
  const cards = plan.cards.filter((_, i) => i !== plan.at);
  return { ...plan, cards, at: Math.min(plan.at, cards.length - 1) };
}

/** The card shown one place on (1) or back (−1). */
export function moved(plan, by) {
  const to = plan.at + by;
  if (to < 0 || to >= plan.cards.length) return plan;
  const cards = [...plan.cards];
  [cards[plan.at], cards[to]] = [cards[to], cards[plan.at]];
  return { ...plan, cards, at: to };
}

/** The plan behind the `#` of an address: what differs from the first one. */
export function toHash(plan) {
  const said = Object.entries(plan).filter(
    ([name, value]) => !OWN.includes(name) && JSON.stringify(value) !== JSON.stringify(FIRST[name]),
  );
  return said.length === 0
    ? ''
    : `#plan=${encodeURIComponent(JSON.stringify(Object.fromEntries(said)))}`;
}

const isCard = (one) =>
  typeof one === 'object' &&
  one !== null &&
  Object.keys(CARD).every((name) => one[name] === undefined || typeof one[name] === 'string') &&
  /^gf-[a-z-]+$/.test(one.tag ?? CARD.tag);

/** Whether a value that came in an address may stand for what the plan has there. */
function isLike(name, value) {
  if (name === 'cards') return Array.isArray(value) && value.length > 0 && value.every(isCard);
  return typeof value === typeof FIRST[name];
}

/** The plan that an address holds; what it says wrongly is left as it was at first. */
export function fromHash(hash) {
  const text = /^#plan=(.+)$/.exec(hash)?.[1];
  if (!text) return FIRST;
  let said;
  try {
    said = JSON.parse(decodeURIComponent(text));
  } catch {
    return FIRST;
  }
  const names = Object.keys(FIRST).filter(
    (name) => !OWN.includes(name) && said?.[name] !== undefined && isLike(name, said[name]),
  );
  const plan = { ...FIRST, ...Object.fromEntries(names.map((name) => [name, said[name]])) };
  const cards = plan.cards.map((card) =>
    Object.fromEntries(Object.keys(CARD).map((name) => [name, card[name] ?? CARD[name]])),
  );
  const at = Number.isInteger(plan.at) && plan.at >= 0 && plan.at < cards.length ? plan.at : 0;
  return { ...plan, cards, at };
}
