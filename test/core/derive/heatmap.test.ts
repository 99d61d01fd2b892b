import { describe, expect, it } from 'vitest';
import type {
  Contract,
  DataBlock,
  TargetItem,
} from '../../../src/core/contract/contract.generated.js';
import { heatmap, layoutOf, type Matrix } from '../../../src/core/derive/heatmap.js';
import { block, indicator, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const dimension = (id: string, ...categories: string[]) => ({
  id,
  name: id,
  categories: categories.map((one) => ({
    id: one,
    name: one,
  })),
});
const DIMENSIONS = [dimension('weekday', 'mon', 'tue'), dimension('hour', 'h8', 'h9', 'h10')];

/** Figures of D in March 2024 by weekday and hour. */
function week(cells: Record<string, Cell>, more: Partial<Contract> = {}) {
  const data = Object.entries(cells).map(([key, cell]): DataBlock => {
    const [weekday = '', hour = ''] = key.split(' ');
    return block('2024-03', { n: { D: [cell] } }, { breakdown: { weekday, hour } });
  });
  return read({ dimensions: DIMENSIONS, data, ...more });
}
const BY = { kind: 'splits', rows: 'weekday', columns: 'hour' } as const;
const MONTHS = { kind: 'calendar', frequency: 'M' } as const;
const DAYS = { kind: 'calendar', frequency: 'D' } as const;

function drawn(dataset: ReturnType<typeof read>, layout: Parameters<typeof heatmap>[2], more = {}) {
  const regions = dataset.regions.get('D')!.children;
  return heatmap(dataset, { indicator: 'n', region: 'D' }, layout, { regions, ...more });
}
const matrix = (...args: Parameters<typeof drawn>) => drawn(...args) as Matrix;
/** Each cell as its place and its value, `-` for none. */
const put = ({ cells }: Matrix) =>
  cells.map(({ row: r, column, observation }) => `${r},${column}:${observation?.value ?? '-'}`);

describe('what a matrix is by', () => {
  const dataset = week({ 'mon h8': 1 });
  const by = (words: string) => layoutOf(dataset, 'n', words);

  it('is two dimensions, a dimension and the regions, or a calendar', () => {
    expect(by('weekday hour')).toEqual(BY);
    expect(by(' region  hour ')).toEqual({ kind: 'splits', rows: 'region', columns: 'hour' });
    expect([by('month year'), by('year month'), by('day')]).toEqual([MONTHS, MONTHS, DAYS]);
  });

  it('is, left out, what the figures are broken down by, else the calendar', () => {
    expect(by('')).toEqual(BY);
    expect(layoutOf(read({}), 'n', '')).toEqual(MONTHS);
  });

  it('names the first word that means nothing, or the whole where it is not two things', () => {
    expect(by('weekday minute')).toBe('minute');
    expect(by('weekday')).toBe('weekday');
    expect(by('hour hour')).toBe('hour hour');
    expect(by('region weekday hour')).toBe('region weekday hour');
  });
});

describe('a matrix of two dimensions', () => {
  it('has a cell for every pair, in the order of the dimensions', () => {
    const found = matrix(week({ 'tue h10': 6, 'mon h8': 1, 'mon h9': 2 }), BY);
    expect(put(found)).toEqual(['0,0:1', '0,1:2', '0,2:-', '1,0:-', '1,1:-', '1,2:6']);
    expect(found.rows.map(({ id }) => id)).toEqual(['mon', 'tue']);
    expect(found.columns.map(({ id }) => id)).toEqual(['h8', 'h9', 'h10']);
    expect(found.period!.code).toBe('2024-03');
  });

  it('tells zero, missing, suppressed and never given apart', () => {
    const { cells } = matrix(week({ 'mon h8': 0, 'mon h9': 'O', 'mon h10': 'Q' }), BY);
    expect(cells.slice(0, 4).map(({ placed }) => placed)).toEqual([true, false, false, false]);
    expect(cells[0]!.observation!.value).toBe(0);
    expect(cells[1]!.observation!.status).toEqual(['O']);
    expect(cells[2]!.observation!.status).toEqual(['Q']);
    expect(cells[3]!.observation).toBeUndefined();
  });

  it('never sets a bound, or a figure of another definition, beside the others', () => {
    const at = (hour: string, value: number, more = {}) =>
      row({ value, breakdown: { weekday: 'mon', hour }, ...more });
    const observations = [
      at('h8', 30, { qualifier: 'more-than', raw: '30余' }),
      at('h9', 20),
      at('h10', 10),
    ];
    const found = matrix(read({ dimensions: DIMENSIONS, observations }), BY);
    expect(found.cells.slice(0, 3).map(({ placed }) => placed)).toEqual([false, true, true]);
    expect(found.highest[0]!.observation!.value).toBe(20);
    const two = [at('h8', 3, { definition: 'x' }), at('h9', 2), at('h10', 1)];
    const other = matrix(read({ dimensions: DIMENSIONS, observations: two }), BY);
    expect(other.cells.slice(0, 3).map(({ placed }) => placed)).toEqual([false, true, true]);
  });

  it('names the ends of the spread, but none where all are equal or only one is', () => {
    const ends = ({ highest, lowest }: Matrix) =>
      [highest, lowest].map((cells) => cells.map(({ observation }) => observation!.value));
    expect(ends(matrix(week({ 'mon h8': 5, 'mon h9': -2, 'tue h8': 5 }), BY))).toEqual([
      [5, 5],
      [-2],
    ]);
    expect(ends(matrix(week({ 'mon h8': 5, 'mon h9': 5 }), BY))).toEqual([[], []]);
    expect(ends(matrix(week({ 'mon h8': 5 }), BY))).toEqual([[], []]);
  });

  it('has all cells at an end that are printed alike', () => {
    const close = week(
      { 'mon h8': 95.61, 'mon h9': 95.58, 'tue h8': 96.2 },
      {
        indicators: [indicator('n', { unit: 'percent', decimals: 1 })],
      },
    );
    const { highest, lowest } = matrix(close, BY);
    expect(highest).toHaveLength(1);
    expect(lowest.map(({ observation }) => observation!.value)).toEqual([95.61, 95.58]);
  });

  it('is refused where there is no figure at all', () => {
    expect(drawn(week({}), BY)).toBe('no-data');
    expect(drawn(read({ data: [block('2024-03', { n: { D: [1] } })] }), BY)).toBe('no-data');
  });

  it('is of the period asked for, of the last before it where that has none, and of none after it', () => {
    const data = (start: string, cell: Cell) =>
      block(start, { n: { D: [cell] } }, { breakdown: { weekday: 'mon', hour: 'h8' } });
    const dataset = read({
      dimensions: DIMENSIONS,
      data: [data('2024-01', 1), data('2024-02', 2)],
    });
    const at = (code: string) => matrix(dataset, BY, { period: period(code) }).period?.code;
    expect([at('2024-01'), at('2024-02'), at('2024-07'), at('2019-01')]).toEqual([
      '2024-01',
      '2024-02',
      '2024-02',
      undefined,
    ]);
  });
});

describe('a matrix of the regions', () => {
  it('has one row a region, with the figure of that region', () => {
    const split = (hour: string, figures: Record<string, Cell[]>) =>
      block('2024-03', { n: figures }, { breakdown: { hour } });
    const dataset = read({
      dimensions: DIMENSIONS,
      data: [split('h8', { A: [1], B: [2] }), split('h9', { A: [3], C: ['Q'] })],
    });
    const found = matrix(dataset, { kind: 'splits', rows: 'region', columns: 'hour' });
    expect(found.rows.map(({ kind, id }) => kind + id)).toEqual(['regionA', 'regionB', 'regionC']);
    expect(put(found).filter((cell) => !cell.endsWith('-'))).toEqual(['0,0:1', '0,1:3', '1,0:2']);
  });
});

describe('a calendar', () => {
  const months = (start: string | string[], ...cells: Cell[]) =>
    read({ data: [block(start, { n: { D: cells } })] });

  it('puts each month in its year, and nothing before the first or after the last', () => {
    const found = matrix(months('2023-11', 1, 2, 0, 'O'), MONTHS);
    expect(put(found)).toEqual(['0,10:1', '0,11:2', '1,0:0', '1,1:-']);
    expect(found.rows.map(({ id }) => id)).toEqual(['2023', '2024']);
    expect(found.columns).toHaveLength(12);
    expect(found.period).toBeUndefined();
  });

  it('lets January and February in one take both places', () => {
    const found = matrix(months(['2024-01/P2M', '2024-03'], 5, 6), MONTHS);
    expect(found.cells.map(({ column, span }) => [column, span])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('shows a month that the document passes over as missing', () => {
    expect(put(matrix(months(['2024-01', '2024-04'], 1, 4), MONTHS))).toEqual([
      '0,0:1',
      '0,1:-',
      '0,2:-',
      '0,3:4',
    ]);
  });

  it('ends where it is asked to', () => {
    const dataset = months('2024-01', 1, 2, 3, 4);
    const options = { from: period('2024-02'), period: period('2024-03') };
    expect(put(matrix(dataset, MONTHS, options))).toEqual(['0,1:2', '0,2:3']);
  });

  it('puts each day in its month, a leap day too, and shows a year at most', () => {
    const leap = months('2024-02-28', 1, 2, 3);
    expect(put(matrix(leap, DAYS))).toEqual(['0,27:1', '0,28:2', '1,0:3']);
    const long = months('2022-01-01', ...Array.from({ length: 800 }, (_, i) => i));
    expect(matrix(long, DAYS).rows).toHaveLength(12);
  });

  it('is refused for a series of another frequency', () => {
    expect(drawn(months('2024-Q1', 1, 2), MONTHS)).toBe('no-data');
    // A fiscal year stands in no month, and is none of months.
    expect(drawn(months(['2016-04/P12M', '2017-04/P12M'], 1, 2), MONTHS)).toBe('no-data');
    expect(drawn(months('2024-01', 1, 2), DAYS)).toBe('no-data');
  });
});

describe('a matrix of what is best in the middle', () => {
  const band: TargetItem = { indicator: 'n', comparator: 'band', value: 60, upper: 85 };
  const indicators = [indicator('n', { unit: 'percent', kind: 'ratio', direction: 'band' })];
  const levels = (found: Matrix) => found.cells.map(({ level }) => level ?? '-');

  it('tells too little, right and too much apart, both ends being right', () => {
    const cells = { 'mon h8': 59.9, 'mon h9': 60, 'mon h10': 85, 'tue h8': 85.1, 'tue h9': 0 };
    const found = matrix(week(cells, { indicators, targets: [band] }), BY);
    expect(levels(found)).toEqual(['below', 'inside', 'inside', 'above', 'below', '-']);
    expect(found.judged).toBe(true);
  });

  it('judges no figure that is missing or suppressed', () => {
    const cells = { 'mon h8': 'Q', 'mon h9': 'O', 'mon h10': 70 };
    const found = matrix(week(cells, { indicators, targets: [band] }), BY);
    expect(levels(found).slice(0, 3)).toEqual(['-', '-', 'inside']);
  });

  it('lets a bound decide only where it must be so', () => {
    const bound = (hour: string, value: number) =>
      row({ value, qualifier: 'at-least', raw: '约', breakdown: { weekday: 'mon', hour } });
    const observations = [bound('h8', 50), bound('h9', 90)];
    const dataset = read({ dimensions: DIMENSIONS, indicators, targets: [band], observations });
    expect(levels(matrix(dataset, BY)).slice(0, 2)).toEqual(['-', 'above']);
  });

  it('is shaded like any other without a range', () => {
    expect(matrix(week({ 'mon h8': 1 }, { indicators }), BY).judged).toBe(false);
    const plain = week({ 'mon h8': 1 }, { targets: [{ ...band, comparator: 'ge' }] });
    expect(matrix(plain, BY).judged).toBe(false);
  });
});
