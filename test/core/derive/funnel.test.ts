import { describe, expect, it } from 'vitest';
import type {
  IndicatorItem,
  ObservationRow,
} from '../../../src/core/contract/contract.generated.js';
import { funnel } from '../../../src/core/derive/funnel.js';
import { block, indicator, rate, row, type Cell } from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const IDS = ['a', 'b', 'c'];

function of(
  cells: Record<string, Cell[]>,
  more: Record<string, Partial<IndicatorItem>> = {},
  observations: ObservationRow[] = [],
) {
  const ids = [...new Set([...Object.keys(cells), ...IDS])];
  const figures = Object.fromEntries(Object.entries(cells).map(([id, row]) => [id, { D: row }]));
  return read({
    indicators: ids.map((id) => indicator(id, more[id])),
    ...(Object.keys(cells).length > 0 ? { data: [block('2024-01', figures)] } : {}),
    observations,
  });
}

function drawn(dataset: ReturnType<typeof of>, ids = IDS, at?: string) {
  const stages = ids.map((id) => dataset.indicators.get(id)!);
  return funnel(dataset, stages, 'D', at ? period(at) : undefined);
}

const codes = (found: ReturnType<typeof drawn>) => found!.refusals.map(({ code }) => code);
const values = (found: ReturnType<typeof drawn>) =>
  found!.stages.map(({ observation }) => observation?.value);
const hasShares = (found: ReturnType<typeof drawn>) =>
  found!.stages.some((stage) => stage.ofFirst || stage.ofPrevious || stage.length !== undefined);

describe('a funnel', () => {
  it('gives each stage its share of the first and of the one before', () => {
    const found = drawn(of({ a: [400], b: [200], c: [50] }))!;
    expect(codes(found)).toEqual([]);
    expect(found.stages.map(({ ofFirst }) => ofFirst?.printed)).toEqual([undefined, 50, 12.5]);
    expect(found.stages.map(({ ofPrevious }) => ofPrevious?.printed)).toEqual([undefined, 50, 25]);
    expect(found.stages.map(({ length }) => length)).toEqual([100, 50, 12.5]);
  });

  it('takes equal stages and counted zeros as they are', () => {
    expect(codes(drawn(of({ a: [9], b: [9], c: [0] })))).toEqual([]);
    const none = drawn(of({ a: [0], b: [0], c: [0] }))!;
    expect([codes(none), none.stages[1]!.ofFirst]).toEqual([[], undefined]);
  });

  it('of one stage is that stage, without a share', () => {
    const found = drawn(of({ a: [9] }), ['a'])!;
    expect([codes(found), found.stages[0]!.ofFirst]).toEqual([[], undefined]);
  });

  it('says nearly all as a bound where the rest would point at single persons', () => {
    const found = drawn(of({ a: [3240], b: [3239] }), ['a', 'b'])!;
    expect(found.stages[1]!.ofFirst).toMatchObject({ printed: 99, qualifier: 'at-least' });
  });

  it('never reads as all where some are missing', () => {
    const more = { a: { unit: 'session' }, b: { unit: 'session' } };
    const found = drawn(of({ a: [100_000], b: [99_999] }, more), ['a', 'b'])!;
    expect(found.stages[1]!.ofFirst).toMatchObject({ printed: 99.999, decimals: 3 });
  });

  it('never makes a percentage of 50余位 and 1000多人次', () => {
    const bound = (more: Partial<ObservationRow>) => row({ qualifier: 'more-than', ...more });
    const dataset = of({}, { b: { unit: 'person-time' } }, [
      bound({ indicator: 'b', value: 1000, raw: '1000多人次' }),
      bound({ indicator: 'a', value: 50, raw: '50余位' }),
    ]);
    for (const ids of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const found = drawn(dataset, ids);
      expect(codes(found)).toEqual(['unlike-units', 'bounded']);
      expect(hasShares(found)).toBe(false);
    }
  });

  it('is refused for unlike units, and names them', () => {
    const found = drawn(of({ a: [9], b: [5], c: [1] }, { c: { unit: 'person-time' } }));
    expect(found!.refusals).toEqual([{ code: 'unlike-units', units: ['person', 'person-time'] }]);
    expect([hasShares(found), values(found)]).toEqual([false, [9, 5, 1]]);
  });

  it('is refused where a later stage is larger, and names both', () => {
    const found = drawn(of({ a: [9], b: [10], c: [11] }));
    expect(found!.refusals).toMatchObject([
      { code: 'later-larger', stage: { id: 'b' }, before: { id: 'a' } },
      { code: 'later-larger', stage: { id: 'c' }, before: { id: 'b' } },
    ]);
    expect(hasShares(found)).toBe(false);
  });

  it('is refused for rates and negative figures', () => {
    const indicators = [indicator('a'), indicator('b'), rate('c', 'a', 'b'), rate('d', 'a', 'b')];
    const cells = { a: { D: [50] }, b: { D: [100] } };
    const dataset = read({ indicators, data: [block('2024-01', cells)] });
    expect(codes(drawn(dataset, ['c', 'd']))).toEqual(['not-counts']);
    expect(codes(drawn(of({ a: [9], b: [-1] }), ['a', 'b']))).toEqual(['not-counts']);
  });

  it('is refused where one stage is counted at a moment and another over a time', () => {
    const found = drawn(of({ a: [9], b: [5] }, { a: { kind: 'stock' } }), ['a', 'b']);
    expect(codes(found)).toEqual(['stock-and-flow']);
  });

  it('is refused where a stage is suppressed or missing at the time asked for', () => {
    for (const letter of ['Q', 'O', 'Y']) {
      const found = drawn(of({ a: [9, 9], b: [5, letter], c: [1, 1] }), IDS, '2024-02');
      expect(found!.refusals).toMatchObject([{ code: 'no-figure', stages: [{ id: 'b' }] }]);
      expect([found!.period!.code, hasShares(found)]).toEqual(['2024-02', false]);
    }
  });

  it('is refused where a stage has no figure at all', () => {
    const found = drawn(of({ a: [9], b: [5] }));
    expect([codes(found), hasShares(found)]).toEqual([['no-figure'], false]);
  });

  it('takes the latest period of which all stages have a value', () => {
    const found = drawn(of({ a: [9, 8, 7], b: [5, 4, 'Y'], c: [1, 2, 1] }))!;
    expect([found.period!.code, values(found)]).toEqual(['2024-02', [8, 4, 2]]);
  });

  it('takes the period asked for, or the last one before it', () => {
    const dataset = of({ a: [9, 8], b: [5, 4], c: [1, 2] });
    expect(values(drawn(dataset, IDS, '2024-01'))).toEqual([9, 5, 1]);
    expect(values(drawn(dataset, IDS, '2024-06'))).toEqual([8, 4, 2]);
    expect(drawn(dataset, IDS, '2020-01')).toBeUndefined();
  });

  it('is refused where the stages have no period in common, or count it differently', () => {
    const apart = of({}, {}, [
      row({ indicator: 'a', value: 9 }),
      row({ indicator: 'b', value: 5, period: '2024-02' }),
    ]);
    expect([codes(drawn(apart, ['a', 'b'])), values(drawn(apart, ['a', 'b']))]).toEqual([
      ['different-periods'],
      [9, 5],
    ]);
    const running = of({}, {}, [
      row({ indicator: 'a', value: 9 }),
      row({ indicator: 'b', value: 5, accumulation: 'ytd' }),
    ]);
    expect(codes(drawn(running, ['a', 'b']))).toEqual(['different-periods']);
    const undated = of({}, {}, [
      row({ indicator: 'a', value: 9, undated: true }),
      row({ indicator: 'b', value: 5 }),
    ]);
    expect(codes(drawn(undated, ['a', 'b']))).toEqual(['different-periods']);
  });

  it('finds a way of counting that all stages have', () => {
    const dataset = of({}, {}, [
      row({ indicator: 'a', value: 3 }),
      row({ indicator: 'a', value: 9, accumulation: 'ytd' }),
      row({ indicator: 'b', value: 5, accumulation: 'ytd' }),
    ]);
    const found = drawn(dataset, ['a', 'b']);
    expect([codes(found), values(found)]).toEqual([[], [9, 5]]);
  });

  it('is undefined where no stage has a figure, or there is no stage', () => {
    expect(drawn(of({}))).toBeUndefined();
    expect(drawn(of({ a: [1] }), [])).toBeUndefined();
  });
});
