import { TimeAxis } from '../time/axis.js';
import type {
  Accumulation,
  Frequency,
  IndicatorItem,
  ObservationRow,
  Qualifier,
} from '../contract/contract.generated.js';
import type { Period } from '../time/period.js';
import { Flag, VALUELESS, type StatusLetter } from '../contract/status.js';

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
  | 'periods-not-additive'
  | 'parts-overlap'
  | 'bounded-parts'
  | 'parts-missing'
  | 'unlike-units'
  | 'endless-ratio'
  | 'too-few-persons';

/** One figure with everything that must be said with it. */
export interface Observation {
  indicator: IndicatorItem;
  region: string;
  accumulation: Accumulation;
  period: Period;
  /** The group that it is of, `ageBand=60+`; absent for the whole. */
  breakdown?: string;
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
  /** True where the document does not state it: added up from the regions below, or a rate of such sums. */
  summed?: true;
  /** True for a running total that the document does not state: added up since the start of its year. */
  accumulated?: true;
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
  /**
   * Whether the values stand in the document or were computed, and by which rule: a rate of sums over
   * the regions below is a `sum` too.
   */
  readonly origin: 'supplied' | 'ratio' | 'sum' | 'none';
  /** True for running totals that the document does not state, and for a rate of such. */
  readonly accumulated?: true;
  readonly refusal?: Refusal;
  /** What is special about single points: a bound, a refusal, the row of the document. */
  readonly special: ReadonlyMap<number, Partial<Observation>>;
  /** The parts of a computed rate; NaN where they may not be shown. */
  readonly parts?: { numerators: Float64Array; denominators: Float64Array };
  /** Lines that the indicator is judged by; rounding must not carry a value across one. */
  readonly lines: readonly number[];
  readonly source?: string;
}

/** A series that has nothing yet, on the axis of another one. */
export function blank(indicator: IndicatorItem, question: Question, like?: Series): Series {
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

/** Whether the figure at a place is exact, or which bound it is. */
export const qualifierAt = ({ special }: Pick<Series, 'special'>, index: number): Qualifier =>
  special.get(index)?.qualifier ?? 'exact';

/** True for a sum that lacks parts and rests on no bound. */
export const isPartial = ({ special }: Pick<Series, 'special'>, index: number): boolean =>
  special.get(index)?.reported !== undefined && qualifierAt({ special }, index) === 'at-least';

/** The status of a figure that lacks a part: the reasons for the lack, no more. */
export const valueless = (flags: number) => flags & VALUELESS || Flag.O;

/** The places in `series` of the periods of `frame`, -1 for none; undefined where they are the same. */
export function alignment(series: Series, frame: Series): Int32Array | undefined {
  if (series.axis === frame.axis) return undefined;
  const { lengths } = frame.axis;
  const alike = series.axis.frequency === frame.axis.frequency;
  return Int32Array.from(frame.axis.starts, (start, i) =>
    alike ? series.axis.indexOf(start, lengths[i]!) : -1,
  );
}
