import type { Contract } from '../contract/contract.generated.js';
import { MOST_LEVELS, type RegionTree } from '../model/region-tree.js';
import { ratioParts } from '../model/ratio-parts.js';
import { isBounded } from '../contract/qualifier.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { UNITS } from '../contract/units.js';
import type { Reference } from './validate.js';

type Report = (problem: Problem) => void;

/** What leads from one entry of a document to others of its kind, followed to its ends. */
export interface Chains {
  tree: RegionTree;
  /** The ids of indicators whose ratio has no beginning. */
  endless: ReadonlySet<string>;
}

/** Cross-field rules that a schema cannot say. Everything is reported, nothing is thrown. */
export function checkRules(
  contract: Contract,
  references: readonly Reference[],
  { tree, endless }: Chains,
  report: Report,
): void {
  const ids = collectIds(contract, report);
  for (const { kind, value, path } of references) {
    if (!ids[kind]?.has(value)) report(problem('unknown-reference', path, { kind, value }));
  }
  levels(contract, tree, report);
  indicators(contract, endless, report);
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
  const { map } = contract;
  if (map?.url && !(map.approval && map.producer && map.crs && map.boundaryDate)) {
    report(problem('map-not-approved', '/map', {}, 'warning'));
  }
}

/** The ids that are defined, by kind of thing; of two that are alike the second is reported. */
function collectIds(contract: Contract, report: Report): Record<string, Set<string>> {
  const collect = (path: string, items: readonly { id: string }[] = [], builtIn: string[] = []) => {
    const ids = new Set(builtIn);
    for (const [i, { id }] of items.entries()) {
      if (ids.has(id)) report(problem('duplicate-id', path + pointer(i, 'id'), { value: id }));
      ids.add(id);
    }
    return ids;
  };
  collect('/dimensions', contract.dimensions);
  collect('/alerts', contract.alerts);
  return {
    source: collect('/sources', contract.sources),
    region: collect('/regions/items', contract.regions.items),
    unit: collect('/units', contract.units, [...UNITS]),
    indicator: collect('/indicators', contract.indicators),
    programme: collect('/programmes', contract.programmes),
    item: collect('/items', contract.items),
  };
}

function levels(
  { regions: { items } }: Contract,
  { circular, tooDeep }: RegionTree,
  report: Report,
) {
  for (const [i, { id }] of items.entries()) {
    const path = pointer('regions', 'items', i, 'parent');
    if (circular.has(id)) report(problem('circular-parents', path, { value: id }));
    if (tooDeep.has(id)) {
      report(problem('too-many-levels', path, { value: id, limit: MOST_LEVELS }));
    }
  }
}

function indicators(contract: Contract, endless: Chains['endless'], report: Report) {
  const byId = new Map(contract.indicators.map((item) => [item.id, item]));
  for (const [i, item] of contract.indicators.entries()) {
    const path = pointer('indicators', i);
    // Of two indicators of one id only one may have a ratio.
    if (item.ratio && endless.has(item.id)) {
      report(problem('endless-ratio', `${path}/ratio`, { indicator: item.id }));
    }
    const units = ratioParts(item).map((id) => byId.get(id)?.unit);
    const alike = units.every((unit) => unit === undefined || unit === units[0]);
    if (item.unit === 'percent' && !alike) {
      const value = units.filter(Boolean).join(' ÷ ');
      report(problem('unlike-units', `${path}/ratio`, { indicator: item.id, value }));
    }
  }
}
