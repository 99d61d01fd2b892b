import type { ReactiveController } from 'lit';
import { LiveSource, liveEnvironment } from '../../../data/live/live.js';
import type { SourceHost } from '../../base/element/source-controller.js';
import { usable } from '../attributes.js';

export interface LiveHost extends SourceHost {
  stream: string;
  noKeep: boolean;
  readonly source: { readonly source: unknown; hostDisconnected(): void };
}

/** A wall looks for new data every so many seconds where it is not told otherwise. */
export const REFRESH = 60;

/** A wall that is moved in the page is away for no longer than this. */
const MOVE = 5000;

/** The live source of a wall: one for an address and what is asked of it, closed when another comes. */
export class LiveController implements ReactiveController {
  #source: LiveSource | undefined;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: LiveHost) {
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
    const asked = this.#ask(url);
    if (!this.#source || asked !== this.#asked) {
      this.#close();
      const { noKeep, stream, baseURI } = this.host;
      this.#source = new LiveSource(url, liveEnvironment(), {
        ...{ refresh: this.#refresh, keep: !noKeep },
        stream: stream ? new URL(stream, baseURI).href : undefined,
      });
      this.#asked = asked;
    }
    return this.#source;
  }

  /** Has the address opened anew where the attributes now ask for something else. */
  renew(): void {
    if (this.#source && this.#ask(this.#source.url) !== this.#asked)
      this.host.source.hostDisconnected();
  }

  hostConnected(): void {
    clearTimeout(this.#timer);
  }

  hostDisconnected(): void {
    this.#timer = setTimeout(() => this.#close(), MOVE);
  }

  /** Where the wall has got its data from elsewhere, the line is of no use. */
  hostUpdated(): void {
    if (this.host.isConnected && this.#source !== this.host.source.source) this.#close();
  }

  #ask(url: string): string {
    const { stream, noKeep } = this.host;
    return JSON.stringify([url, this.#refresh, stream, noKeep]);
  }

  get #refresh(): number {
    return usable('refresh', this.host.refresh, REFRESH);
  }

  #close() {
    this.#source?.close();
    this.#source = undefined;
  }
}
