import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mapping } from '../../convert/mapping/mapping.generated.js';
import { readMapping } from '../../convert/mapping/read-mapping.js';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import type { Contract } from '../../core/contract/contract.generated.js';
import { readAnswer } from '../document.js';
import { ask, utf8 } from '../reading.js';

/** A file beside the tables that was read, or why it was not. */
export type Read<Value> =
  | { readonly value: Value; readonly problems: readonly ConvertProblem[] }
  | { readonly missing: string }
  | { readonly problems: readonly ConvertProblem[] };

/** The mapping at a path. */
export async function mappingAt(path: string): Promise<Read<Mapping>> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return { missing: path };
  const { mapping, problems } = readMapping(utf8(bytes) ?? '', basename(path));
  return mapping ? { value: mapping, problems } : { problems };
}

/** The document of last time at a path, which must be a sound one. */
export async function contractAt(path: string): Promise<Read<Contract>> {
  const answer = await ask(pathToFileURL(path).href);
  if (answer.status !== 200) return { missing: path };
  const { dataset, problems } = await readAnswer(answer);
  const isSound = dataset && problems.every(({ severity }) => severity !== 'error');
  if (!isSound) {
    const place = { file: basename(path) };
    return { problems: [{ code: 'earlier-invalid', severity: 'error', place, args: {} }] };
  }
  const text = utf8(answer.bytes)!.replace(/^\uFEFF/, '');
  return { value: JSON.parse(text) as Contract, problems: [] };
}
