import type { ReleaseIndex } from '../core/contract/release.js';
import { counted } from '../i18n/counted.js';
import { addressOf, unreadable } from './address.js';
import type { ValuesOf } from './command.js';
import type { validate } from './commands/validate.js';
import { ask, type Answer } from './reading.js';
import { checked, checkedFile, type Checked } from './release-check.js';
import { problemLines, problemRecords } from './report.js';
import { say } from './saying.js';

/** A document that was checked, by the name that it goes by. */
interface Named extends Checked {
  readonly target: string;
}

/** Every fault of a document, each with its place and cure; of the index of a release those of all its files. */
export async function run(
  [target = '']: readonly string[],
  { json }: ValuesOf<typeof validate.options>,
): Promise<number> {
  const answer = await ask(addressOf(target));
  if (answer.status !== 200) return unreadable(target, answer.status);
  const own = { target, ...(await checked(answer)) };
  const { release } = own;
  const all = release ? await ofRelease(own, answer, release) : [own];
  if (json) {
    const records = all.map((one) => problemRecords(one.target, one.problems));
    say(JSON.stringify(release ? records : records[0], null, 2));
  } else {
    const faulty = all.filter((one) => !release || one.problems.length > 0);
    for (const one of faulty) say(problemLines(one.target, one.dataset, one.problems).join('\n'));
    if (release) say(countText(target, all.length - 1, all.slice(1).filter(isFaultless).length));
  }
  return all.some((one) => one.problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

const isFaultless = ({ problems }: Named): boolean => problems.length === 0;

const countText = (target: string, files: number, faultless: number): string =>
  `${target}：${files}个文件，${faultless}个没有发现问题  ${counted(files, 'file')}, ${faultless} without problems`;

/** The index and its files, one after the other: a nation's do not fit into memory at once. */
async function ofRelease(
  { target, problems }: Named,
  { url }: Answer,
  release: ReleaseIndex,
): Promise<Named[]> {
  // That it is an index is no fault where all its files are looked at.
  const own = problems.filter(({ code }) => code !== 'release-index');
  const all: Named[] = [{ target, dataset: undefined, problems: own }];
  for (const file of release.files) {
    const { problems: found } = await checkedFile(url, release, file);
    all.push({ target: file.path, dataset: undefined, problems: found });
  }
  return all;
}
