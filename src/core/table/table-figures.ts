import type { ColumnHead } from './column-head.js';
import { isRateName } from './column-head.js';
import {
  inUnit,
  isScaleUnclear,
  parseChangeText,
  parseNumberText,
  type NumberText,
} from './number-text.js';
import type { RowRole, TableCell, TableRow } from './table-rows.js';
import type { TextTable } from './text-table.js';
import { isAtOdds } from './unit-nature.js';
import { isRateUnit } from './unit-text.js';

/** Why a row has no figure that could be drawn. */
export type RowDoubt =
  /** It has no name. */
  | 'nameless'
  /** Row and column state different units. */
  | 'conflict'
  /** Several units are stated for the whole table, or one that such a name cannot have. */
  | 'unclear'
  /** Change of a rate, in percent or in percentage points. */
  | 'rate-change';

/** A row of a table: its figures, or the text of a cell that states none. */
export interface Row {
  name: string;
  role: RowRole;
  parent: string;
  /** True for 其中, which opens a division of the row above. */
  isDivision: boolean;
  unit: string;
  /** True where only the cells state the unit, so that it may be written in another scale. */
  unitInCells: boolean;
  doubt: RowDoubt | undefined;
  cells: (NumberText | string)[];
}

/** True for a row that states a figure at all. */
export const hasNumber = ({ cells }: Row) => cells.some((cell) => typeof cell === 'object');

const COUNT_NAME =
  /人数|人次|户数|件数|家数|个数|数量|总数|总额|总值|总量|金额|收入$|支出$|面积|产量|(?<![系指倍函])数$|\b(?:number|count|persons|people|amount)\b/i;

interface Stated {
  unit: string;
  doubt?: RowDoubt;
}

/** The unit that the table states for a row below a head; '' where it states none. */
function statedUnit(
  { caption, rowsAreMeasures }: TextTable,
  row: TableRow,
  head: ColumnHead,
): Stated {
  const rates = caption.units.filter(isRateUnit);
  const [rate = '', ...otherRates] = rates;
  const onlyRate = otherRates.length === 0 ? rate : '';
  if (head.kind === 'change' || head.kind === 'completion' || head.kind === 'share') {
    const unit = head.unit || onlyRate;
    const isUnclear = head.kind === 'change' && isRateUnit(row.unit) && isRateUnit(unit);
    return isUnclear ? { unit, doubt: 'rate-change' } : { unit };
  }
  if (row.unit && head.unit && row.unit !== head.unit) return { unit: row.unit, doubt: 'conflict' };
  const own = row.unit || head.unit;
  if (own || caption.units.length === 0) return { unit: own };
  const name = rowsAreMeasures ? `${row.name}/${head.name}` : head.name;
  if (isRateName(name)) return { unit: onlyRate };
  const [unit = '', ...others] = caption.units.filter((one) => !isRateUnit(one));
  if (others.length > 0) return { unit: '', doubt: 'unclear' };
  if (unit) return isAtOdds(name, unit) ? { unit: '', doubt: 'unclear' } : { unit };
  return COUNT_NAME.test(name) ? { unit: '', doubt: 'unclear' } : { unit: onlyRate };
}

/** The figures of a row in some columns. A figure in another unit than its row's is none. */
function rowOf(table: TextTable, row: TableRow, columns: readonly number[]): Row {
  const head = table.columns[columns[0]!]!;
  const { unit: stated, doubt } = statedUnit(table, row, head);
  const parse = head.kind === 'change' ? parseChangeText : parseNumberText;
  const cells = columns.map((c) => row.cells[c]!);
  const read = cells.map(({ text }) => parse(text));
  const own = read.find((number) => typeof number === 'object' && number.unit);
  const inCells = typeof own === 'object' ? own.unit : '';
  const unit = stated || inCells;
  const { name, role, parent, isDivision } = row;
  return {
    name,
    role,
    parent,
    isDivision,
    unit,
    unitInCells: stated === '' && inCells !== '',
    doubt: name === '' ? 'nameless' : doubt,
    cells: read.map((number, i) =>
      figureOf(number, cells[i]!, unit, stated === '' && inCells !== ''),
    ),
  };
}

/** A figure in the unit of its row, else the text of its cell. */
function figureOf(
  number: ReturnType<typeof parseNumberText>,
  { text, mark }: TableCell,
  unit: string,
  unitInCells: boolean,
): NumberText | string {
  if (typeof number === 'string') return text;
  // 95 among 97% may be persons.
  if (unitInCells && !number.unit && number.value !== 0) return text;
  const fit = inUnit(number, unit);
  if (!fit) return text;
  return mark ? { ...fit, mark: mark + (fit.mark ?? '') } : fit;
}

/** The rows of a table, read in some columns of one measure. */
export function figuresOf(table: TextTable, columns: readonly number[]): Row[] {
  const rows = table.rows.map((row) => rowOf(table, row, columns));
  const [unit = '', ...others] = new Set(rows.flatMap((row) => row.unit || []));
  const isShared = table.columns[columns[0]!]!.kind === 'change' && others.length === 0;
  // 持平 among 增长5.2% is none of the same unit.
  const isNone = (row: Row) =>
    row.cells.every((cell) => typeof cell === 'object' && cell.value === 0);
  const isInCells = !table.rowsAreMeasures && rows.some(({ unitInCells }) => unitInCells);
  return rows.map((row) => {
    if (row.unit !== '' || !hasNumber(row)) return row;
    if (isShared && isNone(row)) return { ...row, unit };
    // 7 below 1.2亿元 and 5300万元.
    return isInCells ? { ...row, doubt: 'unclear' } : row;
  });
}

/** A row in another unit, where all its figures can be put into that. */
export function rowIn(row: Row, unit: string): Row {
  if (!row.unitInCells || row.unit === unit) return row;
  const cells = row.cells.map((cell) => (typeof cell === 'object' ? inUnit(cell, unit) : cell));
  return cells.includes(undefined) ? row : { ...row, unit, cells: cells as Row['cells'] };
}

/** True where a cell's 万 or 亿 may be part of its unit already. */
export function isScaleDoubtful(cell: string, unit: string): boolean {
  const number = parseNumberText(cell);
  return typeof number === 'object' && isScaleUnclear(number, unit);
}
