import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { classicFaults, scriptFaults, styleFaults } from './support/floor.js';

const dist = (path = '') => join(root, 'dist', path);
const scripts = [
  ...readdirSync(dist()),
  ...readdirSync(dist('chunks')).map((name) => `chunks/${name}`),
].filter((name) => name.endsWith('.js'));
const FOR_NODE = 'gongfu-cli.js';
const isClassic = (name: string) => name.endsWith('.classic.js');

/** The style sheets of every class, as the elements adopt them. */
async function sheets(): Promise<[string, string][]> {
  const exported = (await import(pathToFileURL(dist('index.js')).href)) as Record<
    string,
    { styles?: unknown }
  >;
  return Object.entries(exported)
    .filter(([name, { styles }]) => name.endsWith('Element') && styles !== undefined)
    .map(([name, { styles }]) => [name, [styles].flat(Infinity).map(String).join('\n')]);
}

describe('the oldest kernel, Chromium 86,', () => {
  it('knows all syntax and names in every module', () => {
    const modules = scripts.filter((name) => !isClassic(name) && name !== FOR_NODE);
    expect(modules.length).toBeGreaterThan(30);
    for (const name of modules) {
      expect(scriptFaults(readFileSync(dist(name), 'utf8')), name).toEqual([]);
    }
  });

  it('is not needed by a classic script, which is ES2019', () => {
    const classic = scripts.filter(isClassic);
    expect(classic.length).toBe(2);
    for (const name of classic) {
      expect(classicFaults(readFileSync(dist(name), 'utf8')), name).toEqual([]);
    }
  });

  it('has every method of the language that the source calls', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const project = join(root, 'test/tsconfig.floor.json');
    const check = (...more: string[]) =>
      execFileSync(process.execPath, [tsc, '-p', project, ...more], { encoding: 'utf8' });
    expect(check()).toBe('');
    // The types of Node bring newer methods of the language along, and would let them pass.
    const files = check('--listFilesOnly').split('\n');
    expect(files.filter((file) => /[/\\]src[/\\]elements[/\\]/.test(file)).length).toBeGreaterThan(
      100,
    );
    expect(files.filter((file) => file.includes('@types/node'))).toEqual([]);
  });

  it('knows every property, value, selector and rule in the styles of the tags', async () => {
    const all = await sheets();
    expect(all.length).toBeGreaterThan(15);
    for (const [name, css] of all) {
      expect(css.length, name).toBeGreaterThan(50);
      expect(styleFaults(css), name).toEqual([]);
    }
  });

  it('knows the scripts of the demo pages', () => {
    for (const folder of ['builder', 'workbench']) {
      const files = readdirSync(join(root, 'demo', folder)).filter((name) => name.endsWith('.js'));
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) {
        const code = readFileSync(join(root, 'demo', folder, name), 'utf8');
        expect(scriptFaults(code), name).toEqual([]);
      }
    }
  });

  it('knows the styles of the demo pages', () => {
    const sheets = readdirSync(join(root, 'demo')).filter((name) => name.endsWith('.css'));
    expect(sheets).toContain('portal.css');
    for (const name of sheets) {
      expect(styleFaults(readFileSync(join(root, 'demo', name), 'utf8')), name).toEqual([]);
    }
  });
});

describe('the check of the floor', () => {
  it.each([
    ['class A { static { f(); } }', 'static block: 94'],
    ['class A { #a; is(o) { return #a in o; } }', '#name in: 91'],
    ['await f();', 'top-level await: 89'],
    ['Object.hasOwn(a, b);', '.hasOwn: 93'],
    ['a.findLast(b);', '.findLast: 97'],
    ['a?.toSorted();', '.toSorted: 110'],
    ['structuredClone(a);', 'structuredClone: 98'],
    ['fetch(a, { signal: AbortSignal.timeout(1) });', 'AbortSignal.timeout: 103'],
    ['e.signal.reason === "timeout";', 'signal.reason: 98'],
    ['a.abort("timeout");', '.abort(reason): 98'],
    ['this.a?.abort(b);', '.abort(reason): 98'],
    ['new Intl.Segmenter();', 'Intl.Segmenter: 87'],
    ['/a/d.exec(b);', '/d: 90'],
  ])('finds %s', (code, fault) => {
    expect(scriptFaults(code)).toEqual([fault]);
  });

  it('finds what is no script at all for the floor', () => {
    expect(scriptFaults('import a from "b" with { type: "json" };')[0]).toMatch(/SyntaxError/);
    expect(classicFaults('a ??= b;')[0]).toMatch(/SyntaxError/);
    expect(classicFaults('a?.b;')[0]).toMatch(/SyntaxError/);
    expect(classicFaults('try { a(); } catch {}')).toEqual([]);
  });

  it('lets pass what the floor has', () => {
    const code =
      'class A { #a = 1; #b() {} static c = 2; } a ??= b?.c; d.replaceAll("e", "f"); g.abort();';
    expect(scriptFaults(code)).toEqual([]);
    expect(scriptFaults('async () => { await a; for await (const b of c) b(); };')).toEqual([]);
  });

  it.each([
    ['a{inset:0}', 'inset: 0'],
    ['a{margin-inline:1em}', 'margin-inline: 1em'],
    ['a{padding-block:1em}', 'padding-block: 1em'],
    ['a{aspect-ratio:1}', 'aspect-ratio: 1'],
    ['a{scrollbar-gutter:stable}', 'scrollbar-gutter: stable'],
    ['a{text-wrap:balance}', 'text-wrap: balance'],
    ['a{overflow:clip}', 'overflow: clip'],
    ['a{color:color-mix(in srgb,red,blue)}', 'color: color-mix(in srgb,red,blue)'],
    ['a{height:100dvh}', 'height: 100dvh'],
    [':is(a,b){color:red}', ':is(a,b)'],
    ['a:where(.b){color:red}', 'a:where(.b)'],
    ['a:has(b){color:red}', 'a:has(b)'],
    ['a:not(.b,.c){color:red}', 'a:not(.b,.c)'],
    ['a{b{color:red}}', 'b'],
    ['@container (min-width:1px){a{color:red}}', '@container (min-width:1px)'],
    ['@layer a{b{color:red}}', '@layer a'],
    ['@media (width>1px){a{color:red}}', '@media (width>1px)'],
  ])('finds %s', (css, fault) => {
    expect(styleFaults(css)).toEqual([fault]);
  });

  it('lets pass what the floor has, and what it skips as a whole', () => {
    const fine =
      'a:not(.b):not(.c):focus-visible{margin-inline-start:1em;gap:1px;width:min(1px,2%)}';
    expect(styleFaults(fine)).toEqual([]);
    expect(
      styleFaults('@media (min-width:1px) and (hover:hover){a{clip-path:inset(50%)}}'),
    ).toEqual([]);
    expect(styleFaults('@supports (aspect-ratio:1){a{aspect-ratio:1}}')).toEqual([]);
  });
});
