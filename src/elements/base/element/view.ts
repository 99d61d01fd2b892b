import type { IndicatorItem } from '../../../core/contract/contract.generated.js';
import type { Dataset, Region } from '../../../core/model/dataset.js';
import { briefAt } from '../../../core/derive/brief.js';
import type { Period } from '../../../core/time/period.js';
import { parseRange, type TimeRange } from '../../../core/time/range.js';
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
import { faultOf, unknownIn, type Fault } from './outcome.js';

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
  /** The period whose figure is meant, picked or the end of the time asked for; undefined for the latest. */
  period: Period | undefined;
  /** The time that the page asks for, for what shows all of it: its start, for a range. */
  from: Period | undefined;
  /** Its end; undefined for the latest, and where the reader picked a period. */
  until: Period | undefined;
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
}

/** The figure of an indicator in the period meant; undefined where there is none. */
export function figureOf(
  { dataset, region, period, from }: View,
  indicator: IndicatorItem,
  more: Partial<Question> = {},
): Figure | undefined {
  const question = { indicator: indicator.id, region: region.id, ...more };
  const series = seriesOf(dataset, question);
  const index = series ? latestIndex(series, period, from) : -1;
  if (!series || index < 0) return undefined;
  return { question, series, index, observation: observationAt(series, index) };
}

/** Which of some indicators have figures, and none in the time asked for. */
export function lackingIn(view: View, indicators: readonly IndicatorItem[]): IndicatorItem[] {
  if (!view.time) return [];
  const whole = atAnyTime(view);
  return indicators.filter((item) => !figureOf(view, item) && figureOf(whole, item));
}

/** The same in a sentence; none where all have one. */
export function lackText(view: View, indicators: readonly IndicatorItem[]): string[] {
  const { say } = view;
  const names = lackingIn(view, indicators).map((item) => say.indicator(item));
  return names.length > 0 ? [say.words.ui.lacking(say.words.names(names))] : [];
}

/** The reading of a figure that is shown, in words. */
export function readingOf(
  { dataset, say }: View,
  { series, index }: Pick<Figure, 'series' | 'index'>,
  compare = '',
): string {
  return say.paragraph(briefAt(dataset, series, index, basisOf(compare)));
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
  const time = parseRange(asked.period);
  if (time === 'unreadable') return unknownIn(dataset, 'unknown-period', '@period', asked.period);
  if (time === 'reversed')
    return faultOf(dataset, 'reversed-range', '@period', { value: asked.period });
  return {
    dataset,
    say,
    region,
    home,
    indicator,
    period: time.end,
    from: time.start,
    until: asked.picked ? undefined : time.end,
    pickedPeriod: asked.picked ? time.end : undefined,
    time: time.start || time.end ? time : undefined,
  };
}

/** The same view where no time is asked for. */
export function atAnyTime(view: View): View {
  const none = undefined;
  return { ...view, period: none, from: none, until: none, pickedPeriod: none, time: none };
}
