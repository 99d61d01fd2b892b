import type { Command, Option } from './command.js';

/** Where the second column of the help begins. */
const COLUMN = 38;

const EXIT = '退出码 Exit code: 0 没有错误 no errors, 1 有错误 errors, 2 不能执行 could not run';

/** Columns of a terminal that a text takes: Chinese signs take two. */
const widthOf = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

/** A name and what is said of it in two languages, in two columns. */
function entry(name: string, lines: readonly string[]): string {
  const gap = ' '.repeat(COLUMN);
  const isLong = widthOf(name) >= COLUMN;
  const first = isLong ? `${name}\n${gap}` : name.padEnd(name.length + COLUMN - widthOf(name));
  return first + lines.filter(Boolean).join(`\n${gap}`);
}

const usageOf = ({ name, operands }: Command) => `gongfu ${name} ${operands}`.trimEnd();

/** What each command does, and where more is said. */
export function helpOfAll(commands: readonly Command[]): string {
  return [
    `共富看板 Gongfu Board ${__GONGFU_VERSION__}`,
    '',
    ...commands.map((one) => entry(usageOf(one), [one.says['zh-CN'], one.says.en])),
    entry('gongfu version', ['版本 the version']),
    entry('gongfu help [命令 command]', [
      '这段说明，或一个命令的选项 this text, or the options of a command',
    ]),
    '',
    EXIT,
  ].join('\n');
}

function optionEntry([name, { short, value, default: usual, says }]: [string, Option]): string {
  const letter = short ? `-${short}, ` : '';
  const written = value ?? (usual === undefined ? '' : usual);
  return entry(`${letter}--${name}${written ? ` ${written}` : ''}`, [says['zh-CN'], says.en]);
}

/** How one command is written, and what each of its options does. */
export function helpOf(one: Command): string {
  const options = Object.entries(one.options).map(optionEntry);
  return [
    `${usageOf(one)}${options.length > 0 ? ' [选项 options]' : ''}`,
    one.says['zh-CN'],
    one.says.en,
    ...(options.length > 0 ? ['', ...options] : []),
    ...(one.more ? ['', ...one.more] : []),
    '',
    EXIT,
  ].join('\n');
}
