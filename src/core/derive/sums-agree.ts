import { UNITS } from '../contract/units.js';
import { decimalsOf, difference, shift, sum } from '../model/decimal.js';
import { breakdownKey } from '../model/breakdown.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import { exactIn, type Grid } from '../model/grid.js';
import { gridsOf } from '../model/grids-of.js';
import { isMonthly, type Period } from '../time/period.js';

/** A published total that is not what its published parts add up to. Both are drawn as published. */
export interface Disagreement {
  indicator: string;
  region: string;
  period: Period;
  accumulation: Grid['accumulation'];
  /** What it is the total of: the regions below it, the shorter periods that make it up, or categories. */
  of: 'regions' | 'periods' | 'categories';
  /** The dimension that the categories are of. */
  dimension?: string;
  /** Every part that `found` is the sum of. */
  parts: number;
  value: number;
  /** The sum of the parts. */
  found: number;
  /** True where parts that were not counted could make up the difference: the sum is above all the same. */
  partial: boolean;
}

/** Built-in units that are measured and rounded rather than counted. */
const MEASURED: ReadonlySet<string> = new Set([
  'percent',
  'day',
  'cny-10k',
  'square-metre',
  'seat-hour',
]);

const isCounted = (unit: string) =>
  (UNITS as readonly string[]).includes(unit) && !MEASURED.has(unit);

/**
 * The totals of an indicator that its parts do not give, by region, time and category, for figures that are exact
 * on both sides. A count has to agree to the unit; what is measured may differ by the rounding of each part.
 * A total is never forced (Hangzhou Statistical Yearbook, notes), so this is said, not mended.
 */
export function disagreements(dataset: Dataset, indicator: string): readonly Disagreement[] {
  return remember(dataset, `disagreements|${indicator}`, () => [
    ...byRegion(dataset, indicator),
    ...byTime(dataset, indicator),
    ...byCategory(dataset, indicator),
  ]);
}

function* byRegion(dataset: Dataset, indicator: string): Generator<Disagreement> {
  const { aggregation, unit, kind } = dataset.indicators.get(indicator)!;
  if (aggregation.region !== 'sum' || kind === 'ratio' || unit === 'percent') return;
  for (const grid of gridsOf(dataset, indicator, '')) {
    for (const [id, row] of grid.rows) {
      const region = dataset.regions.get(id);
      if (!region || region.children.length === 0) continue;
      yield* ofRegion(grid, unit, region, row, areasAcross(dataset, region));
    }
  }
}

/** The areas outside the tree that lie within a region or those right below it (RULES.md, rule 13). */
function areasAcross({ regions }: Dataset, { id, children }: Region): Region[] {
  const places = new Set([id, ...children.map((child) => child.id)]);
  return [...regions.values()].filter(({ within }) => within?.some((place) => places.has(place)));
}

/** The totals of one region against the regions right below it, and the areas across these. */
function* ofRegion(
  grid: Grid,
  unit: string,
  { id, children }: Region,
  row: number,
  areas: readonly Region[],
): Generator<Disagreement> {
  const { axis, indicator, accumulation } = grid;
  const rowsOf = (regions: readonly Region[]) => regions.map((region) => grid.rows.get(region.id));
  const [rows, areaRows] = [rowsOf(children), rowsOf(areas)];
  const exactOf = (all: readonly (number | undefined)[], column: number) =>
    all.flatMap((at) => (at === undefined ? [] : (exactIn(grid, at, column) ?? [])));
  for (let column = 0; column < axis.count; column++) {
    const total = exactIn(grid, row, column);
    if (total === undefined) continue;
    const parts = exactOf(rows, column);
    if (parts.length === 0) continue;
    const found = sum(parts);
    const partial = parts.length < children.length;
    const excess = difference(found, total);
    // What is missing can only add to the sum, unless something is below zero.
    if (partial && (excess < 0 || parts.some((part) => part < 0))) continue;
    if (agree(unit, excess, [total, ...parts])) continue;
    // What was counted in an area across the streets may be in none of them.
    if (excess < 0 && -excess <= sum(exactOf(areaRows, column))) continue;
    const period = axis.period(column);
    const at = { indicator, region: id, period, accumulation };
    yield { ...at, of: 'regions', parts: parts.length, value: total, found, partial };
  }
}

/** The figures of quarters, halves and years, and running totals, against the shorter periods in them. */
function* byTime(dataset: Dataset, indicator: string): Generator<Disagreement> {
  const { aggregation, unit } = dataset.indicators.get(indicator)!;
  if (aggregation.time !== 'sum') return;
  const grids = gridsOf(dataset, indicator, '').filter(({ axis }) => isMonthly(axis.frequency));
  const plain = grids.filter(({ accumulation }) => accumulation === 'period');
  for (const whole of grids) {
    if (whole.accumulation !== 'period' && whole.accumulation !== 'ytd') continue;
    for (const fine of plain) {
      if (fine !== whole) yield* ofPeriods(whole, fine, unit);
    }
  }
}

function* ofPeriods(whole: Grid, fine: Grid, unit: string): Generator<Disagreement> {
  const { axis, indicator, accumulation } = whole;
  const isRunning = accumulation === 'ytd';
  for (const [region, row] of whole.rows) {
    const fineRow = fine.rows.get(region);
    if (fineRow === undefined) continue;
    for (let column = 0; column < axis.count; column++) {
      const value = exactIn(whole, row, column);
      if (value === undefined) continue;
      const period = axis.period(column);
      const end = period.start + period.length;
      const start = isRunning ? Math.floor((end - 1) / 12) * 12 : period.start;
      const parts = partsOf(fine, fineRow, start, end);
      if (!parts || (parts.length === 1 && !isRunning)) continue;
      const found = sum(parts);
      if (agree(unit, difference(found, value), [value, ...parts])) continue;
      const at = { indicator, region, period, accumulation };
      yield { ...at, of: 'periods', parts: parts.length, value, found, partial: false };
    }
  }
}

/**
 * The figures of a whole against those of the categories of each dimension. Where a category has none,
 * or has the dimension to itself, what is not categorised may make up the difference.
 */
function* byCategory(dataset: Dataset, indicator: string): Generator<Disagreement> {
  const { aggregation, kind, unit } = dataset.indicators.get(indicator)!;
  if (aggregation.category !== 'sum' || kind === 'ratio' || unit === 'percent') return;
  const wholes = gridsOf(dataset, indicator, '');
  for (const { id: dimension, categories } of dataset.dimensions.values()) {
    const all = categories.flatMap(({ id }) =>
      gridsOf(dataset, indicator, breakdownKey({ [dimension]: id })),
    );
    for (const whole of all.length > 0 ? wholes : []) {
      const parts = all.filter(
        ({ accumulation, axis }) =>
          accumulation === whole.accumulation && axis.frequency === whole.axis.frequency,
      );
      yield* ofCategories(whole, parts, categories.length, dimension, unit);
    }
  }
}

function* ofCategories(
  whole: Grid,
  grids: readonly Grid[],
  categories: number,
  dimension: string,
  unit: string,
): Generator<Disagreement> {
  const { axis, indicator, accumulation } = whole;
  for (const [region, row] of whole.rows) {
    for (let column = 0; column < axis.count; column++) {
      const value = exactIn(whole, row, column);
      if (value === undefined) continue;
      const period = axis.period(column);
      const parts = grids.flatMap((grid) => {
        const [at, place] = [grid.rows.get(region), grid.axis.find(period)];
        return at === undefined || place < 0 ? [] : (exactIn(grid, at, place) ?? []);
      });
      if (parts.length === 0) continue;
      const found = sum(parts);
      const partial = parts.length < Math.max(2, categories);
      const excess = difference(found, value);
      if (partial && (excess < 0 || parts.some((part) => part < 0))) continue;
      if (agree(unit, excess, [value, ...parts])) continue;
      const at = { indicator, region, period, accumulation, dimension };
      yield { ...at, of: 'categories', parts: parts.length, value, found, partial };
    }
  }
}

/** The exact figures of the periods that make up a stretch of time without gap; undefined where they do not. */
function partsOf(grid: Grid, row: number, start: number, end: number): number[] | undefined {
  const { axis } = grid;
  const parts: number[] = [];
  let at = start;
  for (let column = axis.last(start - 1) + 1; column < axis.count && at < end; column++) {
    if (axis.starts[column] !== at) return undefined;
    const part = exactIn(grid, row, column);
    if (part === undefined) return undefined;
    parts.push(part);
    at += axis.lengths[column]!;
  }
  return at === end ? parts : undefined;
}

/** True where rounding explains the difference of a total and its parts: half a unit of the last digit each. */
function agree(unit: string, gap: number, figures: readonly number[]): boolean {
  if (gap === 0) return true;
  const decimals = figures.reduce((most, figure) => Math.max(most, decimalsOf(figure)), 0);
  if (decimals === 0 && isCounted(unit)) return false;
  return Math.abs(gap) <= shift(figures.length / 2, -decimals);
}
