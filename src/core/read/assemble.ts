import type { Contract } from '../contract/contract.generated.js';
import type { Problem } from '../contract/problem.js';
import type { ReleaseIndex } from '../contract/release.js';
import { buildDataset, type Dataset } from '../model/dataset.js';
import { buildGrids } from '../model/build-grids.js';
import { endlessRatios } from '../model/endless-ratios.js';
import { regionTree } from '../model/region-tree.js';
import { withholds } from '../privacy/cell.js';
import { crossCheck } from './cross-check.js';
import { withDates } from './dates.js';
import { ProblemList } from './problem-list.js';
import { checkRules } from './rules.js';
import { withStatedDecimals } from './stated-decimals.js';
import type { Reference } from './validate.js';

/** The contract version that this code speaks. */
export const CONTRACT_VERSION = '1.0';

export interface Parsed {
  /** Absent where the document leaves nothing to draw; then a problem of severity error says why. */
  dataset?: Dataset;
  problems: Problem[];
  /** What the document lists, where it is the index of a release and no document of figures. */
  release?: ReleaseIndex;
}

/** What has been read of a document that withholds figures: nobody has the dataset before `guarded`. */
export interface Unprotected {
  unprotected: Dataset;
  report: (fault: Problem) => void;
  list: ProblemList;
}

/** Whether a value is what reading answers, with a dataset, and no document: what comes from JSON holds no Map. */
export function isParsed(value: unknown): value is Parsed {
  try {
    const { dataset } = (value ?? {}) as { dataset?: { regions?: unknown } | null };
    return dataset?.regions instanceof Map;
  } catch {
    // It throws when it is looked at: whatever it is, it has not been read.
    return false;
  }
}

/**
 * The dataset of a contract of which everything has been checked, and nothing is wrong: as it was written
 * by a command, to the last sign (stamp.ts). What is withheld in it is marked, with what was hidden for it.
 */
export function assembleChecked(contract: Contract): Parsed {
  const none = () => undefined;
  const dated = withDates(contract, none);
  const grids = buildGrids(dated, none);
  const indicators = withStatedDecimals(dated.indicators, grids);
  const endless = endlessRatios(dated.indicators);
  const tree = regionTree(dated.regions.items);
  return { dataset: buildDataset({ ...dated, indicators }, tree, endless, grids), problems: [] };
}

/**
 * The dataset of a contract whose structure is valid; what its figures have wrong joins `list`, at the
 * place that `placeOf` says where the contract is what is left of a document.
 */
export function assemble(
  contract: Contract,
  references: readonly Reference[],
  list = new ProblemList(contract),
  placeOf = (path: string) => path,
): Parsed | Unprotected {
  const report = (fault: Problem) => {
    // References were gathered in the document itself.
    if (fault.code === 'unknown-reference') list.add(fault);
    else list.add(fault, placeOf);
  };
  const dated = withDates(contract, report);
  const tree = regionTree(dated.regions.items);
  const endless = endlessRatios(dated.indicators);
  checkRules(dated, references, { tree, endless }, report);
  const grids = buildGrids(dated, report);
  const indicators = withStatedDecimals(dated.indicators, grids);
  const dataset = buildDataset({ ...dated, indicators }, tree, endless, grids);
  crossCheck(dataset, report);
  if (withholds(dataset.grids.values())) return { unprotected: dataset, report, list };
  return { dataset, problems: list.problems };
}
