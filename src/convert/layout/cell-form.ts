import { parseChangeText, parseNumberText } from '../../core/table/number-text.js';
import { narrow } from '../../core/table/plain-text.js';
import { parsePeriodText } from '../../core/table/period-text.js';
import type { Cell } from '../workbook/workbook.js';
import { plainText } from './plain-head.js';

/** What a cell is by its form: a figure, a time, a sign without a figure, words, nothing. */
export type CellForm = 'number' | 'time' | 'symbol' | 'text' | 'blank';

const known = new Map<string, CellForm>();
const MOST_KNOWN = 20_000;

/** A year, or a month of one, which a program may have stored as a number: 2024, 202403, 2024.3. */
const YEAR_LIKE = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])|[.\-/](?:0?[1-9]|1[0-2]))?$/;
/** (123), and what is a figure without its size being certain: 12,34, <5. */
const FIGURE = /^(?:[(（][\d.,]+%?[)）]|[-+]?\d+(?:,\d+)+(?:\.\d+)?|[<＜]\s*\d+(?:\.\d+)?)$/;
const SYMBOL = /^[-—–−…./\\×*#·﹡＊＃]+$/;

/** The form of a cell. Numbers that look like years are times: only their place tells them apart. */
export function formOf(cell: Cell | undefined): CellForm {
  if (!cell) return 'blank';
  if (cell.kind === 'date') return 'time';
  if (cell.kind === 'error') return 'number';
  if (cell.kind === 'number') {
    if (cell.value === undefined) return 'number';
    return cell.text.trim() === '' && cell.value === 0
      ? 'number'
      : YEAR_LIKE.test(cell.text.trim())
        ? 'time'
        : 'number';
  }
  if (cell.value === undefined && cell.formula) return 'number';
  const found = known.get(cell.text);
  if (found !== undefined) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const form = textForm(cell.text);
  known.set(cell.text, form);
  return form;
}

function textForm(text: string): CellForm {
  const bare = narrow(text);
  if (bare === '') return 'blank';
  if (SYMBOL.test(bare)) return 'symbol';
  const plain = plainText(text);
  if (plain.length > 40) return 'text';
  if (YEAR_LIKE.test(plain)) return 'time';
  if (typeof parseNumberText(plain) === 'object') return 'number';
  if (/\d/.test(plain) || plain.endsWith('持平')) {
    if (parsePeriodText(plain)) return 'time';
    if (FIGURE.test(plain)) return 'number';
    return typeof parseChangeText(plain) === 'object' ? 'number' : 'text';
  }
  return parsePeriodText(plain) ? 'time' : 'text';
}
