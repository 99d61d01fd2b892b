import type { TagFacts } from '../../core/doctor/facts.js';
import type { Dataset } from '../../core/model/dataset.js';
import { inReach } from '../../core/slice/reach.js';
import type { Scope } from '../../core/slice/slice.js';
import { traced } from '../../core/slice/traced.js';
import { isFilledByCode } from './filled.js';

/** Has a tag show what it shows of a dataset, starting from a region where one is named. */
export type Look = (tag: TagFacts, dataset: Dataset, region: string | undefined) => Promise<void>;

/** What shows all that there is, one after the other. */
const SHOWS_ALL = new Set(['gf-wall', 'gf-doctor']);

/** What is drawn of places that no attribute names. */
const ANYWHERE = new Set(['gf-programme', 'gf-facts', 'gf-timeline']);

/** What shows no figure itself. */
const SHOWS_NONE = new Set(['gf-board', 'gf-filter']);

/** What the tags of pages need of the document that they draw. */
export async function scopeOf(
  dataset: Dataset,
  tags: readonly TagFacts[],
  look: Look,
): Promise<Scope> {
  if (tags.some(mayShowAll)) return { looked: 'all', regions: 'all' };
  const { dataset: watched, looked } = traced(dataset);
  const homes = new Set<string>();
  const [root = { id: '', children: [] }] = dataset.roots;
  for (const tag of tags) {
    if (SHOWS_NONE.has(tag.name)) continue;
    const { attributes = {}, board = {} } = tag;
    const home = attributes.region || board.region || root.id;
    homes.add(home);
    for (const id of regionsIn(attributes)) homes.add(id);
    const starts = attributes.region ? [undefined] : [undefined, ...levelsBelow(dataset, home)];
    for (const start of starts) await look(tag, watched, start);
  }
  const isAnywhere = tags.some(({ name }) => ANYWHERE.has(name));
  return { looked, regions: isAnywhere ? 'all' : inReach(dataset, homes) };
}

/** Whether a tag shows all that there is, or what only its template knows. */
const mayShowAll = ({ name, attributes = {}, board = {} }: TagFacts): boolean =>
  SHOWS_ALL.has(name) || isFilledByCode([...Object.values(attributes), ...Object.values(board)]);

/** The regions that attributes name beside the one that a tag is of. */
const regionsIn = ({ compare = '', regions = '' }: Readonly<Record<string, string>>): string[] =>
  `${compare} ${regions}`.split(/[\s,]+/).filter(Boolean);

/** One region of each level below one, for a reader may go there. */
function levelsBelow(dataset: Dataset, home: string): string[] {
  const ids: string[] = [];
  for (let at = dataset.regions.get(home)?.children[0]; at; at = at.children[0]) ids.push(at.id);
  return ids;
}
