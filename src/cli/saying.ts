import process from 'node:process';

/** Says on standard output. */
export const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Says on standard error why the command ends, in both languages. */
export function refuse(code: 1 | 2, zh: string, en: string): number {
  process.stderr.write(`${zh} ${en}\n`);
  return code;
}

/** Says that a --data names no address and file. */
export const noPair = (written: string): number =>
  refuse(2, `--data ${written} 要写成 网址=文件。`, `--data ${written}: write ADDRESS=FILE.`);
