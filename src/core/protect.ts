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
  const known = new Map<Grid, Roles>();
  for (let at = 0; at < queue.length; at++) {
    const cell = queue[at]!;
    const roles = known.get(cell.grid) ?? rolesOf(dataset, cell.grid);
    known.set(cell.grid, roles);
    for (const identity of identitiesOf(dataset, cell, roles)) {
      if (!givesAway(identity)) continue;
      const next = choose(identity);
      if (!next) continue;
      if (at < published) report(recoverable(cell));
      hide(next);
      queue.push(next);
    }
    const start = cell.grid.axis.starts[cell.index % cell.grid.axis.count]!;
    for (const rate of roles.rates) {
      const stated = cellAt(rate, cell.region, start);
      if (!stated || !hasValue(stated)) continue;
      hide(stated);
      queue.push(stated);
    }
  }
}

const hasValue = ({ grid, index }: Cell) => !Number.isNaN(grid.values[index]!);

/** True where only one number is unknown, and it is a suppressed one. */
function givesAway({ cells }: Identity): boolean {
  let unknown: Cell | undefined;
  for (const cell of cells) {
    if (hasValue(cell)) continue;
    if (unknown) return false;
    unknown = cell;
  }
  return unknown !== undefined && isHidden(unknown);
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
  const open = cells.filter(hasValue);
  const positive = open.filter((cell) => value(cell) > 0);
  const sign = prefer === 'smallest' ? 1 : -1;
  return (positive.length > 0 ? positive : open).sort((a, b) => sign * (value(a) - value(b)))[0];
}

/** The cell of a region and period start, if the document has it. */
function cellAt(grid: Grid | undefined, region: string, start: number): Cell | undefined {
  if (!grid) return undefined;
  const index = cellOf(grid, region, start);
  return index >= 0 && grid.flags[index] ? { grid, region, index } : undefined;
}

/** In which identities the cells of a grid can stand. */
interface Roles {
  summed: boolean;
  running?: { single: Grid; running: Grid };
  balances: { sides: Grid[]; opening: Grid; closing: Grid }[];
  /** Published rates of which the grid is a part. */
  rates: Grid[];
}

function rolesOf(dataset: Dataset, grid: Grid): Roles {
  const like = (id: string, accumulation = grid.accumulation) =>
    dataset.grids
      .get(id)
      ?.find(
        (other) =>
          answersFor(other, accumulation) &&
          other.frequency === grid.frequency &&
          other.breakdown === grid.breakdown,
      );
  const { region, time } = dataset.indicators.get(grid.indicator)?.aggregation ?? {};
  const roles: Roles = { summed: region === 'sum', balances: [], rates: [] };
  const single = like(grid.indicator, 'period');
  const running = like(grid.indicator, 'ytd');
  if (time === 'sum' && single && running) roles.running = { single, running };
  for (const indicator of dataset.indicators.values()) {
    const { balance } = indicator;
    if (balance && Object.values(balance).includes(grid.indicator)) {
      const sides = Object.values(balance).flatMap((id) => like(id) ?? []);
      const [opening, closing] = [like(balance.opening), like(balance.closing)];
      if (sides.length === 4) roles.balances.push({ sides, opening: opening!, closing: closing! });
    }
    const rate = ratioParts(indicator).includes(grid.indicator) && like(indicator.id);
    if (rate) roles.rates.push(rate);
  }
  return roles;
}

function* identitiesOf(dataset: Dataset, cell: Cell, roles: Roles): Generator<Identity> {
  if (roles.summed) yield* families(dataset, cell);
  if (roles.running) yield* runningTotals(cell, roles.running);
  yield* balances(cell, roles.balances);
}

/** Total = sum of its parts: the region under its parent, and over its children. */
function* families(dataset: Dataset, { grid, region, index }: Cell): Generator<Identity> {
  const start = grid.axis.starts[index % grid.axis.count]!;
  const self = dataset.regions.get(region);
  if (!self) return;
  for (const head of [parentOf(dataset, self), self]) {
    if (!head || head.children.length === 0) continue;
    const total = cellAt(grid, head.id, start);
    const parts = total && head.children.map((child) => cellAt(grid, child.id, start));
    if (!parts || parts.includes(undefined)) continue;
    // A total is never smaller than its parts, so it goes last.
    yield { cells: [...(parts as Cell[]), total], prefer: 'smallest' };
  }
}

/** Running total of a month = running total of the month before + the month. */
function* runningTotals(
  { grid, region, index }: Cell,
  { single, running }: NonNullable<Roles['running']>,
): Generator<Identity> {
  const step = usualLength(grid.frequency);
  const i = index % grid.axis.count;
  const end = grid.axis.starts[i]! + grid.axis.lengths[i]! - step;
  for (const at of grid === running ? [end, end + step] : [end]) {
    if (Math.floor(at / 12) !== Math.floor(end / 12)) continue;
    const after = cellAt(running, region, at);
    const start = single.axis.starts[single.axis.last(at)];
    const month = start === undefined ? undefined : cellAt(single, region, start);
    if (!after || !month) continue;
    const before = cellAt(running, region, start! - step);
    if (start! % 12 === 0) yield { cells: [after, month], prefer: 'largest' };
    else if (before) yield { cells: [after, before, month], prefer: 'largest' };
  }
}

/** Opening + inflow − outflow = closing, and a closing stock is the next period's opening. */
function* balances({ grid, region, index }: Cell, all: Roles['balances']): Generator<Identity> {
  const i = index % grid.axis.count;
  const [start, length] = [grid.axis.starts[i]!, grid.axis.lengths[i]!];
  for (const { sides, opening, closing } of all) {
    const cells = sides.map((side) => cellAt(side, region, start));
    if (!cells.includes(undefined)) yield { cells: cells as Cell[], prefer: 'smallest' };
    const twin =
      grid === closing
        ? cellAt(opening, region, start + length)
        : grid === opening
          ? cellAt(closing, region, start - length)
          : undefined;
    if (twin) yield { cells: [{ grid, region, index }, twin], prefer: 'smallest' };
  }
}
