import type { Frequency } from '../contract/contract.generated.js';
import { periodAt, usualLength, type Period } from './period.js';

/** January alone and January with February are two periods of one start. */
const keyOf = (start: number, length: number) => start * 64 + length;

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
    const step = usualLength(frequency);
    this.#even =
      last >= 0 && starts[last]! - starts[0]! === last * step && lengths.every((n) => n === step);
    if (!this.#even) starts.forEach((start, i) => this.#indexes.set(keyOf(start, lengths[i]!), i));
  }

  /** Evenly spaced periods from `start`, one after the other, of the usual length or of another. */
  static range(
    frequency: Frequency,
    start: number,
    count: number,
    step = usualLength(frequency),
  ): TimeAxis {
    const starts = new Int32Array(count);
    for (let i = 0; i < count; i++) starts[i] = start + i * step;
    return new TimeAxis(frequency, starts, new Uint8Array(count).fill(step));
  }

  /** The given periods, sorted, each once. */
  static of(frequency: Frequency, periods: Iterable<Period>): TimeAxis {
    const unique = new Map<number, Period>();
    for (const period of periods) unique.set(keyOf(period.start, period.length), period);
    const sorted = [...unique.values()].sort((a, b) => a.start - b.start || a.length - b.length);
    return new TimeAxis(
      frequency,
      Int32Array.from(sorted, ({ start }) => start),
      Uint8Array.from(sorted, ({ length }) => length),
    );
  }

  get count(): number {
    return this.starts.length;
  }

  /** The start of the first period and the end of the last. */
  get span(): [number, number] {
    const last = this.count - 1;
    return [this.starts[0] ?? 0, (this.starts[last] ?? 0) + (this.lengths[last] ?? 1)];
  }

  period(index: number): Period {
    return periodAt(this.frequency, this.starts[index]!, this.lengths[index]!);
  }

  /** The first period and the last; none of an axis that has none. */
  get ends(): Period[] {
    return this.count > 0 ? [this.period(0), this.period(this.count - 1)] : [];
  }

  /** The codes of all periods. */
  codes(): string[] {
    return Array.from(this.starts, (_, i) => this.period(i).code);
  }

  /** The index of the period with that start and length, or -1. */
  indexOf(start: number, length: number): number {
    if (!this.#even) return this.#indexes.get(keyOf(start, length)) ?? -1;
    const step = usualLength(this.frequency);
    const index = (start - this.starts[0]!) / step;
    const inside = Number.isInteger(index) && index >= 0 && index < this.count;
    return inside && length === step ? index : -1;
  }

  /** The index of the given period, or -1. */
  find({ frequency, start, length }: Period): number {
    return frequency === this.frequency ? this.indexOf(start, length) : -1;
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

  /** The index of the last period that ends at or before `end`, or -1. */
  lastBy(end: number): number {
    let index = this.last(end - 1);
    while (index >= 0 && this.starts[index]! + this.lengths[index]! > end) index--;
    return index;
  }

  /** True where the period at `index` follows its forerunner without a gap. */
  follows(index: number): boolean {
    return index > 0 && this.starts[index - 1]! + this.lengths[index - 1]! === this.starts[index];
  }
}
