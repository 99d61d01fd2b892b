import { isTotalName, PART_MARK } from '../../core/table/table-rows.js';
import type { Cell } from '../workbook/workbook.js';
import type { RowLayout } from './layout.js';
import { plainText } from './plain-head.js';
import { rowForm, type Band } from './row-form.js';
import type { SheetGrid } from './sheet-grid.js';

/** The body of a table and what in it names the rows. */
export interface LabelledBody {
  readonly grid: SheetGrid;
  readonly band: Band;
  readonly body: { readonly top: number; readonly bottom: number };
  readonly repeated: ReadonlySet<number>;
  readonly stub: readonly number[];
  /** Columns of figures. */
  readonly figures: readonly number[];
}

const LEVELS = [
  /^[一二三四五六七八九十]+[、.]/,
  /^\([一二三四五六七八九十]+\)/,
  /^\d+[.、](?!\d)/,
  /^\(\d+\)/,
];
const PAGE =
  /^(?:第\s*\d+\s*页.*|[-—–]\s*\d+\s*[-—–]|续表?\s*\d*|\(续(?:表|[一二三四\d])?\)|.*\(续(?:表|[一二三四\d])?\))$/;
/** A line that says by what the rows below it divide: 按常住地分:. */
const BY = /^(?:其中)?:?按.+分(?:组|类)?:?$/;
/** Names that share a whole between them, so that the second one needs no 其中 of its own. */
const PAIRS: readonly [RegExp, RegExp][] = [
  [/^男/, /^女/],
  [/^女/, /^男/],
  [/^(?:城镇|城市)/, /^(?:农村|乡村)/],
  [/^(?:农村|乡村)/, /^(?:城镇|城市)/],
];

interface Above {
  depth: number;
  name: string;
}

/** The rows of a body with their labels and what they stand under. */
export function rowsOf(table: LabelledBody): RowLayout[] {
  const rows: RowLayout[] = [];
  const state = { sections: [] as Above[], above: [] as Above[], part: '', owner: '', lead: '' };
  const none = table.stub.map((): string => '');
  let last: readonly string[] = none;
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    const role = roleOf(table, row);
    const labels = role === 'figures' ? labelsAt(table, row, last) : none;
    if (role === 'section') openSection(state, table, row);
    const under = role === 'figures' ? place(state, table, row, labels) : [];
    if (role === 'figures') last = labels;
    rows.push({ row, role, labels, under });
  }
  return rows;
}

function roleOf(table: LabelledBody, row: number): RowLayout['role'] {
  const { grid, band, repeated } = table;
  if (repeated.has(row)) return 'head';
  const { kind, items } = rowForm(grid, row, band);
  if (kind === 'blank') return 'blank';
  if (kind === 'numbers') return 'head';
  if (kind !== 'line' && kind !== 'remark') return 'figures';
  const [only] = items;
  if (items.length === 1 && PAGE.test(only!.text)) return 'head';
  return isSection(table, row, only!) ? 'section' : 'figures';
}

/** A single text that names those below it, and no name of a row whose figures are blank. */
function isSection(
  { grid, band, stub, body, figures }: LabelledBody,
  row: number,
  { text, wide, column }: { text: string; wide: number; column: number },
): boolean {
  const isWide = wide > 1 && figures.some((one) => one >= column && one < column + wide);
  if (isWide || !stub.includes(column) || /[:]$|^单位:|^\(单位:/.test(text)) return true;
  if (row === body.bottom) return false;
  if (LEVELS.slice(0, 2).some((level) => level.test(text)) || BY.test(text)) return true;
  if (/\((?:单位:)?[^()]+\)$/.test(text) && !isTotalName(text)) return true;
  const below = grid.at(row + 1, column);
  const next = rowForm(grid, row + 1, band);
  return next.kind === 'data' && indentOf(below) > indentOf(grid.at(row, column));
}

type State = { sections: Above[]; above: Above[]; part: string; owner: string; lead: string };

function openSection(state: State, { grid, band }: LabelledBody, row: number): void {
  const { items } = rowForm(grid, row, band);
  const { text, column } = items[0]!;
  const name = text.replace(/:$/, '') || text;
  const depth = depthOf(name, indentOf(grid.at(row, column)));
  const owner = BY.test(text) ? state.owner : '';
  while (state.sections.length > 0 && state.sections[state.sections.length - 1]!.depth >= depth)
    state.sections.pop();
  // 按城乡分 divides the row above it, and is of no use without that.
  if (owner) state.sections.push({ depth: depth + 0.25, name: owner });
  state.sections.push({ depth: depth + (owner ? 0.5 : 0), name });
  state.above = [];
  state.part = '';
}

/** What a row stands under, by its numbering, its set-in and 其中. */
function place(
  state: State,
  table: LabelledBody,
  row: number,
  labels: readonly string[],
): string[] {
  const at = lastLabelled(labels);
  const name = labels[at] ?? '';
  const lead = labels.slice(0, at).join('/');
  if (lead !== state.lead) state.above = [];
  state.lead = lead;
  const column = table.stub[at];
  const indent = column === undefined ? 0 : indentOf(table.grid.at(row, column));
  const isPart = PART_MARK.test(name);
  const bare = name.replace(PART_MARK, '');
  const isPaired =
    !isPart &&
    state.part !== '' &&
    PAIRS.some(([one, other]) => one.test(state.part) && other.test(name));
  const depth = depthOf(name, indent) + (isPart || isPaired ? 5 : 0);
  leaveSections(state, name, depth);
  while (state.above.length > 0 && state.above[state.above.length - 1]!.depth >= depth)
    state.above.pop();
  const under = [...state.sections, ...state.above].map((one) => one.name);
  if (!isTotalName(name)) state.above.push({ depth, name });
  if (isPart) state.part = bare;
  else if (!isPaired) state.part = '';
  if (!isPart && !isPaired && depth < 5) state.owner = name;
  return under;
}

/** A row that is numbered as its section is, or above it, ends it. */
function leaveSections(state: State, name: string, depth: number): void {
  const level = LEVELS.findIndex((pattern) => pattern.test(name));
  if (level < 0) return;
  while (state.sections.length > 0) {
    const last = state.sections[state.sections.length - 1]!;
    const isNumbered = LEVELS.some((pattern) => pattern.test(last.name));
    if (!(isNumbered || BY.test(last.name)) || last.depth < depth) return;
    state.sections.pop();
  }
}

const lastLabelled = (labels: readonly string[]): number => {
  for (let i = labels.length - 1; i >= 0; i--) if (labels[i] !== '') return i;
  return 0;
};

/** How deep a name stands: by its set-in, then by its numbering, 一、 above （一） above 1. */
function depthOf(name: string, indent: number): number {
  const level = LEVELS.findIndex((pattern) => pattern.test(name));
  return indent * 10 + Math.max(0, level);
}

/** How far a cell is set in, by the program or by blanks in front of its text. */
function indentOf(cell: Cell | undefined): number {
  if (!cell) return 0;
  const blanks = /^[ \u3000\u00a0]*/.exec(cell.text)![0];
  const wide = [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : 0.5), 0);
  return (cell.indent ?? 0) + Math.ceil(wide);
}

/** The labels of a row; a name above blanks counts for them, where the columns behind it have one. */
function labelsAt(table: LabelledBody, row: number, last: readonly string[]): string[] {
  const { grid, stub, band } = table;
  const own = stub.map((column): string => {
    const area = grid.mergeAt(row, column);
    if (area && area.left !== column) return '';
    const cell = grid.at(row, column);
    return cell ? plainText(cell.text) : '';
  });
  const at = lastLabelled(own);
  const labels = own.map((text, i) => (text || i >= at ? text : last[i]!));
  if (!labels.some(Boolean) && stub.length > 0) {
    // 合计 may stand in the column of the numbers of rows.
    for (let column = band.left; column < stub[0]!; column++) {
      if (grid.formAt(row, column) === 'text') labels[0] = plainText(grid.at(row, column)!.text);
    }
  }
  return labels;
}
