import { protect } from '../privacy/protect.js';
import type { Parsed, Unprotected } from './assemble.js';

/** Withholds whatever gives a withheld figure away; loaded with the first document that has one. */
export function guarded({ unprotected, report, list }: Unprotected): Parsed {
  protect(unprotected, report);
  return { dataset: unprotected, problems: list.problems };
}
