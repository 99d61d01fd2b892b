/*
 * What a drawing answers: marks, as data. A mark says where it stands and what it is (its role); what a role looks
 * like stands in one table (theme/looks.ts), which a painter (charts/painters) applies: on the screen, as the text
 * of an SVG, on a canvas. So a drawing is the same wherever it is made, and can be read.
 */
import type { Role } from '../theme/paper.js';
import type { Token } from '../theme/palettes.js';

interface Dressed {
  role: Role;
  /** Which of several it is, where its look takes a colour from that: a token such as `series-2` or `ramp-5`. */
  tone?: Token | undefined;
}

/** All lengths are in CSS pixels, from the upper left corner of the drawing. */
export interface Rect extends Dressed {
  mark: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** The radius of its corners. */
  radius?: number;
  /** How much of its colour it has, 0–1: all, where nothing is said. */
  strength?: number;
}

export interface Line extends Dressed {
  mark: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Path extends Dressed {
  mark: 'path';
  /** As an SVG path has it. */
  d: string;
  /** The name by which a page may style it (`::part`). */
  part?: string;
}

export interface Circle extends Dressed {
  mark: 'circle';
  cx: number;
  cy: number;
  /** Where its look has no radius of its own. */
  r: number;
}

/** Slanted lines in a rectangle: figures are withheld there. */
export interface Hatch extends Dressed {
  mark: 'hatch';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of words; `x` and `y` are where its baseline starts, ends or has its middle. Its size is its role's. */
export interface Text extends Dressed {
  mark: 'text';
  x: number;
  y: number;
  anchor: Anchor;
  text: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Marks that belong together, moved from where they say by so much. */
export interface Group {
  mark: 'group';
  /** What they are together, for whoever reads the drawing. */
  name: string;
  x?: number;
  y?: number;
  marks: readonly Mark[];
}

export type Mark = Rect | Line | Path | Circle | Hatch | Text | Group;

/** A group of marks, for whoever reads the drawing. */
export const group = (name: string, marks: readonly Mark[]): Group => ({
  mark: 'group',
  name,
  marks,
});

/** Between two slanted lines, in pixels across. */
const HATCHING = 7;

/** The slanted lines of a hatch as a path, from its lower left to its upper right. */
export function hatching({ x, y, width, height }: Omit<Hatch, keyof Dressed | 'mark'>): string {
  let d = '';
  for (let along = HATCHING / 2; along < width + height; along += HATCHING) {
    const from = Math.max(0, along - height);
    const to = Math.min(width, along);
    d += `M${x + from},${y + along - from}L${x + to},${y + along - to}`;
  }
  return d;
}
