import { cellName } from '../workbook/workbook.js';
import type { Run } from './rich-text.js';
import { isSaying, type CellStyle } from './cell-style.js';
import { long, RECORD, recordsFrom, short, type XlsRecord } from './xls-records.js';
import { xlsStrings, type XlsString } from './xls-strings.js';

/** What the library does not tell of the cells of a sheet, by their names. */
export interface XlsCells {
  /** The pieces of texts of which a part is raised or struck through. */
  readonly runs: ReadonlyMap<string, readonly Run[]>;
  readonly styles: ReadonlyMap<string, CellStyle>;
}

/**
 * Notes, withdrawn parts and indents of the cells of an XLS file, by the place of the sheet among the sheets.
 * The library joins the pieces of a text, which makes 1282 of 128 with a note 2.
 */
export function xlsCells(stream: Uint8Array): ReadonlyMap<number, XlsCells> {
  const found = new Map<number, XlsCells>();
  const globals: XlsRecord[] = [];
  for (const record of recordsFrom(stream)) {
    if (record.type === RECORD.END) break;
    globals.push(record);
  }
  const ofType = (wanted: number) => globals.filter(({ type }) => type === wanted);
  const fonts = ofType(RECORD.FONT).map(({ data }) => styleOf(data));
  const formats = ofType(RECORD.CELL_FORMAT).map(({ data }) => cellStyleOf(data, fonts));
  const rich = fonts.some(Boolean) ? richTexts(globals, fonts) : new Map<number, Run[]>();
  if (rich.size === 0 && !formats.some(isSaying)) return found;
  ofType(RECORD.SHEET).forEach(({ data }, i) => {
    found.set(i, cellsOf(stream, long(data, 0), rich, formats));
  });
  return found;
}

/** The font of a number: none bears the number 4 (MS-XLS 2.5.129). */
const fontAt = (fonts: readonly Run['style'][], number: number) =>
  fonts[number > 4 ? number - 1 : number];

/** What the format of a cell says of it (MS-XLS 2.4.353). */
const cellStyleOf = (format: Uint8Array, fonts: readonly Run['style'][]): CellStyle => ({
  indent: (format[8] ?? 0) & 0x0f,
  isStruck: fontAt(fonts, short(format, 0)) === 'struck',
});

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
    const style = fontAt(styles, font);
    const piece = text.slice(from, fonts[i + 1]?.from ?? text.length);
    runs.push(style ? { text: piece, style } : { text: piece });
  });
  return runs;
}

/** The cells of a sheet that hold one of these texts, or have one of these formats. */
function cellsOf(
  stream: Uint8Array,
  start: number,
  rich: ReadonlyMap<number, readonly Run[]>,
  formats: readonly CellStyle[],
): XlsCells {
  const runs = new Map<string, readonly Run[]>();
  const styles = new Map<string, CellStyle>();
  let depth = 0;
  for (const { type, data } of recordsFrom(stream, start)) {
    if (type === RECORD.BOF) depth++;
    if (type === RECORD.END && --depth <= 0) break;
    const pieces = type === RECORD.STRING_CELL ? rich.get(long(data, 6)) : undefined;
    if (pieces) runs.set(cellName(short(data, 0), short(data, 2)), pieces);
    for (const [column, format] of formatsIn(type, data)) {
      const style = formats[format];
      if (style && isSaying(style)) styles.set(cellName(short(data, 0), column), style);
    }
  }
  return { runs, styles };
}

/** The columns and formats of the cells of a record: of one, or of several numbers in a row. */
function formatsIn(type: number, data: Uint8Array): [number, number][] {
  if (ONE_CELL.has(type)) return [[short(data, 2), short(data, 4)]];
  if (type !== RECORD.NUMBERS) return [];
  const count = Math.floor((data.length - 6) / 6);
  return Array.from({ length: count }, (_, i) => [short(data, 2) + i, short(data, 4 + 6 * i)]);
}

/** Records of one cell: a text, a number in two forms, a formula, a truth value or an error. */
const ONE_CELL: ReadonlySet<number> = new Set([
  RECORD.STRING_CELL,
  0x0204,
  0x0203,
  0x027e,
  0x0006,
  0x0205,
]);
