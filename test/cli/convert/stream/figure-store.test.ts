import { describe, expect, it } from 'vitest';
import { FigureStore } from '../../../../src/cli/convert/stream/figure-store.js';
import type { Figure } from '../../../../src/convert/figures/figure.js';

const figure = (part: Partial<Figure> = {}): Figure => ({
  file: 'a.csv',
  sheet: 'a',
  cell: 'B2',
  as: 'value',
  indicator: 'jobs',
  region: 'S1',
  period: '2024-03',
  value: 12,
  ...part,
});
const stored = (...figures: Figure[]) => {
  const store = new FigureStore(100);
  const problems = store.add(figures);
  return { problems, figures: [...store.figures()] };
};

describe('the figures of a long list', () => {
  it('come back with all that they say, each once', () => {
    const all = [
      figure(),
      figure({ period: '2024-04', value: 0 }),
      figure({ region: 'S2', breakdown: { age: 'old' } }),
      figure({ accumulation: 'ytd' }),
      figure({ region: 'S3', qualifier: 'about', raw: '约12', digits: 2 }),
      figure({ region: 'S4', value: null, status: 'O' }),
      figure({ as: 'change', basis: 'year-on-year', value: -1.5 }),
    ];
    const { figures, problems } = stored(...all, ...all);
    expect(problems).toEqual([]);
    const known = (one: Figure) => ({ ...one, cell: '' });
    expect(figures.map(known)).toEqual(expect.arrayContaining(all.map(known)));
    expect(figures).toHaveLength(all.length);
  });

  it('that contradict one another are named, and none of them stays', () => {
    const { figures, problems } = stored(
      figure(),
      figure({ region: 'S2' }),
      figure({ value: 13, cell: 'B9' }),
      figure({ value: 12, cell: 'B10' }),
    );
    expect(problems).toEqual([
      {
        code: 'two-values',
        severity: 'error',
        place: { file: 'a.csv', sheet: 'a', cells: 'B9' },
        args: { first: '12', second: '13', other: 'a' },
      },
    ]);
    expect(figures.map(({ region }) => region)).toEqual(['S2']);
    expect(stored(figure(), figure({ qualifier: 'about' })).figures).toEqual([]);
  });

  it('are full where there are more different ones than may be, however often one is said', () => {
    const store = new FigureStore(2);
    const many = (from: number) =>
      Array.from({ length: 50 }, (_, i) => figure({ period: String(from + (i % 2)) }));
    store.add(many(2020));
    expect(store.isFull).toBe(false);
    store.add(many(2021));
    expect(store.isFull).toBe(true);
  });
});
