import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { observationAt } from '../../../src/core/series/resolve.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { figure, read, series, valuesOf } from '../../support/dataset.js';

const YTD = { accumulation: 'ytd' as const };
const running = (document: Partial<Contract>, region = 'D', id = 'n') =>
  series(read(document), id, region, YTD);
const months = (start: string | string[], ...cells: Cell[]): Partial<Contract> => ({
  data: [block(start, { n: { D: cells } })],
});
const codes = ({ axis }: { axis: ReturnType<typeof running>['axis'] }) =>
  Array.from({ length: axis.count }, (_, i) => axis.period(i).code);

describe('running totals that the document does not state', () => {
  it('are single periods added up, from each January anew', () => {
    const found = running(months('2023-11', 5, 6, 1, 2, 3));
    expect(valuesOf(found).slice(2)).toEqual([1, 3, 6]);
    expect(found.accumulation).toBe('ytd');
    expect(observationAt(found, 4)).toMatchObject({ accumulated: true, qualifier: 'exact' });
  });

  it('are those that it states, where it does', () => {
    const stated = block('2024-01', { n: { D: [1, 4] } }, YTD);
    const found = running({ data: [block('2024-01', { n: { D: [1, 2] } }), stated] });
    expect(valuesOf(found)).toEqual([1, 4]);
    expect(observationAt(found, 1).accumulated).toBeUndefined();
  });

  it('add quarters up as well as months', () => {
    expect(valuesOf(running(months('2024-Q1', 10, 20, 30, 40)))).toEqual([10, 30, 60, 100]);
  });

  it('begin with February where January and February are one', () => {
    const found = running(months(['2024-01/P2M', '2024-03'], 30, 12));
    expect(codes(found)).toEqual(['2024-02', '2024-03']);
    expect(valuesOf(found)).toEqual([30, 42]);
  });

  it('count nothing twice where a document has January, February and both in one', () => {
    const found = running(months(['2024-01', '2024-01/P2M', '2024-02', '2024-03'], 10, 30, 20, 5));
    expect(codes(found)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(valuesOf(found)).toEqual([10, 30, 35]);
    const lacking = running(months(['2024-01', '2024-01/P2M', '2024-02'], 'O', 30, 20));
    expect(observationAt(lacking, 1)).toMatchObject({ value: 30, qualifier: 'exact' });
  });

  it('are lower bounds after a missing month, and say how many months they hold', () => {
    const found = running(months('2024-01', 10, 'O', 20));
    expect(valuesOf(found)).toEqual([10, null, 30]);
    expect(observationAt(found, 2)).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
    const late = running(months('2024-02', 10, 20));
    expect(observationAt(late, 1)).toMatchObject({ value: 30, qualifier: 'at-least' });
    const gap = running(months(['2024-01', '2024-03'], 10, 20));
    expect(observationAt(gap, 1)).toMatchObject({ qualifier: 'at-least', reported: [2, 3] });
  });

  it('are no bounds where a missing figure might be negative', () => {
    const found = running(months('2024-01', 10, 'O', -4));
    expect(valuesOf(found)).toEqual([10, null, null]);
  });

  it('keep a bound a bound, and add no two of them', () => {
    const some = { value: 30, qualifier: 'more-than' as const, raw: '30余人' };
    const rows = [row({ period: '2024-01', value: 5 }), row({ period: '2024-02', ...some })];
    const found = running({ observations: rows });
    expect(observationAt(found, 1)).toMatchObject({ value: 35, qualifier: 'more-than' });
    const twice = running({ observations: [...rows, row({ ...some, period: '2024-03' })] });
    expect(observationAt(twice, 2)).toMatchObject({ value: null, refusal: 'bounded-parts' });
  });

  it('end for the year where a month is withheld, which they would tell', () => {
    const found = running(months('2023-11', 7, 8, 1, 'Q', 3, 4));
    expect(valuesOf(found).slice(2)).toEqual([1, null, null, null]);
    expect(observationAt(found, 4).status).toContain('Q');
  });

  it('wait for a month that is not out yet, and add nothing for one that cannot be', () => {
    const due = running(months('2024-01', 1, 2, 'Y'));
    expect(observationAt(due, 2)).toMatchObject({ value: null, status: ['Y'] });
    const begun = running(months('2024-01', 'M', 2, 3));
    expect(observationAt(begun, 2)).toMatchObject({ value: 5, qualifier: 'exact' });
    expect(observationAt(begun, 0).value).toBeNull();
  });

  it('end for the year at a break, for its parts are unlike', () => {
    const broken = {
      ...months('2024-01', 1, 2, 3),
      breaks: [{ period: '2024-02', text: '改口径' }],
    };
    const found = running(broken);
    expect(observationAt(found, 2)).toMatchObject({ value: null, refusal: 'periods-not-additive' });
    const atStart = { ...broken, breaks: [{ period: '2024-01', text: '改口径' }] };
    expect(valuesOf(running(atStart))).toEqual([1, 3, 6]);
    const observations = [
      row({ period: '2024-01', value: 1 }),
      row({ period: '2024-02', value: 2, definition: 'wider' }),
    ];
    expect(valuesOf(running({ observations }))).toEqual([1, null]);
  });

  it('stay preliminary from the first preliminary month on', () => {
    const found = running(months('2024-01', 1, [2, 'P'], 3));
    expect([0, 1, 2].map((i) => observationAt(found, i).status)).toEqual([[], ['P'], ['P']]);
    const unlike = running(months('2024-01', 1, [2, 'D'], 3));
    expect([0, 1, 2].map((i) => observationAt(unlike, i).status)).toEqual([[], ['D'], ['D']]);
  });

  it('leave out a fiscal year, which is no part of a calendar year', () => {
    const found = running(months(['2023-04/P12M'], 100));
    expect(found.axis.count).toBe(0);
  });

  it('are those of a region whose months are added up from the regions below', () => {
    const data = [block('2024-01', { n: { A: [1, 2], B: [3, 4], C: [5, 6] } })];
    const found = running({ data });
    expect(valuesOf(found)).toEqual([9, 21]);
    expect(observationAt(found, 1)).toMatchObject({ summed: true, accumulated: true });
  });

  it('give a rate of the year where its parts add up, and no other rate', () => {
    const data = [block('2024-01', { n: { D: [10, 50] }, d: { D: [100, 100] } })];
    const indicators = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];
    expect(valuesOf(running({ indicators, data }, 'D', 'r'))).toEqual([10, 30]);
    const alone = rate('r', 'n', 'd', { aggregation: { region: 'ratio', time: 'none' } });
    const found = running({ indicators: [...indicators.slice(0, 2), alone], data }, 'D', 'r');
    expect(found.refusal).toBe('periods-not-additive');
  });

  it('say that the periods cannot be added up, and not that there are no data', () => {
    const indicators = [indicator('n', { aggregation: { region: 'none', time: 'none' } })];
    expect(running({ ...months('2024-01', 1, 2), indicators }).refusal).toBe(
      'periods-not-additive',
    );
    expect(running({ indicators }).refusal).toBe('no-data');
  });

  it('are found at the end of a period whatever its length', () => {
    const dataset = read(months('2024-01', 1, 2));
    expect(figure(dataset, 'n', '2024-02', 'D', YTD).value).toBe(3);
  });
});
