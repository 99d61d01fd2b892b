import type { Qualifier, TargetItem } from '../core/contract/contract.generated.js';
import { linesOf } from '../core/model/target-lines.js';
import { isBounded, roomFor } from '../core/contract/qualifier.js';
import type { Observation } from '../core/series/resolve.js';
import { areWhole, extentOf, niceTicks } from './scale.js';

/** A shared scale for values side by side, in percent of the room. */
export interface Gauge {
  /** Bars start at zero and show amounts; dots show places on a scale that may start elsewhere. */
  form: 'bar' | 'dot';
  domain: [number, number];
  /** Where a value stands, 0–100. */
  share(value: number): number;
}

/** A bar from zero to a value, in percent of the room. */
export interface Bar {
  /** Where zero stands. */
  zero: number;
  length: number;
  /** True where it lies on the lower side of zero. */
  below: boolean;
  /** Whether the value is further from zero than the end of the bar, or nearer, or either. */
  bound: Qualifier;
}

/** What a bound says of the length of a bar that lies below zero: at least −30 is at most so long. */
const BELOW: Partial<Record<Qualifier, Qualifier>> = {
  'at-least': 'at-most',
  'more-than': 'at-most',
  'at-most': 'at-least',
};

/** The bar of a figure on a scale that holds zero. */
export function barOf(value: number, qualifier: Qualifier, share: Gauge['share']): Bar {
  const zero = share(0);
  const below = value < 0;
  return {
    zero,
    length: Math.abs(share(value) - zero),
    below,
    bound: (below && BELOW[qualifier]) || qualifier,
  };
}

function gauge(form: Gauge['form'], [low, high]: [number, number]): Gauge {
  const share = (value: number) =>
    Math.max(0, Math.min(100, ((value - low) / (high - low || 1)) * 100));
  return { form, domain: [low, high], share };
}

/**
 * Round bounds for values and lines and the room around them; of a percentage with nothing beyond a
 * hundred they end there.
 */
function roundBounds(
  shown: readonly number[],
  room: readonly number[],
  unit: string | undefined,
): [number, number] {
  const [from, to] = niceTicks(...extentOf([...shown, ...room]), 5, areWhole(shown)).domain;
  const full = unit === 'percent' && Math.max(...shown) <= 100;
  return [from, full ? Math.min(100, to) : to];
}

/**
 * Both sides of what must not lie at the end of a scale: there a target would look like its edge, and
 * a bound have no side to fade to. Nothing is opened below zero for what is not below it.
 */
function aroundEach(places: readonly number[], [from, to]: [number, number]): number[] {
  const room = (to - from) / 25;
  const least = from < 0 ? -Infinity : 0;
  return places.flatMap((at) => (at === 0 ? [] : [Math.max(least, at - room), at + room]));
}

const linesIn = (targets: readonly (TargetItem | undefined)[]): number[] =>
  targets.flatMap((target) => (target ? linesOf(target) : []));

const boundsIn = (observations: readonly Observation[]): number[] =>
  observations.flatMap(({ qualifier, value }) => (isBounded(qualifier) ? (value ?? []) : []));

/** The scale of bars side by side, with their targets: zero is always in it. */
export function barGauge(
  observations: readonly Observation[],
  targets: readonly (TargetItem | undefined)[],
): Gauge {
  const lines = linesIn(targets);
  const shown = [0, ...observations.flatMap(roomFor), ...lines];
  const inner = aroundEach([...lines, ...boundsIn(observations)], extentOf(shown));
  return gauge('bar', roundBounds(shown, inner, observations[0]?.indicator.unit));
}

/** The scale of dots side by side, with their targets. */
function dotGauge(
  observations: readonly Observation[],
  targets: readonly (TargetItem | undefined)[],
): Gauge {
  const lines = linesIn(targets);
  const shown = [...observations.flatMap(({ value }) => value ?? []), ...lines];
  const inner = aroundEach([...lines, ...boundsIn(observations)], extentOf(shown));
  return gauge('dot', roundBounds(shown, inner, 'percent'));
}

/**
 * The scale for a set of figures and their targets. Counts are bars from zero. Rates lie close
 * together far from zero, where a bar would show nothing: they are dots on a scale whose ends are
 * printed.
 */
export function gaugeOf(
  observations: readonly Observation[],
  targets: readonly (TargetItem | undefined)[],
): Gauge {
  const dots = observations[0]?.indicator.unit === 'percent';
  return dots ? dotGauge(observations, targets) : barGauge(observations, targets);
}

/**
 * Round ticks of a scale, three or four where there is room. Its ends say nothing, and have none where it may
 * start anywhere, or where they would be too many; zero has one where bars begin at it.
 */
export function gaugeTicks({ form, domain: [from, to] }: Gauge, most = 4): number[] {
  const isWhole = form === 'bar' && areWhole([from, to]);
  for (let count = most + 1; count > 0; count--) {
    const all = niceTicks(from, to, count, isWhole).ticks;
    const within = all.filter((tick) => tick >= from && tick <= to);
    const inner = all.filter(
      (tick) => (tick > from && tick < to) || (form === 'bar' && tick === 0),
    );
    const isInner = inner.length > 1 && (form === 'dot' || within.length > most);
    const ticks = isInner ? inner : within;
    if (ticks.length > 1 && ticks.length <= most) return ticks;
  }
  return [from, to];
}

/**
 * The scale of one figure towards its target. A rate lies close to its line and far from zero, where the
 * distance could not be seen: it is a dot, on a scale about the line. All else is a bar from zero, and a
 * rate that is only a bound as well, with all of a hundred percent.
 */
export function bulletScale(observation: Observation, target: TargetItem | undefined): Gauge {
  const { row, indicator, value, qualifier } = observation;
  const isRate = indicator.unit === 'percent';
  if (isRate && target && value !== null && !isBounded(qualifier)) {
    return dotGauge([observation], [target]);
  }
  const shown = [0, ...roomFor(observation), row?.upper ?? 0, ...linesIn([target])];
  const [from, to] = extentOf(shown);
  if (isRate && from >= 0 && to <= 100) return gauge('bar', [0, 100]);
  return gauge('bar', niceTicks(from * 1.05, to * 1.05, 4, areWhole(shown)).domain);
}
