import type { Fate, SheetAccount } from '../convert/figures/account.js';

/** Every fate that a cell can have, as a page lists them. */
const FATES: readonly Fate[] = [
  'figure',
  'head',
  'label',
  'title',
  'note',
  'left-out',
  'refused',
  'empty',
];

/** How many cells of some sheets have each fate, and how many there are. */
export function accountOf(accounts: readonly SheetAccount[]): {
  account: Record<Fate, number>;
  cells: number;
} {
  const account = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  let cells = 0;
  for (const { fates } of accounts) {
    for (const fate of fates) account[fate]++;
    cells += fates.length;
  }
  return { account, cells };
}
