/** Why nothing is published, with what its sentence names. No argument ever holds what a record says. */
export interface FaultArgs {
  // the configuration, at a JSON pointer
  'rate-measured': { path: string; indicator: string };
  'not-measured': { path: string; indicator: string; part: string };
  'measured-twice': { path: string; indicator: string };
  'unknown-source': { path: string; source: string; known: string };
  'personal-column': { path: string; column: string };
  'persons-unknown': { path: string; source: string };
  'persons-added': { path: string; indicator: string };
  'column-missing': { path: string };
  'dominance-unasked': { path: string };
  'months-reversed': { path: string };
  'no-whole-period': { path: string; frequency: string };
  'regions-twice': { path: string };
  'no-regions': { path: string };
  'no-district': { path: string; level: string; known: string };
  'unknown-category': { path: string; category: string };
  'dates-reversed': { published: string; before: string; isOfClock: 0 | 1 };
  // its files
  'no-file': { file: string };
  'no-column': { file: string; column: string };
  'file-unread': { file: string; says: Readonly<Record<'zh-CN' | 'en', string>> };
  'line-broken': { file: string; line: number; kind: 'fields' | 'quote' | 'encoding' | 'other' };
  // its records
  'region-unknown': Records;
  'region-in-divisions': { file: string; row: number; kind: 'twice' | 'parent' | 'blank' };
  'date-unreadable': Records & { column: string };
  'person-blank': Records & { column: string };
  'category-unknown': Records & { column: string; dimension: string };
  'number-unreadable': Records & { column: string };
  'person-contradicts': {
    source: string;
    count: number;
    columns: string;
    file: string;
    row: number;
  };
  'no-records': { source: string };
  'query-fails': { path: string; kind: string; says: string };
  'query-columns': { path: string };
  'query-region': { path: string; count: number };
  'query-empty': { path: string };
  // the machine
  'no-engine': { command: string };
  'memory-short': { megabytes: number };
  'disk-full': { folder: string };
  'not-writable': { folder: string; cause: string };
  'others-publish': { folder: string; process: number; host: string };
  'report-in-release': { report: string };
  'not-a-release': { folder: string };
  // what would be published
  'document-invalid': { file: string; says: Readonly<Record<'zh-CN' | 'en', string>> };
}

/** Where records begin to be wrong, and how many are. */
interface Records {
  source: string;
  file: string;
  /** Of the file, its head being row 1. */
  row: number;
  count: number;
}

export type FaultCode = keyof FaultArgs;

/** Nothing is published, for one reason. */
export class PublishFault<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'PublishFault';

  constructor(
    readonly code: Code,
    readonly args: FaultArgs[Code],
  ) {
    super(code);
  }
}
