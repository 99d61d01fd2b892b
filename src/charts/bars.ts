import type { TargetItem } from '../core/contract/contract.generated.js';
import { linesOf } from '../core/model/target-lines.js';
import { isBounded, roomFor } from '../core/contract/qualifier.js';
import type { Observation } from '../core/series/resolve.js';
import { extentOf, niceTicks } from './scale.js';

/** A shared scale for values side by side, in percent of the room. */
export interface Gauge {
  /** Bars start at zero and show amounts; dots show places on a scale that may start elsewhere. */
  form: 'bar' | 'dot';
  domain: [number, number];
  /** Where a value stands, 0–100. */
  share(value: number): number;
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
  const unit = observations[0]?.indicator.unit;
  const form = unit === 'percent' ? 'dot' : 'bar';
  const values = observations.flatMap((observation) =>
    form === 'bar' ? roomFor(observation) : (observation.value ?? []),
  );
  const lines = targets.flatMap((target) => (target ? linesOf(target) : []));
  const shown = [...values, ...lines, ...(form === 'bar' ? [0] : [])];
  const [from, to] = extentOf(shown);
  const room = (to - from) / 25;
  // At the end of the scale a target would look like its edge, and a bound have no side to fade to.
  const open = observations.flatMap((observation) =>
    isBounded(observation.qualifier) ? (observation.value ?? []) : [],
  );
  const inner = [...lines, ...open].flatMap((at) => (at > room ? [at - room, at + room] : []));
  const { domain } = niceTicks(...extentOf([...shown, ...inner]), 5);
  const [low, high] = unit === 'percent' ? [domain[0], Math.min(100, domain[1])] : domain;
  const top = Math.max(high, ...values);
  return {
    form,
    domain: [low, top],
    share: (value) => Math.max(0, Math.min(100, ((value - low) / (top - low || 1)) * 100)),
  };
}

/** The scale of one figure towards its target: always from zero. */
export function bulletScale(observation: Observation, target: TargetItem | undefined): Gauge {
  const { row, indicator } = observation;
  const goal = target ? Math.max(target.value, target.upper ?? 0) : 0;
  const reach = Math.max(...roomFor(observation), row?.upper ?? 0, goal);
  const full =
    indicator.unit === 'percent' && reach <= 100 ? 100 : niceTicks(0, reach * 1.05, 4).domain[1];
  return {
    form: 'bar',
    domain: [0, full],
    share: (at) => Math.max(0, Math.min(100, (at / (full || 1)) * 100)),
  };
}
