import process from 'node:process';

/** Says on standard output. */
export const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Says on standard error why the command ends, in both languages. */
export function refuse(code: 1 | 2, zh: string, en: string): number {
  process.stderr.write(`${zh} ${en}\n`);
  return code;
}
