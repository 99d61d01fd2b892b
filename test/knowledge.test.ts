import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './support/rooms.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));
const pages = tracked.filter((file) => file.endsWith('.md'));

/** The addresses inside the project that a page of text leads to. */
function linksOf(page: string): string[] {
  const text = read(page).replace(/```[^]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
  return links.filter((address) => !/^[a-z]+:|^#/i.test(address));
}

describe('what is known of the project', () => {
  it('leads to files that are there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .map((address) => address.split('#')[0] ?? '')
        .filter((address) => !existsSync(resolve(root, dirname(page), decodeURI(address))))
        .map((address) => `${page}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('stands in the project: no text of it cites a page that is elsewhere', () => {
    const citing = tracked
      .filter((file) => /\.(?:[cm]?[jt]sx?|md|html|css)$/.test(file))
      .filter((file) => file !== 'test/knowledge.test.ts')
      .filter((file) => /\b(?:domain|standards|libraries|peers|models)\.md\b/.test(read(file)));
    expect(citing).toEqual([]);
  });

  it('names every room that there is', () => {
    const text = read('src/ARCHITECTURE.md');
    const unnamed = Object.keys(ROOMS).filter((room) => {
      const [layer = '', ...inner] = room.split('/');
      // A picture is a room like every other picture.
      const isPicture = existsSync(join(root, 'src', room, `gf-${inner[0]}.ts`));
      if (layer.includes('.') || inner[0] === '*' || isPicture) return false;
      return !text.includes(`\`${layer}`) || !inner.every((part) => text.includes(part));
    });
    expect(unnamed).toEqual([]);
  });

  it('says of each rule which file keeps it', () => {
    const rows = read('src/core/RULES.md')
      .split('\n')
      .filter((line) => /^\| \d+ /.test(line));
    expect(rows).toHaveLength(15);
    const named = rows.flatMap((row) =>
      [...row.matchAll(/`([a-z/-]+\.ts)`/g)].map(([, file]) => file!),
    );
    expect(named.filter((file) => !existsSync(join(root, 'src/core', file)))).toEqual([]);
  });

  it('gives every decision its four headings, and a line in the list', () => {
    const decisions = pages.filter((page) => /src\/decisions\/\d/.test(page));
    const list = read('src/decisions/README.md');
    for (const page of decisions) {
      const headings = [...read(page).matchAll(/^## (.+)$/gm)].map(([, text]) => text);
      expect(headings, page).toEqual(['Context', 'Decision', 'Consequence', 'What was measured']);
      expect(list, page).toContain(page.split('/').pop());
    }
    expect(decisions.length).toBeGreaterThan(5);
  });
});
