import { describe, expect, it } from 'vitest';
import { happeningMarks } from '../../src/charts/timeline.js';
import { trend, type TrendLines } from '../../src/charts/trend.js';
import { timelineOf } from '../../src/core/derive/timeline.js';
import { block } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';
import { all, environment, expectPicture, marksOf, number, texts } from '../support/drawing.js';

function draw(codes: string[]) {
  const dataset = read({
    data: [block('2023-01', { n: { D: Array.from({ length: 24 }, (_, i) => i) } })],
    annotations: codes.map((period) => ({ period, text: period })),
  });
  const subject = series(dataset, 'n');
  const region = dataset.regions.get('D')!;
  const lines: TrendLines = [{ series: subject, name: 'D', tone: 1 }];
  const model = { lines, targets: [], events: [], fromZero: true, unit: '' };
  const { geometry } = trend(model, environment());
  const happenings = timelineOf(dataset, { region, series: subject });
  return happeningMarks(happenings, subject.axis, geometry, environment());
}
const marks = (codes: string[]) => marksOf(draw(codes));

describe('the marks of a timeline', () => {
  it('are a rule for a month and a band for a year or a quarter', () => {
    const drawn = marks(['2023', '2023-10', '2024-Q1']);
    expect(all(drawn, 'rect')).toHaveLength(2);
    expect(all(drawn, 'line')).toHaveLength(1);
  });

  it('keep their numbers apart, in the order of time', () => {
    const drawn = marks(['2023-05', '2023-05', '2023-06']);
    const places = all(drawn, 'text').map((label) => number(label, 'x'));
    expect(places[1]! - places[0]!).toBeGreaterThan(16);
    expect(places[2]! - places[1]!).toBeGreaterThan(16);
    expect(texts(drawn)).toEqual(['①', '②', '③']);
  });

  it('are none for what lies outside the picture', () => {
    expect(marks(['2022-12', '2025'])).toEqual([]);
  });

  it.each([
    ['month-quarter-and-year', ['2023', '2023-10', '2024-Q1']],
    ['one-month-twice', ['2023-05', '2023-05', '2023-06']],
    ['first-and-last-month', ['2023-01', '2024-12']],
    ['no-data', []],
  ])('are drawn for %s as their picture shows', async (name, codes) => {
    await expectPicture(`timeline/${name}`, draw(codes), environment());
  });
});
