import type { PlotEvent } from '../../charts/events.js';
import type { TrendModel } from '../../charts/trend.js';
import type { Happening } from '../../core/derive/timeline.js';
import type { Series } from '../../core/series/resolve.js';
import type { View } from '../base/element/view.js';
import { lineOf } from '../trend/trend-lines.js';
import { trendModel } from '../trend/trend-model.js';

/** The numbered marks over the course: a rule at a month, a band over a year, since nothing says where in it. */
const marksIn = (happenings: readonly Happening[]): PlotEvent[] =>
  happenings.flatMap(({ kind, place }): PlotEvent[] => {
    if (!place) return [];
    const middle = (place.from + place.to) / 2;
    const [from, to] = place.wide ? [place.from, place.to] : [middle, middle];
    return [{ kind: kind === 'break' ? 'break' : 'event', from, to, text: '' }];
  });

/** What the course above the events is drawn from. */
export function courseModel(
  view: View,
  series: Series,
  happenings: readonly Happening[],
): TrendModel {
  const { say } = view;
  const line = lineOf(say, series, say.region(series.region), 'subject');
  return trendModel(view, [line], marksIn(happenings));
}
