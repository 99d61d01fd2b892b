import { parentOf, type Dataset, type Region } from '../model/dataset.js';
import { breakdownKey, breakdownOf } from '../model/breakdown.js';
import { answersFor, cellOf, type Grid } from '../model/grid.js';
import { isMonthly, usualLength } from '../time/period.js';
import { ratioParts } from '../model/ratio-parts.js';
import type { Breakdown } from '../contract/contract.generated.js';
import { Flag } from '../contract/status.js';

/** One number of the dataset. */
export interface Cell {
  grid: Grid;
  region: string;
  index: number;
}

/** Numbers that determine one another: from all but one, the last can be computed. */
export interface Identity {
  cells: Cell[];
  /** Which of the others to withhold when one must be: the first that still has a value. */
  prefer: 'smallest' | 'largest';
}

/** In which identities the cells of a grid can stand. */
export interface Roles {
  /** Regions add up. */
  summed: boolean;
  /** Single periods, and their totals since January or since the start. */
  running: { single: Grid; total: Grid; yearly: boolean }[];
  /** Grids of longer and shorter periods of the same figure: they add up, or the last one counts. */
  spans: { long: Grid; short: Grid; adds: boolean }[];
  /** The whole and its categories. */
  categories: Grid[][];
  balances: { sides: Grid[]; opening: Grid; closing: Grid }[];
  /** Published rates of which the grid is a part. */
  rates: Grid[];
}

/** What the rules of a dataset say of the cells of a grid; the same for all of them. */
export function rolesOf(dataset: Dataset, grid: Grid): Roles {
  const ofIndicator = dataset.grids.get(grid.indicator) ?? [];
  const sameBreakdown = ofIndicator.filter(({ breakdown }) => breakdown === grid.breakdown);
  const { region, time, category } = dataset.indicators.get(grid.indicator)?.aggregation ?? {};
  return {
    summed: region === 'sum',
    running: time === 'sum' ? runningIn(sameBreakdown) : [],
    spans: time === 'sum' || time === 'last' ? spansIn(sameBreakdown, time === 'sum') : [],
    categories: category === 'sum' ? categoriesOf(dataset, grid, ofIndicator) : [],
    balances: balancesWith(dataset, grid),
    rates: ratesOf(dataset, grid),
  };
}

const isSingle = (grid: Grid) => answersFor(grid, 'period') && isMonthly(grid.frequency);

/** Single periods with each running total of their frequency. */
function runningIn(grids: readonly Grid[]): Roles['running'] {
  return grids.filter(isSingle).flatMap((single) =>
    grids.flatMap((total) => {
      const yearly = total.accumulation === 'ytd';
      const runs = yearly || total.accumulation === 'cumulative';
      return runs && total.frequency === single.frequency ? [{ single, total, yearly }] : [];
    }),
  );
}

/** Shorter periods with each of the longer ones. */
function spansIn(grids: readonly Grid[], adds: boolean): Roles['spans'] {
  const singles = grids.filter(isSingle);
  return singles.flatMap((short) =>
    singles
      .filter((long) => usualLength(long.frequency) > usualLength(short.frequency))
      .map((long) => ({ long, short, adds })),
  );
}

/** The grid of another indicator that is counted and broken down as one is. */
function counterpart(dataset: Dataset, grid: Grid, indicator: string): Grid | undefined {
  return dataset.grids
    .get(indicator)
    ?.find(
      (other) =>
        answersFor(other, grid.accumulation) &&
        other.frequency === grid.frequency &&
        other.breakdown === grid.breakdown,
    );
}

/** The accounts that a grid is a side of, where the document has all four sides. */
function balancesWith(dataset: Dataset, grid: Grid): Roles['balances'] {
  return [...dataset.indicators.values()].flatMap(({ balance }) => {
    if (!balance || !Object.values(balance).includes(grid.indicator)) return [];
    const sides = Object.values(balance).flatMap((id) => counterpart(dataset, grid, id) ?? []);
    const opening = counterpart(dataset, grid, balance.opening);
    const closing = counterpart(dataset, grid, balance.closing);
    return sides.length === 4 && opening && closing ? [{ sides, opening, closing }] : [];
  });
}

function ratesOf(dataset: Dataset, grid: Grid): Grid[] {
  return [...dataset.indicators.values()]
    .filter((indicator) => ratioParts(indicator).includes(grid.indicator))
    .flatMap(({ id }) => counterpart(dataset, grid, id) ?? []);
}

/** For each dimension: the grid without it, and the grids of all its categories. */
function categoriesOf(dataset: Dataset, grid: Grid, ofIndicator: readonly Grid[]): Grid[][] {
  const alike = ofIndicator.filter(
    (other) => answersFor(other, grid.accumulation) && other.frequency === grid.frequency,
  );
  return [...dataset.dimensions.values()].flatMap(({ id, categories }) => {
    const { [id]: _category, ...others } = breakdownOf(grid.breakdown);
    const gridOf = (breakdown: Breakdown) => {
      const key = breakdownKey(breakdown);
      return alike.find((other) => other.breakdown === key) ?? [];
    };
    const grids = [others, ...categories.map((category) => ({ ...others, [id]: category.id }))];
    const present = grids.flatMap(gridOf);
    return present.length < grids.length ? [] : [present];
  });
}

/** The cell of a region and period, if the document has it. */
export function cellAt(
  grid: Grid,
  region: string,
  start: number,
  length: number,
): Cell | undefined {
  const index = cellOf(grid, region, start, length);
  return index >= 0 && grid.flags[index] ? { grid, region, index } : undefined;
}

/** Every identity in which a cell stands. */
export function* identitiesOf(dataset: Dataset, cell: Cell, roles: Roles): Generator<Identity> {
  const { grid, region, index } = cell;
  const i = index % grid.axis.count;
  const [start, length] = [grid.axis.starts[i]!, grid.axis.lengths[i]!];
  if (roles.summed) yield* families(dataset, cell, start, length);
  for (const grids of roles.categories) {
    const cells = grids.map((member) => cellAt(member, region, start, length));
    // The whole is never smaller than a category, so it goes last.
    if (!cells.includes(undefined)) yield { cells: cells.reverse() as Cell[], prefer: 'smallest' };
  }
  for (const rule of roles.running) yield* runningTotals(cell, rule, start + length);
  const tight = roles.running.length > 0;
  for (const rule of roles.spans) yield* spans(cell, rule, start, length, tight);
  yield* balances(cell, roles.balances, start, length);
}

/** The nearest regions below that the document has a cell for; none where some part has none. */
function frontier(region: Region, find: (id: string) => Cell | undefined): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const child of region.children) {
    const cell = find(child.id);
    const below = cell ? [cell] : frontier(child, find);
    if (!below || below.length === 0) return undefined;
    cells.push(...below);
  }
  return cells;
}

/** Total = sum of its parts: over the region, and for every region that it is a part of. */
function* families(
  dataset: Dataset,
  { grid, region }: Cell,
  start: number,
  length: number,
): Generator<Identity> {
  const find = (id: string) => cellAt(grid, id, start, length);
  for (let head = dataset.regions.get(region); head; head = parentOf(dataset, head)) {
    const total = find(head.id);
    const parts = total && frontier(head, find);
    // A total is never smaller than its parts, so it goes last.
    if (parts && parts.length > 0) yield { cells: [...parts, total], prefer: 'smallest' };
    if (total && head.id !== region) return;
  }
}

/** Running total = the running total before + the period; in January it is the period itself. */
function* runningTotals(
  { grid, region }: Cell,
  { single, total, yearly }: Roles['running'][number],
  end: number,
): Generator<Identity> {
  const step = usualLength(single.frequency);
  for (const at of grid === total ? [end, end + step] : [end]) {
    const last = at - step;
    const column = single.axis.last(last);
    const [start, length] = [single.axis.starts[column], single.axis.lengths[column]];
    if (start === undefined || start + length! !== at) continue;
    const after = cellAt(total, region, last, step);
    const period = cellAt(single, region, start, length!);
    const before = cellAt(total, region, start - step, step);
    if (!after || !period) continue;
    if (yearly && start % 12 === 0) yield { cells: [after, period], prefer: 'largest' };
    else if (before) yield { cells: [after, before, period], prefer: 'largest' };
  }
}

/**
 * A quarter is the sum of its months, or, for a stock, the last of them. Where running totals stand
 * beside both, some mixture of the three may give a month away, so that the quarter goes with it.
 */
function* spans(
  cell: Cell,
  { long, short, adds }: Roles['spans'][number],
  start: number,
  length: number,
  tight: boolean,
): Generator<Identity> {
  const { region } = cell;
  const size = usualLength(long.frequency);
  const from = Math.floor(start / size) * size;
  if (start + length > from + size) return;
  const whole = cellAt(long, region, from, size);
  if (!whole) return;
  if (tight && cell.grid !== long) yield { cells: [cell, whole], prefer: 'largest' };
  const parts: Cell[] = [];
  for (let at = from; at < from + size;) {
    const column = short.axis.last(at);
    if (short.axis.starts[column] !== at) return;
    const part = cellAt(short, region, at, short.axis.lengths[column]!);
    if (!part && adds) return;
    if (part) parts.push(part);
    at += short.axis.lengths[column]!;
  }
  if (adds) yield { cells: [...parts, whole], prefer: 'smallest' };
  else if (parts.length > 0) yield { cells: [parts[parts.length - 1]!, whole], prefer: 'smallest' };
}

/** Opening + inflow − outflow = closing, and a closing stock is the next period's opening. */
function* balances(
  { grid, region, index }: Cell,
  rules: Roles['balances'],
  start: number,
  length: number,
): Generator<Identity> {
  for (const { sides, opening, closing } of rules) {
    const cells = sides.map((side) => cellAt(side, region, start, length));
    if (!cells.includes(undefined)) yield { cells: cells as Cell[], prefer: 'smallest' };
    const twin =
      grid === closing
        ? cellAt(opening, region, start + length, length)
        : grid === opening
          ? cellAt(closing, region, start - length, length)
          : undefined;
    if (twin) yield { cells: [{ grid, region, index }, twin], prefer: 'smallest' };
  }
}

/** True where a figure is known: it has a value, or it cannot exist, which counts as none. */
export function isKnown({ grid, index }: Cell): boolean {
  return !Number.isNaN(grid.values[index]!) || (grid.flags[index]! & Flag.M) !== 0;
}
