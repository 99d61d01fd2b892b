import { nearest } from '../../core/contract/nearest.js';
import type { NamedRegion } from './division.js';
import { stemOf } from './division-name.js';
import { earlierRegions } from './earlier-regions.js';
import type { NameIndex } from './name-index.js';
import { mayBePerson } from './person-name.js';
import type { RegionSurroundings } from './region-answer.js';
import { insideOf, listedIds } from './within-place.js';

/** The region whose name is written almost so; none for what may be the name of a person. */
export function nearestRegion(name: string, around: RegionSurroundings): NamedRegion | undefined {
  const { places, earlier, head, within } = around;
  const isOfPlaces =
    head !== undefined && /地区|区划|街道|乡镇|镇|社区|区县|县|市|省|单位/.test(head);
  if (!isOfPlaces && mayBePerson(name)) return undefined;
  const own =
    earlier &&
    nearestAmong(
      name,
      near(earlierRegions(earlier).index, name, within === undefined ? undefined : [within]),
    );
  if (own) return own;
  const listed = listedIds(within, earlier);
  if (listed) return nearestAmong(name, near(places.index, name, listed));
  // Names of streets are near to far too many, unless it is known where to look.
  const large = places.index.alike(name).filter(({ level }) => LARGE.has(level));
  return name.length < 3 ? undefined : nearestAmong(name, large);
}

/** So many regions are looked at one by one. */
const FEW = 200;

/** The regions in some places that may be meant; where they are many, those that share a character with the name. */
function near(
  index: NameIndex,
  name: string,
  within: readonly string[] | undefined,
): readonly NamedRegion[] {
  const inside = within?.flatMap((id) => [...index.within(id)]);
  return inside && inside.length <= FEW ? inside : insideOf(index.alike(name), index, within);
}

/** Places that are few enough to be told apart by one character in the whole country. */
const LARGE: ReadonlySet<string> = new Set(['province', 'city', 'district']);

function nearestAmong(name: string, regions: readonly NamedRegion[]): NamedRegion | undefined {
  const writtenOf = (region: NamedRegion) =>
    (stemOf(name) === undefined && stemOf(region.name)) || region.name;
  const likely = regions.filter((region) => mostlyIn(name, writtenOf(region)));
  const word = nearest(name, likely.map(writtenOf));
  return likely.find((region) => writtenOf(region) === word);
}

/** True where all characters but two of a name stand in another; quick, before it is measured. */
function mostlyIn(name: string, other: string): boolean {
  let missing = 0;
  for (const character of name) if (!other.includes(character)) missing++;
  return missing < 3 && missing < name.length;
}
