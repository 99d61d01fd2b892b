import { describe, expect, it } from 'vitest';
import { cohortLines } from '../../src/charts/cohort.js';
import { cohortsOf } from '../../src/core/derive/cohort.js';
import { block, read, type Cell } from '../support/contract.js';
import { environment, markup } from '../support/svg.js';

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
  return { drawn: markup(picture), geometry, ages };
}

describe('the lines of cohorts', () => {
  it('are visited by age, at every one of them', () => {
    const { geometry, ages } = draw({ '2023-11': [4, 3, 2, 1], '2024-01': [6, 5] });
    expect(geometry.count).toBe(ages);
    for (let i = 0; i < ages; i++) expect(geometry.nearest(geometry.at(i).x, 0)).toBe(i);
  });

  it('share the height where two are suppressed at one age', () => {
    const { drawn } = draw({ '2023-11': [4, 'Q', 2], '2024-01': [6, 'Q', 4] });
    const rects = [...drawn.matchAll(/<rect[^>]* y=([\d.]+) width=[\d.]+ height=([\d.]+)/g)];
    const [first, second] = rects.map(([, y, height]) => [Number(y), Number(height)]);
    expect(first![0]! + first![1]!).toBeCloseTo(second![0]!, 6);
    expect(drawn).toContain('url(#hatch-1)');
    expect(drawn).toContain('url(#hatch-2)');
  });

  it('have their names at their ends, none upon another', () => {
    const { drawn } = draw({
      '2023-10': [10, 20, 30],
      '2023-11': [11, 21, 31],
      '2024-01': [12, 22],
    });
    const places = [...drawn.matchAll(/<text[^>]* x=([\d.]+) y=([\d.]+)[^>]*>(2\d{3}-\d\d)</g)];
    const ends = places.map(([, x, y, name]) => ({ name, x: Number(x), y: Number(y) }));
    expect(ends.map(({ name }) => name).sort()).toEqual(['2023-10', '2023-11', '2024-01']);
    const [oldest, older, young] = ends.sort((a, b) => (a.name! < b.name! ? -1 : 1));
    expect(young!.x).toBeLessThan(oldest!.x);
    expect(Math.abs(oldest!.y - older!.y)).toBeGreaterThan(10);
  });

  it('survive one point, and none with a value', () => {
    for (const cells of [[5], [0], ['O'], ['Q']] as Cell[][]) {
      const { drawn, geometry } = draw({ '2024-01': cells });
      expect(drawn).not.toContain('NaN');
      expect(geometry.at(0).y).not.toBeNaN();
    }
  });
});
