import type { ReleaseFile, ReleaseIndex } from '../core/contract/release.js';
import type { Parsed } from '../core/read/assemble.js';
import { joined } from '../core/read/joined.js';
import { problem } from '../core/contract/problem.js';
import { ReleaseFiles } from '../core/read/release-files.js';
import { readAnswer } from './document.js';
import { ask, type Answer } from './reading.js';

/** What a tag asks of a release. */
export interface AskedOfRelease {
  /** Its region, or that of its board; '' for none. */
  readonly region: string;
  /** The regions that it is compared with, parted by blanks. */
  readonly compare: string;
}

/** What a tag of a page asks of the release that it names. */
export const askedOfRelease = (
  attributes: Readonly<Record<string, string>>,
  board: Readonly<Record<string, string>> | undefined,
): AskedOfRelease => ({
  region: attributes.region || (board?.region ?? ''),
  compare: attributes.compare ?? '',
});

/**
 * Of a release what some tags show together, as a page has it (data/release-parts.ts): the file of the first with
 * all others that they need and that are there. Undefined where that of the first is not there.
 */
export async function releaseData(
  release: ReleaseIndex,
  asked: readonly [AskedOfRelease, ...AskedOfRelease[]],
  read: (file: ReleaseFile) => Promise<Parsed | undefined>,
): Promise<Parsed | undefined> {
  const files = new ReleaseFiles(release);
  const own = await read(files.ownOf(asked[0].region));
  if (!own?.dataset) return own;
  const needed = new Set(asked.flatMap(({ region, compare }) => files.neededBy(region, compare)));
  const all = await Promise.all([...needed].map(read));
  const there = all.flatMap((one) => one?.dataset ?? []);
  const mixed = files.mixed(there);
  if (mixed) return { problems: [mixed] };
  return {
    dataset: joined(there, own.dataset),
    problems: all.flatMap((one) => one?.problems ?? []),
  };
}

/** The document that came from an address; of the index of a release what some tags show of its files. */
export async function readAsked(
  answer: Answer,
  asked: readonly [AskedOfRelease, ...AskedOfRelease[]],
): Promise<Parsed> {
  const parsed = await readAnswer(answer);
  if (!parsed.release) return parsed;
  const addressOf = ({ path }: ReleaseFile) => new URL(path, answer.url).href;
  const read = async (file: ReleaseFile) => {
    const part = await ask(addressOf(file));
    return part.status === 200 ? readAnswer(part) : undefined;
  };
  const shown = await releaseData(parsed.release, asked, read);
  if (shown) return shown;
  const url = addressOf(new ReleaseFiles(parsed.release).ownOf(asked[0].region));
  return { problems: [problem('not-found', '', { url })] };
}
