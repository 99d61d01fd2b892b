// What became of every cell, and what is wrong where.
import { button, made } from './made.js';
import { words } from './words.js';

/** Heads, names, titles and notes are read as words; they are one part of the bar. */
const PARTS = [
  ['figure', ['figure']],
  ['head', ['head', 'label', 'title', 'note']],
  ['left-out', ['left-out']],
  ['refused', ['refused']],
  ['empty', ['empty']],
];

/** A bar of all cells and a list of how many have which fate; together they are all there are. */
export function showAccount(element, { account, cells }) {
  const bar = made('div', { class: 'bar', 'aria-hidden': 'true' });
  for (const [name, fates] of PARTS) {
    const count = fates.reduce((sum, fate) => sum + account[fate], 0);
    if (count === 0) continue;
    const part = made('span', { class: `part is-${name}` });
    part.style.flexGrow = String(count);
    bar.append(part);
  }
  const rows = Object.entries(words.fates)
    .filter(([fate]) => account[fate] > 0)
    .map(([fate, name]) =>
      made(
        'div',
        {},
        made('dt', {}, made('span', { class: `swatch is-${fate}`, 'aria-hidden': 'true' }), name),
        made('dd', {}, words.number(account[fate])),
      ),
    );
  element.replaceChildren(
    made('p', { class: 'sum' }, words.allCells(cells)),
    bar,
    made('dl', {}, ...rows),
  );
}

/** The problems, each with a way to its cell. */
export function showProblems(element, { problems, problemCount }, jump) {
  if (problems.length === 0) {
    element.replaceChildren(made('p', { class: 'hint' }, words.noProblems));
    return;
  }
  const items = problems.map(({ severity, place, where, sentence }) =>
    made(
      'li',
      { class: `problem is-${severity}` },
      made('span', { class: 'badge' }, words.severity[severity]),
      place.sheet === undefined
        ? made('span', { class: 'where' }, where)
        : button(where, () => jump(place), { class: 'jump', 'aria-label': words.jump(where) }),
      made('span', { class: 'sentence' }, sentence),
    ),
  );
  const rest = problemCount - problems.length;
  element.replaceChildren(
    made('ul', { class: 'problems' }, ...items),
    ...(rest > 0 ? [made('p', { class: 'hint' }, words.moreProblems(rest))] : []),
  );
}
