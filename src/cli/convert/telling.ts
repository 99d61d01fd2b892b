import process from 'node:process';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import { convertSentence } from '../../i18n/convert-sentence.js';
import { refuse } from '../saying.js';
import type { Read } from './given.js';

/** Says lines on standard error. */
export const tell = (...lines: readonly string[]) =>
  void process.stderr.write(`${lines.join('\n')}\n`);

/** Says each problem in both languages. */
export function tellProblems(problems: readonly ConvertProblem[]): void {
  for (const problem of problems)
    tell(convertSentence(problem, 'zh-CN'), convertSentence(problem, 'en'));
}

export const unreadable = (paths: readonly string[]): number =>
  refuse(2, `读不到 ${paths.join('、')}。`, `Cannot read ${paths.join(', ')}.`);

/** What was read, or the exit code where it was not, the reason having been said. */
export function had<Value extends object>(read: Read<Value>): Value | number {
  if ('missing' in read) return unreadable([read.missing]);
  tellProblems(read.problems);
  return 'value' in read ? read.value : 2;
}
