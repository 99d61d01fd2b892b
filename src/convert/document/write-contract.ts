import type { Contract } from '../../core/contract/contract.generated.js';
import { definitions } from '../../core/contract/schema.generated.js';
import { inSchemaOrder, jsonText } from '../mapping/json-text.js';

/**
 * The text of a contract: its members in the order of the schema, a row of a matrix on a line. The same
 * content is the same bytes, so that what differs between two editions is what a comparison of lines shows.
 * The stamp of a document that it was made from is not its own.
 */
export const writeContract = ({ stamp: _stamp, ...contract }: Contract): string =>
  jsonText(inSchemaOrder(contract, definitions, 'Contract'));
