import { TimeAxis } from './axis.js';
import type {
  Accumulation,
  Frequency,
  IndicatorItem,
  ObservationRow,
  Qualifier,
} from './contract.generated.js';
import type { Dataset } from './dataset.js';
import { guardRate, threshold } from './disclosure.js';
import { answersFor, type Grid } from './grid.js';
import { isMonthly, usualLength, type Period } from './period.js';
import { isBounded, qualifierOfSum } from './qualifier.js';
import { printed } from './round.js';
import { Flag, PRELIMINARY, VALUELESS, lettersOf, type StatusLetter } from './status.js';

/** What is asked of a dataset. Left out: the finest monthly grid of single periods, as a whole. */
export interface Question {
  indicator: string;
  region: string;
  accumulation?: Accumulation;
  frequency?: Frequency;
  /** A breakdown key, `ageBand=60+`. */
  breakdown?: string;
}

/** Why there is no value although one was asked for. */
export type Refusal =
  | 'no-data'
  | 'not-additive'
  | 'parts-overlap'
  | 'bounded-parts'
  | 'definitions-differ'
  | 'too-few-persons';

/** One figure with everything that must be said with it. */
export interface Observation {
  indicator: IndicatorItem;
  region: string;
  accumulation: Accumulation;
  period: Period;
  /** In the indicator's unit; a percent is 0–100. Null where there is none to show. */
  value: number | null;
  /** What must be said of it (SDMX letters, without A). */
  status: readonly StatusLetter[];
  qualifier: Qualifier;
  /** The value as it is printed, rounded by the indicator's rule. */
  printed: number;
  /** Its decimals: the indicator's, or more where rounding would carry it across a target. */
  decimals: number;
  numerator?: number;
  denominator?: number;
  refusal?: Refusal;
  /** A sum that leaves some parts out: `[reported, all]`. */
  reported?: [number, number];
  /** The row of the document, where the figure stands in one (wording, note, programme …). */
  row?: ObservationRow;
}

/** The observations of one indicator in one region, as arrays along a time axis. */
export interface Series {
  readonly indicator: IndicatorItem;
  readonly region: string;
  readonly accumulation: Accumulation;
  readonly breakdown: string;
  readonly axis: TimeAxis;
  readonly values: Float64Array;
  readonly flags: Uint32Array;
  /** Whether the values stand in the document or were computed, and by which rule. */
  readonly origin: 'supplied' | 'ratio' | 'sum' | 'none';
  readonly refusal?: Refusal;
  /** What is special about single points: a bound, the parts of a rate, the row of the document. */
  readonly special: ReadonlyMap<number, Partial<Observation>>;
  /** Lines that the indicator is judged by; rounding must not carry a value across one. */
  readonly lines: readonly number[];
  readonly source?: string;
}

/** The grid that a question means: the one asked for, else single periods at the finest frequency. */
function gridFor(dataset: Dataset, indicator: IndicatorItem, question: Question): Grid | undefined {
  const { accumulation, frequency, breakdown = '' } = question;
  const ORDER = 'NDMQSA';
  const rank = (grid: Grid) =>
    (answersFor(grid, 'period') ? 0 : 100) +
    (grid.rows.has(question.region) ? 0 : 50) +
    (grid.frequency === indicator.frequency ? 0 : 1 + ORDER.indexOf(grid.frequency));
  return dataset.grids
    .get(indicator.id)
    ?.filter(
      (grid) =>
        grid.breakdown === breakdown &&
        (accumulation === undefined || answersFor(grid, accumulation)) &&
        (frequency === undefined || grid.frequency === frequency),
    )
    .sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * The series that answers a question: the supplied one, else Σ numerator ÷ Σ denominator, else the
 * sum of the regions below where the indicator may be added. Computed once a dataset.
 */
export function seriesOf(dataset: Dataset, question: Question): Series | undefined {
  const indicator = dataset.indicators.get(question.indicator);
  if (!indicator || !dataset.regions.has(question.region)) return undefined;
  const { region, accumulation = '', frequency = '', breakdown = '' } = question;
  const key = [indicator.id, region, accumulation, frequency, breakdown].join('|');
  const known = dataset.derived.get(key);
  if (known) return known;
  const series: Series = supplied(dataset, indicator, question) ??
    ratio(dataset, indicator, question) ??
    sum(dataset, indicator, question) ?? { ...blank(indicator, question), refusal: 'no-data' };
  const targets = dataset.targets.filter((target) => target.indicator === indicator.id);
  const lines = targets.flatMap(({ value, upper }) =>
    upper === undefined ? [value] : [value, upper],
  );
  const result = { ...series, lines };
  dataset.derived.set(key, result);
  return result;
}

function blank(indicator: IndicatorItem, question: Question, like?: Series): Series {
  const axis = like?.axis ?? TimeAxis.of(question.frequency ?? 'M', []);
  return {
    indicator,
    region: question.region,
    accumulation: question.accumulation ?? like?.accumulation ?? 'period',
    breakdown: question.breakdown ?? '',
    axis,
    values: new Float64Array(axis.count).fill(NaN),
    flags: new Uint32Array(axis.count),
    origin: 'none',
    special: new Map(),
    lines: [],
  };
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
    const point = { qualifier, ...rate, row: detail };
    // A printed rate stands as printed unless its parts must stay closed.
    if (Number.isNaN(values[i]!) || rate?.qualifier !== 'exact') {
      values = values.slice();
      values[i] = rate?.value ?? NaN;
    }
    special.set(i, rate ? point : { refusal: 'too-few-persons' });
  }
  return {
    ...blank(indicator, question),
    ...{ axis: grid.axis, accumulation: grid.accumulation, breakdown: grid.breakdown },
    ...{ values, flags, special, origin: 'supplied' as const },
    ...(grid.source ? { source: grid.source } : {}),
  };
}

/** 100 for a percentage unless the contract says otherwise, 1 for a mean. */
function factorOf(indicator: IndicatorItem): number {
  return indicator.ratio?.factor ?? (indicator.unit === 'percent' ? 100 : 1);
}

function ratio(dataset: Dataset, indicator: IndicatorItem, question: Question): Series | undefined {
  if (!indicator.ratio) return undefined;
  const ask = (id: string, like?: Series) =>
    seriesOf(dataset, {
      ...question,
      indicator: id,
      ...(like ? { accumulation: like.accumulation, frequency: like.axis.frequency } : {}),
    });
  const top = ask(indicator.ratio.numerator);
  const bottoms = [indicator.ratio.denominator].flat().map((id) => ask(id, top));
  if (!top || bottoms.includes(undefined)) return undefined;
  const result = { ...blank(indicator, question, top), origin: 'ratio' as const };
  const refusal = [top, ...(bottoms as Series[])].find((part) => part.refusal)?.refusal;
  if (refusal) return { ...result, refusal };
  const special = new Map<number, Partial<Observation>>();
  const limit = threshold(dataset);
  for (let i = 0; i < top.axis.count; i++) {
    const parts = [at(top, top, i), ...(bottoms as Series[]).map((part) => at(part, top, i))];
    const flags = parts.reduce((all, part) => all | part.flags, 0);
    const absent = parts.some((part) => part.flags === 0);
    result.flags[i] = absent
      ? 0
      : parts.some((p) => Number.isNaN(p.value))
        ? valueless(flags)
        : flags;
    if (parts.some((part) => Number.isNaN(part.value))) continue;
    if (parts.some((part) => isBounded(part.qualifier))) {
      special.set(i, { refusal: 'bounded-parts' });
      continue;
    }
    const [numerator, ...rest] = parts.map((part) => part.value) as [number, ...number[]];
    const denominator = rest.reduce((a, b) => a + b, 0);
    const rate = guardRate(numerator, denominator, factorOf(indicator), top.indicator.unit, limit);
    if (rate) result.values[i] = rate.value;
    special.set(i, rate ?? { refusal: denominator > 0 ? 'too-few-persons' : 'no-data' });
  }
  return { ...result, special, ...(top.source ? { source: top.source } : {}) };
}

/** The status of a figure that lacks a part: the reasons for the lack, no more. */
const valueless = (flags: number) => flags & VALUELESS || Flag.O;

/** A part's value, flags and qualifier at the period that `i` is in `frame`. */
function at(series: Series, frame: Series, i: number) {
  const j =
    series.axis === frame.axis
      ? i
      : series.axis.frequency === frame.axis.frequency
        ? series.axis.indexOf(frame.axis.starts[i]!)
        : -1;
  return {
    value: j < 0 ? NaN : series.values[j]!,
    flags: j < 0 ? 0 : series.flags[j]!,
    qualifier: series.special.get(j)?.qualifier ?? ('exact' as Qualifier),
  };
}

function sum(dataset: Dataset, indicator: IndicatorItem, question: Question): Series | undefined {
  const { children } = dataset.regions.get(question.region)!;
  const parts = children
    .map((child) => seriesOf(dataset, { ...question, region: child.id })!)
    .filter((part) => part.origin !== 'none' || part.refusal !== 'no-data');
  if (parts.length === 0) return undefined;
  const result = { ...blank(indicator, question, parts[0]), origin: 'sum' as const };
  if (indicator.aggregation.region !== 'sum') {
    const overlap = indicator.kind === 'distinct-count' || indicator.ratio;
    return { ...result, refusal: overlap ? 'parts-overlap' : 'not-additive' };
  }
  const special = new Map<number, Partial<Observation>>();
  for (let i = 0; i < result.axis.count; i++) {
    const cells = parts.map((part) => at(part, result, i));
    const found = cells.filter((cell) => !Number.isNaN(cell.value));
    const flags = cells.reduce((all, cell) => all | cell.flags, 0);
    const whole = found.length === children.length;
    result.flags[i] =
      found.length > 0 ? Flag.A | (flags & (PRELIMINARY | Flag.B)) : valueless(flags);
    if (found.length === 0) continue;
    const qualifier = found.reduce<Qualifier | undefined>(
      (all, cell) => all && qualifierOfSum(all, cell.qualifier),
      whole ? 'exact' : 'at-least',
    );
    if (qualifier) result.values[i] = found.reduce((total, cell) => total + cell.value, 0);
    if (!qualifier) special.set(i, { refusal: 'bounded-parts' });
    else if (!whole) special.set(i, { qualifier, reported: [found.length, children.length] });
    else if (qualifier !== 'exact') special.set(i, { qualifier });
  }
  return { ...result, special };
}

/** The figure at a place of a series. */
export function observationAt(series: Series, index: number): Observation {
  const { indicator, region, accumulation, flags, refusal } = series;
  const value = series.values[index]!;
  return {
    ...{ indicator, region, accumulation },
    period: series.axis.period(index),
    qualifier: 'exact',
    status: lettersOf(flags[index]!),
    ...printed(value, indicator, series.lines),
    ...(refusal ? { refusal } : {}),
    ...series.special.get(index),
    value: Number.isNaN(value) ? null : value,
  };
}

/** The place of the last figure that has a value, at or before `period` where one is given; or -1. */
export function latestIndex(series: Series, period?: Period): number {
  const { axis, values } = series;
  let index = axis.count - 1;
  if (period && isMonthly(period.frequency) === isMonthly(axis.frequency)) {
    index = axis.last(period.start + period.length - usualLength(axis.frequency));
    return index;
  }
  while (index >= 0 && Number.isNaN(values[index]!)) index--;
  return index;
}
