/*
 * What stands as the title of a picture in place of its name: the one thing that its figures prove. A file is
 * a kind of finding; each answers facts, which the pictures put into words, or undefined, and then the name
 * stays. THE RULES, of all of them alike:
 *
 * - A finding rests on figures that are exact, whole, and final, provisional or estimated (`carries`). It says
 *   nothing of a bound (30余), an estimate in words (约70%), a sum that lacks parts, a forecast, and what is
 *   marked as unverified, unreliable, experimental or special.
 * - A bound takes part where all that it admits gives one answer: more than 30 keeps a target of 30.
 * - What is provisional may be claimed, and the headline that prints it says that it is (`claimed`). So may sample
 *   data: the card says so.
 * - An extreme, a tie and an order are claimed only where nothing that is not shown could overturn them. One
 *   figure withheld, missing, not out yet or of another definition, and there is none. What cannot exist (/)
 *   stands in nobody's way.
 * - What is withheld is counted and never named beside a value, nor put above or below one.
 * - Nothing is said across a break in a series, a change of definition or of the place itself.
 * - Two figures that print the same are the same, and a change that is no more than the usual unrest of a
 *   series is none (`direction.ts`). What comes with the seasons is held against the year before.
 * - Good and bad are said by a target alone. No cause is ever named.
 * - The same data give the same finding, in whatever order they are read.
 */
import type { StatusLetter } from '../../contract/status.js';
import { isBounded } from '../../contract/qualifier.js';
import type { Observation } from '../../series/resolve.js';

/** What may be said of a figure that a headline rests on: a break before it, provisional, estimated. */
const SOUND: ReadonlySet<StatusLetter> = new Set<StatusLetter>(['B', 'E', 'P']);

/** True for a figure with no word against it but that it is provisional. */
export const isSound = ({ status, reported }: Observation): boolean =>
  reported === undefined && status.every((letter) => SOUND.has(letter));

/** True for a figure that a headline may rest on. */
export const carries = (observation: Observation): boolean =>
  observation.value !== null && !isBounded(observation.qualifier) && isSound(observation);

/** True for a figure that cannot exist, which nothing is waiting for. */
export const isInapplicable = ({ value, status }: Observation): boolean =>
  value === null && status.includes('M');
