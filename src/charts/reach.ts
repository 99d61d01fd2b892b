import type { Reach } from '../core/derive/reach.js';
import type { Environment } from './environment.js';
import type { ReachDrawing, ReachLabels } from './reach-marks.js';
import { reachRings } from './reach-rings.js';
import { reachStrip } from './reach-strip.js';

export type { ReachDrawing, ReachLabels } from './reach-marks.js';

/** Time bands as rings where names and marks have room, else along a line. Never a map. */
export function reachPicture(reach: Reach, labels: ReachLabels, env: Environment): ReachDrawing {
  return reachRings(reach, labels, env) ?? reachStrip(reach, labels, env);
}
