/** Every kind of doubt about a new edition, by stable code (append only); src/i18n/release.ts has the sentences. */
export type ReleaseCode =
  | 'other-dataset'
  | 'older-edition'
  | 'sample-appears'
  | 'indicator-gone'
  | 'period-gone'
  | 'figures-gone'
  | 'withheld-published'
  | 'revised-times'
  | 'revised-widely'
  | 'period-times'
  | 'definition-changed';

/** What makes a new edition of a document look wrong beside the one that is out. */
export interface ReleaseRemark {
  readonly code: ReleaseCode;
  readonly args: Readonly<Record<string, string | number>>;
}

export type ReleaseNote = (code: ReleaseCode, args: ReleaseRemark['args']) => void;
