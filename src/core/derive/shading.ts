import type { TargetItem } from '../contract/contract.generated.js';
import type { Observation } from '../series/resolve.js';
import { classesOf, type Classes, type Line } from './classes.js';
import { commonTarget, type Judged } from './target.js';

/** How figures that stand beside each other are shaded. */
export interface Shading {
  /** Undefined where none of them has a place. */
  classes: Classes | undefined;
  /** The one target that all of them are judged by, once it is decided which keep it. */
  target: TargetItem | undefined;
}

/**
 * The shading of the figures that have a place among each other: bounds, withheld and missing ones are
 * left to the caller to leave out. About their target, where one and the same binds all of them and its
 * time has come; a goal that may still be reached parts nothing.
 */
export function shadingOf(placed: readonly Judged<{ observation: Observation }>[]): Shading {
  const target = decidedTarget(placed);
  const values = placed.map(({ observation }) => observation.printed);
  return { classes: classesOf(values, target && lineOf(target)), target };
}

function decidedTarget(placed: readonly Judged<unknown>[]): TargetItem | undefined {
  const judgements = placed.flatMap(({ judgement }) => judgement ?? []);
  const isDecided = judgements.every(({ verdict }) => verdict === 'met' || verdict === 'missed');
  if (judgements.length < placed.length || !isDecided) return undefined;
  return commonTarget(judgements);
}

/** The side of a target that keeps it; a range has two lines and no such side. */
function lineOf({ comparator, value }: TargetItem): Line | undefined {
  if (comparator !== 'ge' && comparator !== 'le') return undefined;
  return { at: value, kept: comparator === 'ge' ? 'above' : 'below' };
}
