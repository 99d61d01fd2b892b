import type { Dataset } from '../model/dataset.js';
import { answersFor, cellOf, type Grid } from '../model/grid.js';
import { problem, type Problem } from '../contract/problem.js';

/** At most so many cells of one fault are named. */
const NAMED = 20;

/**
 * Figures that contradict one another: a numerator above its denominator in a percentage, and a
 * stock-flow account that does not balance. Reported as warnings and drawn as published: a total is
 * never forced (Hangzhou Statistical Yearbook, notes).
 */
export function crossCheck(dataset: Dataset, report: (p: Problem) => void): void {
  for (const indicator of dataset.indicators.values()) {
    const { id, unit, ratio, balance } = indicator;
    const parts = ratio && [ratio.numerator, ...[ratio.denominator].flat()];
    if (parts && unit === 'percent') {
      compare(dataset, parts, report, (cells, where) => {
        let whole = 0;
        for (let i = 1; i < cells.length; i++) whole += cells[i]!;
        if (cells[0]! <= whole) return undefined;
        return problem('part-exceeds-whole', '/data', { indicator: id, ...where() }, 'warning');
      });
    }
    if (balance) {
      const sides = [balance.opening, balance.inflow, balance.outflow, balance.closing];
      compare(dataset, sides, report, ([opening, inflow, outflow, closing], where) => {
        const value = closing! - (opening! + inflow! - outflow!);
        if (Math.abs(value) < 1e-9) return undefined;
        return problem('unbalanced', '/data', { indicator: id, ...where(), value }, 'warning');
      });
    }
  }
}

/** Reads the given indicators side by side wherever all of them have a value. */
function compare(
  dataset: Dataset,
  ids: string[],
  report: (p: Problem) => void,
  check: (cells: number[], where: () => { region: string; period: string }) => Problem | undefined,
) {
  for (const frame of dataset.grids.get(ids[0]!) ?? []) {
    const alike = ids.map((id) => dataset.grids.get(id)?.find((grid) => isLike(grid, frame)));
    if (alike.includes(undefined)) continue;
    const grids = alike as Grid[];
    const aligned = grids.every(
      ({ axis, values }) => axis === frame.axis && values.length === frame.values.length,
    );
    let named = 0;
    const cells: number[] = [];
    for (const [region, row] of frame.rows) {
      for (let column = 0; column < frame.axis.count && named < NAMED; column++) {
        const cellOfFrame = row * frame.axis.count + column;
        let isComplete = true;
        for (let i = 0; i < grids.length && isComplete; i++) {
          const grid = grids[i]!;
          const cell = aligned
            ? cellOfFrame
            : cellOf(grid, region, frame.axis.starts[column]!, frame.axis.lengths[column]!);
          cells[i] = cell < 0 ? NaN : grid.values[cell]!;
          isComplete = cells[i] === cells[i];
        }
        if (!isComplete) continue;
        const fault = check(cells, () => ({ region, period: frame.axis.period(column).code }));
        if (fault) named++;
        if (fault) report(fault);
      }
    }
  }
}

function isLike(grid: Grid, frame: Grid): boolean {
  return (
    grid.frequency === frame.frequency &&
    grid.breakdown === frame.breakdown &&
    answersFor(grid, frame.accumulation)
  );
}
