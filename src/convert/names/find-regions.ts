import { findRegion, isRegion, type RegionAnswer, type RegionSurroundings } from './find-region.js';
import { foldedName, withoutOffice } from './division-name.js';
import { COUNTRY } from './region-answer.js';
import { matchName } from './region-match.js';
import { insideOf, listedIds } from './within-place.js';

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
  const beside = commonPlace(distinct, around);
  const within = around.within ?? (beside === COUNTRY ? undefined : beside);
  const known = {
    ...around,
    ...(within !== undefined && { within }),
    ...(beside !== undefined && { beside }),
  };
  const answers = new Map(distinct.map((text) => [text, findRegion(text, known)]));
  const isUsed = [...answers.values()].some((answer) => isRegion(answer));
  return { answers, ...(within !== undefined && isUsed && { within }) };
}

/** The one place in which nearly all of the names lie side by side; within a given one, where there is one. */
function commonPlace(
  texts: readonly string[],
  { places: { index }, within, earlier }: RegionSurroundings,
): string | undefined {
  const around = listedIds(within, earlier);
  const counts = new Map<string, number>();
  let known = 0;
  for (const text of texts) {
    const match = matchName(index, withoutOffice(foldedName(text)));
    const regions =
      match && match.how !== 'other-kind' ? insideOf(match.regions, index, around) : [];
    if (regions.length === 0) continue;
    known++;
    for (const place of new Set(regions.map(({ parent }) => parent ?? COUNTRY)))
      counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < ENOUGH || first[1] < known * MOST) return undefined;
  return second && second[1] === first[1] ? undefined : first[0];
}
