import { remember, type Dataset } from '../model/dataset.js';
import { exactIn, type Grid } from '../model/grid.js';
import { isRate } from '../model/round.js';
import { isMonthly, type Period } from '../time/period.js';

/** A single figure that is so many times its neighbours in time that a digit or a unit may have slipped. */
export interface Slip {
  indicator: string;
  region: string;
  period: Period;
  value: number;
  /** About how many times its neighbours it is: 10, 100, 1,000 or 10,000, or one part in so many. */
  times: number;
  /** The nearest figure on each side; NaN where there is none. */
  before: number;
  after: number;
}

/** So many figures on each side are its neighbours. */
const NEAR = 3;
/** Neighbours that differ more among themselves than this say nothing of a slip. */
const STEADY = 4;
/** A digit too many, up to 万 written as one. */
const FACTORS = [10, 100, 1_000, 10_000];

/**
 * The figures of an indicator that would stand among their neighbours if they were divided or multiplied by
 * ten, a hundred, a thousand or ten thousand, and stand far off as they are; the first and the last of a
 * series too. Counts below a hundred, and days and minutes, vary as much by themselves; a figure like that of
 * the same time of another year is of the season, and a total that accumulates begins small.
 */
export function slips(dataset: Dataset, indicator: string): readonly Slip[] {
  return remember(dataset, `slips|${indicator}`, () => {
    const item = dataset.indicators.get(indicator)!;
    if (item.kind === 'mean-duration') return [];
    const least = isRate(item) ? 10 : 100;
    return (dataset.grids.get(indicator) ?? [])
      .filter(({ axis }) => isMonthly(axis.frequency))
      .flatMap((grid) => [...slipsIn(grid, least)]);
  });
}

function* slipsIn(grid: Grid, least: number): Generator<Slip> {
  const { indicator, accumulation, axis, rows } = grid;
  const accumulates = accumulation === 'ytd' || accumulation === 'cumulative';
  const { count } = axis;
  for (const [region, row] of rows) {
    const exact: number[] = [];
    const figures: number[] = [];
    for (let column = 0; column < count; column++) {
      const figure = exactIn(grid, row, column);
      if (figure === undefined) continue;
      exact.push(column);
      figures.push(figure);
    }
    for (const [i, column] of exact.entries()) {
      const times = timesOf(figures, i, least);
      if (times === undefined || (times < 1 && accumulates) || isOfSeason(grid, row, column))
        continue;
      yield {
        indicator,
        region,
        period: axis.period(column),
        value: figures[i]!,
        times,
        before: figures[i - 1] ?? NaN,
        after: figures[i + 1] ?? NaN,
      };
    }
  }
}

/** True for a figure that is within half and twice that of the same time of the year before or after. */
function isOfSeason({ axis, values }: Grid, row: number, column: number): boolean {
  const value = values[row * axis.count + column]!;
  return [-12, 12].some((months) => {
    const at = axis.indexOf(axis.starts[column]! + months, axis.lengths[column]!);
    const other = at < 0 ? NaN : values[row * axis.count + at]!;
    return other >= value / 2 && other <= value * 2;
  });
}

/** How many times its neighbours a figure is, where that is a power of ten and no other reading is as near. */
function timesOf(figures: readonly number[], at: number, least: number): number | undefined {
  const value = figures[at]!;
  let [low, high, near] = [Infinity, -Infinity, 0];
  for (let i = Math.max(0, at - NEAR); i <= at + NEAR && i < figures.length; i++) {
    if (i === at) continue;
    const figure = figures[i]!;
    low = Math.min(low, figure);
    high = Math.max(high, figure);
    near++;
  }
  if (near < 2 || value <= 0 || low <= 0 || high > low * STEADY) return undefined;
  if (Math.max(value, high) < least) return undefined;
  const isAmong = (figure: number) => figure >= low * 0.75 && figure <= high * 1.3;
  if (value > high * 5) return FACTORS.find((factor) => isAmong(value / factor));
  if (value < low / 5) {
    const factor = FACTORS.find((times) => isAmong(value * times));
    return factor && 1 / factor;
  }
  return undefined;
}
