import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';
import type { Note } from './note.js';
import { decimalsOf, difference, quotient, shift, sum } from '../model/decimal.js';
import { round } from '../model/round.js';
import { pointer } from '../contract/problem.js';
import { exactValue } from '../derive/share.js';
import { isBounded } from '../contract/qualifier.js';
import { factorOf, ratioSeries } from '../series/ratio.js';
import { observationAt, seriesOf } from '../series/resolve.js';

/** So many cells of one fault are named for an indicator. */
const NAMED = 3;

/** Figures that contradict one another or what they are said to be. */
export function lintFigures(dataset: Dataset, note: Note): void {
  for (const indicator of dataset.indicators.values()) {
    const { id, kind, unit, aggregation } = indicator;
    const rate = kind === 'ratio' || unit === 'percent';
    const path = pointer('indicators', id);
    if (rate && [aggregation.region, aggregation.time, aggregation.category].includes('sum')) {
      note('rate-summed', `${path}/aggregation`, { indicator: id }, 'error');
    }
    const grids = dataset.grids.get(id) ?? [];
    if (unit === 'percent') lintPercent(dataset, indicator, grids, path, note);
    if (indicator.ratio) lintStatedRate(dataset, indicator, grids, limited(note));
    if (rate) continue;
    const [beside, before] = [limited(note), limited(note)];
    for (const grid of grids) {
      lintTotals(dataset, indicator, grid, beside);
      if (kind !== 'mean-duration') lintSlips(grid, before);
    }
  }
}

/** The first few remarks of an indicator. */
function limited(note: Note): Note {
  let named = 0;
  return (...args) => void (named++ < NAMED && note(...args));
}

/** A percentage is a number to 100, not to 1, and no part is more than its whole. */
function lintPercent(
  dataset: Dataset,
  { id, kind, direction }: IndicatorItem,
  grids: readonly Grid[],
  path: string,
  note: Note,
) {
  const present = grids.flatMap(({ values }) =>
    [...values].filter((value) => !Number.isNaN(value)),
  );
  const most = present.reduce((a, b) => Math.max(a, b), -Infinity);
  const least = present.reduce((a, b) => Math.min(a, b), Infinity);
  const fraction = present.length > 1 && least >= 0 && most <= 1 && most > 0;
  if (fraction && direction !== 'lower') {
    note('percent-as-fraction', '/data', { indicator: id, value: most });
  }
  if (kind === 'ratio' && most > 100) {
    const count = present.filter((value) => value > 100).length;
    note('rate-above-100', '/data', { indicator: id, value: most, count });
  }
  for (const [i, { indicator, value, comparator }] of dataset.targets.entries()) {
    if (indicator !== id || comparator === 'le' || value <= 0 || value >= 1 || most <= 1) continue;
    note('target-as-fraction', pointer('targets', i, 'value'), { indicator: id, value, path });
  }
}

/** A rate that is stated beside its own parts, which give another one. */
function lintStatedRate(
  dataset: Dataset,
  indicator: IndicatorItem,
  grids: readonly Grid[],
  note: Note,
) {
  for (const grid of grids) {
    for (const [region, row] of grid.rows) {
      if (!dataset.regions.has(region)) continue;
      for (const { index, computed } of ratesIn(dataset, indicator, grid, region)) {
        const value = grid.values[row * grid.axis.count + index]!;
        // Half a unit of the last stated digit is rounding, a whole one is truncation.
        const digits = decimalsOf(value);
        if (Math.abs(difference(value, computed)) <= shift(1, -digits)) continue;
        const period = grid.axis.period(index).code;
        const found = round(computed, digits + 1, 'half-up');
        note('rate-differs', '/data', { indicator: indicator.id, region, period, value, found });
      }
    }
  }
}

/** What the parts of a rate give, wherever the grid states it exactly: parts of its row, else their series. */
function* ratesIn(
  dataset: Dataset,
  indicator: IndicatorItem,
  { accumulation, breakdown, axis, rows, values, details }: Grid,
  region: string,
): Generator<{ index: number; computed: number }> {
  const { frequency } = axis;
  const question = { indicator: indicator.id, region, accumulation, breakdown, frequency };
  const series = ratioSeries(dataset, indicator, question, (part) => seriesOf(dataset, part));
  for (let index = 0; index < axis.count; index++) {
    const cell = rows.get(region)! * axis.count + index;
    const { qualifier = 'exact', numerator, denominator } = details.get(cell) ?? {};
    if (Number.isNaN(values[cell]!) || isBounded(qualifier)) continue;
    if (numerator != null && denominator) {
      yield { index, computed: quotient(numerator, denominator, factorOf(indicator)) };
      continue;
    }
    const at = series ? series.axis.find(axis.period(index)) : -1;
    const rate = series && at >= 0 ? exactValue(observationAt(series, at)) : undefined;
    if (rate !== undefined) yield { index, computed: rate };
  }
}

/** Parts that are more than their whole, one by one or together. */
function lintTotals(
  { regions }: Dataset,
  { id, kind, aggregation }: IndicatorItem,
  { axis, rows, values, details }: Grid,
  note: Note,
) {
  const additive = aggregation.region === 'sum';
  if (!additive && kind !== 'distinct-count') return;
  const exact = (cell: number) => !isBounded(details.get(cell)?.qualifier ?? 'exact');
  for (const [region, row] of rows) {
    const children = (regions.get(region)?.children ?? []).filter((child) => rows.has(child.id));
    for (let i = 0; i < axis.count && children.length > 0; i++) {
      const total = row * axis.count + i;
      const value = values[total]!;
      if (Number.isNaN(value) || !exact(total)) continue;
      const period = axis.period(i).code;
      const args = { indicator: id, period, whole: region, value };
      const parts: number[] = [];
      let above = false;
      for (const child of children) {
        const part = values[rows.get(child.id)! * axis.count + i]!;
        if (part > value) {
          note('part-above-total', '/data', { ...args, region: child.id, found: part });
          above = true;
        }
        if (!Number.isNaN(part)) parts.push(part);
      }
      const found = sum(parts);
      if (additive && !above && found > value) {
        note('sum-above-total', '/data', { ...args, found });
      }
    }
  }
}

/** A single figure ten or ten thousand times its neighbours: 万 taken for one, or a zero too many. */
function lintSlips({ indicator, axis, rows, values }: Grid, note: Note) {
  for (const [region, row] of rows) {
    for (let i = 1; i < axis.count - 1; i++) {
      const at = row * axis.count + i;
      const [before, value, after] = [values[at - 1]!, values[at]!, values[at + 1]!];
      const times = [value / before, value / after];
      for (const factor of [10, 10_000, 0.1, 0.0001]) {
        const like = times.every((ratio) => ratio > factor * 0.85 && ratio < factor * 1.15);
        if (!like || Math.max(before, value) < 100) continue;
        const { code: period } = axis.period(i);
        note('unit-slip', '/data', { indicator, region, period, value, before, after });
      }
    }
  }
}
