// What a clerk has to decide, one card a choice. A card stays where it is when it is answered, and the focus
// with it.
import { button, made } from './made.js';
import { words } from './words.js';

/** So many cards are shown at a time, the ones to check before the others. */
const MOST = 60;

/** What is known of a card's parts, by the key of its choice. */
const cards = new Map();

let uses;
let list;

/**
 * @param {HTMLElement} element the list
 * @param {object} given
 * @param {(key: string, answer: { option?: number, text?: string }) => void} given.answer
 * @param {(key: string) => void} given.alike answers the others of its kind like this one
 * @param {(place: object) => void} given.jump
 */
export function choicesIn(element, given) {
  list = element;
  uses = given;
}

/** The control of a choice: a list of answers, or a field where anything can be said. */
function controlOf(choice, id) {
  if (choice.options.length === 0) {
    const placeholder = choice.code === 'period' ? words.periodExample : words.type;
    const field = made('input', { id, type: 'text', autocomplete: 'off', placeholder });
    field.addEventListener('change', () => {
      if (field.value.trim()) uses.answer(choice.key, { text: field.value.trim() });
    });
    return field;
  }
  const select = made('select', { id });
  const none = new Option(words.choose, '', false, false);
  none.disabled = true;
  select.append(none, ...choice.options.map((text, i) => new Option(text, String(i))));
  select.addEventListener('change', () =>
    uses.answer(choice.key, { option: Number(select.value) }),
  );
  return select;
}

function cardOf(choice, number) {
  const id = `choice-${number}`;
  const control = controlOf(choice, id);
  control.setAttribute('aria-describedby', `${id}-why`);
  const state = made('span', { class: 'badge' });
  const jump = button('', () => uses.jump(cards.get(choice.key).choice.place), { class: 'jump' });
  const right = button(words.right, () => {
    const { chosen } = cards.get(choice.key).choice;
    control.focus();
    uses.answer(choice.key, { option: chosen });
  });
  const alike = button('', () => {
    control.focus();
    uses.alike(choice.key);
  });
  const proof = made('div', { class: 'proof' });
  const element = made(
    'li',
    { class: 'choice' },
    made('p', { class: 'choice-head' }, state, jump),
    made('label', { for: id, class: 'question' }, choice.question),
    control,
    made('p', { class: 'hint', id: `${id}-why` }, choice.isOptional ? '' : choice.why),
    proof,
    right,
    alike,
  );
  return { element, control, state, jump, right, alike, proof, choice };
}

function showProof({ proof, choice }) {
  if (choice.proof.length === 0) return proof.replaceChildren();
  const lines = choice.proof.map(({ cell, text, reading }) =>
    made(
      'li',
      {},
      made('span', { class: 'at' }, cell),
      made('span', { class: 'said' }, text),
      made('span', { class: 'arrow', 'aria-label': words.readAs, role: 'img' }, '→'),
      made('b', {}, reading),
    ),
  );
  return proof.replaceChildren(made('p', { class: 'hint' }, words.proof), made('ul', {}, ...lines));
}

/** Shows what a choice is now in the card that it has. */
function refresh(card, choice) {
  card.choice = choice;
  const { isAnswered, chosen, where, count } = choice;
  card.element.classList.toggle('is-done', isAnswered);
  card.state.textContent = isAnswered
    ? words.isDone
    : choice.isOptional
      ? words.isOptional
      : words.isOpen;
  card.element.classList.toggle('is-optional', choice.isOptional && !isAnswered);
  card.alike.hidden = choice.alike === 0;
  card.alike.textContent = words.alike(choice.alike);
  card.jump.textContent = words.places(where, count);
  card.jump.setAttribute('aria-label', words.jump(words.places(where, count)));
  if (card.control.localName === 'select') {
    const value = chosen < 0 ? '' : String(chosen);
    if (card.control.value !== value) card.control.value = value;
  } else if (isAnswered) card.control.value = choice.typed;
  else if (card.control.value && document.activeElement === card.control) {
    // What was typed was not understood, and stays to be mended.
    card.control.setAttribute('aria-invalid', 'true');
  }
  if (isAnswered) card.control.removeAttribute('aria-invalid');
  card.right.hidden = isAnswered || chosen < 0;
  showProof(card);
}

/** Shows all choices; cards that are there already stay. */
export function showChoices(choices) {
  const keys = new Set(choices.map(({ key }) => key));
  for (const [key, { element }] of cards) {
    if (keys.has(key)) continue;
    element.remove();
    cards.delete(key);
  }
  let shown = 0;
  for (const choice of choices) {
    if (!cards.has(choice.key) && shown >= MOST) continue;
    shown++;
    if (!cards.has(choice.key)) cards.set(choice.key, cardOf(choice, nextNumber++));
    const card = cards.get(choice.key);
    refresh(card, choice);
    if (!card.element.isConnected) list.append(card.element);
  }
  return choices.length - shown;
}

let nextNumber = 1;

/** Goes to the next choice that is not answered, behind the one that has the focus; says which. */
export function nextOpen() {
  const all = [...list.children];
  const at = all.findIndex((element) => element.contains(document.activeElement));
  const order = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const isOpen = ({ classList }) =>
    !classList.contains('is-done') && !classList.contains('is-optional');
  const next = order.find(isOpen);
  const card = [...cards.values()].find(({ element }) => element === next);
  if (!card) return undefined;
  card.control.focus();
  card.element.scrollIntoView({ block: 'nearest' });
  return card.choice;
}

/** Goes to the choice about a cell, if there is one. */
export function choiceAt(isHere) {
  const card = [...cards.values()].find(({ choice }) => isHere(choice.place));
  card?.control.focus();
  return card?.choice;
}
