import type { SheetAccount } from '../convert/figures/account.js';
import type { CellRange, Sheet } from '../convert/workbook/workbook.js';
import { rolesOf } from './roles.js';
import type { CellView, CellWindow, Questions } from './protocol.js';
import type { State } from './state.js';

/** The sheet of that name in the file of that name. */
export function sheetAt(
  { workbooks, converted }: Pick<State, 'workbooks' | 'converted'>,
  { file, sheet }: { file: string; sheet: string },
): { sheet: Sheet; account: SheetAccount | undefined } | undefined {
  const found = workbooks
    .find(({ name }) => name === file)
    ?.sheets.find(({ name }) => name === sheet);
  const isSame = (one: SheetAccount) => one.file === file && one.sheet === sheet;
  return found && { sheet: found, account: converted.accounts.find(isSame) };
}

/** The mapping that a file is read by. */
const mappingOf = ({ groups }: Pick<State, 'groups'>, file: string) =>
  groups.find(({ workbooks }) => workbooks.some(({ name }) => name === file))?.mapping;

const meets = (a: CellRange, b: CellRange) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** True for a title or a note. */
function isLine(account: SheetAccount | undefined, row: number, column: number): boolean {
  const fate = account?.fates[row * account.columns + column];
  return fate === 'title' || fate === 'note';
}

const between = (set: ReadonlySet<number>, from: number, until: number) =>
  [...set].filter((one) => one >= from && one <= until);

/** The cells of a part of a sheet, each with what became of it. */
export function cellWindow(state: State, place: Questions['window']['ask']): CellWindow {
  const at = sheetAt(state, place);
  if (!at) return { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const { sheet, account } = at;
  const mapping = mappingOf(state, place.file);
  const roles = account && mapping && rolesOf(account, sheet, mapping);
  const { top, left, bottom, right } = place;
  const cellAt = (row: number, column: number): CellView | undefined => {
    const cell = sheet.rows[row]?.[column];
    const role = roles?.(row, column);
    if (!cell && (role === 'empty' || role === undefined)) return undefined;
    return {
      text: cell ? cell.text + (cell.mark ?? '') : '',
      role: role ?? 'note',
      isNumber: cell?.kind === 'number',
      isLine: isLine(account, row, column),
    };
  };
  const cells: (CellView | undefined)[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: (CellView | undefined)[] = [];
    for (let column = left; column <= right; column++) line.push(cellAt(row, column));
    cells.push(line);
  }
  const merges = sheet.merges
    .filter((merge) => meets(merge, place))
    .map((merge) => {
      const cell = cellAt(merge.top, merge.left);
      return cell ? { ...merge, cell } : merge;
    });
  return {
    cells,
    merges,
    hiddenRows: between(sheet.hiddenRows, top, bottom),
    hiddenColumns: between(sheet.hiddenColumns, left, right),
  };
}
