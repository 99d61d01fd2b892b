import type { Remark } from '../lint/note.js';
import type { Problem } from '../contract/problem.js';

/** Every kind of finding, by stable code (append only). */
export type FindingCode =
  // the page
  | 'page-unreachable'
  | 'file-page'
  | 'needs-server'
  | 'root-unknown'
  | 'no-renderer'
  // scripts and tags
  | 'tags-escaped'
  | 'script-missing'
  | 'tags-missing'
  | 'not-a-module'
  | 'loader-twice'
  | 'two-versions'
  | 'unknown-tag'
  | 'self-closing-tag'
  | 'unclosed-tag'
  | 'undefined-tag'
  | 'classic-charset'
  | 'integrity-mismatch'
  | 'integrity-crossorigin'
  | 'misspelt-attribute'
  | 'misspelt-class'
  | 'misspelt-tag'
  | 'unknown-value'
  | 'undrawn-table'
  | 'no-height'
  | 'hidden'
  // files
  | 'file-missing'
  | 'wrong-type'
  | 'not-compressed'
  | 'no-cors'
  | 'no-nosniff'
  | 'mixed-content'
  // policy
  | 'no-policy'
  | 'policy-blocks'
  | 'violation'
  | 'frame-refused'
  // data
  | 'data-problem'
  | 'overdue'
  | 'sample-live';

/** Something that a webmaster should know of a page, as data; src/i18n/doctor.ts has the sentences. */
export interface Finding {
  code: FindingCode;
  severity: 'error' | 'warning' | 'hint';
  /** The address, element or directive concerned. */
  place: string;
  args: Readonly<Record<string, string | number>>;
  /** For `data-problem`: the problem or remark, which has a sentence of its own. */
  problem?: Problem | Remark;
}

export function finding(
  code: FindingCode,
  severity: Finding['severity'],
  place: string,
  args: Finding['args'] = {},
): Finding {
  return { code, severity, place, args };
}
