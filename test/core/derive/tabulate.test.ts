import { describe, expect, it } from 'vitest';
import { tableOverRegions, tableOverTime, type Table } from '../../../src/core/derive/tabulate.js';
import { block, indicator } from '../../../stories/documents/document.js';
import { period, read, series } from '../../support/dataset.js';

const shown = <Head>({ cells }: Table<Head>) =>
  cells.map((row) => row.map((cell) => (cell ? (cell.value ?? cell.status.join('')) : undefined)));
const indicators = [indicator('n'), indicator('m')];

describe('a table over time', () => {
  it('has a row a period, the newest first, and a column a series', () => {
    const dataset = read({ data: [block('2024-01', { n: { D: [1, 'O'], A: [0, 'Q'] } })] });
    const table = tableOverTime([series(dataset, 'n'), series(dataset, 'n', 'A')]);
    expect(table.heads.map(({ code }) => code)).toEqual(['2024-02', '2024-01']);
    expect(table.columns.map(({ region }) => region)).toEqual(['D', 'A']);
    expect(shown(table)).toEqual([
      ['O', 'Q'],
      [1, 0],
    ]);
  });

  it('has every period of any series, and no cell where one has none', () => {
    const data = [block('2024-01', { n: { D: [1, 2] } }), block('2024-02', { m: { D: [20, 30] } })];
    const dataset = read({ indicators, data });
    expect(shown(tableOverTime([series(dataset, 'n'), series(dataset, 'm')]))).toEqual([
      [undefined, 30],
      [2, 20],
      [1, undefined],
    ]);
  });

  it('loses neither January nor January and February where series have either', () => {
    const data = [
      block('2024-01', { n: { D: [1, 2, 3] } }),
      block(['2024-01/P2M', '2024-03'], { m: { D: [30, 4] } }),
    ];
    const dataset = read({ indicators, data });
    const values = shown(tableOverTime([series(dataset, 'n'), series(dataset, 'm')])).flat();
    expect(values.filter((cell) => cell !== undefined).sort()).toEqual([1, 2, 3, 30, 4]);
  });

  it('without series is empty', () => {
    expect(tableOverTime([])).toEqual({ heads: [], columns: [], cells: [] });
  });
});

describe('a table over regions', () => {
  it('has a row a region and a column an indicator, all of one period', () => {
    const data = [
      block('2024-03', { n: { A: [1], B: ['Q'], C: [0] }, m: { A: [9], B: [8], C: [7] } }),
    ];
    const dataset = read({ indicators, data });
    const { children } = dataset.regions.get('D')!;
    const table = tableOverRegions(
      dataset,
      [...dataset.indicators.values()],
      children,
      period('2024-03'),
    );
    expect(table.heads.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(shown(table)).toEqual([
      [1, 9],
      ['Q', 8],
      [0, 7],
    ]);
  });

  it('has no cell for a period of another frequency', () => {
    const dataset = read({ data: [block('2024-03', { n: { A: [1], B: [2], C: [3] } })] });
    const { children } = dataset.regions.get('D')!;
    const all = [...dataset.indicators.values()];
    const table = tableOverRegions(dataset, all, children, period('2024-Q1'));
    expect(shown(table).flat()).toEqual([undefined, undefined, undefined]);
  });
});
