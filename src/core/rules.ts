import type { Contract, IndicatorItem } from './contract.generated.js';
import { closesCircle } from './dataset.js';
import { isBounded } from './qualifier.js';
import { pointer, problem, type Problem } from './problem.js';
import { UNITS } from './units.js';

type Report = (problem: Problem) => void;

/** Links may lead to web pages of any host or within the site, and nowhere else. */
const SAFE_LINK = /^(https?:\/\/|\/|\.{0,2}\/|#|\?|[\w.-]+(\/|$|\.html?))/i;

/** True for an address that may become a link: never `javascript:` or `data:`. */
export function isSafeLink(url: string): boolean {
  return SAFE_LINK.test(url);
}

/** Cross-field rules that a schema cannot say. Everything is reported, nothing is thrown. */
export function checkRules(contract: Contract, report: Report): void {
  const ids = duplicateIds(contract, report);
  regions(contract, report);
  references(contract, ids, report);
  indicators(contract, report);
  for (const [i, target] of (contract.targets ?? []).entries()) {
    if (target.comparator === 'band' && !(target.upper! > target.value)) {
      report(problem('band-without-upper', pointer('targets', i), { value: target.value }));
    }
  }
  for (const [i, row] of (contract.observations ?? []).entries()) {
    if (row.qualifier && isBounded(row.qualifier) && !row.raw) {
      const args = { indicator: row.indicator, qualifier: row.qualifier };
      report(problem('bound-without-wording', pointer('observations', i), args, 'warning'));
    }
  }
  links(contract, '', report);
  const { map } = contract;
  if (map?.url && !(map.approval && map.producer && map.crs && map.boundaryDate)) {
    report(problem('map-not-approved', '/map', {}, 'warning'));
  }
}

type Ids = Record<'source' | 'region' | 'unit' | 'indicator' | 'programme', Set<string>>;

function duplicateIds(contract: Contract, report: Report): Ids {
  const collect = (path: string, items: readonly { id: string }[] = []) => {
    const ids = new Set<string>();
    for (const [i, { id }] of items.entries()) {
      if (ids.has(id)) report(problem('duplicate-id', path + pointer(i, 'id'), { value: id }));
      ids.add(id);
    }
    return ids;
  };
  collect('/dimensions', contract.dimensions);
  return {
    source: collect('/sources', contract.sources),
    region: collect('/regions/items', contract.regions.items),
    unit: collect('/units', contract.units),
    indicator: collect('/indicators', contract.indicators),
    programme: collect('/programmes', contract.programmes),
  };
}

function regions(contract: Contract, report: Report) {
  const { items } = contract.regions;
  const known = new Map(items.map((item) => [item.id, item]));
  for (const [i, item] of items.entries()) {
    const path = pointer('regions', 'items', i);
    if (closesCircle(item, known)) {
      report(problem('circular-parents', `${path}/parent`, { value: item.id }));
    }
    const others = [item.parent ?? '', ...(item.within ?? []), ...(item.predecessors ?? [])];
    for (const id of others.filter((id) => id && !known.has(id))) {
      report(problem('unknown-reference', path, { kind: 'region', value: id }));
    }
  }
}

/** Ids that are named somewhere must exist. */
function references(contract: Contract, ids: Ids, report: Report) {
  const check = (kind: keyof Ids, path: string, ...values: (string | undefined)[]) => {
    for (const value of values) {
      if (value !== undefined && !ids[kind].has(value)) {
        report(problem('unknown-reference', path, { kind, value }));
      }
    }
  };
  for (const [i, block] of (contract.data ?? []).entries()) {
    const path = pointer('data', i);
    check('region', `${path}/regions`, ...block.regions);
    check('source', `${path}/source`, block.source);
    for (const id of Object.keys(block.values)) check('indicator', `${path}/values`, id);
  }
  for (const list of ['observations', 'targets', 'changes'] as const) {
    for (const [i, entry] of (contract[list] ?? []).entries()) {
      const path = pointer(list, i);
      check('indicator', `${path}/indicator`, entry.indicator);
      check('region', `${path}/region`, entry.region);
      check('source', `${path}/source`, entry.source);
      if ('programme' in entry) check('programme', `${path}/programme`, entry.programme);
    }
  }
  for (const list of ['breaks', 'annotations', 'programmes'] as const) {
    for (const [i, entry] of (contract[list] ?? []).entries()) {
      check('indicator', pointer(list, i, 'indicators'), ...(entry.indicators ?? []));
      check('region', pointer(list, i, 'regions'), ...(entry.regions ?? []));
    }
  }
}

function indicators(contract: Contract, report: Report) {
  const known = new Map(contract.indicators.map((item) => [item.id, item]));
  const units = new Set<string>([...UNITS, ...(contract.units ?? []).map(({ id }) => id)]);
  for (const [i, item] of contract.indicators.entries()) {
    const path = pointer('indicators', i);
    if (!units.has(item.unit)) {
      report(problem('unknown-reference', `${path}/unit`, { kind: 'unit', value: item.unit }));
    }
    const parts = [...ratioParts(item), ...Object.values(item.balance ?? {})] as string[];
    for (const id of parts.filter((id) => !known.has(id))) {
      report(problem('unknown-reference', path, { kind: 'indicator', value: id }));
    }
    const found = ratioParts(item).map((id) => known.get(id)?.unit);
    const alike = found.every((unit) => unit === undefined || unit === found[0]);
    if (item.unit === 'percent' && !alike) {
      const value = found.filter(Boolean).join(' ÷ ');
      report(problem('unlike-units', `${path}/ratio`, { indicator: item.id, value }));
    }
  }
}

/** The indicators that a ratio is made of: the numerator, then the parts of the denominator. */
export function ratioParts(indicator: IndicatorItem): string[] {
  return indicator.ratio
    ? [indicator.ratio.numerator, ...[indicator.ratio.denominator].flat()]
    : [];
}

/** Every `url` in the document, at whatever depth. */
function links(at: unknown, path: string, report: Report) {
  if (typeof at !== 'object' || at === null) return;
  for (const [key, value] of Object.entries(at)) {
    if (key === 'values' || key === 'status') continue;
    const here = path + pointer(key);
    if (key !== 'url' || typeof value !== 'string') links(value, here, report);
    else if (!isSafeLink(value))
      report(problem('unsafe-link', here, { value: value.slice(0, 60) }));
  }
}
