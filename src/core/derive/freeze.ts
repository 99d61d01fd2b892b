import type { Contract } from '../contract/contract.generated.js';
import { parentOf, type Dataset } from '../model/dataset.js';
import { withParts } from '../model/made-of.js';
import { sliceOf, type Scope } from '../slice/slice.js';

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
  const figures = withParts(question.indicators, dataset.indicators);
  const regions = regionsFor(dataset, question, figures);
  const none = { indicators: new Set(), dimensions: new Set(), lists: new Set() } as const;
  const looked = { ...none, figures, regions };
  return frozenSlice(contract, dataset, { looked, regions } as Scope);
}

/**
 * The slice of a document as one that will not change: of its regions those that have something in it and
 * those above them, unless the scope has all.
 */
export function frozenSlice(contract: Contract, dataset: Dataset, scope: Scope): Contract {
  const slice = sliceOf(contract, dataset, scope);
  const { due: _due, ...info } = slice.dataset;
  const frozen = { ...slice, dataset: { ...info, vintage: info.vintage ?? info.published } };
  return scope.regions === 'all' ? frozen : ofRegions(frozen, dataset, scope.regions);
}

/** What a document has of some regions. */
function ofRegions(slice: Contract, dataset: Dataset, scope: ReadonlySet<string>): Contract {
  const isOf = ({ region }: { region?: string }) => !region || scope.has(region);
  const { regions, targets, changes, breaks, annotations, ...rest } = slice;
  const lists = {
    targets: targets?.filter(isOf),
    changes: changes?.filter(isOf),
    breaks: within(scope, breaks),
    annotations: within(scope, annotations),
  };
  const filled = Object.entries(lists).filter(([, list]) => list && list.length > 0);
  const draft = { ...rest, ...Object.fromEntries(filled) };
  const there = new Set<string>();
  for (const id of [...scope, ...namedIn(draft, dataset.regions)]) {
    let at = dataset.regions.get(id);
    for (; at && !there.has(at.id); at = parentOf(dataset, at)) there.add(at.id);
  }
  return { ...draft, regions: { ...regions, items: regionItems(regions.items, dataset, there) } };
}

/** The entries that are about some regions or about all, each naming no others. */
function within<Entry extends { regions?: string[] }>(
  scope: ReadonlySet<string>,
  entries: readonly Entry[] | undefined,
): Entry[] | undefined {
  return entries?.flatMap((entry) => {
    const own = entry.regions?.filter((id) => scope.has(id));
    if (own === undefined) return entry;
    return own.length > 0 ? { ...entry, regions: own } : [];
  });
}

/** The ids of a map that a document names anywhere. */
function namedIn(
  value: unknown,
  ids: ReadonlyMap<string, unknown>,
  named = new Set<string>(),
): Set<string> {
  if (typeof value === 'string' && ids.has(value)) named.add(value);
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) namedIn(member, ids, named);
  }
  return named;
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
function regionItems(
  items: Contract['regions']['items'],
  dataset: Dataset,
  regions: ReadonlySet<string>,
) {
  return items
    .filter(({ id }) => regions.has(id))
    .map(({ parent, within: areas, predecessors, ...item }) => ({
      ...item,
      ...(parent && regions.has(parent) && !dataset.circular.has(item.id) ? { parent } : {}),
      ...kept('within', areas, regions),
      ...kept('predecessors', predecessors, regions),
    }));
}

function kept(name: string, ids: readonly string[] | undefined, regions: ReadonlySet<string>) {
  const here = ids?.filter((id) => regions.has(id)) ?? [];
  return here.length > 0 ? { [name]: here } : {};
}
