/*
 * The layer `data`: what changes with time. Where a dataset comes from (an address, a document in the
 * page), when it is looked at again, what is shown meanwhile, and what the reader has picked, shared by
 * all tags that name the same. Nothing here knows of an element or a drawing; clock, chance, fetch and
 * visibility are given as an environment. What only a wall that runs for a year needs is in live/.
 */
import type { Problem } from '../core/contract/problem.js';
import type { ReleaseIndex } from '../core/contract/release.js';
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
  /** Where the address has the index of a release: the source of the files that a tag needs of it. */
  parts?(wanted: Wanted): Source;
}

/** Which regions a tag shows; of what is named here a release may have no file. */
export interface Wanted {
  /** The id of the tag's own region; '' for the uppermost. */
  readonly own: string;
  /** The ids of those that it is compared with, parted by blanks. */
  readonly compare: string;
  /** The id of the one that the reader picked, or ''. */
  readonly picked: string;
}

/** A release whose index has come. */
export interface OpenRelease {
  /** What a tag needs of it. */
  readonly part: (wanted: Wanted) => Source;
  /** Goes on with an index that has come, and what is wrong with it. */
  take(index: ReleaseIndex, problems: readonly Problem[]): void;
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
