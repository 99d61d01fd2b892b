import type { Figure } from '../figures/figure.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import type { Mapping } from '../mapping/mapping.generated.js';

/** Ids of indicators that a sheet named and nobody knew before (`stableId`). */
const OWN = /^x-/;

/**
 * What a mapping says of its document, without what recognition had made of a head of which somebody has said
 * since that it is something else: no table means that indicator, no figure is of it (a list may call it by its
 * name alone), and nothing is in its unit.
 */
export function meantDocument(
  { document, tables }: Mapping,
  figures: readonly Pick<Figure, 'indicator'>[],
): MappedDocument {
  const meant = JSON.stringify(tables);
  const counted = new Set(figures.map(({ indicator }) => indicator));
  const indicators = document.indicators.filter(
    ({ id }) => !OWN.test(id) || counted.has(id) || meant.includes(JSON.stringify(id)),
  );
  if (indicators.length === document.indicators.length) return document;
  const left = new Set(document.indicators.map(({ unit }) => unit));
  for (const { unit } of indicators) left.delete(unit);
  const units = document.units?.filter(({ id }) => !left.has(id));
  const { units: _units, ...rest } = document;
  return { ...rest, ...(units && units.length > 0 ? { units } : {}), indicators };
}
