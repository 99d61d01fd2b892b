import type { CalendarDate, LocalizedText } from '../core/contract/contract.generated.js';
import { titled } from './document-of.js';
import type { Plan } from './plan.js';

/** A file of a release: a document, of which the packed forms stand beside it. */
export interface ReleaseFile {
  readonly path: string;
  /** The region that its document is of. */
  readonly region: string;
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
  readonly published: CalendarDate;
  readonly asOf: CalendarDate;
  readonly from: string;
  readonly until: string;
  readonly files: readonly ReleaseFile[];
}

/** The index of a release, of its files in the order of their paths. */
export function indexOf(
  { config, places }: Plan,
  published: string,
  files: readonly ReleaseFile[],
): ReleaseIndex {
  const { document, from, until } = config;
  const { id, title, asOf = until } = document.dataset;
  return {
    release: '1.0',
    id,
    title: titled(title, places.all[0]!.item.name),
    published,
    asOf,
    from,
    until,
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
