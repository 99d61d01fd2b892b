import type { Fate, SheetAccount } from '../convert/figures/account.js';
import type { IsPlace, MatchedColumn } from '../convert/figures/match-columns.js';
import { matchTable } from '../convert/figures/match-table.js';
import { surroundingsOf } from '../convert/figures/table-plan.js';
import type { TableLayout } from '../convert/layout/layout.js';
import { tablesOf } from '../convert/layout/tables-of.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { CellRange, Sheet } from '../convert/workbook/workbook.js';
import type { Naming, Role } from './protocol.js';

/** A table of a sheet with the columns that the mapping knows. */
interface Known {
  readonly layout: TableLayout;
  readonly columns: ReadonlyMap<number, MatchedColumn>;
}

/** What the cells of a sheet were recognised as. */
export type Roles = (row: number, column: number) => Role | undefined;

const kept = new WeakMap<SheetAccount, Roles>();

/** The roles of the cells of a sheet; they hold as long as the account of what became of them. */
export function rolesOf(account: SheetAccount, sheet: Sheet, mapping: Mapping): Roles {
  const known = kept.get(account);
  if (known) return known;
  const { names } = surroundingsOf(mapping);
  const isPlace: IsPlace = (text) => names.isRegion(text);
  const tables = tablesOf(sheet).map((layout) => knownTable(layout, account, mapping, isPlace));
  const roles: Roles = (row, column) => {
    if (row >= account.rows || column >= account.columns) return undefined;
    const fate = account.fates[row * account.columns + column]!;
    return roleOf(fate, sheet.rows[row]?.[column]?.text ?? '', tables, row, column);
  };
  kept.set(account, roles);
  return roles;
}

function knownTable(
  layout: TableLayout,
  { file, sheet }: SheetAccount,
  mapping: Mapping,
  isPlace: IsPlace,
): Known {
  const matched = matchTable(mapping, layout, { file, sheet }, isPlace)?.columns.matched ?? [];
  return { layout, columns: new Map(matched.map((one) => [one.layout.column, one])) };
}

const holds = ({ top, bottom }: CellRange, row: number) => row >= top && row <= bottom;

function roleOf(
  fate: Fate,
  text: string,
  tables: readonly Known[],
  row: number,
  column: number,
): Role {
  if (fate === 'title') return titleRole(text);
  if (fate !== 'label' && fate !== 'head') return fate;
  for (const { layout, columns } of tables) {
    const known = columns.get(column);
    if (!known) continue;
    if (holds(layout.body, row)) return fate === 'label' ? labelRole(known) : 'head';
    if (holds(layout.heads, row)) return headRole(known, text);
  }
  return 'head';
}

/** A line above a table may name its unit or its time. */
function titleRole(text: string): Role {
  if (/^[(（]?(?:计量)?单位\s*[:：]|^\(?unit\b/i.test(text)) return 'unit';
  return /(?:19|20)\d\d\s*年|(?:季度|半年)/.test(text) ? 'period' : 'title';
}

const NAMING: readonly string[] = ['region', 'period', 'indicator', 'unit', 'category'];

const labelRole = ({ mapping }: MatchedColumn): Naming =>
  NAMING.includes(mapping.holds) ? (mapping.holds as Naming) : 'head';

/** The head of a column of figures names its time, its place or what is counted. */
function headRole({ mapping, period, region }: MatchedColumn, text: string): Naming {
  if (mapping.holds !== 'value') return 'head';
  if (period && text.includes(period)) return 'period';
  if (region && text.includes(region)) return 'region';
  return mapping.meaning?.indicator ? 'indicator' : 'head';
}
