import { isUnit, narrow } from './number-text.js';
import { parsePeriodText } from './period-text.js';

/** A cell as it stands in a table. */
export interface TextCell {
  text: string;
  colSpan: number;
  rowSpan: number;
}

/** A table as texts: the first row names the columns, the first column the rows. */
export interface TextTable {
  caption: Caption;
  /** The head of the first column, then of each other one. */
  heads: string[];
  rows: { name: string; cells: string[] }[];
}

/** What a caption states; what it does not state stays empty. */
export interface Caption {
  name: string;
  unit: string;
  /** The code of the period or day up to which the figures go. */
  asOf: string;
  source: string;
  /** The year that heads without one belong to. */
  year: string;
}

/** Why a table cannot be read at all. */
export type TableFault = 'table-merged-cells' | 'table-shape';

const BRACKET = /[(（](?:单位[:：])?([^()（）]+)[)）](?=\s*(?:\/|$))/g;
const AS_OF = /数据截[至止](?:到|时间|日期)?[:：]?\s*([^\s；;，,。)）]*)/;
const SOURCE = /(?:数据)?来源[:：]\s*([^\s；;，,。)）]+)/;
const UNIT = /(?:计量)?单位[:：]\s*([^\s；;，,。)）]+)/;
const NOTE = /^(?:注|附注|说明|数据截|(?:数据)?来源|(?:计量)?单位)/;

/**
 * `就业率（%）` as a name and its unit; a bracket may hold a remark instead: 就业率（常住人口）. Of
 * joined heads each part may have one.
 */
export function nameAndUnit(text: string): { name: string; unit: string } {
  const units = new Set<string>();
  const name = text.replace(BRACKET, (bracket, inner: string) => {
    if (!isUnit(inner.trim())) return bracket;
    units.add(narrow(inner));
    return '';
  });
  return units.size === 1
    ? { name: name.trim(), unit: [...units][0]! }
    : { name: text.trim(), unit: '' };
}

/** What a caption such as `就业率（%） 数据截至2024-06 来源：区人社局` states. */
export function parseCaption(text: string): Caption {
  const asOf = parsePeriodText(AS_OF.exec(text)?.[1]?.replace(/[.底末]$/, '') ?? '');
  const stated = UNIT.exec(text)?.[1];
  const ends = [AS_OF, SOURCE, UNIT].flatMap((part) => part.exec(text)?.index ?? []);
  const title = text.slice(0, Math.min(text.length, ...ends)).replace(/[\s；;，,。(（]+$/, '');
  const { name, unit } = nameAndUnit(title);
  const years = new Set(name.match(/(?:19|20)\d\d(?=年)/g));
  return {
    name,
    unit: stated ? narrow(stated) : unit,
    asOf: typeof asOf === 'object' ? asOf.period.code : '',
    source: SOURCE.exec(text)?.[1] ?? '',
    year: years.size === 1 ? [...years][0]! : '',
  };
}

const spans = ({ colSpan, rowSpan }: TextCell) => colSpan > 1 || rowSpan > 1;

/** A row that is one cell wide as the table: a title above the heads, or a note below the figures. */
const isWide = (row: readonly TextCell[], width: number) =>
  row.length === 1 && width > 1 && row[0]!.colSpan >= width;

/**
 * Reads the rows of a table. Merged heads count for every column or row below them, joined by `/`;
 * merged figures are refused, for whose they are cannot be seen. `caption` is the table's own; a
 * wide first row stands for it, and wide last rows (来源：…) are read with it.
 */
export function readTable(
  caption: string,
  source: readonly (readonly TextCell[])[],
): TextTable | TableFault {
  const rows = source.filter((row) => row.some(({ text }) => text.trim() !== ''));
  const width = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)));
  const said = [caption];
  while (rows.length > 0 && isWide(rows[0]!, width)) said.push(rows.shift()![0]!.text);
  while (rows.length > 0 && isWide(rows[rows.length - 1]!, width)) {
    const note = rows.pop()![0]!.text.trim();
    if (NOTE.test(note)) said.push(note);
  }
  const depth = headDepth(rows);
  const heads = headsOf(rows.slice(0, depth), width);
  const body = rows.slice(depth);
  if (!heads || body.length === 0 || width < 2) return 'table-shape';
  if (body.some((row) => row.some(spans))) return 'table-merged-cells';
  if (body.some((row) => row.length > width)) return 'table-shape';
  return {
    caption: parseCaption(said.filter(Boolean).join(' ').trim()),
    heads,
    rows: body.map((row) => ({
      name: row[0]!.text.trim(),
      cells: heads.slice(1).map((_, i) => row[i + 1]?.text ?? ''),
    })),
  };
}

/** How many rows the heads take: as many as the first row's cells reach down, one below each merge. */
function headDepth(rows: readonly (readonly TextCell[])[]): number {
  const reach = Math.max(1, ...(rows[0] ?? []).map(({ rowSpan }) => rowSpan));
  let depth = reach;
  while (depth < rows.length && depth < 4 && rows[depth - 1]!.some(({ colSpan }) => colSpan > 1)) {
    depth++;
  }
  return depth;
}

/** One text a column; undefined where the merged cells leave a hole or overlap. */
function headsOf(rows: readonly (readonly TextCell[])[], width: number): string[] | undefined {
  const filled: (string | undefined)[][] = rows.map(() => Array<undefined>(width).fill(undefined));
  for (const [r, row] of rows.entries()) {
    let c = 0;
    for (const { text, colSpan, rowSpan } of row) {
      while (filled[r]![c] !== undefined) c++;
      if (c + colSpan > width) return undefined;
      for (let down = r; down < Math.min(r + rowSpan, rows.length); down++) {
        filled[down]!.fill(text.trim(), c, c + colSpan);
      }
      c += colSpan;
    }
  }
  if (filled.some((row) => row.includes(undefined))) return undefined;
  return Array.from({ length: width }, (_, c) =>
    [...new Set(filled.map((row) => row[c]!).filter(Boolean))].join('/'),
  );
}
