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
  const alikeIn = (index: NameIndex, ids: readonly string[] | undefined) =>
    insideOf(index.alike(name), index, ids);
  const own =
    earlier &&
    nearestAmong(
      name,
      alikeIn(earlierRegions(earlier).index, within === undefined ? undefined : [within]),
    );
  if (own) return own;
  const listed = alikeIn(places.index, listedIds(within, earlier));
  // Names of streets are near to far too many, unless it is known where to look.
  const few = within === undefined ? listed.filter(({ level }) => LARGE.has(level)) : listed;
  return within === undefined && name.length < 3 ? undefined : nearestAmong(name, few);
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
