import { loaded } from './read.js';

/** Loads all that some other document would need, while it can still be had. */
export async function loadAll(): Promise<void> {
  await Promise.all([
    loaded(import('./repair.js')),
    loaded(import('./guarded.js')),
    loaded(import('./catalogue.js')),
    loaded(import('./places-in-source.js')),
  ]);
}
