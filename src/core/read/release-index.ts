import { pointer, problem, type Problem } from '../contract/problem.js';
import { excerpt } from './excerpt.js';
import type { ReleaseFile, ReleaseIndex } from '../contract/release.js';

/** The version of an index that this code speaks. */
const MAJOR = '1';

/** A file in the folder of the index or below it; an address of any other place leads out of the release. */
const PATH = /^(?!.*\.\.)[\w\p{L}-][\w\p{L}./-]*$/u;

/** What is told of an index, and the index as far as it can be used. */
export interface ReadIndex {
  readonly release?: ReleaseIndex;
  readonly problems: Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** True where a document says of itself that it is the index of a release, and no document of figures. */
export const isReleaseIndex = (document: object): document is Fields =>
  'release' in document && 'files' in document && !('contract' in document);

/**
 * The index that a document is. Whoever asked for figures is told by the first problem that it has none itself;
 * entries that name no file of the release are left out, each with a problem.
 */
export function readIndex(document: Fields): ReadIndex {
  const { release, files, published } = document;
  if (typeof release !== 'string' || release.split('.')[0] !== MAJOR)
    return {
      problems: [problem('newer-major', '/release', { value: excerpt(release), known: '1.0' })],
    };
  if (!Array.isArray(files) || typeof published !== 'string') {
    const field = Array.isArray(files) ? 'published' : 'files';
    return { problems: [problem('missing-field', '', { field })] };
  }
  const problems: Problem[] = [];
  const sound = (files as unknown[]).filter((file, i): file is ReleaseFile => {
    const faulty = faultIn(file);
    if (faulty === undefined) return true;
    const value = excerpt(isFields(file) ? file[faulty] : file);
    problems.push(
      problem('bad-value', pointer('files', i, ...[faulty].filter(Boolean)), {
        field: faulty || 'files',
        value,
      }),
    );
    return false;
  });
  const [first] = sound;
  if (!first) return { problems: [...problems, problem('missing-field', '', { field: 'files' })] };
  return {
    release: { ...(document as unknown as ReleaseIndex), files: sound },
    problems: [problem('release-index', '', { file: first.path }), ...problems],
  };
}

/** The field of an entry that is not what it must be; '' where it is none at all. */
function faultIn(file: unknown): string | undefined {
  if (!isFields(file)) return '';
  if (typeof file.path !== 'string' || !PATH.test(file.path)) return 'path';
  return typeof file.region === 'string' ? undefined : 'region';
}
