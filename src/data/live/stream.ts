import { Backoff } from './backoff.js';

/** What is needed of an EventSource. */
export interface EventStream {
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void;
  close(): void;
}

export interface StreamEnvironment {
  /** Opens a stream of Server-Sent Events; absent where there are none. */
  events?: ((url: string) => EventStream) | undefined;
  random(): number;
}

/** What a stream tells its owner. */
export interface StreamOwner {
  /** The stream is there, at first or again: what it said before is missed. */
  opened(): void;
  /** Something is new; with the document where the message is one. */
  changed(document: string | undefined): void;
  step(data: string): void;
  /** `silent` has become another. */
  hushed(): void;
}

/** No message for so long, and the owner had better look for itself: comments are not seen by a page. */
const SILENCE = 120_000;
/** Messages that come faster than this are taken as one, the newest. */
const PACE = 1000;
/** A stream that held for so long was sound, and the next try comes soon. */
const SOUND = 30_000;

/**
 * A stream of Server-Sent Events that is kept open. It comes back after every loss by its own
 * back-off: the browser's would ask every three seconds all night, all walls in the same second,
 * and gives up for ever at the first answer that is not a stream (HTML, 9.2.3).
 */
export class Stream {
  /** True while it is not there, or has not said a word for long. */
  silent = true;
  readonly #backoff: Backoff;
  #events: EventStream | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #flush: ReturnType<typeof setTimeout> | undefined;
  #sound: ReturnType<typeof setTimeout> | undefined;
  #newest: string | undefined;
  #isOpen = false;
  #paced = false;

  constructor(
    readonly url: string,
    readonly environment: StreamEnvironment,
    readonly owner: StreamOwner,
  ) {
    this.#backoff = new Backoff(() => environment.random());
  }

  /** Opens it, at once where it waits for its next try. */
  open(): void {
    if (this.#events || !this.environment.events) return;
    clearTimeout(this.#again);
    this.#again = undefined;
    try {
      this.#events = this.environment.events(this.url);
    } catch {
      this.#later();
      return;
    }
    const events = this.#events;
    const on = (type: string, act: (data: string) => void) =>
      events.addEventListener(type, ({ data }) => {
        if (this.#events === events) act(typeof data === 'string' ? data : '');
      });
    on('open', () => this.#opened());
    on('error', () => this.#lost());
    on('ping', () => this.#heard());
    on('step', (data) => {
      this.#heard();
      this.owner.step(data);
    });
    for (const type of ['message', 'changed']) on(type, (data) => this.#message(data));
  }

  close(): void {
    this.#drop();
    clearTimeout(this.#again);
    clearTimeout(this.#flush);
    this.#again = undefined;
    this.#flush = undefined;
    this.#newest = undefined;
    this.#paced = false;
    this.silent = true;
    this.#backoff.reset();
  }

  /** There are news of which it said nothing: if it has long been silent, it is opened anew. */
  missed(): void {
    // A document that waits may be older than they are: it is but a hint now.
    if (this.#newest !== undefined) this.#newest = '';
    if (this.#isOpen && this.silent) this.#lost();
  }

  #opened() {
    this.#isOpen = true;
    this.#heard();
    this.#sound = setTimeout(() => this.#backoff.reset(), SOUND);
    this.owner.opened();
  }

  #lost() {
    this.#drop();
    this.#later();
    this.#hush(true);
  }

  #drop() {
    this.#events?.close();
    this.#events = undefined;
    this.#isOpen = false;
    clearTimeout(this.#quiet);
    clearTimeout(this.#sound);
  }

  #later() {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.open(), this.#backoff.next());
  }

  #heard() {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#hush(true), SILENCE);
    this.#hush(false);
  }

  #hush(silent: boolean) {
    if (silent === this.silent) return;
    this.silent = silent;
    this.owner.hushed();
  }

  #message(data: string) {
    this.#heard();
    this.#newest = data;
    if (!this.#paced) this.#tell();
  }

  #tell() {
    const data = this.#newest;
    this.#paced = data !== undefined;
    if (data === undefined) return;
    this.#newest = undefined;
    this.#flush = setTimeout(() => this.#tell(), PACE);
    const whole = /^\s*\{/.test(data) && /"contract"\s*:/.test(data);
    this.owner.changed(whole ? data : undefined);
  }
}
