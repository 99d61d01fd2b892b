import type { IndicatorItem } from '../contract/contract.generated.js';
import { fallingTotals } from '../derive/falling-totals.js';
import { disagreements } from '../derive/sums-agree.js';
import { slips } from '../derive/slips.js';
import type { Dataset, Region } from '../model/dataset.js';
import { isExactAt, type Grid } from '../model/grid.js';
import { limited, type Note } from './note.js';

/** Totals that their parts do not give or that fall, figures out of all proportion, and regions that say nothing. */
export function lintSums(dataset: Dataset, note: Note): void {
  for (const indicator of dataset.indicators.values()) {
    lintParts(dataset, indicator, limited(note));
    lintDisagreements(dataset, indicator, limited(note));
    lintSlips(dataset, indicator, limited(note));
    lintFalls(dataset, indicator, limited(note));
    lintSilent(dataset, indicator, limited(note));
  }
}

/** A single part that is more than its whole: told before the sums, whose fault it is. */
function lintParts(
  { regions, grids }: Dataset,
  { id, kind, unit, aggregation }: IndicatorItem,
  note: Note,
) {
  if (kind === 'ratio' || unit === 'percent') return;
  if (aggregation.region !== 'sum' && kind !== 'distinct-count') return;
  for (const grid of grids.get(id) ?? []) {
    const { axis, rows, values } = grid;
    for (const [whole, row] of rows) {
      for (const child of regions.get(whole)?.children ?? []) {
        const childRow = rows.get(child.id);
        if (childRow === undefined) continue;
        for (let i = 0; i < axis.count; i++) {
          const total = row * axis.count + i;
          const [value, found] = [values[total]!, values[childRow * axis.count + i]!];
          if (!(found > value) || !isExactAt(grid, total)) continue;
          const period = axis.period(i).code;
          const args = { indicator: id, period, whole, region: child.id, value, found };
          note('part-above-total', '/data', args);
        }
      }
    }
  }
}

/** Figures that are ten times their neighbours, or one part in so many. */
export function lintSlips(dataset: Dataset, { id }: IndicatorItem, note: Note): void {
  for (const { period, times, ...args } of slips(dataset, id))
    note('unit-slip', '/data', { ...args, period: period.code, times });
}

/** Running totals that are less than they were. */
export function lintFalls(dataset: Dataset, { id }: IndicatorItem, note: Note): void {
  for (const { period, since, ...args } of fallingTotals(dataset, id))
    note('running-total-falls', '/data', { ...args, period: period.code, since: since.code });
}

/** Totals that are not what their parts add up to. */
export function lintDisagreements(dataset: Dataset, { id }: IndicatorItem, note: Note): void {
  for (const doubt of disagreements(dataset, id)) {
    const { of, partial, region, period, parts, value, found, dimension } = doubt;
    if (dimension !== undefined) {
      const args = { indicator: id, whole: region, period: period.code, parts, value, found };
      note('categories-differ', '/data', { ...args, dimension });
      continue;
    }
    const args = { indicator: id, whole: region, period: period.code, parts, value, found };
    const code = of === 'periods' ? 'periods-differ' : partial ? 'sum-above-total' : 'sum-differs';
    note(code, '/data', args);
  }
}

/** Regions that are not so much as mentioned in the latest period that most of their neighbours report. */
function lintSilent({ regions, grids, roots }: Dataset, { id }: IndicatorItem, note: Note) {
  const families: Region[][] = [
    [...roots],
    ...[...regions.values()].map((region) => region.children),
  ];
  for (const grid of grids.get(id) ?? []) {
    if (grid.breakdown !== '') continue;
    for (const family of families) {
      const expected = family.filter(({ level, validTo }) => !validTo && level !== 'unallocated');
      const latest = latestOf(grid, expected);
      if (latest < 0) continue;
      const silent = expected.filter((region) => !isMentioned(grid, region, latest));
      if (silent.length === 0 || silent.length * 2 >= expected.length) continue;
      const names = silent.map((region) => region.id).join(', ');
      const period = grid.axis.period(latest).code;
      note('region-silent', '/data', {
        indicator: id,
        period,
        region: names,
        count: silent.length,
      });
    }
  }
}

const cellIn = ({ axis, rows }: Grid, { id }: Region, column: number) => {
  const row = rows.get(id);
  return row === undefined ? -1 : row * axis.count + column;
};

function isMentioned(grid: Grid, region: Region, column: number): boolean {
  const cell = cellIn(grid, region, column);
  return cell >= 0 && (grid.flags[cell] !== 0 || !Number.isNaN(grid.values[cell]!));
}

/** The last period in which any of the regions has a figure, or -1. */
function latestOf(grid: Grid, regions: readonly Region[]): number {
  const hasFigure = (column: number) =>
    regions.some((region) => {
      const cell = cellIn(grid, region, column);
      return cell >= 0 && !Number.isNaN(grid.values[cell]!);
    });
  let column = grid.axis.count - 1;
  while (column >= 0 && !hasFigure(column)) column--;
  return column;
}
