/**
 * Making it fit: the wall to its screen, and what stands in its scenes to the places that they have.
 * The algorithm is here and knows no page: what a part of a wall is, how it is measured and what can
 * be done to it is said by an adapter, one for the cells of finished scenes and one for the scenes
 * that a page writes.
 */
import { TypeScale } from './type-scale.js';

/** Type that is smaller than this is so for want of room, and others need not be. */
const ALIKE = 0.85;

/** What the fitter asks of the parts of a wall, and does to them. */
export interface FitAdapter<Part extends object> {
  /** Every part, on show or not. */
  all(): readonly Part[];
  /** The parts on show that are to be fitted now. */
  shown(): readonly Part[];
  /** Parts that look alike, among which nearly one size of type is one. */
  alike?(): readonly Part[];
  /** Whether a reader has opened a table in place of a picture; it takes more room until it is closed. */
  showsTable(part: Part): boolean;
  /** The height of what a part holds, by the height of its place; 1 where it fits. */
  overflow(part: Part): number;
  /** Leaves out what does not stand whole; true where something was left out just now. */
  shorten(part: Part, size: number): boolean;
  /** Gives a part so much of the wall's type. */
  press(part: Part, size: number): void;
  /** Says whether a part holds too much though its type is at its smallest. */
  giveUp?(part: Part, isCut: boolean): void;
  /** Nothing more is to be done to a part at this look. */
  rest?(part: Part): void;
  /** All of a part again, in full size. */
  restore(part: Part): void;
  /** All of a part again, in the size that it has: other data may leave more room. */
  refill?(part: Part): void;
}

/**
 * Fits parts to their places, a little at each look: what does not stand whole is left out first; where
 * that is not enough, the type gets smaller; where that is at its smallest, the part is cut off, and
 * the wall says so by its name.
 */
export class Fitter<Part extends object> {
  #scale = new TypeScale<Part>();
  #cut = new WeakSet<Part>();
  readonly #tables = new WeakSet<Part>();

  constructor(readonly adapter: FitAdapter<Part>) {}

  /** The smallest type of any part, as a part of the wall's own; a table is smaller by its reader's wish. */
  get least(): number {
    return this.#smallestOf(this.adapter.all());
  }

  /** Whether a part is cut off. */
  isCut(part: Part): boolean {
    return this.#cut.has(part);
  }

  /** Starts again: the parts have other places. */
  reset(): void {
    for (const part of this.adapter.all()) this.adapter.restore(part);
    this.#scale = new TypeScale();
    this.#cut = new WeakSet();
  }

  /** Of other data what was left out of the last ones may have room. */
  refill(): void {
    for (const part of this.adapter.all()) this.adapter.refill?.(part);
  }

  /** Leaves out or makes smaller what does not fit, by one step. */
  look(): void {
    for (const part of this.adapter.shown()) this.#fit(part);
    this.#level();
  }

  #fit(part: Part) {
    const { adapter } = this;
    const isTable = adapter.showsTable(part);
    if (isTable !== this.#tables.has(part)) {
      mark(this.#tables, part, isTable);
      this.#scale.forget(part);
      adapter.restore(part);
      // It is drawn by the next look.
      return;
    }
    // What has just become shorter is drawn by the next look, too.
    const isShorter = adapter.shorten(part, this.#scale.of(part));
    const overflow = isShorter ? 1 : adapter.overflow(part);
    const size = overflow > 1 ? this.#scale.next(part, overflow) : undefined;
    const isCut = overflow > 1 && size === undefined;
    mark(this.#cut, part, isCut);
    adapter.giveUp?.(part, isCut);
    if (size === undefined) adapter.rest?.(part);
    else adapter.press(part, size);
  }

  /** Parts side by side that are nearly of one size are: the smallest that one of them needs. */
  #level() {
    const parts = this.adapter.alike?.().filter((part) => !this.#tables.has(part)) ?? [];
    const size = this.#smallestOf(parts);
    if (size < ALIKE) return;
    for (const part of parts) {
      if (this.#scale.of(part) === size) continue;
      this.#scale.set(part, size);
      this.adapter.press(part, size);
    }
  }

  #smallestOf(parts: readonly Part[]): number {
    const pictures = parts.filter((part) => !this.#tables.has(part));
    return Math.min(1, ...pictures.map((part) => this.#scale.of(part)));
  }
}

function mark<Part extends object>(set: WeakSet<Part>, part: Part, isIn: boolean) {
  if (isIn) set.add(part);
  else set.delete(part);
}
