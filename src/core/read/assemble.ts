import type { Contract } from '../contract/contract.generated.js';
import { problem, type Problem } from '../contract/problem.js';
import { buildDataset, type Dataset } from '../model/dataset.js';
import { buildGrids } from '../model/build-grids.js';
import { protect } from '../privacy/protect.js';
import { crossCheck } from './cross-check.js';
import { checkRules } from './rules.js';
import type { Reference } from './validate.js';

/** The contract version that this code speaks. */
export const CONTRACT_VERSION = '1.0';

/** More problems than this are counted, not listed. */
const LISTED = 200;

export interface Parsed {
  /** Absent where the document leaves nothing to draw; then a problem of severity error says why. */
  dataset?: Dataset;
  problems: Problem[];
}

/** Whether a value is what reading answers, with a dataset, and no document: what comes from JSON holds no Map. */
export function isParsed(value: unknown): value is Parsed {
  const { dataset } = (value ?? {}) as { dataset?: { regions?: unknown } | null };
  return dataset?.regions instanceof Map;
}

/** The dataset of a contract whose structure is valid; what its figures have wrong joins `problems`. */
export function assemble(
  contract: Contract,
  references: readonly Reference[],
  problems: Problem[],
): Parsed {
  const report = (fault: Problem) => void problems.push(fault);
  checkRules(contract, references, report);
  const dataset = buildDataset(contract, buildGrids(contract, report));
  crossCheck(dataset, report);
  protect(dataset, report);
  return { dataset, problems: capped(problems) };
}

/** The problems, the last of them a count where there are very many. */
export function capped(problems: Problem[]): Problem[] {
  if (problems.length <= LISTED) return problems;
  const count = problems.length - LISTED;
  const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return [...problems.slice(0, LISTED), problem('more-problems', '', { count }, worst)];
}
