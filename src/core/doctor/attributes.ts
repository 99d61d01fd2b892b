import type { Dataset } from '../model/dataset.js';
import { nearest } from '../contract/nearest.js';
import { parsePeriod } from '../time/period.js';
import { problem, type Problem } from '../contract/problem.js';
import { ATTRIBUTES } from '../tags/settings.js';
import type { TagFacts } from './facts.js';
import { finding, type Finding } from './finding.js';

/** The attributes that take one of a few words. */
const CHOICES: Record<string, readonly string[]> = {
  theme: ['light', 'dark', 'contrast', 'auto'],
  accumulation: ['period', 'ytd', 'rolling-12', 'cumulative', 'typical-month', 'cohort', 'instant'],
};
const COMPARED = ['year-on-year', 'previous-period', 'year-start', 'parent', 'none'];

const words = (text = '') => text.split(/\s+/).filter(Boolean);
/** A few of the ids that there are. */
const some = (known: Iterable<string>) => [...known].slice(0, 8).join(', ');

/** Attributes that no tag has and that look like one of ours: the tag then draws another figure. */
export function checkAttributes({ name, place, attributes = {} }: TagFacts): Finding[] {
  const found = Object.keys(attributes).flatMap((value) => {
    // What is written on every element, and what frameworks bind, is not ours.
    const known = /^[\w-]+$/.test(value) && nearest(value, ATTRIBUTES);
    const args = { tag: name, value, known: known || '' };
    return known ? [finding('misspelt-attribute', 'error', place, args)] : [];
  });
  for (const [attribute, known] of Object.entries(CHOICES)) {
    const value = attributes[attribute];
    if (!value || known.includes(value)) continue;
    const args = { attribute, value, known: known.join(', ') };
    found.push(finding('unknown-value', 'warning', place, args));
  }
  return found;
}

/** What the attributes of a tag ask of the data, and the data have not. */
export function faultsOf(tag: TagFacts, dataset: Dataset): Problem[] {
  const { attributes = {} } = tag;
  const known = {
    ...{ indicator: dataset.indicators, indicators: dataset.indicators },
    ...{ region: dataset.regions, regions: dataset.regions, programme: dataset.programmes },
  };
  const asked = { ...attributes, ...tag } as Partial<Record<keyof typeof known, string>>;
  const ids = Object.entries(known).flatMap(([attribute, map]) =>
    words(asked[attribute as keyof typeof known]).flatMap((value) => {
      if (map.has(value)) return [];
      const kind = attribute.replace(/s$/, '') as 'indicator' | 'region' | 'programme';
      return [problem(`unknown-${kind}`, `@${attribute}`, { value, known: some(map.keys()) })];
    }),
  );
  const { period = '', periods = '' } = attributes;
  const codes = [...period.split('..').map((code) => ['period', code] as const)].concat(
    words(periods).map((code) => ['periods', code] as never),
  );
  const times = codes.flatMap(([attribute, value]) =>
    value && !parsePeriod(value) ? [problem('unknown-period', `@${attribute}`, { value })] : [],
  );
  return [...ids, ...times];
}

/** Words of `compare` that are neither a basis nor a region. */
export function checkCompare({ place, attributes = {} }: TagFacts, dataset: Dataset): Finding[] {
  return words(attributes.compare).flatMap((value) => {
    if (COMPARED.includes(value) || dataset.regions.has(value)) return [];
    const args = { attribute: 'compare', value, known: COMPARED.join(', ') };
    return [finding('unknown-value', 'warning', place, args)];
  });
}
