import type { Period } from '../../../core/time/period.js';
import { hullOf, reachesInto, type TimeRange } from '../../../core/time/range.js';
import type { Outcome, Refusal } from './outcome.js';
import { atAnyTime, type View } from './view.js';

/**
 * An outcome held against the time that was asked for, for every tag alike: a range that the figures
 * shown do not reach is refused; one period that they are not of is named beside theirs; and what is
 * refused in that time alone says when there are figures. `ask` answers for another view, and `isOwn`
 * says that the tag itself names the time.
 */
export function inTimeAsked(
  view: View,
  outcome: Outcome,
  ask: (view: View) => Outcome,
  isOwn: boolean,
): Outcome {
  const { time, say } = view;
  if (!time || outcome.kind === 'fault') return outcome;
  if (outcome.kind === 'refusal') {
    if (outcome.isOfTime) return outcome;
    const whole = ask(atAnyTime(view));
    const times = timesOf(whole);
    const isOfTime = whole.kind === 'picture' && times.length > 0;
    return isOfTime ? nothingIn(view, time, whole.title, times) : outcome;
  }
  const { times, where } = outcome;
  if (times === 'any') {
    if (!isOwn) return outcome;
    return { ...outcome, where: say.words.aside(where, say.words.ui.anyTime(say.timeRange(time))) };
  }
  if (times.length === 0 || reachesInto(times, time)) return outcome;
  if (!time.isOne) return nothingIn(view, time, outcome.title, timesOf(ask(atAnyTime(view))));
  return { ...outcome, where: say.words.aside(where, say.words.ui.noneOf(say.timeRange(time))) };
}

/** The periods of a picture's figures. */
const timesOf = (outcome: Outcome): readonly Period[] =>
  outcome.kind === 'picture' && outcome.times !== 'any' ? outcome.times : [];

/** That there are no figures in the time asked for, and when the last ones are. */
export function nothingIn(
  { say, region }: View,
  time: TimeRange,
  title: string,
  times: readonly Period[],
): Refusal {
  const { ui } = say.words;
  const asked = say.timeRange(time);
  const [, end] = hullOf(times);
  const latest = times.find((period) => hullOf([period])[1] === end);
  return {
    kind: 'refusal',
    title,
    where: `${say.region(region.id)} · ${asked}`,
    heading: ui.nothing,
    sentences: [ui.noneIn(asked), ...(latest ? [ui.latestIs(say.span(latest))] : [])],
    isOfTime: true,
  };
}
