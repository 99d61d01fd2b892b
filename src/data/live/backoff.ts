const LONGEST = 60_000;

/** How long to wait before the next try: twice as long each time, up to a minute. */
export class Backoff {
  #tries = 0;

  /** `shortest` is the first wait, in milliseconds. */
  constructor(
    readonly random: () => number,
    readonly shortest = 1000,
  ) {}

  /** Milliseconds; half of them by chance, so that many walls do not come back in the same second. */
  next(): number {
    const wait = Math.min(LONGEST, this.shortest * 2 ** Math.min(this.#tries++, 6));
    return wait * (0.5 + 0.5 * this.random());
  }

  reset(): void {
    this.#tries = 0;
  }
}
