import type { Contract } from '../../core/contract/contract.generated.js';

/**
 * A contract without its figures: what an office says of its data once, and no sheet repeats. Blocks, rows
 * and supplied changes come from the sheets; targets may stand in either.
 */
export type MappedDocument = Omit<Contract, 'contract' | 'data' | 'observations' | 'changes'>;
