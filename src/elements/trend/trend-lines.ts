import type { LastFigure, TrendLine, TrendLines } from '../../charts/trend.js';
import { isRate } from '../../core/model/round.js';
import { latestIndex, observationAt, seriesOf, type Series } from '../../core/series/resolve.js';
import { windowOf, yearEarlier } from '../../core/series/window.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { IndicatorView } from '../base/element/view.js';
import { regionsIn } from '../base/text/compare-attribute.js';
import { bareValue } from '../base/text/figure.js';

/** More lines than the palette has tones would not be told apart. */
const MOST_LINES = 8;

/** The lines of a trend, and the names of those that are asked for and not drawn. */
export interface Drawn {
  lines: TrendLines;
  leftOut: string[];
}

/**
 * The line of the region first, then what it is compared with over the same time, counted in the same
 * way: what the page names, and behind the rate of a region that the reader picked that of the page's
 * own. What has no such figures is left out by name.
 */
export function linesOf(
  view: IndicatorView,
  whole: Series,
  subject: Series,
  compare: string,
): Drawn {
  const { say, region } = view;
  const [first, last] = subject.axis.ends;
  const lines: TrendLines = [lineOf(say, subject, say.region(region.id), 'subject')];
  const leftOut: string[] = [];
  const asked = regionsIn(compare).map((token) => (token === 'parent' ? region.parent : token));
  const around = isRate(subject.indicator) ? view.home.id : undefined;
  for (const id of new Set([...asked, around])) {
    if (!id || id === region.id) continue;
    const series = alongside(view, subject, id);
    const isDrawn = lines.length < MOST_LINES && series && series.axis.count > 0;
    const role = isAround(view, id) ? 'comparison' : 'context';
    if (isDrawn) lines.push(lineOf(say, series, say.region(id), role));
    else if (id !== around) leftOut.push(say.region(id));
  }
  if (compare.includes('year-on-year')) {
    const series = windowOf(yearEarlier(whole), first, last);
    const role = lines.some((line) => line.role === 'comparison') ? 'context' : 'comparison';
    lines.push(lineOf(say, series, say.words.ui.previousYear, role));
  }
  return { lines, leftOut };
}

/** True for a region that the one of the view lies in. */
function isAround({ dataset, region }: IndicatorView, id: string): boolean {
  let above = region.parent;
  while (above && above !== id) above = dataset.regions.get(above)?.parent;
  return above === id;
}

/** The same of another region, over the same time. */
function alongside(
  { dataset }: IndicatorView,
  { indicator, accumulation, axis }: Series,
  region: string,
): Series | undefined {
  const { frequency, ends } = axis;
  const series = seriesOf(dataset, { indicator: indicator.id, region, accumulation, frequency });
  return series && !series.refusal ? windowOf(series, ends[0], ends[1]) : undefined;
}

export function lineOf(
  say: Speaker,
  series: Series,
  name: string,
  role: TrendLine['role'],
): TrendLine {
  return { series, name, role, last: lastOf(say, series) };
}

/** The last figure that a line has, in the words that stand at its end. */
function lastOf(say: Speaker, series: Series): LastFigure | undefined {
  const index = latestIndex(series);
  const observation = index < 0 ? undefined : observationAt(series, index);
  if (!observation || observation.value === null) return undefined;
  const whole = say.value(observation);
  const isPercent = series.indicator.unit === 'percent';
  return {
    value: observation.value,
    bare: isPercent ? whole : bareValue(say, observation),
    whole,
    when: index < series.axis.count - 1 ? say.span(observation.period) : '',
  };
}
