/** In units: the least width of a region in a ranked strip, by its name in em of the least text. */
const LEAST = 2.2;
const AROUND = 1.4;

/** The parts of a ranked strip that are shown: so many from its head and from its tail. */
export interface RankedEnds {
  head: number;
  tail: number;
}

/**
 * How many of a ranking have room in a strip: all, else its two ends, with a place between them for
 * how many are left out. `word` is the longest name in em.
 */
export function rankedEnds(width: number, count: number, word: number): RankedEnds {
  const each = word * LEAST + AROUND;
  const room = Math.max(3, Math.floor(width / each));
  if (count <= room) return { head: count, tail: 0 };
  const shown = room - 1;
  return { head: Math.ceil(shown / 2), tail: Math.floor(shown / 2) };
}
