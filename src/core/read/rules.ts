import type { Contract } from '../contract/contract.generated.js';
import { closesCircle } from '../model/dataset.js';
import { ratioParts } from '../model/ratio-parts.js';
import { isBounded } from '../contract/qualifier.js';
import { pointer, problem, type Problem } from '../contract/problem.js';
import { UNITS } from '../contract/units.js';
import type { Reference } from './validate.js';

type Report = (problem: Problem) => void;

/** Cross-field rules that a schema cannot say. Everything is reported, nothing is thrown. */
export function checkRules(
  contract: Contract,
  references: readonly Reference[],
  report: Report,
): void {
  const ids = collectIds(contract, report);
  for (const { kind, value, path } of references) {
    if (!ids[kind]?.has(value)) report(problem('unknown-reference', path, { kind, value }));
  }
  circles(contract, report);
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

function circles({ regions: { items } }: Contract, report: Report) {
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const [i, item] of items.entries()) {
    if (!closesCircle(item, byId)) continue;
    const path = pointer('regions', 'items', i, 'parent');
    report(problem('circular-parents', path, { value: item.id }));
  }
}

function indicators(contract: Contract, report: Report) {
  const byId = new Map(contract.indicators.map((item) => [item.id, item]));
  for (const [i, item] of contract.indicators.entries()) {
    const path = pointer('indicators', i);
    const units = ratioParts(item).map((id) => byId.get(id)?.unit);
    const alike = units.every((unit) => unit === undefined || unit === units[0]);
    if (item.unit === 'percent' && !alike) {
      const value = units.filter(Boolean).join(' ÷ ');
      report(problem('unlike-units', `${path}/ratio`, { indicator: item.id, value }));
    }
  }
}
