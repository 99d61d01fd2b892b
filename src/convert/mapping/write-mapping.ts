import { definitions as contractTable } from '../../core/contract/schema.generated.js';
import { inSchemaOrder, jsonText } from './json-text.js';
import type { Mapping } from './mapping.generated.js';
import { definitions } from './schema.generated.js';

/** The text of a mapping, to be kept and changed by hand: the same mapping is always the same text. */
export function writeMapping(mapping: Mapping): string {
  const ordered = inSchemaOrder(mapping, definitions, 'Mapping') as Mapping;
  const document = inSchemaOrder(mapping.document, contractTable, 'Contract');
  return jsonText({ ...ordered, document });
}
