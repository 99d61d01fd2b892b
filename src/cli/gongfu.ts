/**
 * The command `gongfu`: a table of commands, each a file of the folder `commands` with its options and its
 * help, and what does their work, loaded when it is asked for. It reads what it is given and what that
 * names, and nothing else.
 */
import process from 'node:process';
import { nearest } from '../core/contract/nearest.js';
import { askedOf } from './asking.js';
import { COMMANDS } from './commands.js';
import { helpOf, helpOfAll } from './help.js';
import { RUNS } from './runs.js';
import { say } from './saying.js';

type Listed = (typeof COMMANDS)[number];

const find = (name: string) => COMMANDS.find((one) => one.name === name);

const complain = (text: string) => {
  process.stderr.write(`${text}\n`);
  return 2;
};

async function start(one: Listed, args: readonly string[]): Promise<number> {
  const asked = askedOf(one, args);
  if (asked === 'help') {
    const isAsked = args.some((argument) => argument === '--help' || argument === '-h');
    if (!isAsked) return complain(helpOf(one));
    say(helpOf(one));
    return 0;
  }
  if ('wrong' in asked) return complain(asked.wrong);
  const { run } = await RUNS[one.name]();
  return run(asked.operands, asked.values);
}

/** Names a command that there is not, with the nearest. */
function unknown(name: string): number {
  const meant = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  const zh = `没有 ${name} 这个命令${meant ? `，是不是 ${meant}？` : '。'}`;
  const en = `There is no command ${name}${meant ? `; did you mean ${meant}?` : '.'}`;
  return complain(`${zh} ${en}\n\n${helpOfAll(COMMANDS)}`);
}

/** Answers the exit code: 0 nothing wrong, 1 something is, 2 could not run. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) return complain(helpOfAll(COMMANDS));
  const one = find(name);
  if (one) return start(one, args);
  if (/^(?:version|--version|-v)$/.test(name)) {
    say(__GONGFU_VERSION__);
    return 0;
  }
  if (!/^(?:help|--help|-h)$/.test(name)) return unknown(name);
  const [about] = args;
  const topic = about === undefined ? undefined : find(about);
  if (about !== undefined && !topic) return unknown(about);
  say(topic ? helpOf(topic) : helpOfAll(COMMANDS));
  return 0;
}

// A reader of the output that has seen enough, as head has, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
