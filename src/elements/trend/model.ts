import type { TrendLine, TrendModel } from '../../charts/trend.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import { isAhead, targetOf } from '../../core/derive/target.js';
import { linesOf } from '../../core/model/target-lines.js';
import { observationAt, type Series } from '../../core/series/resolve.js';
import type { View } from '../base/element/view.js';

/** So many periods are asked for their target: more than a line has pixels to show it by. */
const ASKED = 500;

/** What a trend draws: its lines, what happened, and the targets of its subject. */
export function trendModel(
  view: View,
  lines: TrendLine[],
  events: TrendModel['events'],
): TrendModel {
  const { series } = lines[0]!;
  const { kind, unit } = series.indicator;
  const { say } = view;
  return {
    lines,
    targets: spansOf(view, series).flatMap(({ target, from, to }) =>
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

/**
 * The targets, the latest first, each over the periods that it is for: this year's says nothing of
 * the last. A goal for a later date stands at the latest period alone.
 */
function spansOf({ dataset }: View, series: Series) {
  const { axis } = series;
  const { starts, lengths, count } = axis;
  const spans: { target: TargetItem; from: number; to: number }[] = [];
  for (let i = count - 1; i >= 0; i -= Math.ceil(count / ASKED)) {
    const target = targetOf(dataset, observationAt(series, i));
    if (!target || (i < count - 1 && isAhead(target, axis.period(i)))) continue;
    const [from, open] = [starts[i]!, spans[spans.length - 1]];
    if (open?.target === target) open.from = from;
    else spans.push({ target, from, to: from + lengths[i]! });
  }
  return spans;
}
