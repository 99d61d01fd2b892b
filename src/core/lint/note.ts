import type { Problem, Severity } from '../contract/problem.js';

/** Every kind of remark, by stable code (append only); src/i18n/lint.ts has the sentences. */
export type RemarkCode =
  | 'rate-summed'
  | 'rate-above-100'
  | 'rate-differs'
  | 'percent-as-fraction'
  | 'target-as-fraction'
  | 'part-above-total'
  | 'sum-above-total'
  | 'sum-differs'
  | 'periods-differ'
  | 'categories-differ'
  | 'unit-slip'
  | 'running-total-falls'
  | 'region-silent'
  | 'future-figures'
  | 'as-of-before-data'
  | 'as-of-after-data'
  | 'published-before-data'
  | 'dated-in-future'
  | 'misspelt'
  | 'unknown-level'
  | 'unknown-audience'
  | 'rule-lacks'
  | 'validity-reversed'
  | 'target-unclear'
  | 'target-fiscal'
  | 'personal-data'
  | 'recoverable-together'
  | 'recoverable-nearly'
  | 'disclosure-unproven'
  | 'scene-empty'
  | 'unknown-word'
  | 'dwell-held'
  | 'card-lacks'
  | 'card-period'
  | 'entity-in-name'
  | 'unseen-in-name'
  | 'namesake'
  | 'file-differs'
  | 'packed-differs';

/**
 * Something that is allowed by the contract and probably wrong. A page draws it all the same: only the
 * command and the doctor, which speak to the publisher, look for it.
 */
export interface Remark extends Omit<Problem, 'code'> {
  code: RemarkCode;
}

export type Note = (
  code: RemarkCode,
  path: string,
  args: Remark['args'],
  severity?: Severity,
) => void;

/** So many cells of one fault are named for an indicator. */
const NAMED = 3;

/** Notes the first few remarks alone. */
export function limited(note: Note): Note {
  let named = 0;
  return (...args) => void (named++ < NAMED && note(...args));
}
