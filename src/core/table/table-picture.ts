/*
 * The room `table`: a table that a web page has already, as people paste it, read as figures. Its text, the
 * periods and the numbers in it as they are written by hand, the document that they make, and the picture that
 * fits it, or why none does. Files of spreadsheets are another matter.
 */
import { inUnit, isScaleUnclear, parseNumberText, type NumberText } from './number-text.js';
import { lineAmong, parsePeriodText, type PeriodText } from './period-text.js';
import type { Parsed } from '../read/assemble.js';
import { datasetOf, hasNumber, rowId, WHOLE, type Figures, type Row } from './table-document.js';
import { nameAndUnit, type TableFault, type TextTable } from './table-text.js';

/** The pictures that a pasted table can become. */
export type TablePicture = 'trend' | 'ranking';

/** What a picture leaves out or reads from the table, to be said beside it. */
export type TableNote =
  | { kind: 'cells-left-out'; cells: string[] }
  /** A bare 1.2亿 in a column of 万元. */
  | { kind: 'scale-unclear'; cells: string[]; unit: string }
  /** Figures with a footnote that only the table has. */
  | { kind: 'marked'; cells: string[] }
  | { kind: 'rows-left-out'; names: string[]; why: 'totals' | 'more-than-eight' | 'unlike-units' }
  | { kind: 'columns-left-out'; names: string[] };

/** Why a table stays a table. */
export type PictureFault =
  TableFault | 'table-no-figures' | 'table-year-missing' | 'table-mixed-periods';

/** A picture of a table, ready for its element. */
export interface TablePictureModel {
  picture: TablePicture;
  /** The document that the table makes, for the element's `data`. */
  parsed: Parsed;
  /** The regions to draw, as the element's attributes name them. */
  region: string;
  compare: string;
  period: string;
  notes: TableNote[];
}

/** As many lines as can be told apart. */
const MOST_LINES = 8;
const TOTAL =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|全[市区县省国]|其中|#|(?:grand )?total\b)|(?:[合总小共]计|平均(?:数|值|水平)?|均值|中位数|总和|(?:sub)?total|average|mean|median)(?:[(（].*[)）])?$/i;
const NUMBERING = /^(?:序号|编号|排名|排序|名次|no\.?|#)$/i;
/** Columns whose numbers name something and count nothing. */
const LABEL = /电话|手机|热线|传真|号码|邮编|邮政编码|代码|编码|编号|经度|纬度|phone|postcode/i;
const PHONE = /^(?:1[3-9]\d{9}|[2-9]\d{6,7})$/;
const UNIT_HEAD = /^(?:计量)?单位$/;

/**
 * The picture of a table: a trend where its heads or its row names are periods, else ranking bars of
 * its first column of figures. `wish` is what the page asks for. Nothing that the table does not
 * state is added, and what the picture leaves out is noted.
 */
export function pictureOfTable(
  source: TextTable,
  wish?: TablePicture,
): TablePictureModel | PictureFault {
  const table = withoutNumbering(source);
  const { year } = table.caption;
  if (wish !== 'ranking') {
    for (const turned of [table, transposed(table)]) {
      const heads = turned.heads.slice(1).map((head) => parsePeriodText(head, year));
      const dated = heads.map((head) => (head === 'no-year' ? undefined : head));
      const [stated, yearless] = [
        dated.filter(Boolean),
        heads.filter((head) => head === 'no-year'),
      ];
      if (stated.length + yearless.length < 2) continue;
      // One 1-4月累计 beside dated months is left out; a year for half of the heads is not guessed.
      if (stated.length < 2 || yearless.length >= stated.length) {
        if (yearless.length > 0) return 'table-year-missing';
      }
      const far = !wish && turned === table ? farApart(dated, table) : undefined;
      return far === undefined ? trendOf(turned, dated) : rankingOf(table, far);
    }
  }
  return wish === 'trend' ? 'table-mixed-periods' : rankingOf(table);
}

/**
 * The later one of two periods that do not touch, where rows can be compared at it: two dots are no
 * course.
 */
function farApart(heads: readonly (PeriodText | undefined)[], { rows }: TextTable) {
  const columns = heads.flatMap((head, i) => (head ? [i] : []));
  if (columns.length !== 2 || rows.length < 2) return undefined;
  const [first, last] = columns
    .map((i) => ({ i, ...heads[i]! }))
    .sort((a, b) => a.period.start - b.period.start);
  const apart = first!.period.start + first!.period.length < last!.period.start;
  return apart && first!.ytd === last!.ytd ? last!.i : undefined;
}

/** The table without columns that only count the rows. */
function withoutNumbering({ caption, heads, rows }: TextTable): TextTable {
  if (!NUMBERING.test(heads[0]!) || heads.length < 3) return { caption, heads, rows };
  return withoutNumbering({
    caption,
    heads: heads.slice(1),
    rows: rows.map(({ cells: [name = '', ...cells] }) => ({ name: name.trim(), cells })),
  });
}

function transposed({ caption, heads, rows }: TextTable): TextTable {
  return {
    caption,
    heads: [heads[0]!, ...rows.map(({ name }) => name)],
    rows: heads.slice(1).map((name, i) => ({ name, cells: rows.map(({ cells }) => cells[i]!) })),
  };
}

/** Reads the figures of some columns; a figure in another unit than its row's is none. */
function figuresOf(table: TextTable, columns: readonly number[], unit: string): Figures {
  const unitColumn = table.heads.slice(1).findIndex((head) => UNIT_HEAD.test(head));
  const rows = table.rows.map(({ name: text, cells }): Row => {
    const label = nameAndUnit(text);
    const read = columns.map((c) => parseNumberText(cells[c]!));
    const first = read.find((number) => typeof number === 'object' && number.unit);
    const inCells = (first as NumberText | undefined)?.unit ?? '';
    const stated = label.unit || (cells[unitColumn] ?? '').trim() || unit || inCells;
    return {
      name: label.name,
      unit: stated,
      cells: read.map((number, i) => {
        const fit = typeof number === 'object' ? inUnit(number, stated) : undefined;
        return fit ?? cells[columns[i]!]!.trim();
      }),
    };
  });
  return { table, heads: columns.map((c) => table.heads[c + 1]!), rows };
}

/** One line a row, of rows that share a stated unit. */
function trendOf(
  table: TextTable,
  heads: readonly (PeriodText | undefined)[],
): TablePictureModel | PictureFault {
  const line = lineAmong(heads);
  if (!line) return 'table-mixed-periods';
  const { columns, periods } = line;
  const { rows, ...frame } = figuresOf(table, columns, table.caption.unit);
  const stated = rows.filter(hasNumber);
  const parts = stated.filter(({ name }) => !TOTAL.test(name));
  const drawable = parts.length > 0 ? parts : stated.slice(0, 1);
  const [first] = drawable;
  if (!first) return 'table-no-figures';
  const totals = stated.filter((row) => !drawable.includes(row));
  const alike = drawable.filter((row) => row === first || (row.unit && row.unit === first.unit));
  const lines = alike.slice(0, MOST_LINES);
  const others = drawable.filter((row) => !alike.includes(row));
  const notes: TableNote[] = [
    ...leftOut('totals', totals),
    ...leftOut('unlike-units', others),
    ...leftOut('more-than-eight', alike.slice(MOST_LINES)),
    ...columnsLeftOut(table, columns),
  ];
  return modelOf('trend', { ...frame, rows: lines }, periods, notes);
}

/** A column of figures, the first one, row by row; totals do not stand beside their parts. */
function rankingOf(table: TextTable, wanted?: number): TablePictureModel | PictureFault {
  const numeric = table.heads.slice(1).flatMap((head, c) => {
    const read = table.rows.map(({ cells }) => parseNumberText(cells[c]!));
    const numbers = read.filter((cell) => typeof cell === 'object').length;
    const words = read.filter((cell) => cell === 'unreadable').length;
    const label = NUMBERING.test(head) || LABEL.test(head) || areNumbersOfPhones(table, c);
    return numbers > words && !label ? [c] : [];
  });
  const column = wanted ?? numeric[0];
  if (column === undefined) return 'table-no-figures';
  const { unit } = nameAndUnit(table.heads[column + 1]!);
  // A column of one period is of that period, whatever the caption says of the table.
  const head = parsePeriodText(table.heads[column + 1]!, table.caption.year);
  if (head === 'no-year') return 'table-year-missing';
  const figures = figuresOf(table, [column], unit || table.caption.unit);
  const totals = figures.rows.filter(({ name }) => TOTAL.test(name));
  const parts = figures.rows.filter((row) => !totals.includes(row));
  const [first, second] = parts.filter(hasNumber);
  if (!first || !second) return 'table-no-figures';
  const shared = unit || table.caption.unit || first.unit;
  const converted = parts.map((row) => rowIn(row, shared));
  const rows = converted.filter((row) => row.unit === shared || !hasNumber(row));
  const others = converted.filter((row) => !rows.includes(row));
  const notes = [
    ...leftOut('totals', totals),
    ...leftOut('unlike-units', others),
    ...columnsLeftOut(table, [column], numeric),
  ];
  return modelOf('ranking', { ...figures, rows }, head ? [head] : [], notes);
}

/** A row in another unit, where all its figures can be put into that. */
function rowIn(row: Row, unit: string): Row {
  if (!row.unit || row.unit === unit) return row;
  const cells = row.cells.map((cell) => (typeof cell === 'object' ? inUnit(cell, unit) : cell));
  return cells.includes(undefined) ? row : { ...row, unit, cells: cells as Row['cells'] };
}

/** Bare runs of digits as long as a telephone number, below a head without a unit. */
function areNumbersOfPhones({ heads, rows, caption }: TextTable, c: number): boolean {
  if (caption.unit || nameAndUnit(heads[c + 1]!).unit) return false;
  const cells = rows.map(({ cells }) => cells[c]!.trim()).filter(Boolean);
  return cells.length > 0 && cells.every((cell) => PHONE.test(cell));
}

function leftOut(why: 'totals' | 'more-than-eight' | 'unlike-units', rows: Row[]): TableNote[] {
  return rows.length > 0
    ? [{ kind: 'rows-left-out', why, names: rows.map(({ name }) => name) }]
    : [];
}

/** The columns that the picture has no place for, of those given. */
function columnsLeftOut(
  { heads }: TextTable,
  drawn: readonly number[],
  of = heads.slice(1).map((_, i) => i),
): TableNote[] {
  const names = of
    .filter((c) => !drawn.includes(c))
    .map((c) => nameAndUnit(heads[c + 1]!).name)
    .filter((name) => name && !UNIT_HEAD.test(name));
  return names.length > 0 ? [{ kind: 'columns-left-out', names }] : [];
}

function modelOf(
  picture: TablePicture,
  figures: Figures,
  periods: readonly PeriodText[],
  notes: TableNote[],
): TablePictureModel {
  const { rows } = figures;
  const ids = rows.map((_, i) => rowId(i));
  const { parsed, codes } = datasetOf(figures, periods);
  const [from, to] = [codes[0]!, codes[codes.length - 1]!];
  return {
    picture,
    parsed,
    period: from === to ? to : `${from}..${to}`,
    region: picture === 'trend' ? ids[0]! : WHOLE,
    compare: picture === 'trend' ? ids.slice(1).join(' ') : '',
    notes: [...cellNotes(figures), ...notes],
  };
}

/** Which cells have no certain figure, and which have a footnote. */
function cellNotes({ rows, heads }: Figures): TableNote[] {
  const [unclear, left, marked]: [string[], string[], string[]] = [[], [], []];
  let unit = '';
  for (const row of rows) {
    for (const [c, cell] of row.cells.entries()) {
      const head = heads.length > 1 ? ` ${heads[c]}` : '';
      const say = (text: string) => `${row.name}${head}${text ? `“${text}”` : ''}`;
      if (typeof cell === 'object') {
        if (cell.mark) marked.push(say(cell.mark));
        continue;
      }
      const number = parseNumberText(cell);
      if (typeof number === 'object' && isScaleUnclear(number, row.unit)) {
        unclear.push(say(cell));
        unit = row.unit;
      } else left.push(say(cell));
    }
  }
  return [
    ...(unclear.length > 0 ? [{ kind: 'scale-unclear' as const, cells: unclear, unit }] : []),
    ...(left.length > 0 ? [{ kind: 'cells-left-out' as const, cells: left }] : []),
    ...(marked.length > 0 ? [{ kind: 'marked' as const, cells: marked }] : []),
  ];
}
