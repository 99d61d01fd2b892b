import type { IndicatorItem } from './contract.generated.js';
import { parentOf, type Dataset } from './dataset.js';
import { answersFor, cellOf, type Grid } from './grid.js';
import { usualLength } from './period.js';
import { problem, type Problem } from './problem.js';
import { ratioParts } from './rules.js';
import { Flag } from './status.js';

/** One number of the dataset. */
interface Cell {
  grid: Grid;
  region: string;
  index: number;
}

/** Numbers that determine one another: from all but one, the last can be computed. */
interface Identity {
  cells: Cell[];
  /** Which of the others to withhold when one must be: the first that still has a value. */
  prefer: 'smallest' | 'largest';
}

/**
 * Withholds, in memory, what would give a suppressed value away: a sibling under a published total,
 * a part of a stock-flow balance, the running total of a year, the rate of a suppressed numerator
 * (complementary suppression; domain.md part 3, point 12). It is done before anything can be drawn,
 * spoken or exported, so no later code can leak it. Every value that the document itself left
 * recoverable is reported, for the publisher to mend.
 */
export function protect(dataset: Dataset, report: (p: Problem) => void): void {
  const queue: Cell[] = [];
  for (const grids of dataset.grids.values()) {
    for (const grid of grids) {
      for (const [region, row] of grid.rows) {
        const first = row * grid.axis.count;
        for (let i = first; i < first + grid.axis.count; i++) {
          if (grid.flags[i]! & Flag.Q) queue.push({ grid, region, index: i });
        }
      }
    }
  }
  const published = queue.length;
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at]!;
    for (const identity of identitiesOf(dataset, cell)) {
      const unknown = identity.cells.filter(({ grid, index }) => Number.isNaN(grid.values[index]!));
      if (unknown.length !== 1 || !isHidden(unknown[0]!)) continue;
      const next = choose(identity);
      if (!next) continue;
      if (at < published) report(recoverable(cell));
      hide(next);
      queue.push(next);
    }
    for (const ratio of ratiosOf(dataset, cell)) {
      hide(ratio);
      queue.push(ratio);
    }
  }
}

const isHidden = ({ grid, index }: Cell) => (grid.flags[index]! & Flag.Q) !== 0;

function hide({ grid, index }: Cell) {
  grid.flags[index] = Flag.Q;
  grid.values[index] = NaN;
  grid.details.delete(index);
}

function recoverable({ grid, region, index }: Cell): Problem {
  const period = grid.axis.period(index % grid.axis.count).code;
  return problem(
    'recoverable-cell',
    '/data',
    { indicator: grid.indicator, region, period },
    'warning',
  );
}

/** The one to withhold: positive values first, since a hidden zero protects little. */
function choose({ cells, prefer }: Identity): Cell | undefined {
  const value = ({ grid, index }: Cell) => grid.values[index]!;
  const open = cells.filter((cell) => !Number.isNaN(value(cell)));
  const positive = open.filter((cell) => value(cell) > 0);
  const sign = prefer === 'smallest' ? 1 : -1;
  return (positive.length > 0 ? positive : open).sort((a, b) => sign * (value(a) - value(b)))[0];
}

/** The cell of another indicator, region or period, if the document has it. */
function cellAt(grid: Grid | undefined, region: string, start: number): Cell | undefined {
  if (!grid) return undefined;
  const index = cellOf(grid, region, start);
  return index >= 0 && grid.flags[index] ? { grid, region, index } : undefined;
}

/** The grid of an indicator that is laid out like the given one. */
function like(dataset: Dataset, indicator: string, grid: Grid, accumulation = grid.accumulation) {
  return dataset.grids
    .get(indicator)
    ?.find(
      (other) =>
        answersFor(other, accumulation) &&
        other.frequency === grid.frequency &&
        other.breakdown === grid.breakdown,
    );
}

function* identitiesOf(dataset: Dataset, cell: Cell): Generator<Identity> {
  const indicator = dataset.indicators.get(cell.grid.indicator);
  if (!indicator) return;
  if (indicator.aggregation.region === 'sum') yield* families(dataset, cell);
  if (indicator.aggregation.time === 'sum') yield* runningTotals(dataset, cell);
  for (const { balance } of dataset.indicators.values()) {
    if (balance && Object.values(balance).includes(indicator.id)) {
      yield* balances(dataset, cell, balance);
    }
  }
}

/** Total = sum of its parts: the region under its parent, and over its children. */
function* families(dataset: Dataset, { grid, region, index }: Cell): Generator<Identity> {
  const start = grid.axis.starts[index % grid.axis.count]!;
  const self = dataset.regions.get(region);
  if (!self) return;
  for (const head of [parentOf(dataset, self), self]) {
    if (!head || head.children.length === 0) continue;
    const total = cellAt(grid, head.id, start);
    const parts = head.children.map((child) => cellAt(grid, child.id, start));
    if (!total || parts.includes(undefined)) continue;
    // A total is never smaller than its parts, so it goes last.
    yield { cells: [...(parts as Cell[]), total], prefer: 'smallest' };
  }
}

/** Running total of a month = running total of the month before + the month. */
function* runningTotals(dataset: Dataset, { grid, region, index }: Cell): Generator<Identity> {
  const step = usualLength(grid.frequency);
  const i = index % grid.axis.count;
  const end = grid.axis.starts[i]! + grid.axis.lengths[i]! - step;
  const year = Math.floor(end / 12);
  const single = like(dataset, grid.indicator, grid, 'period');
  const running = like(dataset, grid.indicator, grid, 'ytd');
  if (!single || !running) return;
  for (const at of grid.accumulation === 'ytd' ? [end, end + step] : [end]) {
    const after = cellAt(running, region, at);
    const column = single.axis.last(at);
    const start = single.axis.starts[column];
    const month = start === undefined ? undefined : cellAt(single, region, start);
    if (!after || !month || Math.floor(at / 12) !== year) continue;
    const before = cellAt(running, region, start! - step);
    const first = start! % 12 === 0;
    if (first) yield { cells: [after, month], prefer: 'largest' };
    else if (before) yield { cells: [after, before, month], prefer: 'largest' };
  }
}

/** Opening + inflow − outflow = closing, and a closing stock is the next period's opening. */
function* balances(
  dataset: Dataset,
  { grid, region, index }: Cell,
  balance: NonNullable<IndicatorItem['balance']>,
): Generator<Identity> {
  const i = index % grid.axis.count;
  const [start, length] = [grid.axis.starts[i]!, grid.axis.lengths[i]!];
  const at = (id: string, when: number) => cellAt(like(dataset, id, grid), region, when);
  const sides = Object.values(balance).map((id) => at(id, start));
  if (!sides.includes(undefined)) yield { cells: sides as Cell[], prefer: 'smallest' };
  const twin =
    grid.indicator === balance.closing
      ? at(balance.opening, start + length)
      : grid.indicator === balance.opening
        ? at(balance.closing, start - length)
        : undefined;
  if (twin) yield { cells: [{ grid, region, index }, twin], prefer: 'smallest' };
}

/** Published rates of which the hidden cell is a part. */
function* ratiosOf(dataset: Dataset, { grid, region, index }: Cell): Generator<Cell> {
  const start = grid.axis.starts[index % grid.axis.count]!;
  for (const indicator of dataset.indicators.values()) {
    if (!ratioParts(indicator).includes(grid.indicator)) continue;
    const cell = cellAt(like(dataset, indicator.id, grid), region, start);
    if (cell && !Number.isNaN(cell.grid.values[cell.index]!)) yield cell;
  }
}
