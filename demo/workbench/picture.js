// The tags, drawn from the contract as it is now.
import { made } from './made.js';
import { words } from './words.js';

let drawn = '';

/** Draws what a contract has enough for; the same tags keep what the reader picked in them. */
export function draw(room, preview) {
  if (!preview) {
    drawn = '';
    room.replaceChildren(made('p', { class: 'hint' }, words.notYet));
    return;
  }
  const { contract, tags, region } = preview;
  const key = JSON.stringify([tags, region]);
  if (key !== drawn) {
    drawn = key;
    const cards = tags.map(({ tag, attributes }) => made(tag, attributes));
    room.replaceChildren(made('gf-board', { theme: 'auto', region }, ...cards));
  }
  // A block of data would need a text that Trusted Types let through.
  room.firstElementChild.data = contract;
}

/** Fills the list of indicators, and says which one is chosen. */
export function listIndicators(select, indicators) {
  const before = select.value;
  select.replaceChildren(...indicators.map(({ id, name }) => new Option(name, id)));
  if (indicators.some(({ id }) => id === before)) select.value = before;
  return select.value || undefined;
}
