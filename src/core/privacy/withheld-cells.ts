import { Flag } from '../contract/status.js';
import { isExactAt, type Grid } from '../model/grid.js';
import { isWithheld, type Cell } from './cell.js';

/** Letters under which a part counts as none in a sum: it cannot exist, or is counted elsewhere. */
const NOTHING = Flag.M | Flag.K;

/** What is published of a cell: its figure, 0 where it counts as none, NaN where nothing is known. */
export function known({ grid, index }: Cell): number {
  const value = grid.values[index]!;
  if (!Number.isNaN(value)) return isExactAt(grid, index) ? value : NaN;
  return grid.flags[index]! & NOTHING ? 0 : NaN;
}

/** Withheld for its own sake; one that is withheld for the sake of another may be known roughly. */
export function isPrimary(cell: Cell): boolean {
  return isWithheld(cell) && (cell.grid.flags[cell.index]! & Flag.Z) === 0;
}

/** The cells that grids withhold: those of the document, and after `protect` its own too. */
export function withheldIn(grids: Iterable<readonly Grid[]>): Cell[] {
  const cells: Cell[] = [];
  for (const ofIndicator of grids) {
    for (const grid of ofIndicator) {
      const { flags } = grid;
      let regions: string[] | undefined;
      for (let index = 0; index < flags.length; index++) {
        if ((flags[index]! & (Flag.Q | Flag.N)) === 0) continue;
        regions ??= [...grid.rows.keys()];
        const cell = { grid, region: regions[Math.floor(index / grid.axis.count)]!, index };
        if (isWithheld(cell)) cells.push(cell);
      }
    }
  }
  return cells;
}

/** Withholds a cell for the sake of another, with all that its row says in numbers. */
export function hide({ grid, index }: Cell): void {
  grid.flags[index] = Flag.Q | Flag.Z;
  grid.values[index] = NaN;
  grid.details.delete(index);
}

/** What a cell is called in a problem. */
export function nameOf({ grid, region, index }: Cell) {
  const period = grid.axis.period(index % grid.axis.count).code;
  return { indicator: grid.indicator, region, period };
}
