import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';

const PICTURES = join(root, 'test/charts/pictures');

/** What draws nothing itself, and what only a browser can draw. */
const WITHOUT = [
  'breakable',
  'environment',
  'labels',
  'minor-ticks',
  'rank-columns',
  'sankey',
  'scale',
  'time-ticks',
];

const namesIn = (folder: string) => readdirSync(join(root, folder));
const stem = (file: string) => file.replace(/\.\w+$/, '');
const drawings = namesIn('src/charts')
  .map(stem)
  .filter((name) => !WITHOUT.includes(name));
const folders = readdirSync(PICTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the pictures of what is drawn', () => {
  it('are there for every drawing', () => {
    // The rings and the strip of a reach stand together.
    const missing = drawings.filter(
      (name) => !folders.includes(name) && !folders.includes(name.split('-')[0]!),
    );
    expect(missing).toEqual([]);
  });

  it('are those of drawings that there are, each of a case that a test names', () => {
    const tests = namesIn('test/charts')
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, 'test/charts', file), 'utf8'))
      .join('\n');
    for (const folder of folders) {
      expect(drawings.map((name) => name.split('-')[0])).toContain(folder.split('-')[0]);
      for (const name of readdirSync(join(PICTURES, folder)).map((file) => stem(basename(file)))) {
        // A test of two forms names the case alone: 'no-data' of columns-no-data.
        const words = name.split('-');
        const cases = words.map((_word, i) => words.slice(i).join('-'));
        const isNamed = [...cases.map((one) => `'${one}'`), `'${folder}/${name}'`].some((one) =>
          tests.includes(one),
        );
        expect(isNamed ? '' : `${folder}/${name}`).toBe('');
      }
    }
  });
});
