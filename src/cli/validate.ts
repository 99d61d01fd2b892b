import { lint } from '../core/lint/lint.js';
import { withLines } from '../core/read/places-in-source.js';
import { addressOf, unreadable } from './address.js';
import type { ValuesOf } from './command.js';
import type { validate } from './commands/validate.js';
import { readAnswer } from './document.js';
import { ask, utf8 } from './reading.js';
import { problemLines, problemRecords } from './report.js';
import { say } from './saying.js';

/** Every fault of a document, each with its place and cure. */
export async function run(
  [target = '']: readonly string[],
  { json }: ValuesOf<typeof validate.options>,
): Promise<number> {
  const answer = await ask(addressOf(target));
  if (answer.status !== 200) return unreadable(target, answer.status);
  const { dataset, problems: faults } = await readAnswer(answer);
  const remarks = dataset ? lint(dataset, Date.now()) : [];
  const problems = [...faults, ...withLines(utf8(answer.bytes) ?? '', remarks)];
  if (json) say(JSON.stringify(problemRecords(target, problems), null, 2));
  else say(problemLines(target, dataset, problems).join('\n'));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
