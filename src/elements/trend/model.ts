import type { TrendLine, TrendModel } from '../../charts/trend.js';
import { linesOf, targetOf } from '../../core/derive/target.js';
import { latestIndex, observationAt } from '../../core/series.js';
import type { View } from '../base/view.js';

/** What a trend draws: its lines, what happened, and the target that its latest figure is judged by. */
export function trendModel(
  { dataset, say }: View,
  lines: TrendLine[],
  events: TrendModel['events'],
): TrendModel {
  const { series } = lines[0]!;
  const { kind, unit } = series.indicator;
  const last = latestIndex(series);
  const target = last >= 0 ? targetOf(dataset, observationAt(series, last)) : undefined;
  return {
    lines,
    targets: (target ? linesOf(target) : []).map((value, i) => ({
      ...{ value, label: i === 0 ? say.target(target!) : '' },
    })),
    events,
    fromZero: kind === 'flow',
    unit: say.unit(unit),
  };
}
