import { ticks } from 'd3-array';
import type { IndicatorItem, UnitItem } from '../contract/contract.generated.js';
import { remember, type Dataset, type Region } from '../model/dataset.js';
import { difference, product, quotient, sum } from '../model/decimal.js';
import { breakdownKey } from '../model/breakdown.js';
import type { Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import { printed } from '../model/round.js';
import { observationAt, seriesOf } from '../series/resolve.js';
import type { Observation, Question, Refusal } from '../series/resolve.js';
import { countApart, type Aparts } from './apart.js';
import { lastCommonPeriod, type Ranked, type Ranking } from './rank.js';

/** A number that stands for many figures, as it is printed. */
export interface Stated {
  value: number;
  printed: number;
  decimals: number;
}

/** How one figure is spread over regions. */
export interface Spread {
  /** The region that they lie below. */
  above: string;
  /** The regions with an exact figure of one definition, the lowest first. */
  placed: readonly Ranked[];
  total: number;
  /** How many have a figure that is a bound, and so no place. */
  bounded: number;
  /** How many others have none, by what keeps them out. */
  apart: Aparts;
  /** Of the placed regions, from three on: no region's figure, and not the whole's either. */
  median?: Stated;
  /** The ends of the middle half, from four on. */
  half?: [Stated, Stated];
  /** The figure of the region above, where it can lie among theirs: a rate, exact, of their definition. */
  own?: Observation;
}

/** A column of a histogram: values from `from` up to but not `to`, which only the last one includes. */
export interface Bin {
  from: number;
  to: number;
  rows: readonly Ranked[];
}

const isRate = ({ ratio, kind, unit }: IndicatorItem) =>
  ratio !== undefined || kind === 'ratio' || kind === 'mean-duration' || unit === 'percent';

/**
 * The spread of a ranking's figures. Only exact ones of one definition count: quartiles of bounds
 * would be made up, and the order of suppressed figures is nobody's to know.
 */
export function spreadOf(
  dataset: Dataset,
  { rows, period, ascending, placed: count }: Ranking,
  regions: readonly Region[],
  above: Region,
): Spread {
  const ranked = rows.slice(0, count);
  const placed = ascending ? ranked : [...ranked].reverse();
  const values = placed.map(({ observation }) => observation.value!);
  const { indicator } = rows[0]!.observation;
  const at = (share: number): Stated => {
    const value = quantile(values, share);
    return { value, ...stated(value, indicator) };
  };
  const unplaced = rows.slice(count).map(({ observation }) => observation);
  const others = unplaced.filter((one) => !isBound(one));
  const silent = Array<undefined>(regions.length - rows.length).fill(undefined);
  const ofRegion =
    isRate(indicator) && count > 0 ? ownFigure(dataset, rows[0]!, above, period) : undefined;
  return {
    above: above.id,
    placed,
    total: regions.length,
    bounded: unplaced.length - others.length,
    apart: countApart([...others, ...silent]),
    ...(count >= 3 ? { median: at(0.5) } : {}),
    ...(count >= 4 ? { half: [at(0.25), at(0.75)] as [Stated, Stated] } : {}),
    ...(ofRegion ? { own: ofRegion } : {}),
  };
}

const isBound = ({ value, qualifier }: Observation): boolean =>
  value !== null && isBounded(qualifier);

/** The value that this share of the ascending values lies below, between two of them in proportion. */
function quantile(values: readonly number[], share: number): number {
  const place = (values.length - 1) * share;
  const [low, high] = [values[Math.floor(place)]!, values[Math.ceil(place)]!];
  return sum([low, product(difference(high, low), place % 1)]);
}

/** The middle of two counts may lie between them: it gets the decimal that says so. */
function stated(value: number, indicator: IndicatorItem): Omit<Stated, 'value'> {
  const usual = printed(value, indicator);
  if (usual.decimals > 0 || Number.isInteger(value)) return usual;
  return printed(value, { ...indicator, decimals: 1 });
}

function ownFigure(
  dataset: Dataset,
  { observation: other }: Ranked,
  above: Region,
  period: Period,
): Observation | undefined {
  const { accumulation, indicator, row } = other;
  const series = seriesOf(dataset, { indicator: indicator.id, region: above.id, accumulation });
  const index = series ? series.axis.find(period) : -1;
  if (!series || index < 0) return undefined;
  const observation = observationAt(series, index);
  const exact = observation.value !== null && !isBounded(observation.qualifier);
  return exact && observation.row?.definition === row?.definition ? observation : undefined;
}

/** Columns of equal width over all placed figures, at round bounds; whole numbers get whole bounds. */
export function binsOf(placed: readonly Ranked[], about = 12): Bin[] {
  const values = placed.map(({ observation }) => observation.value!);
  const [low = 0, high = low] = [values[0], values[values.length - 1]];
  if (low === high) return placed.length > 0 ? [{ from: low, to: high, rows: placed }] : [];
  const marks = ticks(low, high, about);
  const usual = marks.length > 1 ? difference(marks[1]!, marks[0]!) : difference(high, low);
  const step = values.every(Number.isInteger) ? Math.max(1, usual) : usual;
  const first = Math.floor(quotient(low, step));
  const last = Math.max(first + 1, Math.ceil(quotient(high, step)));
  const edge = (i: number) => product(i, step);
  return Array.from({ length: last - first }, (_, i) => {
    const [from, to] = [edge(first + i), edge(first + i + 1)];
    const within = (value: number) =>
      value >= from && (value < to || (i === last - first - 1 && value <= to));
    return { from, to, rows: placed.filter((_row, k) => within(values[k]!)) };
  });
}

/** One category of a dimension and its figure; undefined where the document gives none. */
export interface Band {
  category: UnitItem;
  observation: Observation | undefined;
}

export interface Bands {
  bands: readonly Band[];
  period: Period;
  source: string | undefined;
}

/**
 * The figures of the categories of a dimension, in its order. How wide a category is stands nowhere in
 * the document (its name is text, never parsed; RULES.md, rule 15), so this is no histogram,
 * and no middle is computed.
 */
export function bandsOf(
  dataset: Dataset,
  question: Pick<Question, 'indicator' | 'region'>,
  dimension: string,
  period?: Period,
): Bands | Refusal {
  const key = ['bands', question.indicator, question.region, dimension, period?.code].join('|');
  return remember(dataset, key, () => {
    const { categories = [] } = dataset.dimensions.get(dimension) ?? {};
    const series = categories.map(({ id }) =>
      seriesOf(dataset, { ...question, breakdown: breakdownKey({ [dimension]: id }) }),
    );
    const at = lastCommonPeriod(series, period);
    if (!at)
      return (
        series.find((member) => member?.refusal && member.refusal !== 'no-data')?.refusal ??
        'no-data'
      );
    const bands = categories.map((category, i): Band => {
      const ofCategory = series[i];
      const index = ofCategory ? ofCategory.axis.find(at) : -1;
      return { category, observation: index < 0 ? undefined : observationAt(ofCategory!, index) };
    });
    return { bands, period: at, source: series.find((member) => member?.source)?.source };
  });
}
