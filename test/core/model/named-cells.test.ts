import { describe, expect, it } from 'vitest';
import type { DataBlock } from '../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { problemSentence } from '../../../src/i18n/problem-sentence.js';
import { contract, REGIONS } from '../../../stories/documents/document.js';
import { series } from '../../support/dataset.js';

const PLAIN = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

/** Figures of three months in D, A and B, those of `absent` left out. */
function of(more: Partial<DataBlock>, absent: readonly [row: number, column: number][]) {
  const values = PLAIN.map((row, r) =>
    row.map((value, c) => (absent.some(([x, y]) => x === r && y === c) ? null : value)),
  );
  const block: DataBlock = {
    frequency: 'M',
    periods: { start: '2024-01', count: 3 },
    regions: ['D', 'A', 'B'],
    values: { n: values },
    ...more,
  };
  const { dataset, problems } = parseDocument(
    contract({ regions: { items: REGIONS }, data: [block] }),
  );
  const flags = ['D', 'A', 'B'].map((region) => [...series(dataset!, 'n', region).flags]);
  return { flags, problems };
}

describe('the status of figures in a matrix', () => {
  it('may name a period, of all regions, or a region and a period, as well as count', () => {
    const column = [0, 1, 2].map((row) => [row, 1] as [number, number]);
    const counted = of({ status: { n: { O: [1, 4, 7] } } }, column);
    expect(of({ status: { n: { O: ['2024-02'] } } }, column)).toEqual(counted);
    const pairs = ['D', 'A', 'B'].map((region) => [region, '2024-02']);
    expect(of({ status: { n: { O: pairs } } }, column)).toEqual(counted);
    expect(of({ status: { n: { O: [1, ['A', '2024-02'], 7] } } }, column)).toEqual(counted);
    expect(counted.problems).toEqual([]);
  });

  it('names cells by their period in whatever order a block lists them', () => {
    const periods = ['2024-03', '2024-01', '2024-02'];
    const status = { n: { P: ['2024-01', ['A', '2024-02']] } };
    const { flags, problems } = of({ periods, status }, []);
    expect(problems).toEqual([]);
    expect(flags.map((row) => row.map((flag) => flag > 1))).toEqual([
      [true, false, false],
      [true, true, false],
      [true, false, false],
    ]);
  });

  it('holds for what is confidential too', () => {
    const absent: [number, number][] = [
      [1, 1],
      [2, 1],
    ];
    const conf = { n: { C: [['A', '2024-02']], D: [['B', '2024-02']] } };
    const counted = of({ conf: { n: { C: [4], D: [7] } } }, absent);
    expect(of({ conf }, absent)).toEqual(counted);
    expect(counted.problems).toEqual([]);
  });

  it('is told where it names no cell of its block, with its place and the way to write it', () => {
    const names = ['2024-07', ['C', '2024-02'], ['A'], 9] as (string | string[] | number)[];
    const { problems } = of({ status: { n: { P: names } } }, []);
    expect(problems.map(({ code, path, args }) => [code, path, args.value])).toEqual([
      ['cell-out-of-range', '/data/0/status/n/P/0', '2024-07'],
      ['cell-out-of-range', '/data/0/status/n/P/1', 'C 2024-02'],
      ['cell-out-of-range', '/data/0/status/n/P/2', 'A'],
      ['cell-out-of-range', '/data/0/status/n/P/3', 9],
    ]);
    expect(problemSentence(problems[0]!, 'zh-CN')).toContain('这里没有 2024-07 这一格');
    expect(problemSentence(problems[1]!, 'en')).toContain('no cell C 2024-02 here');
  });

  it('D is no reason for a missing figure, and the remark says where the other D belongs', () => {
    const { problems } = of({ status: { n: { D: [4] } } }, [[1, 1]]);
    expect(problems.map(({ code }) => code)).toEqual(['missing-without-reason']);
    expect(problemSentence(problems[0]!, 'zh-CN')).toContain('在 status 写 Q，在 conf 写 D');
    expect(problemSentence(problems[0]!, 'en')).toContain('D in conf');
  });
});
