import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../demo/prepare.mjs';
import { POLICY } from '../demo/serve.mjs';
import { cohortsOf } from '../src/core/derive/cohort.js';
import { composition } from '../src/core/derive/composition.js';
import { heatmap, type Matrix } from '../src/core/derive/heatmap.js';
import { timelineOf } from '../src/core/derive/timeline.js';
import { lint } from '../src/core/lint/lint.js';
import { parse } from '../src/core/read/parse.js';

/** The pages that people who use the product read. */
const PAGES = [
  'README.md',
  'data/README.md',
  'data/tags.md',
  'demo/guide/articles.md',
  'demo/guide/embedding.md',
  'demo/guide/wall.md',
  'demo/guide/workbench.md',
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const guide = PAGES.map(read).join('\n');
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``, 'g'))].map(([, found]) => found!);
const block = (kind: string) => blocks(kind)[0]!;
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
  read('README.md')
    .split(`## ${heading}\n`)[1]!
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

  it('shows fragments that extend the document without a fault, and feed the tags they are for', () => {
    const document = JSON.parse(block('json'));
    for (const fragment of blocks('json5')) {
      for (const [key, more] of Object.entries(JSON.parse(`{${fragment}}`))) {
        document[key] = Array.isArray(more) ? [...(document[key] ?? []), ...more] : more;
      }
    }
    const { dataset, problems } = parse(JSON.stringify(document));
    expect(problems).toEqual([]);
    const training = dataset!.indicators.get('training')!;
    const dimension = (id: string) => dataset!.dimensions.get(id)!;
    const parts = composition(dataset!, {
      indicator: training,
      dimension: dimension('age'),
      region: 'district',
    })!;
    expect(parts.refusals).toEqual([]);
    expect(parts.parts.map(({ share }) => share!.printed)).toEqual([62.5, 37.5]);
    const cohorts = cohortsOf(dataset!, training, 'district', dimension('cohort'));
    expect([cohorts.refusal, cohorts.ages]).toEqual([undefined, 3]);
    const cells = heatmap(
      dataset!,
      { indicator: 'training', region: 'district' },
      { kind: 'splits', rows: 'weekday', columns: 'hour' },
      { regions: [] },
    ) as Matrix;
    expect(cells.cells.map(({ observation }) => observation!.value)).toEqual([9]);
    expect(dataset!.targets).toHaveLength(1);
    const region = dataset!.regions.get('district')!;
    expect(timelineOf(dataset!, { region }).map(({ kind }) => kind)).toHaveLength(2);
    expect([dataset!.items.length, dataset!.alerts.length]).toEqual([2, 5]);
    expect(dataset!.reach!.times).toHaveLength(1);
    expect(dataset!.scenes.map(({ scene, cards }) => scene ?? cards!.length)).toEqual([
      5,
      'streets',
      'overview',
    ]);
    expect(lint(dataset!, 0).filter(({ path }) => path.startsWith('/scenes'))).toEqual([]);
  });

  it('lists every tag, and none that does not exist', () => {
    const listed = table('标签').map(([, tag]) => tag!.replaceAll('`', ''));
    expect(listed.sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });

  it('uses only tags and attributes that exist in its example', () => {
    for (const [, tag, attributes] of block('html').matchAll(/<(gf-[\w-]+)([^>]*)>/g)) {
      for (const [, name] of attributes!.matchAll(/ ([\w-]+)/g)) {
        expect(attributesOf(tag!), tag).toContain(name);
      }
    }
  });

  it('names the policy that the demo server sends', () => {
    const named = /Content-Security-Policy: ([^]*?)```/.exec(guide)![1]!;
    expect(named.trim().replace(/\s+/g, ' ')).toBe(POLICY);
  });

  it('names only commands and files that exist', () => {
    for (const file of [...PAGES, 'CONTRIBUTING.md']) {
      const page = read(file);
      const folder = dirname(join(root, file));
      for (const [, name] of page.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty(name!);
      for (const [, link] of page.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(folder, link!)), link).toBe(true);
      }
    }
  });

  it('is short', () => {
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(lines('README.md')).toBeLessThanOrEqual(180);
    expect(lines('CONTRIBUTING.md')).toBeLessThanOrEqual(80);
  });
});
