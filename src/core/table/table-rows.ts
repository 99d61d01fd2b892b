import type { GridCell } from './table-grid.js';
import { joinLines, named, withoutMarks } from './plain-text.js';
import { canonicalUnit, nameAndUnit } from './unit-text.js';
import { parseNumberText } from './number-text.js';

/** What a row is among the others. */
export type RowRole = 'main' | 'total' | 'part';

/** A cell of a figure. */
export interface TableCell {
  text: string;
  mark: string;
  merged: boolean;
}

/** A row of a table: its name and unit, and what it is of the rows around it. */
export interface TableRow {
  name: string;
  /** In its name, in the column of units or in the line above its section; '' where none states it. */
  unit: string;
  role: RowRole;
  /** The row or section that it is a part of. */
  parent: string;
  /** True for 其中, which opens a division of the row above. */
  isDivision: boolean;
  cells: TableCell[];
}

const TOTAL =
  /^(?:(?:全体|全部|所有).*|all \w+|(?:合|总|小|共|累)\s*计|总\s*数|总\s*体|全[市区县省国镇州盟](?:合计|总计|平均|总数)?|世界|全球|欧盟|欧元区|(?:european union|euro ?area|eu)\b.*|eu-?\d\d.*|oecd(?: total| average)?|(?:grand )?totals?|world|all (?:countries|regions|areas|districts)|sub-?total)(?:[(（].*[)）])?$|(?:[合总小共]计|总[人户个]?数|平均(?:数|值|水平)?|均值|中位数|总和|\b(?:sub)?total|average|mean|median)(?:[(（].*[)）])?$/i;
/** What says that a name is a part of the one above it: 其中：, #, of which. */
export const PART_MARK = /^(?:其\s*中\s*[:：,，]?|[#＃]|of which:?|including:?)\s*/i;
const CHANGE_ALONE =
  /^(?:同比|环比)?(?:[±]|增长|增速|增幅|增减|比上年(?:同期)?(?:增长|增减|±)?|较上年(?:同期)?(?:增长|增减)?|占比|比重|同比|环比)(?:率|%|％)?$/;
const LEVELS = [
  /^[一二三四五六七八九十]+、/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+[.、．]/,
  /^[(（]\d+[)）]/,
];

/** A numbered line without figures: 一、人口, A. Housing. */
const SECTION = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|[A-Z][.、])/;

/** True for the name of a sum or mean of other rows. */
export const isTotalName = (name: string) => TOTAL.test(name.replace(/\s+/g, ' ').trim());

/** How deep a name stands: by its set-in, then by its numbering, 一、 above （一） above 1. */
const depthOf = (name: string, indent: number) => {
  const level = LEVELS.findIndex((pattern) => pattern.test(name));
  return indent * 10 + Math.max(0, level);
};

const EMPTY = /^[-—–…./\s]*$/;

/** Reads the rows of the body: `names` are the columns that name them, `unit` the one of units. */
export function rowsOf(
  body: readonly (readonly GridCell[])[],
  columns: { names: number[]; unit: number | undefined; figures: number[] },
): { rows: TableRow[]; shared: string } {
  const labels = labelsOf(body, columns.names);
  const rows: TableRow[] = [];
  const above: { depth: number; name: string }[] = [];
  let section = { name: '', unit: '', kind: '' };
  let last = '';
  /** The row that 按城乡分： below it divides. */
  let divided = '';
  for (const [r, row] of body.entries()) {
    const cells = columns.figures.map((c): TableCell => {
      const { text, mark, wide, tall } = row[c]!;
      return { text, mark, merged: (wide || tall) && text !== '' };
    });
    const label = labels.texts[r]!;
    const { name: whole, unit } = nameAndUnit(label.text);
    const indent = row[columns.names[0]!]!.indent;
    if (isSection(body, r, columns.figures, whole, unit)) {
      const onlyUnit = /^(?:计量)?单位[:：]\s*(.+?)[)）]?$/.exec(
        joinLines(label.text).replace(/^[(（]/, ''),
      );
      section = onlyUnit
        ? { ...section, unit: canonicalUnit(onlyUnit[1]!) }
        : { name: sectionName(whole, divided), unit, kind: whole.replace(/[:：]$/, '') };
      above.length = 0;
      continue;
    }
    const isPart = PART_MARK.test(whole);
    const depth = depthOf(whole, indent) + (isPart ? 5 : 0);
    while (above.length > 0 && above[above.length - 1]!.depth >= depth) above.pop();
    const parent = above[above.length - 1]?.name ?? '';
    const isTotal = isTotalName(label.last);
    if (!isTotal) above.push({ depth, name: whole });
    const own = columns.unit === undefined ? '' : canonicalUnit(row[columns.unit]!.text);
    const name = CHANGE_ALONE.test(whole) && last ? named(last, whole) : whole;
    if (!CHANGE_ALONE.test(whole)) last = whole;
    const isNumbered = LEVELS.some((pattern) => pattern.test(whole));
    if (isNumbered && BY.test(section.kind)) section = { name: '', unit: section.unit, kind: '' };
    if (!BY.test(section.kind)) divided = name;
    rows.push({
      name,
      unit: unit || (EMPTY.test(own) ? '' : own) || section.unit,
      role: isTotal ? 'total' : parent || isPart ? 'part' : 'main',
      parent: parent || section.name,
      isDivision: isPart && indent === 0,
      cells,
    });
  }
  return { rows: toldApart(rows), shared: labels.shared };
}

/** A line that says by what the rows below it divide the one above: 按常住地分：. */
const BY = /^(?:其中)?[:：]?按.+分(?:组|类)?$|^by\b/i;

/** What the rows below a line are parts of: 人均收入：按常住地分. */
function sectionName(text: string, divided: string): string {
  const name = text.replace(/[:：]$/, '');
  return BY.test(name) && divided ? named(divided, name) : name;
}

/** Rows of one name under different heads are called by both. */
function toldApart(rows: TableRow[]): TableRow[] {
  const count = new Map<string, number>();
  for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1);
  return rows.map((row) =>
    count.get(row.name)! > 1 && row.parent && row.parent !== row.name
      ? { ...row, name: named(row.parent, row.name) }
      : row,
  );
}

/** A row that only names those below it: one text as wide as the table, or one with a unit or number. */
function isSection(
  body: readonly (readonly GridCell[])[],
  r: number,
  figures: readonly number[],
  name: string,
  unit: string,
): boolean {
  const row = body[r]!;
  const next = body[r + 1];
  if (!next || !name) return false;
  const isWide = figures.every((c) => row[c]!.wide && row[c]!.text === row[0]!.text);
  if (isWide) return true;
  const isEmpty = figures.every((c) => row[c]!.text === '');
  const figuresBelow = figures.some((c) => typeof parseNumberText(next[c]!.text) === 'object');
  const deeper = next[0]!.indent > row[0]!.indent;
  return (
    isEmpty && figuresBelow && (unit !== '' || deeper || SECTION.test(name) || /[:：]$/.test(name))
  );
}

/** The texts of one or several columns of names; what all rows share is told apart from them. */
function labelsOf(body: readonly (readonly GridCell[])[], names: readonly number[]) {
  const clean = (text: string) => withoutMarks(joinLines(text));
  const columns = names.map((c) => body.map((row) => clean(row[c]!.text)));
  // A group named once above several rows, its merge lost, names the blank ones below it too.
  for (const [k, texts] of columns.entries()) {
    if (k === columns.length - 1) break;
    texts.forEach((text, r) => {
      if (text === '' && r > 0 && columns[k + 1]![r] !== '') texts[r] = texts[r - 1]!;
    });
  }
  const constant = columns.map(
    (texts) => columns.length > 1 && texts.length > 1 && new Set(texts).size === 1,
  );
  const shared = columns.flatMap((texts, k) => (constant[k] ? [texts[0]!] : [])).join(' ');
  const varying = columns.filter((_, k) => !constant[k]);
  const own = varying.length > 0 ? varying : columns.slice(-1);
  const isUnique = (column: readonly string[]) =>
    new Set(column).size === column.length &&
    column.every((text, r) => text !== '' || besides(body[r]!, names[0]!) !== '');
  const naming = own.find(isUnique);
  const texts = body.map((_, r) => {
    const all = own
      .map((column) => column[r]!)
      .filter((text, i, list) => text && list.indexOf(text) === i);
    const last = all[all.length - 1] ?? '';
    // 合计 may stand in the column of the numbers of rows.
    const aside = last ? '' : clean(besides(body[r]!, names[0]!));
    const text = aside || (naming ? naming[r]! : all.join(' · '));
    return { text, last: aside || (naming ? naming[r]! : last) };
  });
  return { texts, shared };
}

/** A word in front of the names, where a row has no other name. */
const besides = (row: readonly GridCell[], first: number): string =>
  row.slice(0, first).find(({ text }) => text !== '' && !/^[\d.、]+$/.test(text))?.text ?? '';
