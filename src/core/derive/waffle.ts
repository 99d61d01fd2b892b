import { difference } from '../model/decimal.js';

/**
 * A hundred cells for shares that add up to 100: whole ones first, the others to those with the
 * largest remainders; of equal ones the first.
 */
export function waffleCells(shares: readonly number[]): number[] {
  const cells = shares.map((share) => Math.floor(share));
  const left = 100 - cells.reduce((sum, n) => sum + n, 0);
  shares
    .map((share, i) => ({ i, over: difference(share, cells[i]!) }))
    .sort((a, b) => b.over - a.over)
    .slice(0, Math.max(0, left))
    .forEach(({ i }) => cells[i]!++);
  return cells;
}
