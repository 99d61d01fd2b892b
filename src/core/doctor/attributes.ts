import type { Dataset } from '../model/dataset.js';
import { nearest } from '../contract/nearest.js';
import { parsePeriod } from '../time/period.js';
import { hullOf, parseRange, reachesInto } from '../time/range.js';
import { problem, type Problem } from '../contract/problem.js';
import { ATTRIBUTES, attributesOf } from '../tags/lookup.js';
import type { Kind } from '../tags/tags.js';
import type { TagFacts } from './facts.js';
import { finding, type Finding } from './finding.js';

const NAMES = Object.keys(ATTRIBUTES);

const wordsIn = (text = '') => text.split(/\s+/).filter(Boolean);
/** A few of the ids that there are. */
const some = (ids: Iterable<string>) => [...ids].slice(0, 8).join(', ');

/** What `data-src` was meant to be, where it is not written as well; other `data-` names are the page's. */
function bare(value: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const name = value.replace(/^data-/, '');
  const isMeant = name !== value && ['src', 'indicator'].includes(name);
  return isMeant && !(name in attributes) ? name : undefined;
}

/** Attributes that no tag has and that look like one of ours: the tag then draws another figure. */
export function checkAttributes({ name, place, attributes = {} }: TagFacts): Finding[] {
  const findings = Object.keys(attributes).flatMap((value) => {
    // What is written on every element, and what frameworks bind, is not ours.
    const meant = /^[\w-]+$/.test(value) && (nearest(value, NAMES) ?? bare(value, attributes));
    const args = { tag: name, value, known: meant || '' };
    return meant ? [finding('misspelt-attribute', 'error', place, args)] : [];
  });
  for (const [attribute, { kind, words = [] }] of Object.entries(attributesOf(name.slice(3)))) {
    const value = attributes[attribute];
    if (kind !== 'word' || !value || words.includes(value)) continue;
    const args = { attribute, value, known: words.join(', ') };
    findings.push(finding('unknown-value', 'warning', place, args));
  }
  return findings;
}

/** What the attributes of a tag ask of the data, and the data have not. */
export function faultsOf(tag: TagFacts, dataset: Dataset): Problem[] {
  const { indicator, region, programme, attributes = {} } = tag;
  const stated: Readonly<Record<string, string | undefined>> = { indicator, region, programme };
  return Object.entries(ATTRIBUTES).flatMap(([attribute, { kind, words }]) => {
    // `compare` also takes words, and its faults are told in another sentence.
    if (words) return [];
    const text = stated[attribute] ?? attributes[attribute] ?? '';
    return faultsIn(text, attribute, kind, dataset);
  });
}

function faultsIn(text: string, attribute: string, kind: Kind, dataset: Dataset): Problem[] {
  const unknown = (
    thing: 'indicator' | 'region' | 'programme',
    defined: ReadonlyMap<string, unknown>,
  ) =>
    wordsIn(text)
      .filter((value) => !defined.has(value))
      .map((value) =>
        problem(`unknown-${thing}`, `@${attribute}`, { value, known: some(defined.keys()) }),
      );
  const unreadable = (codes: readonly string[]) =>
    codes
      .filter((value) => value && !parsePeriod(value))
      .map((value) => problem('unknown-period', `@${attribute}`, { value }));
  switch (kind) {
    case 'indicator':
    case 'indicators':
      return unknown('indicator', dataset.indicators);
    case 'region':
    case 'regions':
      return unknown('region', dataset.regions);
    case 'programme':
      return unknown('programme', dataset.programmes);
    case 'period':
      return text ? timeFault(text, attribute, dataset) : [];
    case 'periods':
      return unreadable(wordsIn(text));
    default:
      return [];
  }
}

/** What is wrong with a time that is asked for: it is none, or lies outside that of all figures. */
function timeFault(value: string, attribute: string, { grids }: Dataset): Problem[] {
  const path = `@${attribute}`;
  const range = parseRange(value);
  if (range === 'unreadable') return [problem('unknown-period', path, { value })];
  if (range === 'reversed') return [problem('reversed-range', path, { value })];
  const ends = [...grids.values()].flat().flatMap(({ axis }) => axis.ends);
  if (ends.length === 0 || reachesInto(ends, range)) return [];
  const [from, to] = hullOf(ends);
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  const known = `${day(from)} – ${day(to - 1)}`;
  return [problem('period-without-data', path, { value, known }, 'warning')];
}

/** Words of `compare` that are neither a basis nor a region. */
export function checkCompare({ place, attributes = {} }: TagFacts, dataset: Dataset): Finding[] {
  const bases = ATTRIBUTES.compare?.words ?? [];
  return wordsIn(attributes.compare).flatMap((value) => {
    if (bases.includes(value) || dataset.regions.has(value)) return [];
    const args = { attribute: 'compare', value, known: bases.join(', ') };
    return [finding('unknown-value', 'warning', place, args)];
  });
}
