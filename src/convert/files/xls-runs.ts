import { cellName } from '../workbook/workbook.js';
import type { Run } from './rich-text.js';
import { long, RECORD, recordsFrom, short, type XlsRecord } from './xls-records.js';
import { xlsStrings, type XlsString } from './xls-strings.js';

/** The pieces of rich texts, by the place of the sheet among the sheets and then by the name of the cell. */
export type RunsOfSheets = ReadonlyMap<number, ReadonlyMap<string, readonly Run[]>>;

/**
 * The rich texts of an XLS file of which a part is raised or struck through. The library joins their pieces,
 * which makes 1282 of 128 with a note 2.
 */
export function xlsRuns(stream: Uint8Array): RunsOfSheets {
  const found = new Map<number, Map<string, readonly Run[]>>();
  const globals: XlsRecord[] = [];
  for (const record of recordsFrom(stream)) {
    if (record.type === RECORD.END) break;
    globals.push(record);
  }
  const styles = globals
    .filter(({ type }) => type === RECORD.FONT)
    .map(({ data }) => styleOf(data));
  if (styles.every((style) => style === undefined)) return found;
  const rich = richTexts(globals, styles);
  if (rich.size === 0) return found;
  globals
    .filter(({ type }) => type === RECORD.SHEET)
    .forEach(({ data }, i) => found.set(i, cellsOf(stream, long(data, 0), rich)));
  return found;
}

/** How a font sets its text (MS-XLS 2.4.122). */
function styleOf(font: Uint8Array): Run['style'] {
  if (short(font, 2) & 0x0008) return 'struck';
  return short(font, 8) === 1 ? 'raised' : undefined;
}

/** The texts of the table that have such a part, by their place in it. */
function richTexts(globals: readonly XlsRecord[], styles: readonly Run['style'][]) {
  const first = globals.findIndex(({ type }) => type === RECORD.STRINGS);
  const rich = new Map<number, Run[]>();
  if (first < 0) return rich;
  let end = first + 1;
  while (globals[end]?.type === RECORD.CONTINUE) end++;
  let place = 0;
  for (const text of xlsStrings(globals.slice(first, end).map(({ data }) => data))) {
    const runs = text.fonts.length > 0 ? runsOf(text, styles) : [];
    if (runs.some(({ style }) => style)) rich.set(place, runs);
    place++;
  }
  return rich;
}

function runsOf({ text, fonts }: XlsString, styles: readonly Run['style'][]): Run[] {
  const runs: Run[] = [{ text: text.slice(0, fonts[0]!.from) }];
  fonts.forEach(({ from, font }, i) => {
    // No font bears the number 4 (MS-XLS 2.5.129).
    const style = styles[font > 4 ? font - 1 : font];
    const piece = text.slice(from, fonts[i + 1]?.from ?? text.length);
    runs.push(style ? { text: piece, style } : { text: piece });
  });
  return runs;
}

/** The cells of a sheet that hold one of these texts. */
function cellsOf(stream: Uint8Array, start: number, rich: ReadonlyMap<number, Run[]>) {
  const cells = new Map<string, readonly Run[]>();
  let depth = 0;
  for (const { type, data } of recordsFrom(stream, start)) {
    if (type === RECORD.BOF) depth++;
    if (type === RECORD.END && --depth <= 0) break;
    const runs = type === RECORD.STRING_CELL ? rich.get(long(data, 6)) : undefined;
    if (runs) cells.set(cellName(short(data, 0), short(data, 2)), runs);
  }
  return cells;
}
