import type { Dataset } from '../model/dataset.js';
import { audit, isExact, isNear } from '../privacy/audit.js';
import { isPrimary, nameOf } from '../privacy/withheld-cells.js';
import { isKnown, type Unknown } from '../privacy/lines.js';
import { Relations } from '../privacy/relations.js';
import { byFirstUnknown, partOf } from '../privacy/secrets.js';
import type { Note } from './note.js';

/**
 * Withheld figures that can be told all the same, exactly or to within 20 %, from all that a page still
 * publishes (what follows exactly it closes by itself: privacy/protect.ts). Which cells must go with
 * them is for the publisher to choose, so they are only named, cell by cell.
 */
export function lintDisclosure(dataset: Dataset, note: Note): void {
  const primary = new Relations(dataset).secrets.filter(({ cell }) => isPrimary(cell));
  for (const { cell, form, given } of primary) {
    if (isKnown(form) && given.every(isKnown)) note('recoverable-together', '/data', nameOf(cell));
  }
  const byUnknown = byFirstUnknown(primary);
  const seen = new Set<Unknown>();
  for (const unknown of byUnknown.keys()) {
    if (seen.has(unknown)) continue;
    const { part, secrets } = partOf(unknown, byUnknown);
    for (const one of part.unknowns) seen.add(one);
    const forms = secrets.map(({ form }) => form);
    const { ranges, isProven } = audit(part, forms, (range) => !isNear(range));
    if (!isProven) {
      const { indicator } = nameOf(secrets[0]!.cell);
      note('disclosure-unproven', '/data', { indicator, count: part.unknowns.length });
    }
    for (const [i, { cell }] of secrets.entries()) {
      if (isExact(ranges[i]!)) note('recoverable-together', '/data', nameOf(cell));
      else if (isNear(ranges[i]!)) note('recoverable-nearly', '/data', nameOf(cell));
    }
  }
}
