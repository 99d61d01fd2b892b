import { describe, expect, it } from 'vitest';
import { cohortLines } from '../../src/charts/cohort.js';
import { cohortsOf } from '../../src/core/derive/cohort.js';
import { block, type Cell } from '../../stories/documents/document.js';
import { read } from '../support/dataset.js';
import { all, environment, expectPicture, marksOf, misplaced, number } from '../support/drawing.js';

function draw(groups: Record<string, Cell[]>) {
  const ids = Object.keys(groups);
  const dataset = read({
    dimensions: [{ id: 'cohort', name: '批次', categories: ids.map((id) => ({ id, name: id })) }],
    data: ids.map((id) => block(id, { n: { D: groups[id]! } }, { breakdown: { cohort: id } })),
  });
  const [indicator] = dataset.indicators.values();
  const [dimension] = dataset.dimensions.values();
  const { cohorts, ages } = cohortsOf(dataset, indicator!, 'D', dimension!);
  const names = cohorts.map(({ category }) => String(category.name));
  const model = { cohorts, names, ages, fromZero: true, unit: '人', ageTitle: '月' };
  const { picture, geometry } = cohortLines(model, environment());
  return { picture, drawn: marksOf(picture), geometry, ages };
}

describe('the lines of cohorts', () => {
  it('are visited by age, at every one of them', () => {
    const { geometry, ages } = draw({ '2023-11': [4, 3, 2, 1], '2024-01': [6, 5] });
    expect(geometry.count).toBe(ages);
    for (let i = 0; i < ages; i++) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
  });

  it('share the height where two are suppressed at one age', () => {
    const { drawn } = draw({ '2023-11': [4, 'Q', 2], '2024-01': [6, 'Q', 4] });
    const [first, second] = all(drawn, 'rect');
    expect(number(first!, 'y') + number(first!, 'height')).toBeCloseTo(number(second!, 'y'), 6);
    expect([first, second].map((rect) => rect!.attributes.fill)).toEqual([
      'url(#hatch-1)',
      'url(#hatch-2)',
    ]);
  });

  it('have their names at their ends, none upon another', () => {
    const { drawn } = draw({
      '2023-10': [10, 20, 30],
      '2023-11': [11, 21, 31],
      '2024-01': [12, 22],
    });
    const ends = all(drawn, '.names text').map((mark) => ({
      name: mark.text,
      x: number(mark, 'x'),
      y: number(mark, 'y'),
    }));
    expect(ends.map(({ name }) => name).sort()).toEqual(['2023-10', '2023-11', '2024-01']);
    const [oldest, older, young] = ends.sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(young!.x).toBeLessThan(oldest!.x);
    expect(Math.abs(oldest!.y - older!.y)).toBeGreaterThan(10);
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
