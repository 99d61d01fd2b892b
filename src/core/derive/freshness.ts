import type { DatasetInfo } from '../contract/contract.generated.js';

export interface Freshness {
  /** Whether the date announced for the next release has passed. */
  overdue: boolean;
  due: string | undefined;
}

/**
 * How old the data are by their own account. Overdue means that the release announced for `due`
 * has not come by the end of that day; without a `due` nothing is claimed. `now` is in milliseconds.
 */
export function freshness({ due }: DatasetInfo, now: number): Freshness {
  const dueEnd = due && due.length === 10 ? Date.parse(`${due}T23:59:59.999+08:00`) : NaN;
  return { due, overdue: now > dueEnd };
}
