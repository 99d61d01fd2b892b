import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortLines } from '../../src/charts/cohort.js';
import { cohortsOf } from '../../src/core/derive/cohort.js';
import { latestIndex } from '../../src/core/series/resolve.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read } from '../support/dataset.js';
import {
  crowded,
  environment,
  exactly,
  expectPicture,
  marksOf,
  misplaced,
  number,
  only,
  texts,
} from '../support/drawing.js';

function draw(groups: Record<string, Cell[]>, env = environment(), more = '') {
  const ids = Object.keys(groups);
  const dataset = read({
    dimensions: [
      { id: 'cohort', name: '批次', categories: ids.map((id) => ({ id, name: id + more })) },
    ],
    data: ids.map((id) => block(id, { n: { D: groups[id]! } }, { breakdown: { cohort: id } })),
  });
  const [indicator] = dataset.indicators.values();
  const [dimension] = dataset.dimensions.values();
  const { cohorts, ages } = cohortsOf(dataset, indicator!, 'D', dimension!);
  const names = cohorts.map(({ category }) => String(category.name));
  const lasts = cohorts.map(({ aged }) => {
    const last = latestIndex(aged);
    return last < 0 ? '' : `${aged.values[last]}人`;
  });
  const model = { cohorts, names, lasts, ages, fromZero: true, unit: '人', ageTitle: '月' };
  const drawing = cohortLines(model, env);
  return { ...drawing, drawn: marksOf(drawing.picture), ages };
}

describe('the lines of cohorts', () => {
  it('are visited by age, at every one of them', () => {
    const { geometry, ages } = draw({ '2023-11': [4, 3, 2, 1], '2024-01': [6, 5] });
    expect(geometry.count).toBe(ages);
    for (let i = 0; i < ages; i++) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
  });

  it('share the height where two are suppressed at one age', () => {
    const { picture } = draw({ '2023-11': [4, 'Q', 2], '2024-01': [6, 'Q', 4] });
    const [first, second] = exactly(picture, 'hatch', 'withheld-of');
    expect(first!.y + first!.height).toBeCloseTo(second!.y, 6);
    expect([first!.tone, second!.tone]).toEqual(['series-1', 'comparison']);
  });

  const three = { '2023-10': [10, 20, 30], '2023-11': [11, 21, 31], '2024-01': [12, 22] };

  it('have their names and last figures at their ends, that of a shorter one clear of all lines', () => {
    const { drawn, named } = draw(three);
    expect(named).toBe(true);
    expect(texts(drawn, '.ends text').sort()).toEqual([
      '2023-10 30人',
      '2023-11 31人',
      '2024-01 22人',
    ]);
    expect(number(only(drawn, 'text.end-last'), 'x')).toBeLessThan(400);
    expect(crowded(drawn, environment())).toEqual([]);
  });

  it('have the accent for the youngest, a colour for the one before it, and grey for all others', () => {
    expect(draw(three).tones).toEqual(['series-1', 'comparison', 'context']);
  });

  it('have colours of their own where a legend has to name them', () => {
    const env = environment({ width: 280 });
    const { tones, named, drawn } = draw(three, env, ' graduates of all colleges');
    expect(named).toBe(false);
    expect(tones).toEqual(['series-1', 'series-2', 'series-3']);
    expect(texts(drawn, '.ends text')).toEqual([]);
  });

  it('have no word that meets another or leaves the drawing, whatever they are', () => {
    const cells = fc.array(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant<Cell>('O')), {
      minLength: 1,
      maxLength: 24,
    });
    const size = fc.record({
      width: fc.integer({ min: 280, max: 760 }),
      height: fc.integer({ min: 200, max: 420 }),
    });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), size, (groups, place) => {
        const env = environment(place);
        const named = groups.map((group, i) => [`202${i}-07`, group] as const);
        expect(crowded(draw(Object.fromEntries(named), env).drawn, env)).toEqual([]);
      }),
    );
  });

  it('survive one point, and none with a value', () => {
    for (const cells of [[5], [0], ['O'], ['Q']] as Cell[][]) {
      const { drawn, geometry } = draw({ '2024-01': cells });
      expect(misplaced(drawn)).toEqual([]);
      expect(geometry.at(0).y).not.toBeNaN();
    }
  });

  it.each<[string, Record<string, Cell[]>]>([
    ['three', { '2023-10': [10, 20, 30], '2023-11': [11, 'O', 31], '2024-01': [12, [22, 'P']] }],
    ['one-point', { '2024-01': [5] }],
    ['equal-values', { '2023-11': [4, 4, 4], '2024-01': [4, 4] }],
    ['no-data', { '2024-01': ['O', 'Y'] }],
    ['suppressed', { '2023-11': [4, 'Q', 2], '2024-01': [6, 'Q', 4] }],
  ])('draw %s as their picture shows', async (name, groups) => {
    await expectPicture(`cohort/${name}`, draw(groups).picture, environment());
  });
});
