import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkOf, type Graph } from '../../src/build/chunks.js';
import { packageJson, root } from '../../src/build/project.js';
import { EVERYDAY_TAGS, RARE_TAGS } from '../../src/loader-tags.generated.js';

const at = (path: string) => `/project/src/${path}`;

/** Modules by their places in src, each with those that import it. */
function graphOf(importers: Record<string, string[]>): Graph {
  const modules = new Map(
    Object.entries(importers).map(([path, from]) => [at(path), { importers: from.map(at) }]),
  );
  return { getModuleInfo: (id) => (modules.get(id) ?? null) as ReturnType<Graph['getModuleInfo']> };
}

describe('the chunk of a module', () => {
  const graph = graphOf({
    'charts/line.ts': ['elements/trend/trend-element.ts', 'elements/cohort/cohort-element.ts'],
    'charts/class-key.ts': ['elements/map/map-element.ts', 'elements/heatmap/heatmap-element.ts'],
    'core/funnel.ts': ['elements/map/map-element.ts', 'elements/cohort/cohort-element.ts'],
    'elements/trend/trend-element.ts': ['elements/trend/gf-trend.ts'],
    'elements/cohort/cohort-element.ts': ['elements/cohort/gf-cohort.ts'],
    'elements/map/map-element.ts': ['elements/map/gf-map.ts'],
    'elements/heatmap/heatmap-element.ts': ['elements/heatmap/gf-heatmap.ts'],
    'elements/tiles/tile.ts': ['elements/map/map-element.ts', 'elements/tiles/tiles-element.ts'],
    'elements/tiles/tiles-element.ts': ['elements/tiles/gf-tiles.ts'],
    'core/tags/lookup.ts': ['elements/wall/wall-element.ts', 'elements/embed/link.ts'],
    'elements/wall/wall-element.ts': ['elements/wall/gf-wall.ts'],
    'core/one.ts': ['core/other.ts', 'elements/map/map-element.ts'],
    'core/other.ts': ['core/one.ts'],
    'elements/embed/frame.ts': ['elements/embed/link.ts'],
    'i18n/larger-unit.ts': ['i18n/zh-cn.ts', 'i18n/en.ts'],
    'i18n/en-sentences.ts': ['i18n/en.ts'],
    'i18n/months.ts': ['i18n/en-sentences.ts'],
    'i18n/counted.ts': ['i18n/en.ts', 'i18n/problem-sentence.ts'],
    'core/slips.ts': ['elements/base/text/doubts.text.ts', 'elements/doctor/doctor-element.ts'],
    'elements/doctor/doctor-element.ts': ['elements/doctor/gf-doctor.ts'],
  });

  it.each<[path: string, chunk: string | null, reason: string]>([
    ['charts/line.ts', 'common', 'an everyday tag uses it'],
    ['charts/class-key.ts', 'shades', 'two pictures in shades use it, and no other tag'],
    ['core/funnel.ts', 'more', 'two rare tags use it'],
    ['elements/cohort/cohort-element.ts', 'cohort', 'one rare tag has it alone'],
    ['elements/tiles/tile.ts', 'tiles', 'it is of the tiles, which others build on'],
    ['core/tags/lookup.ts', 'tags', 'it is of the table of tags, which no picture reads'],
    ['core/one.ts', 'map', 'it stands in a circle'],
    ['i18n/larger-unit.ts', 'common', 'each dictionary uses it, and a page loads one of them'],
    ['i18n/en-sentences.ts', null, 'one dictionary has it alone'],
    ['i18n/months.ts', null, 'one dictionary has it alone, behind another module'],
    [
      'i18n/counted.ts',
      'common',
      'a dictionary would wait for the file that it shares with others',
    ],
    ['core/slips.ts', 'doubts', 'every card looks for doubts, and late'],
    ['elements/embed/frame.ts', null, 'no tag uses it'],
    ['elements/map/gf-map.ts', null, 'it registers a tag, and has a file of its own'],
  ])('of %s is %s, for %s', (path, chunk) => {
    expect(chunkOf(at(path), graph)).toBe(chunk);
  });
});

describe('the chunks in dist', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });

  it('have the names by which the loader asks for them', () => {
    const names = [
      'everyday.js',
      `common-${packageJson.version}.js`,
      ...[...RARE_TAGS, ...EVERYDAY_TAGS].map((tag) => `${tag}.js`),
      ...[...RARE_TAGS.map((tag) => tag.slice('gf-'.length)), 'zh-cn', 'en'].map((name) =>
        join('chunks', `${name}-${packageJson.version}.js`),
      ),
    ];
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });
});
