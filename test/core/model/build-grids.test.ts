import { describe, expect, it } from 'vitest';
import { observationAt } from '../../../src/core/series/resolve.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { block, contract, row } from '../../../stories/documents/document.js';
import { brieflyPut, figure, problemsOf, read, series, valuesOf } from '../../support/dataset.js';

describe('figures in blocks', () => {
  it('keep zero as a counted zero and a missing month as a gap', () => {
    const dataset = read({ data: [block('2024-01', { n: { D: [0, 'O', 3] } })] });
    expect(valuesOf(series(dataset, 'n'))).toEqual([0, null, 3]);
    expect(figure(dataset, 'n', '2024-01')).toMatchObject({ value: 0, status: [] });
    expect(figure(dataset, 'n', '2024-02')).toMatchObject({ value: null, status: ['O'] });
  });

  it('may come in any order of time; status goes with its figure', () => {
    const cells = { n: { D: [[3, 'P'], 1, 'Q'], A: [[30, 'E'], 10, 20] } } as const;
    const data = [block(['2024-03', '2024-01', '2024-02'], structuredClone(cells) as never)];
    const dataset = read({ data });
    expect(valuesOf(series(dataset, 'n'))).toEqual([1, null, 3]);
    expect(figure(dataset, 'n', '2024-03').status).toEqual(['P']);
    expect(figure(dataset, 'n', '2024-02').status).toEqual(['Q']);
    expect(figure(dataset, 'n', '2024-03', 'A').status).toEqual(['E']);
  });

  it('of several blocks join into one series', () => {
    const data = [
      block('2024-01', { n: { D: [1, 2] } }),
      block('2024-04', { n: { D: [4], A: [40] } }),
    ];
    const dataset = read({ data, observations: [row({ period: '2024-03', value: 3 })] });
    expect(valuesOf(series(dataset, 'n'))).toEqual([1, 2, 3, 4]);
    expect(valuesOf(series(dataset, 'n', 'A'))).toEqual([null, null, null, 40]);
  });

  it('may be of fiscal years from the first one on, which are no months', () => {
    const periods = { start: '2016-04/P12M', count: 3 };
    const data = [{ ...block('2016-04', { n: { D: [1, 2, 3] } }), periods }];
    const years = series(read({ data }), 'n');
    const codes = [0, 1, 2].map((i) => observationAt(years, i).period.code);
    expect(codes).toEqual(['2016-04/P12M', '2017-04/P12M', '2018-04/P12M']);
  });

  it('of a day that the calendar does not have are left out, with the cure', () => {
    const data = [block(['2023-02-28', '2023-02-29'], { n: { D: [1, 2] } })];
    expect(problemsOf({ data })).toMatchObject([
      { code: 'bad-value', path: '/data/0/periods/1', args: { field: 'period' } },
    ]);
  });

  it('may hold January and February as one figure', () => {
    const data = [block(['2024-01/P2M', '2024-03'], { n: { D: [9, 3] } })];
    const merged = series(read({ data }), 'n');
    expect(observationAt(merged, 0)).toMatchObject({ value: 9, period: { code: '2024-01/P2M' } });
  });

  it('never give a January the name of January and February, whatever another area merges', () => {
    const data = [
      block('2024-01', { n: { A: [1, 2, 3] } }),
      block(['2024-01/P2M', '2024-03'], { n: { B: [30, 3] } }),
    ];
    const dataset = read({ data });
    expect(figure(dataset, 'n', '2024-01', 'A').value).toBe(1);
    expect(figure(dataset, 'n', '2024-01/P2M', 'B').value).toBe(30);
  });

  it('of current months, running totals, breakdowns and frequencies never mix', () => {
    const data = [
      block('2024-01', { n: { D: [1, 2] } }),
      block('2024-01', { n: { D: [1, 3] } }, { accumulation: 'ytd' }),
      block('2024-01', { n: { D: [0, 1] } }, { breakdown: { cause: 'wages' } }),
      block('2024-Q1', { n: { D: [6] } }),
    ];
    const dataset = read({ data });
    expect(valuesOf(series(dataset, 'n'))).toEqual([1, 2]);
    expect(valuesOf(series(dataset, 'n', 'D', { accumulation: 'ytd' }))).toEqual([1, 3]);
    expect(valuesOf(series(dataset, 'n', 'D', { breakdown: 'cause=wages' }))).toEqual([0, 1]);
    expect(valuesOf(series(dataset, 'n', 'D', { frequency: 'Q' }))).toEqual([6]);
    const foreign = series(dataset, 'n', 'D', { accumulation: 'rolling-12' });
    expect([foreign.refusal, foreign.axis.count]).toEqual(['no-data', 0]);
  });

  it('name a breakdown the same way in whatever order its dimensions stand', () => {
    const data = [
      block('2024-01', { n: { D: [1] } }, { breakdown: { b: 'x', a: 'y' } }),
      block('2024-02', { n: { D: [2] } }, { breakdown: { a: 'y', b: 'x' } }),
    ];
    const both = series(read({ data }), 'n', 'D', { breakdown: 'a=y&b=x' });
    expect(valuesOf(both)).toEqual([1, 2]);
  });
});

describe('figures that cannot be read', () => {
  it('given twice count once: the first stays, the second is named', () => {
    const data = [block('2024-03', { n: { D: [1] } })];
    const { dataset, problems } = parseDocument(
      contract({ data, observations: [row({ value: 2 })] }),
    );
    expect(problems.map(brieflyPut)).toEqual([
      { code: 'duplicate-observation', severity: 'error', path: '/observations/0' },
    ]);
    expect(valuesOf(series(dataset!, 'n'))).toEqual([1]);
  });

  it('with a value under a status that has none are dropped, not shown', () => {
    const data = [
      block('2024-01', {
        n: {
          D: [
            [3, 'Q'],
            [4, 'O'],
            [5, 'P'],
          ],
        },
      }),
    ];
    const { dataset, problems } = parseDocument(contract({ data }));
    expect(problems.map(({ code }) => code)).toEqual(['missing-has-value', 'missing-has-value']);
    expect(valuesOf(series(dataset!, 'n'))).toEqual([null, null, 5]);
  });

  it('without a value and a reason are taken as not reported, with a warning', () => {
    const problems = problemsOf({ data: [block('2024-01', { n: { D: [null] } })] });
    expect(problems.map(brieflyPut)).toEqual([
      { code: 'missing-without-reason', severity: 'warning', path: '/data/0/values/n/0/0' },
    ]);
  });

  it.each(['O', 'L', 'M', 'Q', 'Y', 'H', 'K', 'N'])('need no other reason than %s', (letter) => {
    expect(problemsOf({ data: [block('2024-01', { n: { D: [letter] } })] })).toEqual([]);
  });

  it('marked confidential are suppressed, whatever their status says', () => {
    const data = [block('2024-01', { n: { D: [3, 9] } }, { conf: { n: { C: [0], F: [1] } } })];
    const observations = [row({ value: 2, conf: 'D', raw: '2人' })];
    const { dataset } = parseDocument(contract({ data, observations }));
    expect(valuesOf(series(dataset!, 'n'))).toEqual([null, 9, null]);
    expect(figure(dataset!, 'n', '2024-03')).toMatchObject({ value: null, status: ['Q', 'Z'] });
    expect(JSON.stringify(figure(dataset!, 'n', '2024-03'))).not.toContain('2人');
  });

  it('in a matrix of the wrong shape cost that indicator only', () => {
    const data = [block('2024-01', { n: { D: [1, 2] }, m: { D: [3, 4] } })];
    data[0]!.values.n = [[1]];
    const { dataset, problems } = parseDocument(contract({ data }));
    const shape = problems.find(({ code }) => code === 'wrong-shape');
    expect(shape).toMatchObject({ path: '/data/0/values/n/0', args: { rows: 1, columns: 2 } });
    expect(dataset!.grids.has('n')).toBe(false);
    expect(dataset!.grids.has('m')).toBe(true);
  });

  it('under periods of another frequency are left out, and each period is named', () => {
    const data = [block(['2024-01', '2024-02'], { n: { D: [1, 2] } }, { frequency: 'Q' })];
    expect(problemsOf({ data }).map(brieflyPut)).toEqual([
      { code: 'frequency-mismatch', severity: 'error', path: '/data/0/periods/0' },
      { code: 'frequency-mismatch', severity: 'error', path: '/data/0/periods/1' },
    ]);
  });

  it('in two columns of one period are left out', () => {
    const data = [block(['2024-01', '2024-01'], { n: { D: [1, 2] } })];
    expect(problemsOf({ data })).toMatchObject([{ code: 'duplicate-observation' }]);
  });
});
