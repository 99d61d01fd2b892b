import { assistive } from './assistive.js';
import { compromising } from './compromising.js';
import { flexible } from './flexible.js';
import type { Principle } from './heuristic.js';
import { operable } from './operable.js';
import { perceivable } from './perceivable.js';
import { robust } from './robust.js';
import { understandable } from './understandable.js';

/**
 * Every heuristic of Chartability (Elavsky and others, POUR-CAF, version 2 of the workbook,
 * https://chartability.github.io/POUR-CAF/) with our answer and the tests that prove it.
 */
export const CHARTABILITY: readonly Principle[] = [
  perceivable,
  operable,
  understandable,
  robust,
  compromising,
  assistive,
  flexible,
];
