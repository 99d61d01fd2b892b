import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Dataset, Region } from '../../../core/model/dataset.js';
import { briefAt } from '../../../core/derive/brief.js';
import { unsaid, type Said } from '../../../core/derive/finding/said.js';
import type { Period } from '../../../core/time/period.js';
import { parseRange, reachesInto, type TimeRange } from '../../../core/time/range.js';
import {
  emptyAfter,
  latestIndex,
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';
import { basisOf } from '../text/compare-attribute.js';
import { faultOf, isFault, unknownIn, type Fault } from './outcome.js';

/** What an element asks, as its attributes and the shared selection give it. */
export interface Asked {
  indicator: string;
  /** Named by the element itself: binds. */
  region: string;
  /** Picked by the reader; taken where the dataset has it. */
  pickedRegion: string;
  /** The board's. */
  defaultRegion: string;
  /** Named by the element itself, else the board's. */
  period: string;
  /** Picked by the reader, where the element itself names none. */
  pickedPeriod: string;
}

/** A question that the dataset can be asked. */
export interface View {
  dataset: Dataset;
  say: Speaker;
  region: Region;
  /** Where the pick does not count: the element's or the board's region, the dataset's own. */
  home: Region;
  indicator: IndicatorItem | undefined;
  /** The period whose figure is meant, picked or the end of the time asked for; undefined for the latest. */
  period: Period | undefined;
  /** The time that the page asks for, for what shows all of it: its start, for a range. */
  from: Period | undefined;
  /** Its end; undefined for the latest, and where the reader picked a period in place of the page's. */
  until: Period | undefined;
  /** The first period that a single figure may be of: the start of a range, unless the reader picked a period. */
  earliest: Period | undefined;
  /** The period that the reader picked: a place to show in the time asked for, not its end. */
  pickedPeriod: Period | undefined;
  /** What time is asked for, by the page or by the reader; undefined for none. */
  time: TimeRange | undefined;
}

/** A view of an indicator that is there. */
export interface IndicatorView extends View {
  indicator: IndicatorItem;
}

/** True where the view has an indicator, so that there is something to draw one of. */
export function hasIndicator(view: View): view is IndicatorView {
  return view.indicator !== undefined;
}

/** A series of the dataset, and the figure of it that a view means. */
export interface Figure {
  question: Question;
  series: Series;
  index: number;
  observation: Observation;
  /** Where none of a time is asked for: why there is no figure of a later one, which is out. */
  later: Observation | undefined;
}

/** The figure of an indicator in the period meant; undefined where there is none. */
export function figureOf(
  { dataset, region, period, earliest }: View,
  indicator: IndicatorItem,
  more: Partial<Question> = {},
): Figure | undefined {
  const question = { indicator: indicator.id, region: region.id, ...more };
  const series = seriesOf(dataset, question);
  const index = series ? latestIndex(series, period, earliest) : -1;
  if (!series || index < 0) return undefined;
  const later = period ? undefined : emptyAfter(series, index);
  return { question, series, index, observation: observationAt(series, index), later };
}

/**
 * The reading of a figure that is shown, in words, beside titles that have said something of it. Where the last
 * period of the time asked for has no figure, it is said first that it has none, and why.
 */
export function readingOf(
  { dataset, say, period }: View,
  { series, index }: Pick<Figure, 'series' | 'index'>,
  compare = '',
  said: readonly Said[] = [],
): string {
  const { axis } = series;
  const last = axis.count > 0 ? latestIndex(series, period ?? axis.period(axis.count - 1)) : -1;
  const empty = last > index ? observationAt(series, last) : undefined;
  const none = empty
    ? [say.words.about(say.subject(empty)[1], say.describe(empty)) + say.words.stop]
    : [];
  const reading = say.paragraph(unsaid(briefAt(dataset, series, index, basisOf(compare)), said));
  return say.words.paragraph([...none, reading]);
}

/** Finds what is asked for, or says which attribute names something that the dataset lacks. */
export function viewOf(
  dataset: Dataset,
  asked: Asked,
  say: Speaker,
  suits: (dataset: Dataset) => readonly string[] | undefined,
): View | Fault {
  const { regions, roots, indicators } = dataset;
  const homeId = asked.region || asked.defaultRegion;
  const home = homeId ? regions.get(homeId) : roots[0];
  if (!home) return unknownIn(dataset, 'unknown-region', '@region', homeId, regions.keys());
  const region = (!asked.region && regions.get(asked.pickedRegion)) || home;
  const [first = ''] = suits(dataset) ?? indicators.keys();
  const indicator = indicators.get(asked.indicator || first);
  if (!indicator && asked.indicator) {
    const ids = indicators.keys();
    return unknownIn(dataset, 'unknown-indicator', '@indicator', asked.indicator, ids);
  }
  const page = timeOf(dataset, asked.period);
  if (isFault(page)) return page;
  const picked = page.picked ? oneOf(page.picked) : timeOf(dataset, asked.pickedPeriod);
  if (isFault(picked)) return picked;
  // A period of the page gives way to the one that a reader picks, a range of it stays the frame.
  const isFrame = picked.end === undefined || !page.isOne;
  const { start, end } = isFrame ? page : { start: undefined, end: undefined };
  return {
    dataset,
    say,
    region,
    home,
    indicator,
    period: picked.end ?? page.end,
    from: start,
    until: end,
    earliest: picked.end ? undefined : start,
    pickedPeriod: picked.end,
    time: askedFor(page, picked),
  };
}

/** The time that a text names, or what is wrong with it. */
function timeOf(dataset: Dataset, text: string): TimeRange | Fault {
  const time = parseRange(text);
  if (time === 'unreadable') return unknownIn(dataset, 'unknown-period', '@period', text);
  if (time === 'reversed') return faultOf(dataset, 'reversed-range', '@period', { value: text });
  return time;
}

/** One period, as if it were asked for. */
const oneOf = (end: Period): TimeRange => ({ start: undefined, end, isOne: true });

/** What figures are held against: the period picked, unless it lies outside the range that a page shows. */
function askedFor(page: TimeRange, picked: TimeRange): TimeRange | undefined {
  if (!picked.end) return page.start || page.end ? page : undefined;
  return page.isOne || reachesInto([picked.end], page) ? picked : undefined;
}

/** The same view where no time is asked for. */
export function atAnyTime(view: View): View {
  const none = undefined;
  const ends = { period: none, from: none, until: none, earliest: none };
  return { ...view, ...ends, pickedPeriod: none, time: none };
}
