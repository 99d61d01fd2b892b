import type { Grid } from '../model/grid.js';
import { Flag } from '../contract/status.js';

/** One number of the dataset. */
export interface Cell {
  grid: Grid;
  region: string;
  index: number;
}

/** True for a figure that exists and is withheld: suppressed (Q), or too small to be listed (N). */
export function isWithheld({ grid, index }: Cell): boolean {
  const flags = grid.flags[index]!;
  return (flags & Flag.Q) !== 0 || ((flags & Flag.N) !== 0 && Number.isNaN(grid.values[index]!));
}

/** Whether any cell of some grids is withheld. */
export function withholds(grids: Iterable<readonly Grid[]>): boolean {
  for (const ofIndicator of grids) {
    for (const { flags, values } of ofIndicator) {
      for (let i = 0; i < flags.length; i++) {
        if (flags[i]! & Flag.Q || (flags[i]! & Flag.N && Number.isNaN(values[i]!))) return true;
      }
    }
  }
  return false;
}
