import type { Dataset } from '../model/dataset.js';
import { sum } from '../model/decimal.js';
import { answersFor, cellOf, type Grid } from '../model/grid.js';
import { ratioParts } from '../model/ratio-parts.js';
import { problem, type Problem } from '../contract/problem.js';

/** At most so many cells of one fault are named. */
const NAMED = 20;

/**
 * Figures that contradict one another: a numerator above its denominator in a percentage, and a
 * stock-flow account that does not balance. Reported as warnings and drawn as published: a total is
 * never forced (Hangzhou Statistical Yearbook, notes).
 */
export function crossCheck(dataset: Dataset, report: Report): void {
  for (const indicator of dataset.indicators.values()) {
    const { id, unit, balance } = indicator;
    const parts = ratioParts(indicator);
    if (parts.length > 0 && unit === 'percent') {
      compare(dataset, parts, report, (values, where) => {
        const [part, ...wholes] = values;
        if (part! <= sum(wholes)) return undefined;
        return problem('part-exceeds-whole', '/data', { indicator: id, ...where() }, 'warning');
      });
    }
    if (balance) {
      const sides = [balance.opening, balance.inflow, balance.outflow, balance.closing];
      compare(dataset, sides, report, ([opening, inflow, outflow, closing], where) => {
        const value = sum([closing!, -opening!, -inflow!, outflow!]);
        if (value === 0) return undefined;
        return problem('unbalanced', '/data', { indicator: id, ...where(), value }, 'warning');
      });
    }
  }
}

type Report = (problem: Problem) => void;

/** Looks at the values of one place and period; `where` names them. */
type Check = (
  values: number[],
  where: () => { region: string; period: string },
) => Problem | undefined;

/** Reads the given indicators side by side wherever all of them have a value. */
function compare(dataset: Dataset, ids: readonly string[], report: Report, check: Check) {
  for (const frame of dataset.grids.get(ids[0]!) ?? []) {
    const grids = ids.flatMap((id) => {
      return dataset.grids.get(id)?.find((grid) => isLike(grid, frame)) ?? [];
    });
    if (grids.length < ids.length) continue;
    const read = reader(grids, frame);
    const { axis, rows } = frame;
    let named = 0;
    for (const [region, row] of rows) {
      for (let column = 0; column < axis.count && named < NAMED; column++) {
        const values = read(region, row, column);
        const fault = values && check(values, () => ({ region, period: axis.period(column).code }));
        if (!fault) continue;
        named++;
        report(fault);
      }
    }
  }
}

/**
 * Reads the values of several grids at a place of one of them; undefined where one has none. The list
 * is the same each time: a large document has a hundred thousand places.
 */
function reader(grids: readonly Grid[], frame: Grid) {
  const { axis } = frame;
  const isAligned = grids.every(
    (grid) => grid.axis === axis && grid.values.length === frame.values.length,
  );
  const values: number[] = [];
  return (region: string, row: number, column: number): number[] | undefined => {
    const place = row * axis.count + column;
    for (let i = 0; i < grids.length; i++) {
      const grid = grids[i]!;
      const cell = isAligned
        ? place
        : cellOf(grid, region, axis.starts[column]!, axis.lengths[column]!);
      const value = cell < 0 ? NaN : grid.values[cell]!;
      if (Number.isNaN(value)) return undefined;
      values[i] = value;
    }
    return values;
  };
}

function isLike(grid: Grid, frame: Grid): boolean {
  return (
    grid.frequency === frame.frequency &&
    grid.breakdown === frame.breakdown &&
    answersFor(grid, frame.accumulation)
  );
}
