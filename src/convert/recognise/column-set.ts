import { parseNumberText } from '../../core/table/number-text.js';
import type { Role } from '../../core/table/table-columns.js';
import { canonicalUnit } from '../../core/table/unit-text.js';
import { sampleOf } from '../layout/column-roles.js';
import type { Path } from '../layout/layout.js';
import { plainText } from '../layout/plain-head.js';
import { placeHeader } from '../layout/placeholder.js';
import { cellName, type Cell, type Place } from '../workbook/workbook.js';
import type { SeenTable, TableKind } from './seen-table.js';

/** A cell with its place. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly place: Place & { readonly cells: string };
}

/** Columns of a kind of table that a mapping names alike. */
export interface ColumnSet {
  readonly template: string;
  /** Its parts, without its times and places. */
  readonly parts: readonly string[];
  /** The head of the first of them. */
  readonly path: Path;
  /** The texts of its times. */
  readonly periods: readonly string[];
  readonly regions: readonly string[];
  readonly role: Role;
  readonly members: readonly { readonly table: SeenTable; readonly column: number }[];
}

/** The columns of a kind of table, from the left; `isRegion` says which parts of heads are places. */
export function columnSets(kind: TableKind, isRegion: (part: string) => boolean): ColumnSet[] {
  const sets = new Map<
    string,
    ColumnSet & { periods: string[]; regions: string[]; members: ColumnSet['members'][number][] }
  >();
  for (const table of kind.tables) {
    for (const { column, path, role } of table.layout.columns) {
      const { template, period, region, parts: placed } = placeHeader(path, isRegion);
      const found = sets.get(template);
      if (found) {
        found.members.push({ table, column });
        if (region && !found.regions.includes(region)) found.regions.push(region);
        if (period && !found.periods.includes(period)) found.periods.push(period);
      } else {
        const regions = region ? [region] : [];
        const parts = placed.map(bare).filter(Boolean);
        sets.set(template, {
          parts,
          template,
          path,
          periods: period ? [period] : [],
          regions,
          role,
          members: [{ table, column }],
        });
      }
    }
  }
  return [...sets.values()];
}

const bare = (part: string) => part.replace(/\{(?:period|region|any)\}/g, '');

/** Cells of a column under figures, from all over it. */
export function cellsOf({ members }: ColumnSet): PlacedCell[] {
  const few =
    members.length > 8
      ? members.filter((_, i) => i % Math.ceil(members.length / 8) === 0)
      : members;
  return few.flatMap(({ table, column }) => {
    const rows = table.layout.rows.flatMap(({ row, role }) => (role === 'figures' ? [row] : []));
    return sampleOf(rows).flatMap((row) => {
      const cell = table.sheet.rows[row]?.[column];
      const place = {
        file: table.workbook.name,
        sheet: table.sheet.name,
        cells: cellName(row, column),
      };
      return cell ? [{ cell, place }] : [];
    });
  });
}

/** The digits behind the point of the figures of a column. */
export const decimalsOf = (cells: readonly PlacedCell[]): number =>
  cells.reduce((most, { cell }) => {
    const digits = /\d\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
    return Math.min(6, Math.max(most, digits));
  }, 0);

/** The unit that all figures of a column have in their cells: 95.3%, 120人; '' where they have none. */
export function unitInCells(cells: readonly PlacedCell[]): string {
  const units = new Set<string>();
  for (const { cell } of cells) {
    if (cell.kind === 'number' && cell.format?.includes('%')) units.add('%');
    else if (cell.kind === 'text' || /[^\d.,\s-]/.test(cell.text)) {
      const read = parseNumberText(plainText(cell.text));
      if (typeof read === 'object') units.add(canonicalUnit(read.unit));
    } else units.add('');
  }
  const [only = ''] = units;
  return units.size === 1 ? only : '';
}

/** How a cell would be read, as a proof. */
export function proofOf(cells: readonly PlacedCell[]) {
  return cells.slice(0, 3).map(({ cell, place }) => {
    const read = parseNumberText(plainText(cell.text));
    return {
      cell: place.cells,
      text: cell.text,
      value: typeof read === 'object' ? read.value : null,
    };
  });
}
