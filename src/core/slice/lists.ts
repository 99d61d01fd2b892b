import type { Contract, DataBlock, ObservationRow } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Kept } from './kept.js';

/** The lists of a document beside its figures, as far as they stay; what they name is there. */
export function listsOf(
  contract: Contract,
  dataset: Dataset,
  kept: Kept,
  figures: readonly (DataBlock | ObservationRow)[],
): Partial<Contract> {
  const { programmes, items, alerts, scenes, map, reach } = dataset;
  const units = new Set([...kept.indicators].map((id) => dataset.indicators.get(id)?.unit));
  const used = new Set(figures.flatMap(({ breakdown = {} }) => Object.keys(breakdown)));
  return {
    units: (contract.units ?? []).filter(({ id }) => units.has(id)),
    dimensions: [...dataset.dimensions.values()].filter(
      ({ id }) => used.has(id) || kept.dimensions.has(id),
    ),
    ...(kept.has('programmes') ? { programmes: [...programmes.values()] } : {}),
    ...(kept.has('map') && map ? { map } : {}),
    ...(kept.has('items') ? { items: kept.has('programmes') ? [...items] : unbound(items) } : {}),
    ...(kept.has('alerts')
      ? { alerts: alerts.filter(({ indicator }) => kept.indicators.has(indicator)) }
      : {}),
    ...(kept.has('reach') && reach ? { reach } : {}),
    ...(kept.has('scenes') ? { scenes: [...scenes] } : {}),
  };
}

/** Entries that name no programme. */
export function unbound<Entry extends { programme?: string }>(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    const { programme: _programme, ...rest } = entry;
    return rest as Entry;
  });
}

/** The entries that are about some indicators or about all, each naming no others. */
export function within<Entry extends { indicators?: string[] }>(
  indicators: ReadonlySet<string>,
  entries: readonly Entry[],
): Entry[] {
  return entries.flatMap((entry) => {
    const own = entry.indicators?.filter((id) => indicators.has(id));
    if (own === undefined) return entry;
    return own.length > 0 ? { ...entry, indicators: own } : [];
  });
}
