import type { DimensionItem, IndicatorItem, UnitItem } from '../contract/contract.generated.js';
import { remember, type Dataset } from '../model/dataset.js';
import { difference, quotient, sum } from '../model/decimal.js';
import { breakdownKey } from '../model/breakdown.js';
import type { Period } from '../time/period.js';
import { isBounded } from '../contract/qualifier.js';
import { printed } from '../model/round.js';
import { seriesOf, statedAt, type Observation, type Series } from '../series/resolve.js';
import { hasOwnOrder, isOther } from './category-order.js';
import { waffleCells } from './waffle.js';
import { commonPeriod } from './common-period.js';
import { exactValue, shareOf, type Share } from './share.js';
import { isWithheld } from './withheld.js';

/** Why parts are not drawn as a whole. */
export type CompositionRefusal =
  | 'rates'
  | 'may-overlap'
  | 'definitions-differ'
  | 'bounded'
  | 'negative'
  | 'whole-withheld'
  | 'no-whole'
  | 'reveals'
  | 'parts-exceed'
  | 'zero';

/** A computed value, and as it is printed. */
export interface Amount {
  value: number;
  printed: number;
  decimals: number;
}

export interface Part {
  /** Absent for what the whole holds beyond the categories. */
  category?: UnitItem;
  /** Its place in the document, from 0. */
  index: number;
  /** Absent for the remainder, and where the document says nothing. */
  observation?: Observation;
  /** The value of the remainder, and as it is printed. */
  remainder?: Amount;
  share?: Share;
  /** Its length, 0–100 of the whole; none where there is no whole. */
  length?: number;
  /** Its cells of a hundred, by largest remainder. */
  cells?: number;
}

/** The order of the categories: as the document has them, or the largest first. */
export type Sort = 'document' | 'value';

/** What of the whole belongs to parts that have no figure to show. */
export interface Rest {
  kind: 'withheld' | 'missing';
  length: number;
  cells: number;
}

export interface Composition {
  indicator: IndicatorItem;
  dimension: DimensionItem;
  /** As the document has them, or the largest first; the remainder last. */
  parts: Part[];
  period: Period;
  whole?: Amount & { observation?: Observation };
  rest?: Rest;
  /** Empty where the parts may be drawn as a whole. */
  refusals: CompositionRefusal[];
  series: Series[];
}

const keyOf = (dimension: DimensionItem, category: UnitItem) =>
  breakdownKey({ [dimension.id]: category.id });

/** The categories of a dimension that the document has figures of an indicator for. */
function categoriesOf(
  dataset: Dataset,
  indicator: IndicatorItem,
  dimension: DimensionItem,
): UnitItem[] {
  const keys = new Set(dataset.grids.get(indicator.id)?.map(({ breakdown }) => breakdown));
  return dimension.categories.filter((category) => keys.has(keyOf(dimension, category)));
}

/** The dimension of that id, else the first one, that an indicator is broken down by. */
export function dimensionOf(
  dataset: Dataset,
  indicator: IndicatorItem,
  by = '',
): DimensionItem | undefined {
  return [...dataset.dimensions.values()].find(
    (dimension) =>
      (!by || dimension.id === by) && categoriesOf(dataset, indicator, dimension).length > 0,
  );
}

/** What is asked: the parts of an indicator over a dimension, in a region. */
export interface CompositionQuestion {
  indicator: IndicatorItem;
  dimension: DimensionItem;
  region: string;
  /** The last period that may be shown; left out, the latest. */
  period?: Period | undefined;
  /** Left out, the largest first unless the categories have an order of their own. */
  sort?: Sort | undefined;
}

/**
 * The parts of an indicator over the categories of a dimension, at one period. They make a whole
 * only where the indicator may be added over categories, every figure is exact, and nothing that is
 * withheld could be found by difference. Undefined where the region has no such figures.
 */
export function composition(
  dataset: Dataset,
  question: CompositionQuestion,
): Composition | undefined {
  const { indicator, dimension, region, period } = question;
  const { sort = hasOwnOrder(dimension) ? 'document' : 'value' } = question;
  const key = ['composition', indicator.id, dimension.id, region, period?.code, sort].join('|');
  return remember(dataset, key, () => partsAt(dataset, { ...question, sort }));
}

function partsAt(
  dataset: Dataset,
  { indicator, dimension, region, period, sort }: CompositionQuestion,
): Composition | undefined {
  const categories = categoriesOf(dataset, indicator, dimension);
  if (categories.length === 0) return undefined;
  const keys = categories.map((category) => keyOf(dimension, category));
  const answers = alike(dataset, indicator, region, [...keys, '']);
  const [series, whole] = [answers.slice(0, -1), answers[keys.length]];
  const stated = series.filter(({ axis }) => axis.count > 0);
  const at = commonPeriod(stated, period, 1);
  if (!at) return undefined;
  const parts = categories.map((category, i): Part => {
    const observation = statedIn(series[i], at);
    const index = dimension.categories.indexOf(category);
    return { category, index, ...(observation ? { observation } : {}) };
  });
  const arranged = sort === 'value' ? ranked(parts) : parts;
  const total = whole?.origin === 'supplied' ? statedIn(whole, at) : undefined;
  const isComplete = categories.length === dimension.categories.length;
  const made = assemble(dataset, indicator, arranged, total, isComplete);
  return { indicator, dimension, period: at, series: stated, ...made };
}

const statedIn = (series: Series | undefined, period: Period) =>
  series && statedAt(series, series.axis.find(period));

/** The series of several breakdowns, counted as the first one that has figures. */
function alike(
  dataset: Dataset,
  indicator: IndicatorItem,
  region: string,
  breakdowns: readonly string[],
): Series[] {
  const ask = (breakdown: string, more = {}) =>
    seriesOf(dataset, { indicator: indicator.id, region, breakdown, ...more })!;
  const like = breakdowns.map((breakdown) => ask(breakdown)).find(({ axis }) => axis.count > 0);
  const way = like && { accumulation: like.accumulation, frequency: like.axis.frequency };
  return breakdowns.map((breakdown) => ask(breakdown, way));
}

type Made = Pick<Composition, 'parts' | 'whole' | 'rest' | 'refusals'>;

function assemble(
  dataset: Dataset,
  indicator: IndicatorItem,
  parts: Part[],
  total: Observation | undefined,
  complete: boolean,
): Made {
  const apart = (refusals: CompositionRefusal[]): Made => ({ parts, refusals });
  const refusals = unfit(indicator, parts, total);
  if (refusals.length > 0) return apart(refusals);
  const values = parts.flatMap(({ observation }) => observation?.value ?? []);
  const lacking = parts.filter(({ observation }) => (observation?.value ?? null) === null);
  const withheld = lacking.filter(({ observation }) => observation && isWithheld(observation));
  const added = sum(values);
  const stated = total?.value ?? undefined;
  if (stated === undefined && (lacking.length > 0 || !complete)) return apart(['no-whole']);
  const whole = stated ?? added;
  const rest = difference(whole, added);
  if (rest < 0) return apart(['parts-exceed']);
  // One unknown beside known ones is the difference; and a difference of nothing tells them all.
  if (withheld.length > 0 && (lacking.length === 1 || rest === 0)) return apart(['reveals']);
  if (whole === 0) return apart(['zero']);
  return divide(dataset, indicator, parts, {
    whole,
    rest,
    total: stated === undefined ? undefined : total,
    kind: withheld.length > 0 ? 'withheld' : lacking.length > 0 ? 'missing' : undefined,
  });
}

/** Why the figures cannot be parts of a whole, whatever their sizes. */
function unfit(
  { unit, kind, aggregation }: IndicatorItem,
  parts: readonly Part[],
  total: Observation | undefined,
): CompositionRefusal[] {
  const having = parts.flatMap(({ observation }) => observation ?? []);
  const figures = [...having, ...(total ? [total] : [])].filter(({ value }) => value !== null);
  const rates = unit === 'percent' || kind === 'ratio' || kind === 'mean-duration';
  const definitions = new Set(figures.map(({ row }) => row?.definition));
  return [
    ...(rates ? ['rates' as const] : []),
    ...(!rates && aggregation.category !== 'sum' ? ['may-overlap' as const] : []),
    ...(definitions.size > 1 ? ['definitions-differ' as const] : []),
    ...(figures.some(({ qualifier }) => isBounded(qualifier)) ? ['bounded' as const] : []),
    ...(figures.some(({ value }) => value! < 0) ? ['negative' as const] : []),
    ...(total && isWithheld(total) ? ['whole-withheld' as const] : []),
  ];
}

/** The exact ones by size, then the others as the document has them, last what is left over. */
function ranked(parts: readonly Part[]): Part[] {
  const value = ({ observation }: Part) => (observation && exactValue(observation)) ?? -Infinity;
  const isLast = ({ category }: Part) => Number(category !== undefined && isOther(category));
  return [...parts].sort(
    (a, b) => isLast(a) - isLast(b) || Number(value(a) < value(b)) - Number(value(a) > value(b)),
  );
}

function divide(
  dataset: Dataset,
  indicator: IndicatorItem,
  parts: readonly Part[],
  {
    whole,
    rest,
    total,
    kind,
  }: {
    whole: number;
    rest: number;
    total: Observation | undefined;
    kind: Rest['kind'] | undefined;
  },
): Made {
  const sized = parts.map((part): Part => {
    const value = part.observation?.value ?? null;
    if (value === null) return part;
    const share = shareOf(dataset, value, whole, indicator.unit);
    return { ...part, length: quotient(value, whole, 100), ...(share ? { share } : {}) };
  });
  const length = quotient(rest, whole, 100);
  if (rest > 0 && !kind) {
    const share = shareOf(dataset, rest, whole, indicator.unit);
    const remainder = { value: rest, ...printed(rest, indicator) };
    sized.push({ index: -1, remainder, length, ...(share ? { share } : {}) });
  }
  const lengths = sized.map((part) => part.length ?? 0);
  const cells = waffleCells(kind ? [...lengths, length] : lengths);
  return {
    parts: sized.map((part, i) => ({ ...part, cells: cells[i]! })),
    whole: {
      ...(total ? { observation: total } : {}),
      value: whole,
      ...printed(whole, indicator),
    },
    ...(kind && rest > 0 ? { rest: { kind, length, cells: cells[sized.length]! } } : {}),
    refusals: [],
  };
}
