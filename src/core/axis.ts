import type { Frequency } from './contract.generated.js';
import { periodAt, usualLength, type Period } from './period.js';

/** The periods of a series in ascending order, held as numbers: 100,000 of them cost two arrays. */
export class TimeAxis {
  readonly #indexes = new Map<number, number>();
  readonly #even: boolean;

  /** `starts` ascending; `lengths` one each, in the counting unit of the frequency. */
  constructor(
    readonly frequency: Frequency,
    readonly starts: Int32Array,
    readonly lengths: Uint8Array,
  ) {
    const last = starts.length - 1;
    this.#even = last >= 0 && starts[last]! - starts[0]! === last * usualLength(frequency);
    if (!this.#even) starts.forEach((start, i) => this.#indexes.set(start, i));
  }

  /** Evenly spaced periods from `start`. */
  static range(frequency: Frequency, start: number, count: number): TimeAxis {
    const step = usualLength(frequency);
    const starts = new Int32Array(count);
    for (let i = 0; i < count; i++) starts[i] = start + i * step;
    return new TimeAxis(frequency, starts, new Uint8Array(count).fill(step));
  }

  /** The given periods, sorted, each once. */
  static of(frequency: Frequency, periods: Iterable<Period>): TimeAxis {
    const lengths = new Map<number, number>();
    for (const { start, length } of periods) lengths.set(start, length);
    const starts = Int32Array.from(lengths.keys()).sort();
    return new TimeAxis(
      frequency,
      starts,
      Uint8Array.from(starts, (start) => lengths.get(start)!),
    );
  }

  get count(): number {
    return this.starts.length;
  }

  period(index: number): Period {
    return periodAt(this.frequency, this.starts[index]!, this.lengths[index]!);
  }

  /** The index of the period with that start, or -1. */
  indexOf(start: number): number {
    if (!this.#even) return this.#indexes.get(start) ?? -1;
    const index = (start - this.starts[0]!) / usualLength(this.frequency);
    return Number.isInteger(index) && index >= 0 && index < this.count ? index : -1;
  }

  /** The index of the given period (same start and length), or -1. */
  find(period: Period): number {
    if (period.frequency !== this.frequency) return -1;
    const index = this.indexOf(period.start);
    return index >= 0 && this.lengths[index] === period.length ? index : -1;
  }

  /** The index of the last period that starts at or before `start`, or -1. */
  last(start: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** True where the period at `index` follows its forerunner without a gap. */
  follows(index: number): boolean {
    return index > 0 && this.starts[index - 1]! + this.lengths[index - 1]! === this.starts[index];
  }
}
