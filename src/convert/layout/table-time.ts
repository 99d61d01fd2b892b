import { namesDays, readCaption, type Caption } from '../../core/table/caption-text.js';
import type { PeriodText } from '../../core/table/month-span.js';
import { parsePeriodText } from '../../core/table/period-text.js';
import type { Sheet } from '../workbook/workbook.js';
import type { TableLayout } from './layout.js';
import { fileTitle, placePeriod } from './placeholder.js';
import { plainText } from './plain-head.js';

/** What the words around a table say of its time. */
export interface TableTime {
  /** The one period that they name. */
  readonly period: PeriodText | undefined;
  /** The year that heads and labels without one belong to; '' where none is named. */
  readonly year: string;
  /** Where the period or the year was read, the nearest first. */
  readonly from: 'title' | 'sheet' | 'file' | '';
}

/** What the lines around a table state: its name, units, time and source; never a person. */
export function captionOf(sheet: Sheet, table: TableLayout): Caption {
  const notes = table.notes.map(({ top, left, right }) => {
    const texts: string[] = [];
    for (let column = left; column <= right; column++) {
      const cell = sheet.rows[top]?.[column];
      if (cell) texts.push(plainText(cell.text));
    }
    return texts.join(' ');
  });
  return readCaption([...table.lines], notes);
}

/** The time of a table: by the lines around it, else by the name of its sheet, else by that of its file. */
export function timeOf(caption: Caption, sheetName: string, fileName: string): TableTime {
  const year = yearIn(caption, sheetName, fileName);
  const ofSheet = placePeriod(sheetName).period;
  // The year of the title and the month of the sheet are one time.
  const isYear = caption.period?.period.frequency === 'A' && !caption.period.ytd;
  const isFiner = isYear && ofSheet !== '' && !/^\d{4}年?度?$/.test(ofSheet);
  if (caption.period && !isFiner) return { period: caption.period, year, from: 'title' };
  // From a day to a day within a month is no period, and neither is the last of these days.
  if (namesDays(caption.name)) return { period: undefined, year, from: '' };
  // A title without a year may still name the month, which the sheet or the file completes.
  const places = [
    ['title', isFiner ? '' : caption.name],
    ['sheet', sheetName],
    ['file', fileTitle(fileName)],
  ] as const;
  for (const [from, text] of places) {
    const named = placePeriod(text).period;
    if (!named) continue;
    const found = parsePeriodText(named, year);
    if (typeof found === 'object') return { period: found, year, from };
  }
  const asOf = caption.asOf ? parsePeriodText(caption.asOf) : undefined;
  if (typeof asOf === 'object') return { period: asOf, year, from: 'title' };
  return { period: undefined, year, from: year ? 'title' : '' };
}

/** The year by the lines of a table, else by its sheet, else by its file. */
function yearIn(caption: Caption, sheetName: string, fileName: string): string {
  const own = caption.period?.period.code.slice(0, 4) ?? caption.year;
  if (own) return own;
  for (const text of [sheetName, fileTitle(fileName)]) {
    const years = new Set(plainText(text).match(/(?<!\d)(?:19|20)\d\d(?!\d{4})/g) ?? []);
    if (years.size === 1) return [...years][0]!;
  }
  return '';
}
