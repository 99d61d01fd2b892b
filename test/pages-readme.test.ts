import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY } from '../demo/serve.mjs';
import { parse } from '../src/core/parse.js';

const text = readFileSync(join(root, 'README.md'), 'utf8');
const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(text)![1]!;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  cssParts?: { name: string }[];
}
const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = (manifest.modules as { declarations?: Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const attributesOf = (tag: string) =>
  elements.find(({ tagName }) => tagName === tag)!.attributes!.map(({ name }) => name);

/** The cells of the table under a heading, without its head. */
const table = (heading: string) =>
  text
    .split(`### ${heading}\n`)[1]!
    .split('\n#')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('README', () => {
  it('shows a document that has no fault and can be drawn', () => {
    const { dataset, problems } = parse(block('json'));
    expect(problems).toEqual([]);
    expect(dataset!.indicators.get('training')!.domain).toBe('training');
  });

  it('lists every tag, and none that does not exist', () => {
    const listed = table('标签').map(([, tag]) => tag!.replaceAll('`', ''));
    expect(listed.sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });

  it('lists every attribute, on the tags that have it', () => {
    const listed = new Set<string>();
    for (const [, names, where] of table('属性')) {
      for (const name of names!.replaceAll('`', '').split('、')) {
        listed.add(name);
        const named = where!.match(/gf-[\w-]+/g);
        const except = where!.includes('看板除外');
        for (const { tagName } of elements) {
          const has = attributesOf(tagName!).includes(name);
          const should = named ? named.includes(tagName!) : !(except && tagName === 'gf-board');
          expect(has, `${name} of ${tagName}`).toBe(should);
        }
      }
    }
    listed.add('heading-level');
    const all = new Set(elements.flatMap(({ tagName }) => attributesOf(tagName!)));
    expect([...listed].sort()).toEqual([...all].sort());
  });

  it('uses only tags and attributes that exist in its example', () => {
    for (const [, tag, attributes] of block('html').matchAll(/<(gf-[\w-]+)([^>]*)>/g)) {
      for (const [, name] of attributes!.matchAll(/ ([\w-]+)/g)) {
        expect(attributesOf(tag!), tag).toContain(name);
      }
    }
  });

  it('names the policy that the demo server sends', () => {
    const named = /Content-Security-Policy: ([^]*?)```/.exec(text)![1]!;
    expect(named.trim().replace(/\s+/g, ' ')).toBe(POLICY);
  });

  it('names only commands and files that exist', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const said = readFileSync(join(root, file), 'utf8');
      for (const [, name] of said.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty(name!);
      for (const [, link] of said.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(root, link!)), link).toBe(true);
      }
    }
  });

  it('is short', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(lines('README.md')).toBeLessThanOrEqual(340);
    expect(lines('CONTRIBUTING.md')).toBeLessThanOrEqual(80);
  });
});
