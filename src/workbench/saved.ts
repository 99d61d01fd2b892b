import type { Contract } from '../core/contract/contract.generated.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';

/** What the first bytes of a JSON object are: a brace, behind a mark of the encoding and blanks. */
const OBJECT = /^\uFEFF?\s*\{/;
const HEAD = 64;

/**
 * What the workbench itself once wrote, given back to it: a contract, or a mapping. Undefined for any other
 * file; a document of another kind is left to those who read it.
 */
export function savedIn(
  bytes: Uint8Array,
): { contract: Contract; problems: [] } | { mapping: Mapping; problems: [] } | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (!OBJECT.test(head)) return undefined;
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const { contract, mapping } = document as { contract?: unknown; mapping?: unknown };
  if (typeof contract === 'string') return { contract: document as Contract, problems: [] };
  if (typeof mapping === 'string') return { mapping: document as Mapping, problems: [] };
  return undefined;
}
