import type { IndicatorItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';
import { limited, type Note } from './note.js';
import { decimalsOf, difference, quotient, shift } from '../model/decimal.js';
import { round } from '../model/round.js';
import { pointer } from '../contract/problem.js';
import { exactValue } from '../derive/share.js';
import { isBounded } from '../contract/qualifier.js';
import { factorOf } from '../model/ratio-parts.js';
import { ratioSeries } from '../series/ratio.js';
import { observationAt, seriesOf } from '../series/resolve.js';

/** Rates that are added, out of their range, or unlike what their own parts give. */
export function lintFigures(dataset: Dataset, note: Note): void {
  for (const indicator of dataset.indicators.values()) {
    const { id, kind, unit, aggregation } = indicator;
    const isRate = kind === 'ratio' || unit === 'percent';
    const path = pointer('indicators', id);
    if (isRate && [aggregation.region, aggregation.time, aggregation.category].includes('sum')) {
      note('rate-summed', `${path}/aggregation`, { indicator: id }, 'error');
    }
    const grids = dataset.grids.get(id) ?? [];
    if (unit === 'percent') lintPercent(dataset, indicator, grids, path, note);
    if (indicator.ratio) lintStatedRate(dataset, indicator, grids, limited(note));
  }
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
