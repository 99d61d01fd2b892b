import type { Dataset } from '../../core/model/dataset.js';
import { attributesOf } from '../../core/tags/lookup.js';
import { TAGS, type Need, type TagRow } from '../../core/tags/tags.js';
import type { AskedPicture } from './drawing.js';
import { DRAWN_TAGS, type Wish } from './wish.js';

/** A picture that a document may carry, and the name of its file. */
export interface Listed extends AskedPicture {
  readonly name: string;
  readonly group: string;
}

const ROWS: Readonly<Record<string, TagRow>> = TAGS;

/** What a tag draws one by one, where it is not told which. */
const OF_INDICATORS = new Set<Need>([
  'indicator',
  'target',
  'balance',
  'breakdown',
  'matrix',
  'cohort',
]);

/** Every picture that a document could carry, in the order of the table of tags; not all will be drawn. */
export function listedPictures(dataset: Dataset, { tag, attributes }: Wish): Listed[] {
  const tags = tag === undefined ? DRAWN_TAGS : [tag];
  return tags.flatMap((name): Listed[] => {
    const row = ROWS[name]!;
    const own = ownOf(name, attributes);
    if (!own) return [];
    const known = attributesOf(name);
    const isOfIndicators = row.needs.some((need) => OF_INDICATORS.has(need)) && !row.domain;
    // Of one indicator alone nothing is wanted that shows others.
    if (own['indicator'] && tag === undefined && !isOfIndicators) return [];
    if (row.domain) return [{ tag: name, attributes: own, name, group: row.domain }];
    if (known['programme']?.required && !own['programme']) {
      return [...dataset.programmes.keys()].map((id) => ({
        tag: name,
        attributes: { ...own, programme: id },
        name: `${name}.${id}`,
        group: name,
      }));
    }
    if (Object.entries(known).some(([one, { required }]) => required && !own[one])) return [];
    if (!isOfIndicators || !known['indicator']) {
      return [{ tag: name, attributes: own, name, group: name }];
    }
    const ids = own['indicator'] ? [own['indicator']] : [...dataset.indicators.keys()];
    return ids.map((id) => ({
      tag: name,
      attributes: { ...own, indicator: id },
      name: `${id}.${name}`,
      group: id,
    }));
  });
}

/** The attributes of a wish that a tag takes; undefined where the wish names one that it lacks. */
function ownOf(tag: string, attributes: Wish['attributes']): Record<string, string> | undefined {
  const known = attributesOf(tag);
  return Object.keys(attributes).every((name) => known[name]) ? { ...attributes } : undefined;
}
