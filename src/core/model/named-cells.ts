import type { CellList, ConfidentialCells, StatusCells } from '../contract/contract.generated.js';
import { pointer, problem, type Problem } from '../contract/problem.js';

/** Cell numbers by letter: row × columns + column, as a block lists its regions and periods. */
export type LetteredCells = Record<string, number[]>;

/** The rows and columns of a block, by what they are called there. */
export interface CellNames {
  regions: readonly string[];
  periods: readonly string[];
}

/**
 * The cells that the lists of a block name: by number, by a period (those of all its regions), or by a
 * region and a period. What names no cell of the block is reported and left out.
 *
 * @param path - Where the lists stand, as a JSON pointer.
 */
export function namedCells(
  lists: StatusCells | ConfidentialCells,
  { regions, periods }: CellNames,
  path: string,
  report: (fault: Problem) => void,
): LetteredCells {
  const cells = regions.length * periods.length;
  const find = (name: CellList[number]): number[] => {
    if (typeof name === 'number') return name < cells ? [name] : [];
    const [region, period] = typeof name === 'string' ? [undefined, name] : name;
    const column = periods.indexOf(period ?? '');
    if (column < 0) return [];
    if (region === undefined) return regions.map((_, row) => row * periods.length + column);
    const row = regions.indexOf(region);
    return row < 0 ? [] : [row * periods.length + column];
  };
  const found: LetteredCells = {};
  for (const [letter, names] of Object.entries(lists) as [string, CellList][]) {
    found[letter] = names.flatMap((name, i) => {
      const named = find(name);
      if (named.length > 0) return named;
      const value = Array.isArray(name) ? name.join(' ') : name;
      report(problem('cell-out-of-range', path + pointer(letter, i), { value, cells }));
      return [];
    });
  }
  return found;
}
