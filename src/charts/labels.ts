import { textWidth } from './text-width.js';

/** A word in a drawing: where its baseline starts, ends or has its middle, and the size of its type in pixels. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
}

/** A part of a drawing, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Point {
  x: number;
  y: number;
}

/** What of the size of its type a line of text takes above and below its baseline. */
const ASCENT = 0.88;
const DESCENT = 0.22;

/** The part of a drawing that a word takes. */
export function boxOf({ text, x, y, anchor, size }: Label): Box {
  const width = textWidth(text) * size;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** True where a straight line between two points passes through a box. */
function passes(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  if (b.x < left || a.x > right) return false;
  const heightAt = (x: number) => a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  const isUpright = a.x === b.x;
  const start = isUpright || a.x > left ? a.y : heightAt(left);
  const end = isUpright || b.x < right ? b.y : heightAt(right);
  return Math.max(start, end) >= top && Math.min(start, end) <= bottom;
}

/** The room that words keep from a line. */
const CLEAR = 3;

/** Which places of a drawing have words already, and where its lines pass. */
export class Taken {
  readonly #words: Box[] = [];
  readonly #lines: (readonly Point[])[] = [];
  #unseen: (() => readonly (readonly Point[])[])[] = [];

  constructor(words: readonly Label[]) {
    for (const word of words) this.take(word);
  }

  take(word: Label): void {
    this.#words.push(boxOf(word));
  }

  /** A line that words keep clear of. */
  pass(line: readonly Point[]): void {
    this.#lines.push(line);
  }

  /** The same for lines of many points, which are asked for only where a word looks for its room. */
  passLater(lines: () => readonly (readonly Point[])[]): void {
    this.#unseen.push(lines);
  }

  /** True where a word lies inside some bounds and meets no other word. */
  hasRoom(word: Label, bounds: Box): boolean {
    const box = boxOf(word);
    return within(box, bounds) && !this.#words.some((other) => meet(box, other));
  }

  /** True where no line passes through a word either. */
  isClear(word: Label, bounds: Box): boolean {
    if (!this.hasRoom(word, bounds)) return false;
    for (const lines of this.#unseen) this.#lines.push(...lines());
    this.#unseen = [];
    const { left, right, top, bottom } = boxOf(word);
    const around = {
      left: left - CLEAR,
      right: right + CLEAR,
      top: top - CLEAR,
      bottom: bottom + CLEAR,
    };
    return !this.#lines.some((line) =>
      line.some((point, i) => passes(line[Math.max(0, i - 1)]!, point, around)),
    );
  }
}
