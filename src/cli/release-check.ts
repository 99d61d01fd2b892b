import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { ReleaseFile, ReleaseIndex } from '../core/contract/release.js';
import { problem, type Problem } from '../core/contract/problem.js';
import { lint } from '../core/lint/lint.js';
import type { Remark, RemarkCode } from '../core/lint/note.js';
import type { Dataset } from '../core/model/dataset.js';
import { withLines } from '../core/read/places-in-source.js';
import { readAnswer } from './document.js';
import { ask, utf8, type Answer } from './reading.js';

/** A document, or the index of a release, and all that is wrong with it, or is probably wrong. */
export interface Checked {
  readonly dataset: Dataset | undefined;
  readonly release?: ReleaseIndex | undefined;
  readonly problems: readonly (Problem | Remark)[];
}

/** Checks a document that came from an address. */
export async function checked(answer: Answer): Promise<Checked> {
  const { dataset, release, problems } = await readAnswer(answer);
  const remarks = dataset ? lint(dataset, Date.now()) : [];
  return {
    dataset,
    release,
    problems: [...problems, ...withLines(utf8(answer.bytes) ?? '', remarks)],
  };
}

/** What unpacks the forms of a file that stand beside it for servers. */
const PACKED = [
  ['.gz', gunzipSync],
  ['.br', brotliDecompressSync],
] as const;

const remark = (code: RemarkCode, args: Remark['args']): Remark => ({
  code,
  severity: 'error',
  path: '',
  args,
});

/**
 * Checks a file of a release: whether it is there and is the one that the index lists, what is wrong with its
 * document, and whether its packed forms hold the same. A server is not asked for packed forms: it sends them as it
 * sees fit.
 */
export async function checkedFile(
  index: string,
  { published }: ReleaseIndex,
  { path, bytes, sha256 }: ReleaseFile,
): Promise<Checked> {
  const answer = await ask(new URL(path, index).href);
  if (answer.status !== 200)
    return { dataset: undefined, problems: [problem('not-found', '', { url: answer.url })] };
  const { dataset, problems } = await checked(answer);
  const isListed = answer.bytes.length === bytes && hashOf(answer.bytes) === sha256;
  const day = dataset?.info.published;
  return {
    dataset,
    problems: [
      ...problems,
      ...(isListed ? [] : [remark('file-differs', { file: path })]),
      ...(day && day !== published
        ? [problem('mixed-release', '', { value: [published, day].sort().join('、') })]
        : []),
      ...(await packedRemarks(answer, path)),
    ],
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function packedRemarks({ url, bytes }: Answer, path: string): Promise<Remark[]> {
  if (!url.startsWith('file:')) return [];
  const found = PACKED.map(async ([ending, unpacked]) => {
    const packed = await ask(`${url}${ending}`);
    if (packed.status !== 200 || holds(packed.bytes, unpacked, bytes)) return [];
    return [remark('packed-differs', { file: `${path}${ending}`, known: path })];
  });
  return (await Promise.all(found)).flat();
}

function holds(
  packed: Uint8Array,
  unpacked: (packed: Uint8Array) => Uint8Array,
  bytes: Uint8Array,
): boolean {
  try {
    return Buffer.compare(unpacked(packed), bytes) === 0;
  } catch {
    return false;
  }
}
