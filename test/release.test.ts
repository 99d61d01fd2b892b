import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { writeRelease } from '../demo/release.mjs';

describe('the release files', () => {
  let folder: string;
  let path: string;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => Buffer.from(files[name]!).toString();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gf-release-'));
    path = await writeRelease(folder);
    const inner = Object.entries(unzipSync(readFileSync(path)));
    files = Object.fromEntries(inner.map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('hold both bundles, the schemas, the catalogue, licences, integrities and a bill of materials', () => {
    for (const name of [
      'gongfu.js',
      'gongfu.classic.js',
      'everyday.js',
      'gf-stat.js',
      'catalogue.json',
      'schema/contract-1.0.json',
      'schema/mapping-1.0.json',
      'LICENSE.txt',
      'third-party-licenses.md',
      'README.md',
      'sri.json',
      'sbom.cdx.json',
    ]) {
      expect(Object.keys(files)).toContain(name);
    }
    expect(Object.keys(files).filter((name) => name.startsWith('types/'))).toEqual([]);
  });

  it('give the integrity of every script, and of no other', () => {
    const { files: known } = JSON.parse(text('sri.json'));
    const scripts = Object.keys(files).filter((name) => name.endsWith('.js'));
    expect(Object.keys(known).sort()).toEqual(scripts.sort());
    for (const name of scripts) {
      const hash = createHash('sha384').update(files[name]!).digest('base64');
      expect(known[name], name).toBe(`sha384-${hash}`);
    }
  });

  it('name every package whose code they carry, with licence and checksum', () => {
    const { components, bomFormat } = JSON.parse(text('sbom.cdx.json'));
    const licences = [...text('third-party-licenses.md').matchAll(/^## (\S+) - /gm)];
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }: { name: string }) => name)).toEqual(
      licences.map(([, name]) => name),
    );
    expect(components.map(({ name }: { name: string }) => name)).toContain('lit-html');
    for (const { name, hashes, licenses } of components) {
      expect(hashes[0].content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0].license.id, name).toMatch(/^[A-Z0-9.-]+$/i);
    }
  });

  it('are the same bytes wherever the sources stand', () => {
    const copy = join(folder, 'elsewhere');
    for (const part of [
      'src',
      'stories',
      'demo',
      'data/schema',
      'data/catalogue.json',
      'data/sample-district.json',
      'README.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    // Not as a command, which would look after the packages that both share.
    const script = `
      const { build } = await import('./demo/prepare.mjs');
      const { writeRelease } = await import('./demo/release.mjs');
      build();
      await writeRelease('release');`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: copy });
    const other = readFileSync(join(copy, 'release', basename(path)));
    expect(other.equals(readFileSync(path))).toBe(true);
  }, 120_000);
});
