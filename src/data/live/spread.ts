/** Leaves what is under way to its end, and calls back soon after. */
export type Later = (work: () => void) => void;

/**
 * Tells many that something has changed, one a turn of the event loop: each of them has a picture to
 * draw, and all in one turn would hold up the page for longer than a person fails to notice. Whoever
 * came first holds the others, and hears last: it must not speak of news that is not to be seen yet.
 */
export class Spread {
  readonly #listeners = new Set<() => void>();
  /** Who has yet to hear; a change meanwhile begins again, for they read what is newest. */
  #waiting: (() => void)[] = [];
  #runs = false;

  constructor(readonly later: Later) {}

  get size(): number {
    return this.#listeners.size;
  }

  add(listener: () => void): void {
    this.#listeners.add(listener);
  }

  delete(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  clear(): void {
    this.#listeners.clear();
  }

  tell(): void {
    this.#waiting = [...this.#listeners].reverse();
    if (this.#runs || this.#waiting.length === 0) return;
    this.#runs = true;
    this.later(() => this.#next());
  }

  #next() {
    const listener = this.#waiting.shift();
    this.#runs = this.#waiting.length > 0;
    // The next turn is asked for first, so that one who throws does not silence the others.
    if (this.#runs) this.later(() => this.#next());
    if (listener && this.#listeners.has(listener)) listener();
  }
}

/** A turn of the page's event loop, also while it is hidden and its timers are slow. */
export function turns(): Later {
  const { port1, port2 } = new MessageChannel();
  const works: (() => void)[] = [];
  port1.addEventListener('message', () => works.shift()?.());
  port1.start();
  return (work) => {
    works.push(work);
    port2.postMessage(0);
  };
}
