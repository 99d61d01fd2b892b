import type { SheetAccount } from '../convert/figures/account.js';
import type { Role } from './protocol.js';
import type { State } from './state.js';

/** What a cell was recognised as; undefined before anything is known of its sheet. */
export function roleAt(
  _state: State,
  account: SheetAccount | undefined,
  row: number,
  column: number,
): Role | undefined {
  if (!account || row >= account.rows || column >= account.columns) return undefined;
  const fate = account.fates[row * account.columns + column];
  return fate === 'label' ? 'head' : fate;
}
