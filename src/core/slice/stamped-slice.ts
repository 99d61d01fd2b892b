import type { Contract } from '../contract/contract.generated.js';
import type { Problem } from '../contract/problem.js';
import type { Dataset } from '../model/dataset.js';
import { parse } from '../read/parse.js';
import { withStamp } from '../read/stamped.js';
import { sliceOf, type Scope } from './slice.js';

/** A slice as the text of its file. */
export interface WrittenSlice {
  readonly text: string;
  /** What a page will have to say of it each time; of one without any the stamp says that it was checked. */
  readonly problems: readonly Problem[];
  readonly slice: Contract;
}

/** The slice of a document as a text, stamped where there is nothing wrong with it. */
export function stampedSlice(contract: Contract, dataset: Dataset, scope: Scope): WrittenSlice {
  const slice = sliceOf(contract, dataset, scope);
  const text = JSON.stringify(slice);
  const { problems } = parse(text);
  return { text: problems.length > 0 ? text : withStamp(text), problems, slice };
}
