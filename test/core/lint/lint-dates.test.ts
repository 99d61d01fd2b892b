import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { lint } from '../../../src/core/lint/lint.js';
import { block, contract } from '../../../stories/documents/document.js';
import { read } from '../../support/dataset.js';

/** The first moment of a day in China. */
const at = (day: string) => Date.parse(`${day}T00:00:00+08:00`);
const dated = (asOf: string, published: string, more: Partial<Contract> = {}) => ({
  dataset: { ...contract({}).dataset, asOf, published },
  ...more,
});
const codes = (more: Partial<Contract>, today = '2025-06-01') =>
  lint(read(more), at(today)).flatMap(({ code, args }) =>
    /^(?:future|as-of|published)/.test(code) ? [[code, args.period]] : [],
  );
const months = (start: string, ...cells: (number | string)[]) => ({
  data: [block(start, { n: { D: cells } })],
});

describe('dates and figures that contradict one another', () => {
  it('are none where the figures end with the date of the data and came out after it', () => {
    expect(codes(dated('2024-12', '2025-01-15', months('2024-11', 1, 2)))).toEqual([]);
    expect(codes(dated('2024-12-31', '2025-01-15', months('2024-11', 1, 2)))).toEqual([]);
    expect(
      codes(dated('2024-06', '2025-01-15', { data: [block('2024', { n: { D: [1] } })] })),
    ).toEqual([]);
  });

  it('are months of the future, by the day in China', () => {
    const more = dated('2025-06', '2025-07-01', months('2025-05', 1, 2));
    expect(codes(more, '2025-05-31')).toEqual([['future-figures', '2025-06']]);
    expect(codes(more, '2025-06-01')).toEqual([]);
  });

  it('are a date of the data that was not moved on, or that no figure reaches', () => {
    expect(codes(dated('2024-10', '2025-01-15', months('2024-10', 1, 2)))).toEqual([
      ['as-of-before-data', '2024-11'],
    ]);
    expect(codes(dated('2024-12', '2025-01-15', months('2024-09', 1, 2)))).toEqual([
      ['as-of-after-data', '2024-10'],
    ]);
  });

  it('are figures that came out before their time was over, but for its last fortnight', () => {
    expect(codes(dated('2024-12', '2024-01-15', months('2024-11', 1, 2)))).toEqual([
      ['published-before-data', '2024-12'],
    ]);
    expect(codes(dated('2024-12', '2024-12-02', months('2024-11', 1, 2)))).toEqual([
      ['published-before-data', '2024-12'],
    ]);
    expect(codes(dated('2024-12', '2024-12-28', months('2024-11', 1, 2)))).toEqual([]);
  });

  it('are a date of the data or of publication that has not come, by the day in China', () => {
    const ahead = (more: Partial<Contract>, now: number) =>
      lint(read(more), now).flatMap(({ code, path }) => (code === 'dated-in-future' ? [path] : []));
    const data = months('2024-11', 1, 2);
    expect(ahead(dated('2027-05', '2027-06-01', data), at('2025-06-01'))).toEqual([
      '/dataset/asOf',
      '/dataset/published',
    ]);
    const midnight = dated('2024-12', '2025-01-31T16:00:00Z', data);
    expect(ahead(midnight, at('2025-02-01') - 1)).toEqual(['/dataset/published']);
    expect(ahead(midnight, at('2025-02-01'))).toEqual([]);
  });

  it('are not seen in forecasts and estimates, or in cells without a figure', () => {
    const figures = { n: { D: [1, [2, 'F'], [3, 'E'], 'Y'] as [number, string][] } };
    const data = [block('2025-05', figures as never)];
    expect(codes(dated('2025-05', '2025-06-01', { data }))).toEqual([]);
  });
});
