import type { Clocks } from './clock.js';
import { cachePage } from './page-cache.js';
import { browserCopies, type Copies } from './copies.js';
import type { SourceEnvironment } from '../source.js';
import { turns, type Later } from './spread.js';
import { pageStore } from '../store.js';
import type { StreamEnvironment } from './stream.js';

export interface LiveOptions {
  /** Seconds between two looks; 0 for none beside a stream that talks. */
  refresh: number;
  /** The address of a stream of Server-Sent Events. */
  stream?: string | undefined;
  /** Whether the last good data are kept for the time after a reboot. */
  keep: boolean;
}

/** What a live source needs of its surroundings. */
export interface LiveEnvironment extends SourceEnvironment, StreamEnvironment, Clocks {
  copies: Copies;
  /** Each listener of a source hears in a turn of its own. */
  later: Later;
  /** Keeps what the page itself needs to come up again. */
  cachePage?(): Promise<void>;
}

/** The page's own surroundings. */
export function liveEnvironment(): LiveEnvironment {
  return {
    ...pageStore().environment,
    monotonic: () => performance.now(),
    events: 'EventSource' in globalThis ? (url) => new EventSource(url) : undefined,
    copies: browserCopies(),
    later: turns(),
    cachePage: () => cachePage(),
  };
}
