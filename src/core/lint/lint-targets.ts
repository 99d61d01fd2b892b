import { pointer } from '../contract/problem.js';
import { aimOf, isOfFiscalYear } from '../derive/aim.js';
import type { Dataset } from '../model/dataset.js';
import type { Note } from './note.js';

/** Targets that do not say whether a month or a year has to reach them, so that nothing is judged by them,
 * and goals of a fiscal year for running totals, which begin in January. */
export function lintTargets(dataset: Dataset, note: Note): void {
  for (const [i, target] of dataset.targets.entries()) {
    const { indicator, value } = target;
    const aim = aimOf(dataset, target);
    if (aim === 'unclear') note('target-unclear', pointer('targets', i), { indicator, value });
    if (aim === 'year' && isOfFiscalYear(target)) {
      note('target-fiscal', pointer('targets', i), { indicator, value });
    }
  }
}
