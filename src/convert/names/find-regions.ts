import { findRegion, isRegion, type RegionAnswer, type RegionSurroundings } from './find-region.js';
import type { NamedRegion } from './division.js';
import { foldedName, withoutOffice } from './division-name.js';
import type { NameIndex } from './name-index.js';
import { matchName } from './region-match.js';

/** The regions of a column or a row of names. */
export interface ColumnOfRegions {
  readonly answers: ReadonlyMap<string, RegionAnswer>;
  /** The id of the region that they lie in, where it was given or follows from the names. */
  readonly within?: string;
}

/** So many names have to stand together to show where they are. */
const ENOUGH = 3;
/** The part of the names that has to lie there. */
const MOST = 0.8;

/**
 * The regions that the texts of a column name, each once. Where nothing says which district they are of, the
 * names themselves may: 天水, 武林 and 长庆 are streets of one district only.
 */
export function findRegions(texts: Iterable<string>, around: RegionSurroundings): ColumnOfRegions {
  const distinct = [...new Set(texts)];
  const within = around.within ?? commonPlace(distinct, around.places.index);
  const known = within === undefined ? around : { ...around, within };
  const answers = new Map(distinct.map((text) => [text, findRegion(text, known)]));
  const isUsed = [...answers.values()].some((answer) => isRegion(answer));
  return { answers, ...(within !== undefined && isUsed && { within }) };
}

/** The one place in which nearly all of the names lie side by side. */
function commonPlace(texts: readonly string[], index: NameIndex): string | undefined {
  const counts = new Map<string, number>();
  let known = 0;
  for (const text of texts) {
    const match = matchName(index, withoutOffice(foldedName(text)));
    if (!match || match.how === 'other-kind') continue;
    known++;
    for (const place of new Set(match.regions.flatMap(parentOf)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < ENOUGH || first[1] < known * MOST) return undefined;
  return second && second[1] === first[1] ? undefined : first[0];
}

const parentOf = ({ parent }: NamedRegion): string[] => (parent === undefined ? [] : [parent]);
