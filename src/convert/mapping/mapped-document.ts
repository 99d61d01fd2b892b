import type { Contract, DatasetInfo } from '../../core/contract/contract.generated.js';

/** What is said of the whole; of when it is comes from the figures where they reach beyond what is said, and published is today where it is not said. */
type MappedDataset = Omit<DatasetInfo, 'asOf' | 'published'> &
  Partial<Pick<DatasetInfo, 'asOf' | 'published'>>;

/**
 * A contract without its figures: what an office says of its data once, and no sheet repeats. Blocks, rows
 * and supplied changes come from the sheets; targets may stand in either.
 */
export type MappedDocument = Omit<
  Contract,
  'contract' | 'dataset' | 'data' | 'observations' | 'changes'
> & { dataset: MappedDataset };
