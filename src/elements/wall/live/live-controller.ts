/**
 * Where the data of a wall come from, and what lets it run for a year: the live source and what is said
 * of it, what updates have changed, the screen and the memory of the page, the service worker. Nothing
 * here knows what a scene shows or who moves the wall.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LiveSource, liveEnvironment } from '../../../data/live/live.js';
import type { Source } from '../../../data/source.js';
import { streamAddress } from './stream-address.js';

/** What the attributes ask of the line that data come through. */
export interface Line {
  /** Looks for new data every so many seconds; 0 never. */
  refresh: number;
  /** The address of a stream that says when there is something new; empty for none. */
  stream: string;
  /** Keeps a copy of the last good data, for the time after a restart. */
  keep: boolean;
}

export interface LiveCalls {
  line(): Line;
  /** What the wall draws from: another source than ours where data were given in the page. */
  used(): Source | undefined;
  /** Has the wall ask anew for the source of its address. */
  reconnect(): void;
}

/** A wall looks for new data every so many seconds where it is not told otherwise. */
export const REFRESH = 60;

/** A wall that is moved in the page is away for no longer than this. */
const MOVE = 5000;

/** The live source of a wall: one for an address and what is asked of it, closed when another comes. */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #calls: LiveCalls;
  #source: LiveSource | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & Element, calls: LiveCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  /** Undefined where the data were given in the page. */
  get source(): LiveSource | undefined {
    return this.#source;
  }

  /** The date as well as it is known, in milliseconds. */
  now(): number {
    return this.#source?.now() ?? Date.now();
  }

  /** The source of an address under what the attributes ask. */
  open(url: string): LiveSource {
    const line = this.#calls.line();
    const asked = askedBy(url, line);
    if (!this.#source || asked !== this.#asked) {
      this.#close();
      const { refresh, stream, keep } = line;
      this.#source = new LiveSource(url, liveEnvironment(), {
        refresh,
        keep,
        stream: streamAddress(stream, this.#host.baseURI),
      });
      this.#asked = asked;
    }
    return this.#source;
  }

  /** Has the address opened anew where the attributes now ask for something else. */
  renew(): void {
    if (this.#source && askedBy(this.#source.url, this.#calls.line()) !== this.#asked)
      this.#calls.reconnect();
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.#timer = setTimeout(() => this.#close(), MOVE);
  }

  /** Where the wall has got its data from elsewhere, the line is of no use. */
  hostUpdated(): void {
    if (this.#host.isConnected && this.#source !== this.#calls.used()) this.#close();
  }

  #close() {
    this.#source?.close();
    this.#source = undefined;
  }
}

const askedBy = (url: string, { refresh, stream, keep }: Line) =>
  JSON.stringify([url, refresh, stream, keep]);
