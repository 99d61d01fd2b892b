import type { Contract } from '../../core/contract/contract.generated.js';
import type { Problem } from '../../core/contract/problem.js';
import { parseDocument } from '../../core/read/parse.js';

/** What is wrong with a document that is about to be written: nothing faulty leaves unseen. */
export const faultsOf = (contract: Contract): Problem[] =>
  parseDocument(contract).problems.filter(({ severity }) => severity === 'error');
