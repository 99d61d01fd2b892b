/*
 * The room `series`: from a question to a series, one indicator in one region along time. The series is the
 * document's own, else a rate of sums, else a sum over the regions below, with the reason wherever it has no
 * value; and it is what can be done to any series: a window of it, its breaks, the few points that a screen
 * can show. What is concluded from series belongs to derive.
 */
import type { Frequency, IndicatorItem } from '../contract/contract.generated.js';
import { remember, type Dataset } from '../model/dataset.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { answersFor, withoutNumbers, type Grid } from '../model/grid.js';
import { gridsOf } from '../model/grids-of.js';
import { spanIn, type Period } from '../time/period.js';
import {
  blank,
  type Observation,
  type Question,
  type Refusal,
  type Series,
} from '../model/series.js';
import { linesOf, targetsOf } from '../model/target-lines.js';
import { factorOf } from '../model/ratio-parts.js';
import { ratioSeries } from './ratio.js';
import { printed } from '../model/round.js';
import { VALUELESS, lettersOf } from '../contract/status.js';
import { runningSeries } from './running.js';
import { sumSeries } from './sum.js';
import { withBreaks } from './with-breaks.js';

export type { Observation, Question, Refusal, Series } from '../model/series.js';

/** From the finest to the coarsest. */
const FREQUENCIES: readonly Frequency[] = ['N', 'D', 'M', 'Q', 'S', 'A'];

/** The grid that a question means: the one asked for, else single periods at the finest frequency. */
function gridFor(dataset: Dataset, indicator: IndicatorItem, question: Question): Grid | undefined {
  const { accumulation, frequency, breakdown = '' } = question;
  const rank = (grid: Grid) =>
    (answersFor(grid, 'period') ? 0 : 100) +
    (grid.rows.has(question.region) ? 0 : 50) +
    (grid.frequency === indicator.frequency ? 0 : 1 + FREQUENCIES.indexOf(grid.frequency));
  return gridsOf(dataset, indicator.id, breakdown)
    .filter(
      (grid) =>
        (accumulation === undefined || answersFor(grid, accumulation)) &&
        (frequency === undefined || grid.frequency === frequency),
    )
    .sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * The series that answers a question: the supplied one, else Σ numerator ÷ Σ denominator, else, for
 * running totals, single periods added up, else the sum of the regions below where the indicator may be
 * added. Computed once a dataset.
 */
export function seriesOf(dataset: Dataset, question: Question): Series | undefined {
  const indicator = dataset.indicators.get(question.indicator);
  if (!indicator || !dataset.regions.has(question.region)) return undefined;
  const { region, accumulation, frequency, breakdown } = question;
  const key = ['series', indicator.id, region, accumulation, frequency, breakdown].join('|');
  return remember(dataset, key, () => {
    const ask = (part: Question) => seriesOf(dataset, part);
    const series: Series = supplied(dataset, indicator, question) ??
      ratioSeries(dataset, indicator, question, ask) ??
      runningSeries(dataset, indicator, question, ask) ??
      sumSeries(dataset, indicator, question, ask) ?? {
        ...blank(indicator, question),
        refusal: whyNone(question, ask),
      };
    const targets = targetsOf(dataset, indicator.id);
    return withBreaks(dataset, { ...series, lines: targets.flatMap(linesOf) });
  });
}

/** Running totals that nothing states: single periods may be there, and not be such as are added up. */
function whyNone(question: Question, ask: (question: Question) => Series | undefined): Refusal {
  if (question.accumulation !== 'ytd') return 'no-data';
  const single = ask({ ...question, accumulation: 'period' });
  return single?.values.some((value) => !Number.isNaN(value)) ? 'periods-not-additive' : 'no-data';
}

function supplied(
  dataset: Dataset,
  indicator: IndicatorItem,
  question: Question,
): Series | undefined {
  const grid = gridFor(dataset, indicator, question);
  const row = grid?.rows.get(question.region);
  if (!grid || row === undefined) return undefined;
  const from = row * grid.axis.count;
  let values = grid.values.subarray(from, from + grid.axis.count);
  const flags = grid.flags.subarray(from, from + grid.axis.count);
  const special = new Map<number, Partial<Observation>>();
  for (let i = 0; i < grid.axis.count; i++) {
    const detail = grid.details.get(from + i);
    if (!detail) continue;
    const { numerator, denominator, qualifier = 'exact' } = detail;
    special.set(i, { qualifier, row: detail });
    if (numerator == null || denominator == null || flags[i]! & VALUELESS) continue;
    const unit = indicator.unit === 'percent' ? 'person' : indicator.unit;
    const rate = guardRate(numerator, denominator, factorOf(indicator), unit, threshold(dataset));
    const closed = rate?.qualifier !== 'exact';
    const point = { qualifier, ...rate, row: closed ? withoutNumbers(detail) : detail };
    // A printed rate stands as printed unless its parts must stay closed.
    if (Number.isNaN(values[i]!) || closed) {
      if (values.buffer === grid.values.buffer) values = values.slice();
      values[i] = rate && Number.isFinite(rate.value) ? rate.value : NaN;
    }
    special.set(i, rate ? point : { refusal: 'too-few-persons' });
  }
  return {
    ...blank(indicator, question),
    axis: grid.axis,
    accumulation: grid.accumulation,
    breakdown: grid.breakdown,
    values,
    flags,
    special,
    origin: 'supplied' as const,
    ...(grid.source ? { source: grid.source } : {}),
  };
}

/** The figure at a place of a series. */
export function observationAt(series: Series, index: number): Observation {
  const { indicator, region, accumulation, breakdown, flags, refusal } = series;
  const value = series.values[index]!;
  const numerator = series.parts?.numerators[index];
  const shown = numerator !== undefined && !Number.isNaN(numerator);
  return {
    indicator,
    region,
    accumulation,
    period: series.axis.period(index),
    ...(breakdown ? { breakdown } : {}),
    qualifier: 'exact',
    status: lettersOf(flags[index]!),
    ...printed(value, indicator, series.lines),
    ...(refusal ? { refusal } : {}),
    ...(series.origin === 'sum' && !Number.isNaN(value) ? { summed: true as const } : {}),
    ...(series.accumulated && !Number.isNaN(value) ? { accumulated: true as const } : {}),
    ...(shown ? { numerator, denominator: series.parts!.denominators[index]! } : {}),
    ...series.special.get(index),
    value: Number.isNaN(value) ? null : value,
  };
}

/** What is said of a place of a series, a figure or why there is none; undefined where nothing is. */
export function statedAt(series: Series, index: number): Observation | undefined {
  if (index < 0) return undefined;
  const isSilent = series.flags[index] === 0 && Number.isNaN(series.values[index]!);
  const refusal = series.refusal ?? series.special.get(index)?.refusal;
  return isSilent && !refusal ? undefined : observationAt(series, index);
}

/** Why there is no figure behind a place, where what is said last of a series is out and has none. */
export function emptyAfter(series: Series, index: number): Observation | undefined {
  for (let i = series.axis.count - 1; i > index; i--) {
    const stated = statedAt(series, i);
    if (stated && !stated.status.includes('Y')) return stated;
  }
  return undefined;
}

/**
 * The place of the last figure that has a value; with a `period`, of the last one that ends by then, with
 * or without a value; or -1, also where that one starts before `from` does.
 */
export function latestIndex(series: Series, period?: Period, from?: Period): number {
  const { axis, values } = series;
  let index = axis.count - 1;
  if (period) index = axis.lastBy(spanIn(period, axis.frequency)[1]);
  else while (index >= 0 && Number.isNaN(values[index]!)) index--;
  const isWithin = !from || (axis.starts[index] ?? -1) >= spanIn(from, axis.frequency)[0];
  return isWithin ? index : -1;
}
