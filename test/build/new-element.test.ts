import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';

/** All that the files of the project are made and checked with. */
const COPIED = [
  'src',
  'data',
  'demo',
  'stories',
  'test',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'README.md',
  'CONTRIBUTING.md',
];
const NAME = 'new-picture';

describe('npm run new:element', { timeout: 300_000 }, () => {
  let folder: string;

  /** Runs a script of a package in the copy, and answers what it said where it failed. */
  function faultsOf(script: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', script), ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    return status === 0 ? '' : stdout + stderr;
  }

  const make = (name: string) =>
    spawnSync(process.execPath, ['src/build/new-element.mjs', name], {
      cwd: folder,
      encoding: 'utf8',
    });

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'gf-new-element-')));
    for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a name that is none, or that a tag has already', () => {
    for (const [name, reason] of [
      ['Waterfall', 'not a name'],
      ['stat', 'there is one already'],
      ['domain', 'there is one already'],
    ] as const) {
      const { status, stderr } = make(name);
      expect([status, stderr]).toEqual([1, expect.stringContaining(reason)]);
    }
  });

  it('makes a picture that keeps every rule and draws in a browser', () => {
    const { status, stdout } = make(NAME);
    expect(status, stdout).toBe(0);
    const made = stdout.trim().split('\n');
    expect(made).toContain(`src/elements/${NAME}/${NAME}-element.ts`);
    const check = ['src/build/generate.mjs', '--check'];
    expect(execFileSync(process.execPath, check, { cwd: folder, encoding: 'utf8' })).toBe('');
    const checks = [
      ['typescript/bin/tsc', '--noEmit'],
      ['oxlint/bin/oxlint', '-c', 'test/oxlintrc.json', '--deny-warnings', ...made],
      ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...made],
      ['vitest/vitest.mjs', 'run', 'test/architecture.test.ts', 'test/core/tags'],
      [
        '@web/test-runner/dist/bin.js',
        '--config',
        'test/web-test-runner.config.mjs',
        '--files',
        `test/elements/${NAME}/gf-${NAME}.spec.ts`,
      ],
    ] as const;
    for (const [script, ...args] of checks) expect(faultsOf(script, ...args)).toBe('');
  });
});
