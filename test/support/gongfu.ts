import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../demo/prepare.mjs';

export const CLI = join(root, 'dist/gongfu-cli.js');

/** What came of a command. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command in a folder, with what is typed into it and what its surroundings say beside ours. */
export const gongfu = (
  folder: string,
  args: readonly string[],
  typed = '',
  env: Readonly<Record<string, string>> = {},
) =>
  new Promise<Ran>((done) => {
    const child = execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, ...env } },
      (error, out, said) => done({ code: error ? Number(error.code) : 0, out, error: said }),
    );
    child.stdin!.end(typed);
  });

/** A report of a month as a street office makes it, each street with its two figures. */
export const monthReport = (month: number, figures: readonly string[]): string =>
  [
    `甲区就业情况（2024年${month}月）,,`,
    '单位：人,,',
    '街道,城镇新增就业,失业人员再就业',
    ...['潮鸣街道', '长庆街道', '武林街道'].map((name, i) => `${name},${figures[i]}`),
    '',
  ].join('\r\n');
