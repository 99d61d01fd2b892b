import { readMapping } from '../convert/mapping/read-mapping.js';
import type { Contract } from '../core/contract/contract.generated.js';
import { parseDocument } from '../core/read/parse.js';
import type { GivenFile } from './state.js';

/** What the first bytes of a JSON object are: a brace, behind a mark of the encoding and blanks. */
const OBJECT = /^\uFEFF?\s*\{/;
const HEAD = 64;

function objectIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  if (!OBJECT.test(new TextDecoder().decode(bytes.subarray(0, HEAD)))) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * What the workbench itself once wrote, given back to it: a contract, or a mapping. Undefined for any other
 * file; what is wrong with such a one is a problem.
 */
export function savedIn(bytes: Uint8Array, name: string): GivenFile | undefined {
  const document = objectIn(bytes);
  if (typeof document?.['mapping'] === 'string') return { name, ...readMapping(document, name) };
  if (typeof document?.['contract'] !== 'string') return undefined;
  const isSound = parseDocument(document).problems.every(({ severity }) => severity !== 'error');
  if (isSound) return { name, contract: document as unknown as Contract, problems: [] };
  const problem = { code: 'earlier-invalid', severity: 'error', place: { file: name }, args: {} };
  return { name, problems: [problem as GivenFile['problems'][number]] };
}
