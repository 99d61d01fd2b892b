/*
 * The room `contract`: the words of a document and of all that is said about one. Here are the types and
 * the schema's table, both generated from data/schema, the codes of problems, the letters of status, the
 * qualifiers and the units that are built in. It knows no dataset and imports no other room.
 */
/** Every kind of problem that the library reports, by stable code (append only). */
export type ProblemCode =
  // loading
  | 'not-found'
  | 'http-status'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'no-source'
  | 'older-edition'
  // our own code
  | 'internal-error'
  // the document as a whole
  | 'empty-document'
  | 'html-instead-of-json'
  | 'truncated-json'
  | 'not-json'
  | 'not-an-object'
  | 'newer-major'
  | 'newer-minor'
  | 'release-index'
  | 'mixed-release'
  | 'bad-encoding'
  // structure
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'bad-value'
  | 'more-problems'
  // meaning
  | 'unknown-reference'
  | 'duplicate-id'
  | 'duplicate-observation'
  | 'circular-parents'
  | 'too-many-levels'
  | 'endless-ratio'
  | 'not-finite'
  | 'unreadable-value'
  | 'too-many-faults'
  | 'too-many-values'
  | 'too-sparse'
  | 'wrong-shape'
  | 'frequency-mismatch'
  | 'cell-out-of-range'
  | 'missing-has-value'
  | 'missing-without-reason'
  | 'recoverable-cell'
  | 'unlike-units'
  | 'part-exceeds-whole'
  | 'unbalanced'
  | 'band-without-upper'
  | 'bound-without-wording'
  | 'unsafe-link'
  | 'map-not-approved'
  | 'stamp-mismatch'
  // a tag's own attributes
  | 'unknown-indicator'
  | 'unknown-region'
  | 'unknown-period'
  | 'reversed-range'
  | 'period-without-data'
  | 'unknown-programme'
  | 'unknown-dimension'
  | 'unknown-comparison'
  | 'unknown-domain'
  | 'bad-address'
  // the page
  | 'two-versions'
  // what stands for a tag: a link, a table, a frame
  | 'unknown-tag'
  | 'unknown-setting'
  | 'repeated-setting'
  | 'misplaced-setting'
  | 'unsafe-address'
  | 'foreign-data'
  | 'foreign-parent'
  | 'table-merged-cells'
  | 'table-shape'
  | 'table-no-figures'
  | 'table-year-missing'
  | 'table-mixed-periods'
  | 'table-heads-unclear'
  | 'table-fiscal-year'
  | 'table-period-unclear'
  | 'table-unit-unclear'
  | 'table-long'
  | 'table-choice-unknown';

export type Severity = 'error' | 'warning';

/**
 * Something wrong with a document, a request or an attribute, as data. Sentences in Chinese and
 * English are made of it by `problemSentence` (src/i18n), never here.
 */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** JSON pointer (RFC 6901) into the document; '' is the document, `@name` an attribute. */
  path: string;
  /** What the sentence needs to name: the value, the id, the place. Never markup. */
  args: Record<string, string | number>;
  /** The indicator and the region that it is about, where it is about single ones. */
  about?: { indicator?: string | undefined; region?: string | undefined };
  /** Where `path` begins in the text of the document, from 1; absent where there is none. */
  line?: number;
  column?: number;
}

export function problem(
  code: ProblemCode,
  path: string,
  args: Record<string, string | number> = {},
  severity: Severity = 'error',
): Problem {
  return { code, severity, path, args };
}

/** A JSON pointer of the given steps, escaped as RFC 6901 asks. */
export function pointer(...steps: (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The steps of a JSON pointer, unescaped. */
export function pointerSteps(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
