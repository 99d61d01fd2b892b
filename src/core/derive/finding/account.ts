import type { YearAccount } from '../stock-flow.js';
import { isSound } from './finding.js';

/**
 * The finding of the account of a stock: whether it has grown or fallen since the year began. Undefined
 * where the account does not balance, for then one of its sides is wrong, and where it is what it was.
 */
export function movedInYear(account: YearAccount | undefined): 'grows' | 'falls' | undefined {
  if (!account || account.difference !== 0 || account.opening === account.closing) return undefined;
  if (!account.ends.every(isSound)) return undefined;
  return account.closing > account.opening ? 'grows' : 'falls';
}
