import type { Contract } from '../../src/core/contract/contract.generated.js';
import { RECORDS } from '../elements/records.generated.js';
import { seldomUsed } from './seldom-used.js';

/** The documents of the pages of elements, and the one that says what those do not. */
export const ALL: readonly Contract[] = [
  ...new Set(
    Object.values(RECORDS).flatMap(({ document, variants }) => [
      document,
      ...variants.flatMap((variant) => variant.document ?? []),
    ]),
  ),
  seldomUsed,
];
