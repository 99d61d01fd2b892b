import type { Problem } from '../../core/contract/problem.js';
import type { Good } from './last-good.js';
import type { Snapshot } from '../source.js';

const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error');

/**
 * Why a snapshot may not replace what is on show: its failure; more errors than that had, for a wrong
 * figure would step back to the one before it and look like news; or errors that left no figure.
 */
export function faultsOf(snapshot: Snapshot, before: Good | undefined): Problem[] {
  if (snapshot.state === 'failed') return snapshot.problems;
  if (snapshot.state === 'stale') return [snapshot.failure];
  if (snapshot.state === 'loading' || !before) return [];
  const errors = errorsIn(snapshot.problems);
  const isWorse = errors.length > errorsIn(before.problems).length;
  const isEmpty = before.dataset.grids.size > 0 && snapshot.dataset.grids.size === 0;
  return isWorse || isEmpty ? errors : [];
}
