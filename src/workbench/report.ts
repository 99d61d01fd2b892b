import type { Fate } from '../convert/figures/account.js';
import type { Lang } from '../i18n/lang.js';
import { accountOf } from './account.js';
import type { Engine } from './engine.js';
import type { State } from './state.js';
import { workbenchWords } from './workbench.words.js';

/** A field of a CSV; what a spreadsheet would run as a formula is kept from it. */
function field(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** What became of every cell, then what was wrong where, as a table that spreadsheet programs open. */
export function reportOf(state: State, engine: Engine, lang: Lang): string {
  const words = workbenchWords[lang];
  const { accounts } = state.converted;
  const lines: (string | number)[][] = [
    [words.file, words.sheet, words.cells, words.what, words.why],
  ];
  for (const account of accounts) {
    const counts = Object.entries(accountOf([account]).account) as [Fate, number][];
    for (const [fate, count] of counts) {
      if (count > 0)
        lines.push([account.file, account.sheet, words.count(count), words.fates[fate], '']);
    }
    for (const { cells, reason } of account.reasons) {
      lines.push([
        account.file,
        account.sheet,
        cells,
        words.fates['left-out'],
        words.reasons[reason],
      ]);
    }
  }
  for (const problem of state.problems) {
    const { file, sheet = '', cells = '' } = problem.place;
    lines.push([file, sheet, cells, words.severity[problem.severity], engine.sayProblem(problem)]);
  }
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
