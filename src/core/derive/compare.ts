import type { Dataset, Region } from '../model/dataset.js';
import { spanIn, type Period } from '../time/period.js';
import { observationAt, seriesOf, type Observation, type Series } from '../series/resolve.js';
import { Flag } from '../contract/status.js';
import { windowOf } from '../series/window.js';
import { eventsOf, type Placed } from './breaks.js';
import { comparisonOf, type Basis, type Change } from './change.js';
import { overTime } from './over-time.js';
import { rankUntil } from './rank.js';
import { judgementOf, type Judgement } from './target.js';

/** More columns than these are not taken in at one look. */
export const MOST_COLUMNS = 4;

/** A line covers so many periods up to the one compared. */
const RECENT = 24;

/** Why the columns have no scale in common: other definitions, or spans of time that differ. */
export type Mismatch = 'definitions-differ' | 'spans-differ';

export interface Column {
  region: Region;
  period: Period;
  /** Undefined where the document says nothing. */
  observation?: Observation;
  /** The course up to the period. */
  recent?: Series;
  change?: Change;
  judgement?: Judgement;
  /** A break lies between this column and the one before it. */
  afterBreak?: boolean;
}

export interface Comparison {
  by: 'region' | 'period';
  columns: Column[];
  /** Where there is one, the numbers stand apart and no picture puts them on one scale. */
  mismatch?: Mismatch;
  /** Breaks between the periods that are shown; what was traced back is none. */
  breaks: { period: Period; item?: Placed['item'] }[];
}

/** Regions side by side at one period, with their course from `from` on; undefined where none of them has the indicator. */
export function compareRegions(
  dataset: Dataset,
  indicator: string,
  regions: readonly Region[],
  asked?: Period,
  basis?: Basis | 'usual',
  from?: Period,
): Comparison | undefined {
  const ranking = rankUntil(dataset, { indicator }, regions, asked);
  if (!ranking) return undefined;
  const { period } = ranking;
  const columns = regions.map((region) => {
    const series = seriesOf(dataset, { indicator, region: region.id });
    const column = columnAt(dataset, region, period, series, basis);
    const { recent } = column;
    return recent ? { ...column, recent: windowOf(recent, from, undefined) } : column;
  });
  return compared(dataset, 'region', columns);
}

/** Periods of one region side by side, in the order given. A longer one is made by the rule over time. */
export function comparePeriods(
  dataset: Dataset,
  indicator: string,
  region: Region,
  periods: readonly Period[],
  basis?: Basis | 'usual',
): Comparison | undefined {
  const columns = periods.map((period): Column => {
    const question = { indicator, region: region.id };
    const whole = seriesOf(dataset, question);
    const ofFrequency = seriesOf(dataset, { ...question, frequency: period.frequency });
    const series = [whole, ofFrequency].find(
      (candidate) => candidate && candidate.axis.find(period) >= 0,
    );
    if (series || !whole) return columnAt(dataset, region, period, series, basis);
    const observation = overTime(dataset, whole, period);
    return observation
      ? { region, period, observation, ...judged(dataset, observation) }
      : { region, period };
  });
  const breaks = between(dataset, indicator, region, periods);
  const hasFigures = columns.some(({ observation }) => observation);
  if (!hasFigures) return undefined;
  const parted = columns.map((column, i) => {
    const pair = i > 0 ? [periods[i - 1]!, periods[i]!] : [];
    return between(dataset, indicator, region, pair).length > 0
      ? { ...column, afterBreak: true }
      : column;
  });
  return { ...compared(dataset, 'period', parted), breaks };
}

function columnAt(
  dataset: Dataset,
  region: Region,
  period: Period,
  series: Series | undefined,
  basis: Basis | 'usual' | undefined,
): Column {
  const index = series ? series.axis.find(period) : -1;
  if (!series || index < 0) return { region, period };
  const observation = observationAt(series, index);
  const first = series.axis.period(Math.max(0, index - RECENT + 1));
  const change =
    basis && observation.value !== null ? comparisonOf(dataset, series, index, basis) : undefined;
  return {
    region,
    period,
    observation,
    recent: windowOf(series, first, period),
    ...(change ? { change } : {}),
    ...judged(dataset, observation),
  };
}

function judged(dataset: Dataset, observation: Observation): Pick<Column, 'judgement'> {
  const judgement = observation.value === null ? undefined : judgementOf(dataset, observation);
  return judgement ? { judgement } : {};
}

function compared(dataset: Dataset, by: Comparison['by'], columns: Column[]): Comparison {
  const mismatch = mismatchOf(columns);
  const [lead] = columns.flatMap(({ recent }) => recent ?? []);
  const breaks = lead && by === 'region' ? breaksIn(dataset, lead, ...lead.axis.span) : [];
  return { by, columns, breaks, ...(mismatch ? { mismatch } : {}) };
}

function mismatchOf(columns: readonly Column[]): Mismatch | undefined {
  const figures = columns.flatMap(({ observation }) => observation ?? []);
  const valued = figures.filter(({ value }) => value !== null);
  const definition = ({ row, status }: Observation) =>
    `${row?.definition ?? ''} ${status.includes('D')}`;
  if (new Set(valued.map(definition)).size > 1) return 'definitions-differ';
  const kind = valued[0]?.indicator.kind;
  // What is counted at one moment does not grow with the length of the period.
  const length = ({ period }: Observation) => (kind === 'stock' ? '' : period.length);
  const span = (figure: Observation) =>
    [figure.accumulation, kind === 'stock' ? '' : figure.period.frequency, length(figure)].join();
  return new Set(valued.map(span)).size > 1 ? 'spans-differ' : undefined;
}

/** The breaks after the first of the periods began and before the last of them ended. */
function between(
  dataset: Dataset,
  indicator: string,
  region: Region,
  periods: readonly Period[],
): Comparison['breaks'] {
  const series = seriesOf(dataset, { indicator, region: region.id });
  if (!series) return [];
  const spans = periods.map((period) => spanIn(period, series.axis.frequency));
  const ends = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
  return breaksIn(dataset, series, ends[0]!, ends[1]!);
}

function breaksIn(
  dataset: Dataset,
  series: Series,
  from: number,
  to: number,
): Comparison['breaks'] {
  const { axis, flags } = series;
  const items = eventsOf(dataset, series).filter(
    ({ kind, item }) => kind === 'break' && !('backcast' in item && item.backcast),
  );
  return [...flags.keys()]
    .filter((i) => flags[i]! & Flag.B && axis.starts[i]! > from && axis.starts[i]! < to)
    .flatMap((i): Comparison['breaks'] => {
      const named = items.filter(({ index }) => index === i);
      const period = axis.period(i);
      return named.length > 0 ? named.map(({ item }) => ({ period, item })) : [{ period }];
    });
}
