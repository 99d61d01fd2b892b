import type { Contract, DataBlock, ObservationRow } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { guardRate, threshold } from '../privacy/disclosure.js';
import { breakdownOf } from '../model/breakdown.js';
import { withoutNumbers, type Grid } from '../model/grid.js';
import { factorOf } from '../model/ratio-parts.js';
import { withParts } from '../model/made-of.js';
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
  const indicators = withParts(question.indicators, dataset.indicators);
  const regions = regionsFor(dataset, question, indicators);
  const scope: Scope = { indicators, regions };
  const grids = [...indicators].flatMap((id) => dataset.grids.get(id) ?? []);
  const frozen = grids.map((grid) => frozenGrid(dataset, grid, regions));
  const data = frozen.flatMap(({ block }) => block ?? []);
  const observations = frozen.flatMap(({ rows }) => rows);
  const items = [...indicators].map((id) => dataset.indicators.get(id)!);
  const units = new Set(items.map(({ unit }) => unit));
  const lists = {
    units: (contract.units ?? []).filter(({ id }) => units.has(id)),
    dimensions: usedDimensions(contract, [...data, ...observations]),
    data,
    observations,
    targets: dataset.targets.filter((target) => isOf(scope, target)),
    changes: dataset.changes.filter((change) => isOf(scope, change)),
    breaks: within(scope, dataset.breaks),
    annotations: within(scope, dataset.annotations),
  };
  const { due: _due, catalogue: _catalogue, ...info } = contract.dataset;
  const draft: Contract = {
    contract: contract.contract,
    dataset: { ...info, vintage: info.vintage ?? info.published },
    regions: { ...contract.regions, items: regionItems(contract, dataset, regions) },
    indicators: items,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
  const sources = [...dataset.sources.values()].filter(({ id }) => cites(draft, id));
  return sources.length > 0 ? { ...draft, sources } : draft;
}

/** The indicators and regions of a picture. */
interface Scope {
  indicators: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

/** Whether an entry about one indicator, in one region or all, is of a picture. */
const isOf = ({ indicators, regions }: Scope, entry: { indicator: string; region?: string }) =>
  indicators.has(entry.indicator) && (!entry.region || regions.has(entry.region));

/** The entries that are about a picture, each naming no more than its indicators and regions. */
function within<Entry extends { indicators?: string[]; regions?: string[] }>(
  { indicators, regions }: Scope,
  entries: readonly Entry[],
): Entry[] {
  return entries.flatMap((entry) => {
    const ofIndicators = entry.indicators?.filter((id) => indicators.has(id));
    const ofRegions = entry.regions?.filter((id) => regions.has(id));
    if (ofIndicators?.length === 0 || ofRegions?.length === 0) return [];
    return {
      ...entry,
      ...(ofIndicators ? { indicators: ofIndicators } : {}),
      ...(ofRegions ? { regions: ofRegions } : {}),
    };
  });
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
      ...(parent && regions.has(parent) && !dataset.circular.has(item.id) ? { parent } : {}),
      ...kept('within', within, regions),
      ...kept('predecessors', predecessors, regions),
    }));
}

function kept(name: string, ids: readonly string[] | undefined, regions: ReadonlySet<string>) {
  const here = ids?.filter((id) => regions.has(id)) ?? [];
  return here.length > 0 ? { [name]: here } : {};
}

/** A place of a grid that is in the picture. */
interface Place {
  region: string;
  /** The index of its period. */
  index: number;
  cell: number;
}

/** A grid's figures as a block; where some say more than a number, or nothing, row by row. */
function frozenGrid(
  dataset: Dataset,
  grid: Grid,
  regions: ReadonlySet<string>,
): { block?: DataBlock; rows: ObservationRow[] } {
  const { count } = grid.axis;
  const gridRows = [...grid.rows].filter(([id]) => regions.has(id));
  const places = gridRows.flatMap(([region, row]) =>
    Array.from({ length: count }, (_, index): Place => ({
      region,
      index,
      cell: row * count + index,
    })),
  );
  if (places.length === 0) return { rows: [] };
  const isPlain = places.every(
    ({ cell }) =>
      grid.flags[cell] && !grid.details.has(cell) && !(grid.flags[cell]! & (Flag.Z | Flag.T)),
  );
  return isPlain
    ? { block: blockOf(grid, gridRows, places), rows: [] }
    : { rows: rowsOf(dataset, grid, places) };
}

const breakdownIn = ({ breakdown }: Grid) =>
  breakdown ? { breakdown: breakdownOf(breakdown) } : {};

function rowsOf(dataset: Dataset, grid: Grid, places: readonly Place[]): ObservationRow[] {
  const { indicator, accumulation, axis, source } = grid;
  return places
    .filter(({ cell }) => grid.flags[cell])
    .map(({ region, index, cell }) => ({
      indicator,
      region,
      period: axis.period(index).code,
      accumulation,
      ...breakdownIn(grid),
      ...(source ? { source } : {}),
      ...rowAt(dataset, grid, cell),
    }));
}

function blockOf(
  grid: Grid,
  gridRows: readonly (readonly [region: string, row: number])[],
  places: readonly Place[],
): DataBlock {
  const { axis, frequency, accumulation, source } = grid;
  const value = (cell: number) => (Number.isNaN(grid.values[cell]!) ? null : grid.values[cell]!);
  const matrix = gridRows.map(([, row]) =>
    Array.from({ length: axis.count }, (_, i) => value(row * axis.count + i)),
  );
  const status: Record<string, number[]> = {};
  for (const [number, { cell }] of places.entries()) {
    for (const letter of lettersOf(grid.flags[cell]!)) (status[letter] ??= []).push(number);
  }
  return {
    frequency,
    accumulation,
    periods: Array.from({ length: axis.count }, (_, i) => axis.period(i).code),
    regions: gridRows.map(([region]) => region),
    ...breakdownIn(grid),
    values: { [grid.indicator]: matrix },
    ...(Object.keys(status).length > 0 ? { status: { [grid.indicator]: status } } : {}),
    ...(source ? { source } : {}),
  };
}

/** What a row says of its cell; parts of a rate that would point at persons stay out. */
function rowAt(dataset: Dataset, grid: Grid, at: number): Partial<ObservationRow> {
  // The programmes that the document speaks of stay out.
  const { programme: _, ...detail } = grid.details.get(at) ?? ({} as ObservationRow);
  const value = Number.isNaN(grid.values[at]!) ? null : grid.values[at]!;
  // What is withheld for another's sake, or as too small, is so in the contract's own word.
  const letters = lettersOf(grid.flags[at]! & ~(Flag.Z | Flag.T)).join('');
  const stand = grid.flags[at]! & Flag.Z ? 'S' : 'C';
  const conf =
    grid.flags[at]! & (Flag.Z | Flag.T) ? { conf: detail.conf ?? (stand as 'S' | 'C') } : {};
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
