/** Text is never pressed below this part of its size: it is cut off instead, and the wall says so. */
export const LEAST = 0.7;
const STEP = 0.96;

/** How much of its type each part of a wall has, from 1 down to `LEAST`. */
export class TypeScale<Part extends object> {
  readonly #sizes = new WeakMap<Part, number>();

  of(part: Part): number {
    return this.#sizes.get(part) ?? 1;
  }

  set(part: Part, size: number): void {
    this.#sizes.set(part, size);
  }

  forget(part: Part): void {
    this.#sizes.delete(part);
  }

  /**
   * The next smaller size of what is `overflow` times as high as its place, or undefined where it is
   * at its smallest. Smaller type makes fewer lines too, so the height goes with about its square.
   */
  next(part: Part, overflow: number): number | undefined {
    const size = this.of(part);
    if (size <= LEAST) return undefined;
    const next = Math.max(size * Math.min(STEP, 1 / Math.sqrt(overflow)), LEAST);
    this.set(part, next);
    return next;
  }
}
