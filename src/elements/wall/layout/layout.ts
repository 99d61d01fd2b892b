/**
 * The geometry of a wall, and nothing else: what shapes walls have, how large their type is, which
 * cells a scene has and where they lie, beside the seams of the panels. It takes numbers and names and
 * answers numbers and names; it knows no document, no page and no Lit, so all of it runs in Node.
 */

/** The shapes that walls have; each scene is laid out for each. */
export type Ratio = 'portrait' | 'square' | 'wide' | 'cinema' | 'ribbon';

/** 9:16 · 4:3 · 16:9 · 21:9 · 32:9, by the edges half-way between them. */
export function ratioOf(width: number, height: number): Ratio {
  const ratio = width / height;
  if (ratio < 1) return 'portrait';
  if (ratio < 1.55) return 'square';
  if (ratio < 2.05) return 'wide';
  return ratio < 2.9 ? 'cinema' : 'ribbon';
}

/** Height of the wall's head and foot, in em, as in the style sheet. */
export const HEAD = 3.4;
export const FOOT = 2.4;

/** One scene on one shape: weights of the tracks and the names of the cells in them. */
export interface Layout {
  columns: readonly number[];
  rows: readonly number[];
  areas: readonly string[];
}

/** The names of the cells of a layout. */
export const namesIn = ({ areas }: Layout): Set<string> => new Set(areas.join(' ').split(' '));

/** What there is for each shape of wall, made when a wall of that shape first asks for it. */
export function perShape<Made>(make: (ratio: Ratio) => Made): (ratio: Ratio) => Made {
  const made = new Map<Ratio, Made>();
  return (ratio) => {
    const before = made.get(ratio);
    if (before !== undefined) return before;
    const now = make(ratio);
    made.set(ratio, now);
    return now;
  };
}
