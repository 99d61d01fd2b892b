import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';

const PICTURES = join(root, 'test/charts/pictures');

/** What draws nothing by itself, and what only a browser can draw. */
const WITHOUT = [
  'breakable',
  'environment',
  'fade',
  'hatched-outline',
  'labels',
  'marks',
  'minor-ticks',
  'painters',
  'paper',
  'path',
  'rank-columns',
  'sankey',
  'scale',
  'text-width',
  'time-ticks',
  'withheld',
];

const namesIn = (folder: string) => readdirSync(join(root, folder));
const stem = (file: string) => file.replace(/\.\w+$/, '');
const drawings = namesIn('src/charts')
  .map(stem)
  .filter((name) => !WITHOUT.includes(name));
/** Pictures that are words and boxes in a page, and drawn on paper alone. */
const onPaper = readdirSync(join(root, 'src/elements'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.paper.ts'))
  .map((file) => basename(file, '.paper.ts'));
const folders = readdirSync(PICTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the pictures of what is drawn', () => {
  it('are there for every drawing', () => {
    // The rings and the strip of a reach stand together.
    const missing = drawings
      // What a matrix is on paper stands with the picture of its element.
      .filter((name) => name !== 'heat-paper')
      .filter((name) => !folders.includes(name) && !folders.includes(name.split('-')[0]!));
    expect(missing).toEqual([]);
  });

  it('are those of drawings that there are, each of a case that a test names', () => {
    const tests = ['test/charts', 'test/elements']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true }).map(
          (file) => `${folder}/${String(file)}`,
        ),
      )
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    const drawn = [...drawings, ...onPaper].map((name) => name.split('-')[0]);
    for (const folder of folders) {
      expect(drawn).toContain(folder.split('-')[0]);
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
