/** Text is never pressed below this part of its size: it is cut off instead, and the wall says so. */
export const LEAST = 0.7;
const STEP = 0.96;

/** How much of its type each part of a wall has, from 1 down to `LEAST`. */
export class Press {
  #parts = new WeakMap<Element, number>();

  of(part: Element): number {
    return this.#parts.get(part) ?? 1;
  }

  set(part: Element, size: number): void {
    this.#parts.set(part, size);
  }

  forget(part: Element): void {
    this.#parts.delete(part);
  }

  /**
   * The next smaller size of what is `over` times as high as its place, or undefined where it is at
   * its smallest. Smaller type makes fewer lines too, so the height goes with about its square.
   */
  next(part: Element, over: number): number | undefined {
    const size = this.of(part);
    if (size <= LEAST) return undefined;
    const next = Math.max(size * Math.min(STEP, 1 / Math.sqrt(over)), LEAST);
    this.set(part, next);
    return next;
  }
}
