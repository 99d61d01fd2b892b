import { pointer } from '../contract/problem.js';
import { aimOf } from '../derive/aim.js';
import type { Dataset } from '../model/dataset.js';
import type { Note } from './note.js';

/** Targets that do not say whether a month or a year has to reach them, so that nothing is judged by them. */
export function lintTargets(dataset: Dataset, note: Note): void {
  for (const [i, target] of dataset.targets.entries()) {
    if (aimOf(dataset, target) !== 'unclear') continue;
    const { indicator, value } = target;
    note('target-unclear', pointer('targets', i), { indicator, value });
  }
}
