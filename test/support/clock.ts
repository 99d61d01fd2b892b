import type { TickerEnvironment } from '../../src/data/live/ticker.js';

/** A clock that only the test turns, and a page that only the test hides. */
export class FakeClock implements TickerEnvironment {
  #now = 1_700_000_000_000;
  #shift = 0;
  #visible = true;
  readonly #timers = new Map<object, { at: number; listener: () => void }>();
  readonly #watchers = new Set<() => void>();

  get timers(): number {
    return this.#timers.size;
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  now(): number {
    return this.#now + this.#shift;
  }

  after(milliseconds: number, listener: () => void): () => void {
    const key = {};
    this.#timers.set(key, { at: this.#now + milliseconds, listener });
    return () => void this.#timers.delete(key);
  }

  visible(): boolean {
    return this.#visible;
  }

  onVisibility(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => void this.#watchers.delete(listener);
  }

  show(visible: boolean): void {
    this.#visible = visible;
    for (const listener of Array.from(this.#watchers)) listener();
  }

  /** Sets what the clock says, without time passing. */
  jump(milliseconds: number): void {
    this.#shift += milliseconds;
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0];
      if (!next || next[1].at > end) break;
      this.#timers.delete(next[0]);
      this.#now = next[1].at;
      next[1].listener();
    }
    this.#now = end;
  }
}
