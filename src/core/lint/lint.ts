/*
 * The room `lint`: what the contract allows in a document and is probably wrong all the same. It answers
 * remarks for the publisher, never changes a figure, and no page shows it. What the contract forbids is a
 * problem, and belongs to read.
 */
import type { Dataset } from '../model/dataset.js';
import { lacksOf } from '../derive/alert-rules.js';
import { AUDIENCE } from '../derive/listing.js';
import { lintDates } from './lint-dates.js';
import { lintDisclosure } from './lint-disclosure.js';
import { lintFigures } from './lint-figures.js';
import { lintNames } from './lint-names.js';
import { lintScenes } from './lint-scenes.js';
import { lintSums } from './lint-sums.js';
import { lintTargets } from './lint-targets.js';
import { nearest } from '../contract/nearest.js';
import { parsePeriod, spanIn } from '../time/period.js';
import { personalData } from '../privacy/personal-data.js';
import { pointer } from '../contract/problem.js';
import type { Note, Remark } from './note.js';

/** The domains that the tags know by name. */
const DOMAINS = ['employment', 'training', 'disputes', 'governance', 'service'];
/** Words for levels that documents use; others are free. */
const LEVELS = ['province', 'city', 'district', 'county', 'street', 'town', 'township'].concat(
  'community',
  'village',
  'area',
  'unallocated',
);

/** What is probably wrong with a document that the contract allows. `now` is in milliseconds. */
export function lint(dataset: Dataset, now: number): Remark[] {
  const remarks: Remark[] = [];
  const note: Note = (code, path, args, severity = 'warning') =>
    void remarks.push({ code, path, args, severity });
  lintWords(dataset, note);
  lintNames(dataset, note);
  lintRules(dataset, note);
  lintTargets(dataset, note);
  lintFigures(dataset, note);
  lintSums(dataset, note);
  lintDates(dataset, note, now);
  lintScenes(dataset, note);
  lintDisclosure(dataset, note);
  for (const path of personalData(dataset)) note('personal-data', path, {});
  return remarks;
}

/** Free words that look like a slip of the pen, and levels that nothing has. */
function lintWords(
  { indicators, regions, targets, alerts, items, dimensions }: Dataset,
  note: Note,
) {
  const spell = (field: string, value: string, words: readonly string[], path: string) => {
    const meant = nearest(value, words);
    if (meant) note('misspelt', path, { field, value, known: meant });
    return meant !== undefined;
  };
  for (const { id, domain } of indicators.values()) {
    if (domain) spell('domain', domain, DOMAINS, pointer('indicators', id, 'domain'));
  }
  const levels = new Set([...regions.values()].map(({ level }) => level));
  const wrong = [...levels].filter((level) => spell('level', level, LEVELS, '/regions/items'));
  for (const [list, entries] of Object.entries({ targets, alerts })) {
    for (const [i, { level }] of entries.entries()) {
      const path = pointer(list, i, 'level');
      if (!level || levels.has(level) || spell('level', level, [...levels], path)) continue;
      const known = [...levels].filter((stated) => !wrong.includes(stated)).join(', ');
      note('unknown-level', path, { value: level, known });
    }
  }
  const categories = (dimensions.get(AUDIENCE)?.categories ?? []).map(({ id }) => id);
  for (const [i, { audience = [] }] of items.entries()) {
    for (const value of audience) {
      if (categories.includes(value)) continue;
      const known = categories.join(', ') || '—';
      note('unknown-audience', pointer('items', i, 'audience'), { value, known });
    }
  }
}

/** Rules, targets and validities that can never hold. */
function lintRules({ info, regions, targets, alerts, items }: Dataset, note: Note) {
  for (const [i, rule] of alerts.entries()) {
    const lacks = lacksOf(rule, info.due !== undefined);
    if (lacks.length === 0) continue;
    const args = { value: rule.id, kind: rule.kind, field: lacks.join(', ') };
    note('rule-lacks', pointer('alerts', i), args);
  }
  const reversed = (path: string, from: string | undefined, to: string | undefined) => {
    if (from && to && dayAt(from, 0) >= dayAt(to, 1)) {
      note('validity-reversed', path, { value: from, to });
    }
  };
  for (const [list, entries] of Object.entries({ targets, items })) {
    for (const [i, { validFrom, validTo }] of entries.entries()) {
      reversed(pointer(list, i), validFrom, validTo);
    }
  }
  for (const { id, validFrom, validTo } of regions.values()) {
    reversed(pointer('regions', 'items', id), validFrom, validTo);
  }
}

/** The first day of a period or the day after its last one, as a number. */
function dayAt(code: string, end: 0 | 1): number {
  const period = parsePeriod(code);
  return period ? spanIn(period, 'D')[end] : NaN;
}
