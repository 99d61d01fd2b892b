import { TimeAxis } from '../time/axis.js';
import type { DimensionItem, IndicatorItem, UnitItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { breakdownKey } from '../model/breakdown.js';
import { usualLength, type Period } from '../time/period.js';
import {
  seriesOf,
  statedAt,
  type Observation,
  type Refusal,
  type Series,
} from '../series/resolve.js';
import { Flag } from '../contract/status.js';
import { ratioParts } from '../model/ratio-parts.js';
import { windowOf } from '../series/window.js';

/** More lines than the palette has tones would not be told apart. */
export const MOST_COHORTS = 8;

/** Why no cohorts are drawn over each other: none at all, unlike ones, or totals that start anew each January. */
export type CohortRefusal = 'no-cohorts' | 'definitions-differ' | 'spans-differ' | 'year-to-date';

export interface Cohort {
  category: UnitItem;
  /** Its figures at their own dates. */
  series: Series;
  /** The same at places counted from its start, which is 0. */
  aged: Series;
  /** Its first period. */
  start: Period;
}

export interface Cohorts {
  dimension: DimensionItem;
  /** The youngest first. */
  cohorts: Cohort[];
  /** Older ones than those. */
  leftOut: number;
  /** Cohorts that cannot have the figure, and why. */
  without: { category: UnitItem; refusal: Refusal }[];
  refusal?: CohortRefusal;
  /** The ages that any of the cohorts has, in periods: 1 for the first. */
  ages: number;
  /** The greatest age at which every cohort has a value, if there is one. */
  common?: number;
}

/** The dimension meant when none is named: `cohort`, else the first one that the figures have. */
export function cohortDimension(
  dataset: Dataset,
  indicator: IndicatorItem,
): DimensionItem | undefined {
  const keys = [indicator.id, ...ratioParts(indicator)].flatMap((id) =>
    (dataset.grids.get(id) ?? []).map(({ breakdown }) => breakdown),
  );
  const has = (id: string) => keys.some((key) => key.startsWith(`${id}=`) && !key.includes('&'));
  const cohort = dataset.dimensions.get('cohort');
  if (cohort && has(cohort.id)) return cohort;
  return [...dataset.dimensions.values()].find(({ id }) => has(id));
}

/**
 * The categories of a dimension as groups that started at different times, each counted from its own
 * first period. No two are added, joined or subtracted.
 */
export function cohortsOf(
  dataset: Dataset,
  indicator: IndicatorItem,
  region: string,
  dimension: DimensionItem,
  until?: Period,
): Cohorts {
  const started: Cohort[] = [];
  const without: Cohorts['without'] = [];
  for (const category of dimension.categories) {
    const breakdown = breakdownKey({ [dimension.id]: category.id });
    const whole = seriesOf(dataset, { indicator: indicator.id, region, breakdown });
    if (!whole) continue;
    if (whole.refusal && whole.refusal !== 'no-data') {
      without.push({ category, refusal: whole.refusal });
    }
    const cohort = whole.refusal
      ? undefined
      : cohortOf(category, windowOf(whole, undefined, until));
    if (cohort) started.push(cohort);
  }
  started.sort((a, b) => b.start.start - a.start.start);
  const alike = areCohorts(indicator, started);
  const cohorts = alike ? started.slice(0, MOST_COHORTS) : started;
  const refusal = alike ? refusalOf(cohorts) : 'no-cohorts';
  const common = commonAge(cohorts);
  return {
    dimension,
    cohorts,
    without,
    leftOut: started.length - cohorts.length,
    ages: Math.max(0, ...cohorts.map(({ aged }) => ageAt(aged, aged.axis.count - 1))),
    ...(common > 0 ? { common } : {}),
    ...(refusal ? { refusal } : {}),
  };
}

/** How old a cohort is at the end of a period, in periods. */
export function ageAt({ axis }: Series, index: number): number {
  return Math.ceil((axis.starts[index]! + axis.lengths[index]!) / usualLength(axis.frequency));
}

/** What is known of a cohort at an age; undefined where the document says nothing. */
export function atAge({ series, aged }: Cohort, age: number): Observation | undefined {
  return statedAt(series, indexAt(aged, age));
}

/** The place of the figure that ends at an age, or -1. Months published together end at the last. */
export function indexAt({ axis }: Series, age: number): number {
  const end = age * usualLength(axis.frequency);
  const latest = axis.last(end - 1);
  return [latest, latest - 1].find((i) => axis.starts[i]! + axis.lengths[i]! === end) ?? -1;
}

function cohortOf(category: UnitItem, series: Series): Cohort | undefined {
  const { axis, flags } = series;
  // A figure that cannot exist yet is no start.
  const begun = flags.findIndex((flag) => (flag & ~Flag.M) !== 0);
  if (begun < 0) return undefined;
  const course = windowOf(series, axis.period(begun), undefined);
  const first = course.axis.starts[0]!;
  const starts = course.axis.starts.map((start) => start - first);
  const aged = { ...course, axis: new TimeAxis(axis.frequency, starts, course.axis.lengths) };
  return { category, series: course, aged, start: course.axis.period(0) };
}

/** Only the document can say that categories are groups which started one after another. */
const areCohorts = ({ aggregation }: IndicatorItem, groups: readonly Cohort[]) =>
  aggregation.time.startsWith('cohort-') ||
  groups.every(({ series }) => series.accumulation === 'cohort');

function refusalOf(cohorts: readonly Cohort[]): CohortRefusal | undefined {
  if (cohorts.some(({ series }) => series.accumulation === 'ytd')) return 'year-to-date';
  const kinds = cohorts.map(({ series }) => `${series.accumulation} ${series.axis.frequency}`);
  if (new Set(kinds).size > 1) return 'spans-differ';
  const definitions = cohorts.flatMap(({ series }) =>
    [...series.values.keys()]
      .filter((i) => !Number.isNaN(series.values[i]!))
      .map((i) => `${series.special.get(i)?.row?.definition ?? ''} ${series.flags[i]! & Flag.D}`),
  );
  return new Set(definitions).size > 1 ? 'definitions-differ' : undefined;
}

function commonAge(cohorts: readonly Cohort[]): number {
  const valued = (cohort: Cohort, age: number) => (atAge(cohort, age)?.value ?? null) !== null;
  const reach = cohorts.map(({ aged }) => ageAt(aged, aged.axis.count - 1));
  for (let age = Math.min(...reach, 1200); age > 0 && cohorts.length > 0; age--) {
    if (cohorts.every((cohort) => valued(cohort, age))) return age;
  }
  return 0;
}
