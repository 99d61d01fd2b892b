import type { Contract } from '../contract/contract.generated.js';
import { crossCheck } from './cross-check.js';
import { buildDataset, type Dataset } from '../model/dataset.js';
import { buildGrids } from '../model/grid.js';
import { problem, type Problem } from '../contract/problem.js';
import { protect } from '../privacy/protect.js';
import { checkRules } from './rules.js';
import { validate, type Reference } from './validate.js';

/** The contract version that this code speaks. */
export const CONTRACT_VERSION = '1.0';

/** More problems than this are counted, not listed. */
const LISTED = 200;

export interface Parsed {
  /** Absent where the document leaves nothing to draw; then a problem of severity error says why. */
  dataset?: Dataset;
  problems: Problem[];
}

/**
 * Reads a document, its text or what JSON.parse made of it, if its structure is sound and its version
 * this one. Undefined for every other: `parse` (./parse.ts) then says what is wrong and saves the rest.
 * A page of sound documents never loads the code for that.
 */
export function readSound(document: unknown): Parsed | undefined {
  try {
    const contract = typeof document === 'string' ? JSON.parse(document) : document;
    const { errors, references } = validate(contract);
    const sound = errors.length === 0 && contract.contract === CONTRACT_VERSION;
    return sound ? assemble(contract, references, []) : undefined;
  } catch {
    return undefined;
  }
}

/** The dataset of a contract whose structure is sound; what its figures have wrong joins `problems`. */
export function assemble(
  contract: Contract,
  references: readonly Reference[],
  problems: Problem[],
): Parsed {
  const report = (found: Problem) => void problems.push(found);
  checkRules(contract, references, report);
  const dataset = buildDataset(contract, buildGrids(contract, report));
  crossCheck(dataset, report);
  protect(dataset, report);
  return { dataset, problems: capped(problems) };
}

/** The problems, the last of them a count where there are very many. */
export function capped(problems: Problem[]): Problem[] {
  if (problems.length <= LISTED) return problems;
  const rest = problems.length - LISTED;
  const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return [...problems.slice(0, LISTED), problem('more-problems', '', { count: rest }, worst)];
}
