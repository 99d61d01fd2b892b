import type { TrendLines, TrendModel } from '../../charts/trend.js';
import { targetSpans } from '../../core/derive/target-spans.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { View } from '../base/element/view.js';

/** What a trend draws: its lines, what happened, and the targets of its subject. */
export function trendModel(
  view: View,
  lines: TrendLines,
  events: TrendModel['events'],
): TrendModel {
  const [{ series }] = lines;
  const { kind, unit } = series.indicator;
  const { dataset, say } = view;
  return {
    lines,
    targets: targetSpans(dataset, series).flatMap(({ target, from, to }) =>
      linesOf(target).map((value, i) => ({
        value,
        label: i === 0 ? say.target(target) : '',
        from,
        to,
      })),
    ),
    events,
    fromZero: kind === 'flow',
    unit: say.unit(unit),
  };
}
