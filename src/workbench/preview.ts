import type { Contract } from '../core/contract/contract.generated.js';
import type { Preview } from './protocol.js';

/** A document up to this size is drawn whole; of a larger one the indicator that is looked at. */
const SMALL = 20_000;

type Tag = Preview['tags'][number];

/** How many cells a document has. */
function sizeOf({ data = [], observations = [] }: Contract): number {
  let size = observations.length;
  for (const { values } of data) {
    for (const matrix of Object.values(values)) {
      for (const row of matrix) size += row.length;
    }
  }
  return size;
}

/** The document with the figures of one indicator only. */
function narrowed(contract: Contract, indicator: string): Contract {
  const isOf = (one: { indicator?: string }) => one.indicator === indicator;
  const data = (contract.data ?? [])
    .filter(({ values }) => indicator in values)
    .map((block) => ({
      ...block,
      values: { [indicator]: block.values[indicator]! },
      ...(block.status ? { status: only(block.status, indicator) } : {}),
      ...(block.conf ? { conf: only(block.conf, indicator) } : {}),
    }));
  return {
    ...contract,
    data,
    observations: (contract.observations ?? []).filter(isOf),
    changes: (contract.changes ?? []).filter(isOf),
    targets: (contract.targets ?? []).filter(isOf),
  };
}

function only<T>(record: Record<string, T>, key: string): Record<string, T> {
  const value = record[key];
  return value === undefined ? {} : { [key]: value };
}

/** The periods and regions that an indicator has figures of. */
function extentOf({ data = [], observations = [] }: Contract, indicator: string) {
  const periods = new Set<string>();
  const regions = new Set<string>();
  for (const { periods: times, regions: rows, values } of data) {
    if (!values[indicator]) continue;
    for (const region of rows) regions.add(region);
    if (Array.isArray(times)) for (const time of times) periods.add(time);
    else for (let i = 0; i < times.count; i++) periods.add(`${times.start} ${i}`);
  }
  for (const one of observations) {
    if (one.indicator !== indicator) continue;
    regions.add(one.region);
    periods.add(one.period);
  }
  return { periods, regions };
}

/** How many regions stand above one. */
function depthOf(id: string, parents: ReadonlyMap<string, string | null | undefined>): number {
  let depth = 0;
  for (let at = parents.get(id); at && depth < parents.size; at = parents.get(at)) depth++;
  return depth;
}

/**
 * The region to look at first: the highest below which several have figures, so that they can be ranked, else
 * the first that has any. A file of one district is not seen as its city.
 */
function startOf({ regions }: Contract, having: ReadonlySet<string>) {
  const parents = new Map(regions.items.map(({ id, parent }) => [id, parent]));
  const below = new Map<string, number>();
  for (const [id, parent] of parents) {
    if (parent && having.has(id)) below.set(parent, (below.get(parent) ?? 0) + 1);
  }
  const wholes = [...below.keys()].filter((id) => below.get(id)! > 1);
  wholes.sort((a, b) => depthOf(a, parents) - depthOf(b, parents) || below.get(b)! - below.get(a)!);
  const [whole] = wholes;
  const [first] = [...parents.keys()].filter((id) => having.has(id));
  return { region: whole ?? first, hasSiblings: whole !== undefined };
}

/** The tags that a contract has enough for, of the indicator asked for or of its first. */
export function previewOf(
  contract: Contract | undefined,
  asked: string | undefined,
): Preview | undefined {
  const known = contract?.indicators.some(({ id }) => id === asked);
  const indicator = known ? asked : contract?.indicators[0]?.id;
  if (!contract || !indicator) return undefined;
  const { periods, regions } = extentOf(contract, indicator);
  const { region, hasSiblings } = startOf(contract, regions);
  const of = (tag: string): Tag => ({ tag, attributes: { indicator } });
  const tags = [
    ...(regions.size > 1 || periods.size > 1 ? [{ tag: 'gf-filter', attributes: {} }] : []),
    of('gf-stat'),
    ...(periods.size > 1 ? [of('gf-trend')] : []),
    ...(hasSiblings ? [of('gf-ranking')] : []),
    of('gf-table'),
  ];
  const isSmall = sizeOf(contract) <= SMALL;
  return {
    contract: isSmall ? contract : narrowed(contract, indicator),
    tags,
    ...(region === undefined ? {} : { region }),
  };
}
