import type { ReleaseFile, ReleaseIndex } from '../core/contract/release.js';
import { titled } from './document-of.js';
import type { Plan } from './plan.js';

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
