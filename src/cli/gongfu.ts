/**
 * The command: `gongfu validate <file>`, `gongfu doctor <url-or-html-file>`, `gongfu wall <file>`. It
 * reads what it is given and what that names, and nothing else.
 */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { diagnose, headerOf } from '../core/doctor/diagnose.js';
import { lint } from '../core/lint/lint.js';
import { withLines } from '../core/read/places-in-source.js';
import { examine } from './examine.js';
import { ask, utf8 } from './reading.js';
import {
  findingLines,
  findingRecords,
  helpText,
  problemLines,
  problemRecords,
  unknownOption,
} from './report.js';
import { readAnswer } from './validate.js';
import { wall } from './wall.js';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const isAddress = (target: string) => /^(?:https?|file):\/\//i.test(target);
const addressOf = (target: string) => (isAddress(target) ? target : pathToFileURL(target).href);

/** Every fault of a document, each with its place and cure. */
async function validate(target: string, options: ReadonlySet<string>): Promise<number> {
  const answer = await ask(addressOf(target));
  if (answer.status !== 200) return unreadable(target, answer.status);
  const { dataset, problems: faults } = await readAnswer(answer);
  const remarks = dataset ? lint(dataset, Date.now()) : [];
  const problems = [...faults, ...withLines(utf8(answer.bytes) ?? '', remarks)];
  if (options.has('--json')) say(JSON.stringify(problemRecords(target, problems), null, 2));
  else say(problemLines(target, dataset, problems).join('\n'));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What is wrong with a page that has our tags. */
async function doctor(target: string, options: ReadonlySet<string>): Promise<number> {
  const live = options.has('--live') ? true : undefined;
  const facts = await examine(addressOf(target), Date.now(), live);
  if (facts.onDisk && facts.status !== 200) return unreadable(target, facts.status);
  const findings = diagnose(facts);
  const header = headerOf(facts);
  if (options.has('--json'))
    say(JSON.stringify(findingRecords(facts.url, findings, header), null, 2));
  else say(findingLines(facts.url, findings, header).join('\n'));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function unreadable(target: string, status: number): number {
  const why = status ? ` (HTTP ${status})` : '';
  process.stderr.write(`读不到 ${target}${why}。 Cannot read ${target}${why}.\n`);
  return 2;
}

/** Answers the exit code: 0 nothing wrong, 1 errors found, 2 not understood. */
async function main([command = 'help', ...args]: readonly string[]): Promise<number> {
  if (command === 'wall') {
    const code = await wall(args);
    if (code !== undefined) return code;
  }
  const options = new Set(args.filter((argument) => argument.startsWith('--')));
  const [target, ...more] = args.filter((argument) => !argument.startsWith('--'));
  const allowed = ['--json', '--live'];
  const unknown = [...options].find((option) => !allowed.includes(option) && option !== '--help');
  const commands: Record<string, typeof validate> = { validate, doctor };
  const run = commands[command];
  if (run && unknown !== undefined) {
    process.stderr.write(`${unknownOption(unknown, allowed)}\n`);
    return 2;
  }
  if (run && target !== undefined && more.length === 0 && !options.has('--help')) {
    return run(target, options);
  }
  if (/^(?:version|--version|-v)$/.test(command)) {
    say(__GONGFU_VERSION__);
    return 0;
  }
  const asked = /^(?:help|--help|-h)$/.test(command);
  (asked ? process.stdout : process.stderr).write(`${helpText}\n`);
  return asked ? 0 : 2;
}

process.exitCode = await main(process.argv.slice(2));
