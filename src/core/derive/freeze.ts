import type { Contract, DataBlock, ObservationRow } from '../contract/contract.generated.js';
import { closesCircle, type Dataset } from '../model/dataset.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { breakdownOf } from '../model/breakdown.js';
import { withoutNumbers, type Grid } from '../model/grid.js';
import { factorOf } from '../series/ratio.js';
import { ratioParts } from '../model/ratio-parts.js';
import { Flag, VALUELESS, lettersOf } from '../contract/status.js';

/** What a picture needs of a dataset. */
export interface FrozenQuestion {
  indicators: readonly string[];
  region: string;
  /** Also the regions right below, which the picture compares. */
  below?: boolean;
}

/**
 * A document that holds what one picture needs, for reports that must not change. Its figures are
 * those that the page shows: what `protect` withholds is withheld here too, whatever the document
 * says. It is no longer due, since no update will come; `vintage` names the issue it was taken from.
 */
export function freeze(contract: Contract, dataset: Dataset, question: FrozenQuestion): Contract {
  const indicators = withParts(dataset, question.indicators);
  const regions = regionsFor(dataset, question, indicators);
  const grids = [...indicators].flatMap((id) => dataset.grids.get(id) ?? []);
  const observations: ObservationRow[] = [];
  const data = grids.flatMap((grid) => frozen(dataset, grid, regions, observations));
  const { due: _due, catalogue: _catalogue, ...info } = contract.dataset;
  const about = (entry: { indicators?: string[]; regions?: string[] }) =>
    (!entry.indicators || entry.indicators.some((id) => indicators.has(id))) &&
    (!entry.regions || entry.regions.some((id) => regions.has(id)));
  const only = <Entry extends { indicators?: string[]; regions?: string[] }>(entry: Entry) => ({
    ...entry,
    ...(entry.indicators
      ? { indicators: entry.indicators.filter((id) => indicators.has(id)) }
      : {}),
    ...(entry.regions ? { regions: entry.regions.filter((id) => regions.has(id)) } : {}),
  });
  const asked = <Entry extends { indicator: string; region?: string }>(entries: readonly Entry[]) =>
    entries.filter(
      ({ indicator, region }) => indicators.has(indicator) && (!region || regions.has(region)),
    );
  const units = new Set([...indicators].map((id) => dataset.indicators.get(id)!.unit));
  const parts = {
    units: (contract.units ?? []).filter(({ id }) => units.has(id)),
    dimensions: usedDimensions(contract, [...data, ...observations]),
    data,
    observations,
    targets: asked(dataset.targets),
    changes: asked(dataset.changes),
    breaks: dataset.breaks.filter(about).map(only),
    annotations: dataset.annotations.filter(about).map(only),
  };
  const items = [...indicators].map((id) => dataset.indicators.get(id)!);
  const draft: Contract = {
    contract: contract.contract,
    dataset: { ...info, vintage: info.vintage ?? info.published },
    regions: { ...contract.regions, items: regionItems(contract, dataset, regions) },
    indicators: items,
    ...Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0)),
  };
  const sources = [...dataset.sources.values()].filter(({ id }) => cites(draft, id));
  return sources.length > 0 ? { ...draft, sources } : draft;
}

/** The indicators with all that they are made of. */
function withParts(dataset: Dataset, ids: readonly string[]): Set<string> {
  const taken = new Set<string>();
  const take = (id: string) => {
    const item = dataset.indicators.get(id);
    if (!item || taken.has(id)) return;
    taken.add(id);
    [...ratioParts(item), ...Object.values(item.balance ?? {})].forEach(take);
  };
  ids.forEach(take);
  return taken;
}

/** The region and those that the picture compares; where it has no figures itself, all below. */
function regionsFor(
  dataset: Dataset,
  { region, below }: FrozenQuestion,
  indicators: ReadonlySet<string>,
): Set<string> {
  const home = dataset.regions.get(region) ?? dataset.roots[0];
  const taken = new Set<string>();
  const supplied = (id: string) =>
    [...indicators].some((indicator) =>
      dataset.grids.get(indicator)?.some(({ rows }) => rows.has(id)),
    );
  const take = (area: typeof home, deeper: boolean) => {
    if (!area || taken.has(area.id)) return;
    taken.add(area.id);
    if (deeper || !supplied(area.id)) for (const child of area.children) take(child, false);
  };
  take(home, below ?? false);
  return taken;
}

/** The regions' entries; a parent that is left out is none. */
function regionItems(contract: Contract, dataset: Dataset, regions: ReadonlySet<string>) {
  return contract.regions.items
    .filter(({ id }) => regions.has(id))
    .map(({ parent, within, predecessors, ...item }) => ({
      ...item,
      ...(parent && regions.has(parent) && !closesCircle({ ...item, parent }, dataset.regions)
        ? { parent }
        : {}),
      ...kept('within', within, regions),
      ...kept('predecessors', predecessors, regions),
    }));
}

function kept(name: string, ids: readonly string[] | undefined, regions: ReadonlySet<string>) {
  const here = ids?.filter((id) => regions.has(id)) ?? [];
  return here.length > 0 ? { [name]: here } : {};
}

/** A grid's figures as a block; where some say more than a number, or nothing, row by row. */
function frozen(
  dataset: Dataset,
  grid: Grid,
  regions: ReadonlySet<string>,
  rows: ObservationRow[],
): DataBlock[] {
  const { axis, frequency, accumulation, source } = grid;
  const here = [...grid.rows].filter(([id]) => regions.has(id));
  const cells = here.flatMap(([region, row]) =>
    Array.from({ length: axis.count }, (_, i) => ({ region, i, at: row * axis.count + i })),
  );
  const breakdown = grid.breakdown ? { breakdown: breakdownOf(grid.breakdown) } : {};
  const plain = cells.every(
    ({ at }) => grid.flags[at] && !grid.details.has(at) && !(grid.flags[at]! & Flag.Z),
  );
  if (!plain) {
    for (const { region, i, at } of cells) {
      if (!grid.flags[at]) continue;
      const period = axis.period(i).code;
      const basis = { indicator: grid.indicator, region, period, accumulation, ...breakdown };
      rows.push({ ...basis, ...(source ? { source } : {}), ...rowAt(dataset, grid, at) });
    }
    return [];
  }
  if (cells.length === 0) return [];
  const value = (at: number) => (Number.isNaN(grid.values[at]!) ? null : grid.values[at]!);
  const matrix = here.map(([, row]) =>
    Array.from({ length: axis.count }, (_, i) => value(row * axis.count + i)),
  );
  const status: Record<string, number[]> = {};
  cells.forEach(({ at }, cell) => {
    for (const letter of lettersOf(grid.flags[at]!)) (status[letter] ??= []).push(cell);
  });
  return [
    {
      frequency,
      accumulation,
      periods: Array.from({ length: axis.count }, (_, i) => axis.period(i).code),
      regions: here.map(([id]) => id),
      ...breakdown,
      values: { [grid.indicator]: matrix },
      ...(Object.keys(status).length > 0 ? { status: { [grid.indicator]: status } } : {}),
      ...(source ? { source } : {}),
    },
  ];
}

/** What a row says of its cell; parts of a rate that would point at persons stay out. */
function rowAt(dataset: Dataset, grid: Grid, at: number): Partial<ObservationRow> {
  // The programmes that the document speaks of stay out.
  const { programme: _, ...detail } = grid.details.get(at) ?? ({} as ObservationRow);
  const value = Number.isNaN(grid.values[at]!) ? null : grid.values[at]!;
  // What is withheld for another's sake is so in the contract's own word.
  const letters = lettersOf(grid.flags[at]! & ~Flag.Z).join('');
  const conf = grid.flags[at]! & Flag.Z ? { conf: detail.conf ?? ('S' as const) } : {};
  const stated = { ...detail, value, ...conf, ...(letters ? { status: letters } : {}) };
  const { numerator, denominator } = stated;
  const indicator = dataset.indicators.get(grid.indicator)!;
  if (numerator == null || denominator == null || grid.flags[at]! & VALUELESS) return stated;
  const unit = indicator.unit === 'percent' ? 'person' : indicator.unit;
  const rate = guardRate(numerator, denominator, factorOf(indicator), unit, threshold(dataset));
  if (rate?.qualifier === 'exact') return stated;
  return { ...withoutNumbers(stated as ObservationRow), status: 'Q' };
}

function usedDimensions({ dimensions = [] }: Contract, entries: { breakdown?: object }[]) {
  const used = new Set(entries.flatMap(({ breakdown }) => Object.keys(breakdown ?? {})));
  return dimensions.filter(({ id }) => used.has(id));
}

/** Whether some entry of a document names a source. */
function cites(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ((value as { source?: unknown }).source === id) return true;
  return Object.values(value).some((member) => cites(member, id));
}
