const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The two clocks of a machine: the date that anybody may set, and one that only goes forward. */
export interface Clocks {
  now(): number;
  /** `performance.now()`: it never goes back, but stands still while some machines sleep. */
  monotonic(): number;
}

/** One clock running ahead of the other by less than this is no more than their unlike grain. */
const GRAIN = 1000;
/** A date that moves by more than this against the steady clock is not believed until a server agrees. */
const JUMP = 10 * MINUTE;
/** The longest that a wall may have slept; a longer leap can only be a date that somebody set. */
const LONGEST_SLEEP = 14 * DAY;

/**
 * The time as well as it can be known on a machine whose date may be wrong: what has passed is told
 * by the steady clock, what the date is by the server's word where the machine's own is in doubt.
 *
 * A leap forward may be sleep or a changed date, and no page can tell which. It counts as time that
 * has passed, for an age that is too old does less harm than one that is too young, and is held in
 * doubt until the server has been heard.
 */
export class SteadyClock {
  readonly #start: number;
  #date: number;
  #steady: number;
  #passed = 0;
  #leapt = false;
  #server: { time: number; at: number } | undefined;
  /** The last time that a server stated, and when it was first heard. */
  #stated = { time: NaN, at: 0 };

  constructor(readonly clocks: Clocks) {
    this.#start = this.#date = clocks.now();
    this.#steady = clocks.monotonic();
  }

  /** Milliseconds since this clock was made; never fewer than before. */
  passed(): number {
    const [date, steady] = [this.clocks.now(), this.clocks.monotonic()];
    const step = Math.max(0, steady - this.#steady);
    const ahead = date - this.#date - step;
    this.#passed += step + (ahead > GRAIN && ahead <= LONGEST_SLEEP ? ahead : 0);
    if (Math.abs(ahead) > JUMP) this.#leapt = true;
    this.#date = date;
    this.#steady = steady;
    return this.#passed;
  }

  /**
   * Takes the date of an answer (RFC 9110, 6.6.1, with the seconds it spent in caches, 5.1). The same
   * date twice comes from a store, not from a clock, and says nothing.
   */
  hear(headers: Headers): void {
    const date = headers.get('date') ?? '';
    const time = Date.parse(date) + Number(headers.get('age') ?? 0) * 1000;
    const at = this.passed();
    this.#server = undefined;
    if (Number.isNaN(time)) return;
    // By the steady clock alone: a date that somebody sets does not make an answer old.
    if (time !== this.#stated.time) this.#stated = { time, at: this.#steady };
    if (this.#steady - this.#stated.at > 2 * GRAIN) return;
    this.#server = { time, at };
    if (Math.abs(this.#date - time) <= JUMP) this.#leapt = false;
  }

  /** Whether the machine's date is more than a day from the server's, or has leapt unexplained. */
  get wrong(): boolean {
    const passed = this.passed();
    const server = this.#server;
    return (
      this.#leapt ||
      (server !== undefined && Math.abs(this.#date - server.time - passed + server.at) > DAY)
    );
  }

  /** The date in milliseconds: the machine's, or while that is wrong the server's last one and what has passed since. */
  now(): number {
    if (!this.wrong) return this.#date;
    const { time, at } = this.#server ?? { time: this.#start, at: 0 };
    return time + this.#passed - at;
  }
}
