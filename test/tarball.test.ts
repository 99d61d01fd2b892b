import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npm, root } from '../demo/prepare.mjs';

describe('the packed tarball', () => {
  let folder: string;
  let tarball: Uint8Array<ArrayBuffer>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-pack-'));
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync(npm, args, { cwd: root });
    tarball = new Uint8Array(readFileSync(join(folder, readdirSync(folder)[0]!)));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has nothing that publint finds fault with', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer } });
    expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  });

  it('has types that say what the code is, for bundlers and for modules in Node', async () => {
    const code = { excludeEntrypoints: [/\.css$/] };
    const found = await checkPackage(createPackageFromTarballData(tarball), code);
    expect(found.types).toMatchObject({ kind: 'included' });
    const problems = 'problems' in found ? found.problems : [];
    // A package of modules only: older resolution and `require` are not promised.
    const promised = problems.filter(
      (problem) => !('resolutionKind' in problem) || !/node10|-cjs/.test(problem.resolutionKind),
    );
    expect(promised).toEqual([]);
  });

  it('imports in plain Node where nothing else is installed, and registers nothing', () => {
    const file = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
    const script = `
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
      const { parse, TrendElement } = await import('${join(folder, 'package/dist/index.js')}');
      const { problems } = parse('[]');
      console.log(JSON.stringify([typeof TrendElement, problems[0].code, defined]));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toEqual(['function', 'not-an-object', []]);
  });
});
