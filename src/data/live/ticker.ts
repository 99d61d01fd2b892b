/** What the beat of a page needs of its surroundings, so that a test can turn the clock. */
export interface TickerEnvironment {
  now(): number;
  /** Calls back after so many milliseconds; answers how to stop. */
  after(milliseconds: number, listener: () => void): () => void;
  visible(): boolean;
  /** Calls back when the page is hidden or comes back; answers how to stop. */
  onVisibility(listener: () => void): () => void;
}

const BEAT = 1000;

/**
 * The one beat of a page: once a second for all who listen, never while nobody does or nobody sees
 * the page. Listeners are told how many seconds have been seen since the last beat; what passed while
 * the page was hidden does not count.
 */
export class Ticker {
  readonly #listeners = new Set<(seconds: number) => void>();
  #stop: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #last = 0;

  constructor(readonly environment: TickerEnvironment) {}

  /** True while a timer runs. */
  get running(): boolean {
    return this.#stop !== undefined;
  }

  subscribe(listener: (seconds: number) => void): () => void {
    this.#listeners.add(listener);
    this.#unwatch ??= this.environment.onVisibility(() => this.#arrange());
    this.#arrange();
    return () => {
      this.#listeners.delete(listener);
      this.#arrange();
      if (this.#listeners.size > 0) return;
      this.#unwatch?.();
      this.#unwatch = undefined;
    };
  }

  #arrange() {
    const wanted = this.#listeners.size > 0 && this.environment.visible();
    if (wanted === this.running) return;
    this.#stop?.();
    this.#stop = undefined;
    if (!wanted) return;
    this.#last = this.environment.now();
    this.#wait();
  }

  #wait() {
    this.#stop = this.environment.after(BEAT, () => {
      this.#wait();
      this.beat();
    });
  }

  /** One beat, which comes by itself once a second. */
  beat(): void {
    const now = this.environment.now();
    // A clock that is set back must not turn time around, nor one set forward skip scenes.
    const seconds = Math.max(0, Math.min(5, (now - this.#last) / 1000));
    this.#last = now;
    for (const listener of Array.from(this.#listeners)) this.#tell(listener, seconds);
  }

  #tell(listener: (seconds: number) => void, seconds: number) {
    try {
      listener(seconds);
    } catch (error) {
      // It is thrown in a turn of its own: one who fails must neither silence the others nor be silenced.
      this.environment.after(0, () => {
        throw error;
      });
    }
  }
}

let shared: Ticker | undefined;

/** The beat of the page, made when first asked for: importing this file does nothing. */
export function pageTicker(): Ticker {
  shared ??= new Ticker({
    now: () => Date.now(),
    after(milliseconds, listener) {
      const timer = setTimeout(listener, milliseconds);
      return () => clearTimeout(timer);
    },
    visible: () => document.visibilityState === 'visible',
    onVisibility(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  });
  return shared;
}
