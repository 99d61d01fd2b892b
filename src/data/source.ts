/*
 * The layer `data`: what changes with time. Where a dataset comes from (an address, a document in the
 * page), when it is looked at again, what is shown meanwhile, and what the reader has picked, shared by
 * all tags that name the same. Nothing here knows of an element or a drawing; clock, chance, fetch and
 * visibility are given as an environment. What only a wall that runs for a year needs is in live/.
 */
import type { Problem } from '../core/contract/problem.js';
import type { Dataset } from '../core/model/dataset.js';

/** What is known of a dataset at a moment. The last good data outlive every later failure. */
export type Snapshot =
  | { state: 'loading' }
  | { state: 'ready'; dataset: Dataset; problems: Problem[]; loadedAt: number }
  | { state: 'stale'; dataset: Dataset; problems: Problem[]; loadedAt: number; failure: Problem }
  | { state: 'failed'; problems: Problem[] };

/** Where data come from, one for each address or document, shared by all tags that name it. */
export interface Source {
  readonly snapshot: Snapshot;
  /** Calls `listener` after every change. `refresh` asks for a look every so many seconds. */
  subscribe(listener: () => void, refresh?: number): () => void;
  /** Looks again at once. */
  reload(): void;
}

/** What a source needs of its surroundings, so that a test can give it others. */
export interface SourceEnvironment {
  fetch: typeof fetch;
  now(): number;
  random(): number;
  /** Whether anybody can see the page. */
  visible(): boolean;
  /**
   * The one origin that data may come from, whatever redirects led there; left out, any that the browser
   * lets the page read.
   */
  origin?: string | undefined;
  /** Calls back when the page comes back into view or online; answers how to stop. */
  onWake(listener: () => void): () => void;
}
