import { describe, expect, it } from 'vitest';
import { happeningMarks } from '../../src/charts/timeline.js';
import { trend } from '../../src/charts/trend.js';
import { timelineOf } from '../../src/core/derive/timeline.js';
import { block, read, series } from '../support/contract.js';
import { environment, markup } from '../support/svg.js';

function marks(codes: string[]): string {
  const dataset = read({
    data: [block('2023-01', { n: { D: Array.from({ length: 24 }, (_, i) => i) } })],
    annotations: codes.map((period) => ({ period, text: period })),
  });
  const subject = series(dataset, 'n');
  const region = dataset.regions.get('D')!;
  const lines = [{ series: subject, name: 'D', tone: 1 }];
  const model = { lines, targets: [], events: [], fromZero: true, unit: '' };
  const { geometry } = trend(model, environment());
  const happenings = timelineOf(dataset, { region, series: subject });
  return markup(happeningMarks(happenings, subject.axis, geometry, environment()));
}

describe('the marks of a timeline', () => {
  it('are a rule for a month and a band for a year or a quarter', () => {
    const drawn = marks(['2023', '2023-10', '2024-Q1']);
    expect(drawn.match(/<rect/g)).toHaveLength(2);
    expect(drawn.match(/<line/g)).toHaveLength(1);
  });

  it('keep their numbers apart, in the order of time', () => {
    const drawn = marks(['2023-05', '2023-05', '2023-06']);
    const places = [...drawn.matchAll(/<text x=([\d.]+)/g)].map(([, x]) => Number(x));
    expect(places[1]! - places[0]!).toBeGreaterThan(16);
    expect(places[2]! - places[1]!).toBeGreaterThan(16);
    expect(drawn.match(/[①②③]/g)).toEqual(['①', '②', '③']);
  });

  it('are none for what lies outside the picture', () => {
    expect(marks(['2022-12', '2025'])).toBe('');
  });
});
