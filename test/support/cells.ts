// Figures that are not plain numbers, and whose they are in the small valid document.
import type { ObservationRow } from '../../src/core/contract/contract.generated.js';
import type { Cell } from '../../stories/documents/document.js';

export const DISTRICT = '990101';
export const EAST = '990101001';
export const WEST = '990101002';
export const ATTENDANCES = 'training-person-times';

export type Given = Cell | Partial<ObservationRow>;

/** A cell that is withheld and, as the source says, confidential. */
export const SUPPRESSED = { value: null, status: 'Q', conf: 'C' } satisfies Given;
/** A bound in the words of its source. */
export const BOUND = {
  value: 30,
  qualifier: 'more-than',
  raw: '30余人次',
  digits: 1,
} satisfies Given;
export const MISSING = 'O';
export const DUE = 'Y';
