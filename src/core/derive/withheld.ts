import type { Observation } from '../series/resolve.js';

/** True for an observation that is withheld, so that no difference may give it away. */
export function isWithheld({ status, refusal }: Observation): boolean {
  return status.includes('Q') || refusal === 'too-few-persons';
}
