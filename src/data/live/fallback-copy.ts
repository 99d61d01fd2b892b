import type { Good } from './last-good.js';

/** Without an answer for so long, in milliseconds, the copy is shown, or it is said that there is none. */
export const PATIENCE = 4000;

/** The copy that stands in for the data until the server has answered: the newest that is offered. */
export class FallbackCopy {
  copy: Good | undefined;
  /** The server has not answered for `PATIENCE`. */
  isLate = false;
  #isRead = false;
  #isOver = false;
  #reading: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `read` gives the copy that outlived a restart; `tell` is called when it is there, or late. */
  constructor(
    readonly read: () => Promise<Good | undefined>,
    readonly tell: () => void,
  ) {}

  /** Whether a copy may be there in a moment. */
  get mayCome(): boolean {
    return !this.#isRead && !this.isLate;
  }

  wait(): void {
    if (this.#isOver) return;
    if (!this.#reading) this.#reading = this.#read();
    this.#timer = setTimeout(() => {
      this.isLate = true;
      this.tell();
    }, PATIENCE);
  }

  offer(copy: Good): void {
    if (this.#isOver) return;
    if (!this.copy || this.copy.loadedAt < copy.loadedAt) this.copy = copy;
  }

  /** Nobody looks. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  /** The server has answered. */
  end(): void {
    this.rest();
    this.#isOver = true;
    this.copy = undefined;
  }

  async #read() {
    const copy = await this.read();
    this.#isRead = true;
    if (copy) this.offer(copy);
    this.tell();
  }
}
