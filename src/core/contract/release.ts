import type { CalendarDate, LocalizedText } from './contract.generated.js';

/** A file of a release: a document, of which the packed forms stand beside it. */
export interface ReleaseFile {
  /** Its address, seen from the index: of a file in the same folder or below. */
  readonly path: string;
  /** The region that its document is of. */
  readonly region: string;
  /** The region whose document has this one among others; left out of the uppermost. */
  readonly above?: string;
  readonly name: LocalizedText;
  readonly level: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a release says of itself: which documents there are, and by what they are known to be whole. */
export interface ReleaseIndex {
  readonly release: '1.0';
  readonly id: string;
  readonly title: LocalizedText;
  /** The day of the release, which each of its documents bears. */
  readonly published: CalendarDate;
  readonly asOf: CalendarDate;
  readonly from: string;
  readonly until: string;
  readonly files: readonly ReleaseFile[];
}
