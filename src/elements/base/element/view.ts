import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Dataset, Region } from '../../../core/model/dataset.js';
import { brief } from '../../../core/derive/brief.js';
import { parsePeriod, type Period } from '../../../core/time/period.js';
import { problem, type Problem } from '../../../core/contract/problem.js';
import {
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { basisOf } from '../text/compare-attribute.js';

/** What an element asks, as its attributes and the shared selection give it. */
export interface Asked {
  indicator: string;
  /** Named by the element itself: binds. */
  region: string;
  /** Picked by the reader; taken where the dataset has it. */
  pickedRegion: string;
  /** The board's. */
  defaultRegion: string;
  period: string;
  /** True where the period was picked by the reader. */
  picked: boolean;
}

/** A question that the dataset can be asked. */
export interface View {
  dataset: Dataset;
  say: Speaker;
  region: Region;
  /** Where the pick does not count: the element's or the board's region, the dataset's own. */
  home: Region;
  indicator: IndicatorItem | undefined;
  /** The end of the time asked for; undefined for the latest. */
  period: Period | undefined;
  /** Its start, for a range. */
  from: Period | undefined;
  /** True where the reader picked the period, so that it is a place to show and not an end. */
  picked: boolean;
}

export interface Fault {
  problems: Problem[];
}

/** True for a fault, in place of a view or of what is drawn for one. */
export function isFault(found: object): found is Fault {
  return 'problems' in found;
}

/** A series of the dataset, and the figure of it that a view means. */
export interface Figure {
  question: Question;
  series: Series;
  index: number;
  observation: Observation;
}

/** The figure of an indicator at the end of the time asked for; undefined where there is none. */
export function figureOf(
  { dataset, region, period }: View,
  indicator: IndicatorItem,
  more: Partial<Question> = {},
): Figure | undefined {
  const question = { indicator: indicator.id, region: region.id, ...more };
  const series = seriesOf(dataset, question);
  const index = series ? latestIndex(series, period) : -1;
  if (!series || index < 0) return undefined;
  return { question, series, index, observation: observationAt(series, index) };
}

/** The reading of a figure, in words. */
export function readingOf(
  { dataset, say, period }: View,
  question: Question,
  compare = '',
): string {
  return say.paragraph(brief(dataset, question, { period, basis: basisOf(compare) }));
}

/** A few of the ids that there are, for a sentence. */
export const some = (ids: Iterable<string>) => [...ids].slice(0, 8).join(', ');

const faults = new WeakMap<Dataset, Map<string, Fault>>();

/** An attribute that names what the data lack. The same fault is one object, reported once. */
export function faultOf(
  dataset: Dataset,
  code: Problem['code'],
  path: string,
  value: string,
  known = '',
): Fault {
  const mine = faults.get(dataset) ?? new Map<string, Fault>();
  faults.set(dataset, mine);
  const key = `${code} ${value}`;
  const found = mine.get(key) ?? { problems: [problem(code, path, { value, known })] };
  mine.set(key, found);
  return found;
}

/** Finds what is asked for, or says which attribute names something that the dataset lacks. */
export function viewOf(
  dataset: Dataset,
  asked: Asked,
  say: Speaker,
  suits: (dataset: Dataset) => readonly string[] | undefined,
): View | Fault {
  const { regions, roots, indicators } = dataset;
  const wanted = asked.region || asked.defaultRegion;
  const home = wanted ? regions.get(wanted) : roots[0];
  if (!home) return faultOf(dataset, 'unknown-region', '@region', wanted, some(regions.keys()));
  const region = (!asked.region && regions.get(asked.pickedRegion)) || home;
  const [first = ''] = suits(dataset) ?? indicators.keys();
  const indicator = indicators.get(asked.indicator || first);
  if (!indicator && asked.indicator) {
    const known = some(indicators.keys());
    return faultOf(dataset, 'unknown-indicator', '@indicator', asked.indicator, known);
  }
  const [start, end] = asked.period.includes('..') ? asked.period.split('..') : ['', asked.period];
  const [from, period] = [start && parsePeriod(start), end && parsePeriod(end)];
  if ((start && !from) || (end && !period)) {
    return faultOf(dataset, 'unknown-period', '@period', asked.period);
  }
  return {
    dataset,
    say,
    region,
    home,
    indicator,
    period: period || undefined,
    from: from || undefined,
    picked: asked.picked,
  };
}
