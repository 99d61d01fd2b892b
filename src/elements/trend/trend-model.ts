import type { PlotEvent } from '../../charts/events.js';
import type { TargetSpan } from '../../charts/targets.js';
import type { TrendLines, TrendModel } from '../../charts/trend.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import type { Placed } from '../../core/derive/breaks.js';
import { targetSpans } from '../../core/derive/target-spans.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { Series } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import { trendWords } from './trend.words.js';

/** What a trend draws: its lines, what happened, and the targets of its subject. */
export function trendModel(
  { dataset, say }: View,
  lines: TrendLines,
  events: PlotEvent[],
): TrendModel {
  const [{ series }] = lines;
  const { kind, unit } = series.indicator;
  return {
    lines,
    targets: targetSpans(dataset, series).flatMap(({ target, from, to, binds }) =>
      linesOf(target).map((value, i): TargetSpan => ({
        value,
        from,
        to,
        ...(i === 0 ? namesOf(say, target) : NAMELESS),
        missed: binds ? missedSide(target, i) : undefined,
      })),
    ),
    events,
    fromZero: kind === 'flow',
    unit: say.unit(unit),
  };
}

/** A limit in as few signs as can be; the side of a band is seen. */
const SIGNS = { ge: '≥', le: '≤', band: '' } as const;

/** A band is named at its lower line. */
const NAMELESS = { name: '', limit: '', kind: '', whole: '' };

function namesOf(
  say: Speaker,
  target: TargetItem,
): Pick<TargetSpan, 'name' | 'limit' | 'kind' | 'whole'> {
  const words = trendWords[say.lang];
  const { indicator, comparator, label, kind: sort = 'target' } = target;
  const unit = say.dataset.indicators.get(indicator)?.unit ?? '';
  const number = linesOf(target)
    .map((value) => say.exact(value))
    .join('–');
  const amount = say.withUnit(number, unit);
  const kind = words.kinds[sort];
  return {
    name: say.text(label) || kind,
    limit: comparator === 'about' ? words.about(amount) : SIGNS[comparator] + amount,
    kind,
    whole: say.target(target),
  };
}

/** The side of a line of a target on which figures miss it. */
function missedSide({ comparator }: TargetItem, line: number): TargetSpan['missed'] {
  if (comparator === 'about') return undefined;
  return comparator === 'le' || line > 0 ? 'above' : 'below';
}

/** Breaks and annotations with their words, at the middle of their periods. */
export const eventsIn = (say: Speaker, { axis }: Series, placed: readonly Placed[]): PlotEvent[] =>
  placed.map(({ index, kind, item }) => {
    const at = axis.starts[index]! + axis.lengths[index]! / 2;
    return { kind, from: at, to: at, text: say.text(item.text) };
  });
