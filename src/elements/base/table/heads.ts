import type { Speaker } from '../../../i18n/speaker.js';
import type { Head } from './columns.js';

/** A page shows this many rows of a table; the download has all. */
export const SHOWN = 400;

/** What stands behind the name of a column: its unit and its remark; '' where it has none. */
export function headText(say: Speaker, { unit, note }: Head = { unit: '', note: '' }): string {
  const remark = say.words.list([unit, note].filter(Boolean));
  return remark ? say.words.aside('', remark) : '';
}
