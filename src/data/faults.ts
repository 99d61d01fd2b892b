import type { Dataset } from '../core/dataset.js';
import type { Problem } from '../core/problem.js';
import type { Snapshot } from './source.js';

/** Why a snapshot may not replace what is on show: its failure, or errors that left no figure. */
export function faultsOf(snapshot: Snapshot, before: Dataset | undefined): Problem[] {
  if (snapshot.state === 'failed') return snapshot.problems;
  if (snapshot.state === 'stale') return [snapshot.failure];
  if (snapshot.state === 'loading' || !before?.grids.size || snapshot.dataset.grids.size > 0) {
    return [];
  }
  return snapshot.problems.filter(({ severity }) => severity === 'error');
}
