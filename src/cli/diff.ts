import { editionChanges } from '../core/derive/edition-changes.js';
import type { Problem } from '../core/contract/problem.js';
import { lintRelease } from '../core/lint/lint-release.js';
import type { Dataset } from '../core/model/dataset.js';
import { RELEASE_WORDS } from '../i18n/release.js';
import { counted } from '../i18n/counted.js';
import { addressOf, unreadable } from './address.js';
import type { ValuesOf } from './command.js';
import type { diff } from './commands/diff.js';
import { confirmed } from './confirmed.js';
import { readAnswer } from './document.js';
import { ask } from './reading.js';
import { releaseLines, releaseRecord, type Release } from './release-report.js';
import { refuse, say } from './saying.js';

/** Compares two editions; answers 1 where the later one looks wrong and nobody wants it all the same. */
export async function run(
  [before = '', after = '']: readonly string[],
  { json, yes }: ValuesOf<typeof diff.options>,
): Promise<number> {
  const was = await edition(before);
  if (typeof was === 'number') return was;
  const is = await edition(after);
  if (typeof is === 'number') return is;
  const changes = editionChanges(was.dataset, is.dataset);
  const doubts = lintRelease(was.dataset, is.dataset, changes, Date.now());
  const faults = is.faults.filter((fault) => !was.faults.some((known) => isSame(fault, known)));
  const release: Release = { before: was.dataset, after: is.dataset, changes, doubts, faults };
  say(json ? JSON.stringify(releaseRecord(release), null, 2) : releaseLines(release).join('\n'));
  const looksWrong = doubts.beside.length + doubts.within.length + faults.length > 0;
  if (!looksWrong || yes) return 0;
  const question = `${RELEASE_WORDS['zh-CN'].ask} ${RELEASE_WORDS.en.ask}`;
  return !json && (await confirmed(question)) ? 0 : 1;
}

/** A document as it was read, and the errors in it. */
interface Edition {
  readonly dataset: Dataset;
  readonly faults: readonly Problem[];
}

const isSame = (one: Problem, other: Problem) => one.code === other.code && one.path === other.path;

/** The document of a file or an address, or the exit code where there is none to compare. */
async function edition(target: string): Promise<Edition | number> {
  const answer = await ask(addressOf(target));
  if (answer.status !== 200) return unreadable(target, answer.status);
  const { dataset, problems } = await readAnswer(answer);
  const faults = problems.filter(({ severity }) => severity === 'error');
  if (dataset) return { dataset, faults };
  const [zh, en] = [
    `${target} 不是可用的数据文件（${problems.length}处错误），先用 gongfu validate 检查。`,
    `${target} is no usable document (${counted(problems.length, 'fault')}): check it with gongfu validate.`,
  ];
  return refuse(2, zh, en);
}
