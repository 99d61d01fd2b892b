import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/project.js';

const dist = (path: string) => join(root, 'dist', path);
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the files of the package', () => {
  it('hold the schemas and the page of a frame as they are in the project', () => {
    for (const name of ['contract-1.0.json', 'mapping-1.0.json', 'publish-1.0.json']) {
      expect(text(`dist/schema/${name}`)).toBe(text(`data/schema/${name}`));
    }
    expect(text('dist/embed.html')).toBe(text('src/elements/embed/embed.html'));
  });

  it('say by the time of the manifest when the build began, before it wrote anything', () => {
    const { mtimeMs } = statSync(dist('custom-elements.json'));
    const files = readdirSync(dist(''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.filter((file) => statSync(file).mtimeMs < mtimeMs)).toEqual([]);
  });

  it('run from a copy of their folder, beside a package that is none of modules, without a word of Node', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gf-copy-'));
    try {
      cpSync(dist(''), join(folder, 'dist'), { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{"name":"site"}');
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'dist/gongfu-cli.js'), 'help'],
        { encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('name in their own folder the same modules that act when they are loaded', () => {
    const own = JSON.parse(text('dist/package.json'));
    const whole = JSON.parse(text('package.json'));
    expect(own).toEqual({ type: 'module', sideEffects: expect.any(Array) });
    expect(own.sideEffects.map((path: string) => path.replace('./', './dist/'))).toEqual(
      whole.sideEffects,
    );
  });

  it('list in the manifest the classes that the index exports', async () => {
    const exported = Object.keys(await import(pathToFileURL(dist('index.js')).href));
    const { modules } = JSON.parse(text('dist/custom-elements.json'));
    const listed: string[] = modules[0].declarations.map(({ name }: { name: string }) => name);
    expect(listed).toContain('StatElement');
    expect(listed.filter((name) => !exported.includes(name))).toEqual([]);
    const classes = exported.filter((name) => name.endsWith('Element'));
    expect(classes.filter((name) => !listed.includes(name))).toEqual([]);
  });
});
