import type { Contract } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import { withParts } from '../model/made-of.js';
import { citedIn } from '../slice/cited.js';
import { unbound } from '../slice/lists.js';
import { writtenGrids } from '../slice/written-grids.js';

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
  const written = writtenGrids(dataset, grids, (_grid, region) => regions.has(region));
  const { data } = written;
  // The programmes that the document speaks of stay out.
  const observations = unbound(written.observations);
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
  const cited = citedIn(draft);
  const sources = [...dataset.sources.values()].filter(({ id }) => cited.has(id));
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

function usedDimensions({ dimensions = [] }: Contract, entries: { breakdown?: object }[]) {
  const used = new Set(entries.flatMap(({ breakdown }) => Object.keys(breakdown ?? {})));
  return dimensions.filter(({ id }) => used.has(id));
}
