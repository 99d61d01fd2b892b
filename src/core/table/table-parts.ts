import { parsePeriodText } from './period-text.js';
import { parseNumberText } from './number-text.js';
import { isUnit } from './unit-text.js';
import { stacked } from './side-by-side.js';
import type { GridCell } from './table-grid.js';

/** What the rows of a table are: lines above it, its heads, its body, notes below it. */
export interface TableParts {
  lines: string[];
  heads: GridCell[][];
  body: GridCell[][];
  notes: string[];
}

type GridRow = readonly GridCell[];

const NOTE =
  /^(?:注|附注|备注|说明|数据|资料|来源|(?:计量)?单位[:：]|制表|填报|[*※①②③]|\d{1,2}[)）.、]|\(\d\)|notes?\b|sources?\b)/i;
/** Lines that say how a table was made; they may share a row. */
const META =
  /^(?:[^:：\d]{1,8}[:：]\s*\S|(?:(?:计量|制表|填报|填表|编制|报送|统计)?(?:单位|部门|机构|日期|时间|人)|表\s*号|数据截|截至|units?|sources?)(?:[:：]|$))/i;
const MOST_HEAD_ROWS = 4;

/** The cells of a row that hold a text, each once. */
const filled = (row: GridRow) => row.filter(({ text, start }) => start && text !== '');

const isNumber = (text: string) => typeof parseNumberText(text) === 'object';

/** A line above the heads: one text from the first column on, or only such as 单位：万人. */
function isLine(row: GridRow): boolean {
  const texts = filled(row);
  if (texts.length === 0) return true;
  const meta = texts.every(
    ({ text }) => META.test(text) || typeof parsePeriodText(text) === 'object',
  );
  if (texts.length === 1) {
    return row[0]!.text !== '' || META.test(texts[0]!.text) || (row.length > 2 && meta);
  }
  return meta && texts.some(({ text }) => META.test(text) && /[:：]/.test(text));
}

/** A note below the figures: as wide as the table, or one text that no row would be called by. */
function isNote(row: GridRow): boolean {
  const [only, ...others] = filled(row);
  if (!only || others.length > 0 || row[0] !== only) return false;
  const whole = row.every(({ text, wide }) => wide && text === only.text);
  return whole || NOTE.test(only.text) || only.text.length > 24 || /[。；;]/.test(only.text);
}

/** How many rows the heads take: as far as the first row reaches down, one below each merge, rows of heads alone. */
function headDepth(rows: readonly GridRow[]): number {
  let depth = 1;
  const most = Math.min(MOST_HEAD_ROWS, rows.length - 1);
  const reachesOn = (at: number) =>
    rows[at - 1]!.some(({ wide, text }) => wide && text !== '') ||
    rows[at]!.some(({ top }) => !top);
  const isMarked = (row: GridRow) => {
    const texts = filled(row);
    return texts.length > 1 && texts.every(({ head }) => head);
  };
  // A table whose every cell is marked as a head says nothing by it.
  const isSaid = isMarked(rows[0]!) && rows.some((row) => !isMarked(row));
  const goesOn = (at: number) => reachesOn(at) || (isSaid && isMarked(rows[at]!));
  while (depth < most && goesOn(depth)) depth++;
  while (depth < most && isHeadToo(rows[depth - 1]!, rows[depth]!)) depth++;
  return depth;
}

const inner = (text: string) => text.replace(/^[(（](.*)[)）]$/, '$1');
/** The cells of a row behind its first one that hold a text. */
const textsBehind = (row: GridRow) => row.slice(1).flatMap(({ text }) => text || []);

/** A row of units below the heads. */
function isUnitRow(above: GridRow, row: GridRow): boolean {
  const corner = row[0]!.text;
  const isOpen = /^(?:|(?:计量)?单位|units?)$/i.test(corner) || corner === above[0]!.text;
  const texts = textsBehind(row);
  return isOpen && texts.length > 0 && texts.every((text) => isUnit(inner(text)));
}

const HAN = /[\u4e00-\u9fff]/;

/** The heads above once more in English: Year, Total below 年份, 合计, or 2023 below 2023年. */
function isTranslation(above: GridRow, row: GridRow): boolean {
  const isSame = row.slice(1).every(({ text }, i) => {
    const [upper, lower] = [parsePeriodText(above[i + 1]!.text), parsePeriodText(text)];
    if (typeof upper !== 'object' || typeof lower !== 'object') return false;
    return upper.period.code === lower.period.code;
  });
  // A figure may happen to be 2023 below 2023年, in a row that has a name.
  if (isSame && !HAN.test(row[0]!.text)) return true;
  const isEnglish = row.every(
    ({ text }) => text === '' || (/[a-z]/i.test(text) && !HAN.test(text)),
  );
  return isEnglish && !isUnitRow(above, row) && above.some(({ text }) => HAN.test(text));
}

/** The second level of heads below blanks where merges were lost. */
function isSecondLevel(above: GridRow, row: GridRow): boolean {
  const texts = textsBehind(row);
  const isHead = (text: string) => !isNumber(text) || typeof parsePeriodText(text) === 'object';
  const hasGaps = above.slice(1).some(({ text }) => text === '');
  return row[0]!.text === '' && texts.length > 1 && texts.every(isHead) && hasGaps;
}

/** A row below heads that adds to them, or says them again. */
const isHeadToo = (above: GridRow, row: GridRow) =>
  isUnitRow(above, row) || isTranslation(above, row) || isSecondLevel(above, row);

/**
 * Fills the gaps in a row of heads whose merges were lost: 2023年, blank, 2024年, blank above 总量,
 * 增速, 总量, 增速. Undefined where the groups below are not alike, so that whose they are is unclear.
 */
function filledHeads(above: GridRow, below: GridRow): GridCell[] | undefined {
  const isGap = (c: number) => c > 0 && above[c]!.text === '' && below[c]!.text !== '';
  if (!above.some((_, c) => isGap(c))) return [...above];
  const groups: string[][] = [];
  const result = above.map((cell, c) => {
    if (!isGap(c)) {
      if (c > 0 && cell.text !== '' && below[c]!.text !== '') groups.push([below[c]!.text]);
      return cell;
    }
    groups[groups.length - 1]?.push(below[c]!.text);
    let from = c;
    while (from > 0 && above[from]!.text === '') from--;
    return { ...cell, text: above[from]!.text };
  });
  const signatures = new Set(groups.map((group) => group.join('|')));
  return signatures.size === 1 && groups.length > 1 ? result : undefined;
}

/** True for a row that numbers the columns of an official form: 甲 乙 1 2 3. */
const isColumnNumbers = (row: GridRow) => {
  const [first = '', second = '', ...others] = row.map(({ text }) => text);
  if (!/^(?:栏次|甲)$/.test(first)) return false;
  return (first === '栏次' || second === '乙') && others.every((text) => /^[丙丁\d]*$/.test(text));
};

/** Splits the rows of a table by what they are; a name of a fault where they make no table. */
export function partsOf(
  grid: readonly GridCell[][],
): TableParts | 'table-shape' | 'table-heads-unclear' {
  const rows = grid.filter((row) => filled(row).length > 0);
  const width = rows[0]?.length ?? 0;
  const lines: string[] = [];
  const notes: string[] = [];
  if (width < 2) return 'table-shape';
  while (rows.length > 1 && isLine(rows[0]!)) {
    lines.push(...filled(rows.shift()!).map(({ text }) => text));
  }
  while (rows.length > 1 && isNote(rows[rows.length - 1]!)) {
    notes.unshift(filled(rows.pop()!)[0]!.text);
  }
  if (rows.length < 2) return 'table-shape';
  const depth = headDepth(rows);
  const heads = rows
    .slice(0, depth)
    .filter((row, r) => r === 0 || !isTranslation(rows[r - 1]!, row));
  for (let r = heads.length - 2; r >= 0; r--) {
    const whole = filledHeads(heads[r]!, heads[r + 1]!);
    if (!whole) return 'table-heads-unclear';
    heads[r] = whole;
  }
  const head = heads[0]!.map(({ text }) => text).join('|');
  const below = rows
    .slice(depth)
    .filter((row) => row.map(({ text }) => text).join('|') !== head && !isColumnNumbers(row));
  if (below.length === 0) return 'table-shape';
  return { lines, notes, ...stacked(heads, below) };
}
