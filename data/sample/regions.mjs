/**
 * The tree of the sample: the district, its streets, their communities, and four statistical units, which have
 * residents and work but no committee.
 */
import { DISTRICT, PLACES } from './places.mjs';

/** The id of a street or community by what comes after the district's code. */

export const idOf = (code) => DISTRICT + code;

const [, ...below] = PLACES;

export const streets = below
  .filter((region) => region.level === 'street')
  .map((region) => region.id);

export const communities = below
  .filter((region) => region.level !== 'street')
  .map((region) => region.id);

export const isUnit = new Set(
  below.filter((region) => region.level === 'statistical-unit').map((region) => region.id),
);

export const streetOf = Object.fromEntries(below.map((region) => [region.id, region.parent]));

export const childrenOf = Object.fromEntries(
  streets.map((street) => [street, communities.filter((id) => streetOf[id] === street)]),
);

export const allRegions = [DISTRICT, ...streets, ...communities];

export const upperRegions = [DISTRICT, ...streets];

const byId = new Map(PLACES.map((place) => [place.id, place.name]));

/** A place as a sentence names it: 鹭坡街道, Lupo. */
export const called = (code) => {
  const name = byId.get(idOf(code));
  return { zh: name['zh-CN'], en: name.en.replace(/ (Subdistrict|Community)$/, '') };
};
