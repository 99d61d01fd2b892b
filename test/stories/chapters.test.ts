import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { sanitize } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { TAGS } from '../../src/core/tags/tags.js';
import { CHAPTERS } from '../../stories/book/links.js';
import { bookLinks } from '../../stories/book/repository-links.js';
import { sectionOf } from '../../stories/book/sections.js';

const root = join(dirname(new URL(import.meta.url).pathname), '../..');
const blocks = join(root, 'stories/book');
const folder = join(root, 'stories/chapters');
const files = readdirSync(folder).filter((file) => extname(file) === '.mdx');
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const chapters = files.filter((file) => file !== 'element.mdx');
const titleOf = (file: string) => /<Meta title="([^"]+)"/.exec(textOf(file))?.[1] ?? '';

/** The texts of the repository that chapters show. */
const shown = files.flatMap((file) =>
  [...textOf(file).matchAll(/from '\.\.\/\.\.\/([^']+)\?raw'/g)].map(([, path]) => path!),
);

describe('the chapters of the book', () => {
  it('are each reached by a link, under the address that Storybook makes of the title', () => {
    const made = chapters.map((file) => sanitize(titleOf(file))).sort();
    expect(Object.values(CHAPTERS).sort()).toEqual(made);
  });

  it.each(chapters)('have a title in both languages: %s', (file) => {
    expect(titleOf(file)).toMatch(/\p{Script=Han}.* [A-Z]/u);
  });

  it.each(chapters)(
    'speak Chinese wherever they speak English, and the other way round: %s',
    (file) => {
      const text = textOf(file);
      const count = (tag: string) => text.split(tag).length;
      expect(count('<En>')).toBe(count('<Zh>'));
      expect(count(' en="')).toBe(count(' zh="'));
    },
  );

  it.each(files)('lead to chapters and elements that there are: %s', (file) => {
    const text = textOf(file);
    const to = (link: string) =>
      [...text.matchAll(new RegExp(`<${link} to="([^"]+)"`, 'g'))].map(([, name]) => name!);
    expect(to('ChapterLink').filter((name) => !(name in CHAPTERS))).toEqual([]);
    expect(to('ElementLink').filter((name) => !(name in TAGS))).toEqual([]);
  });

  it.each(files)('use blocks that are registered: %s', (file) => {
    const registered = readdirSync(blocks)
      .flatMap((path) => [
        ...readFileSync(join(blocks, path), 'utf8').matchAll(/^block\('([^']+)'/gm),
      ])
      .map(([, name]) => name!);
    const used = [...textOf(file).matchAll(/<(book-[\w-]+)|block="(book-[\w-]+)"/g)].map(
      ([, tag, block]) => (tag ?? block)!,
    );
    expect(used.filter((name) => !registered.includes(name))).toEqual([]);
  });

  it.each(shown)('show a text whose links lead to files that there are: %s', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, link]) => link!);
    const missing = links.filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(missing).toEqual([]);
    // None is left that the book could not follow.
    expect(bookLinks(text, path)).not.toMatch(/\]\((?!https?:|#|\?path=)/);
  });
});

describe('a text of the repository', () => {
  it('leads to the chapter that shows what it names, and names what none shows', () => {
    expect(bookLinks('[rules](core/RULES.md)', 'src/ARCHITECTURE.md')).toMatch(
      /^\[rules\]\(\?path=\/docs\/.*--docs\)$/,
    );
    expect(bookLinks('[rooms](../test/support/rooms.ts)', 'src/ARCHITECTURE.md')).toBe(
      'rooms (`test/support/rooms.ts`)',
    );
    expect(bookLinks('[web](https://example.org)', 'README.md')).toBe('[web](https://example.org)');
  });

  it('gives a section by its title', () => {
    expect(sectionOf('# A\n\n## B\n\nb\n\n## C\n\nc', 'B')).toBe('b');
    expect(() => sectionOf('## B\n', 'D')).toThrow('no section: D');
  });
});
