// One tab a sheet, as in the program that the workbook comes from; arrows lead from one to the next.
import { made } from './made.js';
import { words } from './words.js';

function tabOf({ file, sheet, isHidden, refused }, isShown, severalFiles) {
  const name = severalFiles ? `${file.replace(/\.[^.]*$/, '')} · ${sheet}` : sheet;
  const tab = made(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(isShown),
      'aria-controls': 'sheet',
      tabindex: isShown ? '0' : '-1',
    },
    name,
  );
  if (isHidden) tab.append(made('span', { class: 'hint' }, ` ${words.hiddenSheet}`));
  if (refused > 0) {
    tab.append(
      made('span', { class: 'badge', 'aria-hidden': 'true' }, `✕ ${words.number(refused)}`),
      made('span', { class: 'unseen' }, words.tabRefused(refused)),
    );
  }
  return tab;
}

/** Goes to another tab by a key; says whether the key is one that does. */
let turn = () => false;

/** The arrows of a list of tabs. */
export function takesArrows(list) {
  list.addEventListener('keydown', (event) => {
    if (turn(event.key)) event.preventDefault();
  });
}

/** Shows the tabs, and tells which one is chosen; the focus stays on the tabs where it was. */
export function showTabs(list, sheets, shown, choose) {
  const hadFocus = list.contains(document.activeElement);
  const severalFiles = new Set(sheets.map(({ file }) => file)).size > 1;
  const tabs = sheets.map((sheet) => {
    const tab = tabOf(sheet, sheet === shown, severalFiles);
    tab.addEventListener('click', () => choose(sheet));
    return tab;
  });
  list.replaceChildren(...tabs);
  const at = sheets.indexOf(shown);
  // Into view within the list alone: the page stays where the reader is.
  const { offsetLeft = 0, offsetWidth = 0 } = tabs[at] ?? {};
  if (offsetLeft < list.scrollLeft) list.scrollLeft = offsetLeft;
  else if (offsetLeft + offsetWidth > list.scrollLeft + list.clientWidth) {
    list.scrollLeft = offsetLeft + offsetWidth - list.clientWidth;
  }
  if (hadFocus) tabs[at]?.focus();
  turn = (by) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sheets.length - 1 }[by];
    const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length];
    if (next && next !== shown) choose(next);
    return next !== undefined;
  };
}
