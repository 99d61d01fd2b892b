import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPlainScript } from '../../src/build/plain-script.js';
import { root } from '../../src/build/project.js';
import { classicFaults } from '../support/floor.js';

describe('a plain script', () => {
  let folder: string;
  let script: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-plain-'));
    writeFileSync(join(folder, 'late.ts'), `export const late = 'late';`);
    writeFileSync(
      join(folder, 'start.ts'),
      `class Wish { #kind?: string; set kind(kind: string) { this.#kind ??= kind; } get kind() { return this.#kind ?? ''; } }
       void import('./late.js').then(({ late }) => { const wish = new Wish(); wish.kind = late; console.info(wish?.kind, __GONGFU_VERSION__); });`,
    );
    await buildPlainScript(
      { entry: relative(root, join(folder, 'start.ts')), file: 'out' },
      folder,
    );
    script = readFileSync(join(folder, 'out.js'), 'utf8');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is ES2019, whatever its source is written in', () => {
    expect(classicFaults(script)).toEqual([]);
  });

  it('stands alone, and leaves what is in the folder', () => {
    expect(readdirSync(folder).sort()).toEqual(['late.ts', 'out.js', 'start.ts']);
    expect(script).toContain('late');
    expect(script).not.toMatch(/\bimport\b/);
  });

  it('knows the version of the package', () => {
    expect(script).toMatch(/\d+\.\d+\.\d+/);
    expect(script).not.toContain('__GONGFU');
  });
});
