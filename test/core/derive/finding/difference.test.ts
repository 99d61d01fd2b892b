import { describe, expect, it } from 'vitest';
import { comparePeriods, compareRegions } from '../../../../src/core/derive/compare.js';
import { differenceOf } from '../../../../src/core/derive/finding/difference.js';
import { compareFinding } from '../../../../src/elements/compare/compare.text.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { block, indicator, type Cell } from '../../../../stories/documents/document.js';
import { period, read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

const of = (figures: Record<string, Cell[]>, more: object = {}) =>
  read({
    indicators: [indicator('n', { unit: 'session' })],
    data: [block('2024-01', { n: figures })],
    ...more,
  } as Document);

const regions = (figures: Record<string, Cell[]>) => {
  const dataset = of(figures);
  const chosen = Object.keys(figures).map((id) => dataset.regions.get(id)!);
  const comparison = compareRegions(dataset, 'n', chosen);
  return comparison && differenceOf(comparison);
};

const said = (figures: Record<string, Cell[]>) => {
  const dataset = of(figures);
  const chosen = Object.keys(figures).map((id) => dataset.regions.get(id)!);
  return compareFinding(new Speaker(zh, dataset), compareRegions(dataset, 'n', chosen)!);
};

const periods = (cells: Cell[], codes: string[], more: object = {}) => {
  const dataset = of({ D: cells }, more);
  const chosen = codes.map(period);
  const comparison = comparePeriods(dataset, 'n', dataset.regions.get('D')!, chosen);
  return comparison && differenceOf(comparison);
};

describe('the finding of columns side by side', () => {
  it('is which region has most and which has least', () => {
    expect(regions({ A: [3], B: [9], C: [5] })).toMatchObject({
      kind: 'most',
      highest: { region: { id: 'B' } },
      lowest: { region: { id: 'A' } },
    });
    expect(regions({ A: [3], B: [3] })?.kind).toBe('alike');
    expect(regions({ A: [3], B: [9], C: [9] })).toBeUndefined();
  });

  it('is none where a column has no figure that carries it', () => {
    for (const cell of ['Q', 'O', 'Y', [9, 'F']] as Cell[]) {
      expect(regions({ A: [3], B: [cell], C: [5] })).toBeUndefined();
    }
    expect(periods([3, 'M', 9], ['2024-01', '2024-02', '2024-03'])).toBeUndefined();
  });

  it('is of those that can have a figure, for what cannot exist stands in nobody’s way', () => {
    expect(regions({ A: [3], B: ['M'], C: [5], D: [4] })).toMatchObject({ kind: 'most', of: 3 });
    expect(said({ A: [3], B: ['M'], C: [5], D: [4] })).toBe('所比的3个中，C地5场最多，A地3场最少');
    expect(said({ A: [3], B: ['M'], C: [5] })).toBe('C地5场，多于A地的3场');
    expect(regions({ A: [3], B: ['M'] })).toBeUndefined();
  });

  it('says of a figure that is not final that it is not', () => {
    expect(said({ A: [3], B: [[9, 'P']] })).toBe('B地9场（初步数），多于A地的3场');
    expect(said({ A: [[3, 'E']], B: [9], C: [5] })).toBe(
      '所比的3个中，B地9场最多，A地3场（估计数）最少',
    );
    expect(said({ A: [3], B: [[3, 'P']] })).toBe('A地、B地都是3场（初步数）');
  });

  it('leads from the earliest period to the latest, in whatever order they are named', () => {
    for (const codes of [
      ['2024-01', '2024-03'],
      ['2024-03', '2024-01'],
    ]) {
      expect(periods([3, 4, 9], codes)).toMatchObject({
        kind: 'course',
        first: { period: { code: '2024-01' } },
        last: { period: { code: '2024-03' } },
      });
    }
  });

  it('does not lead across a break', () => {
    const breaks = [{ indicators: ['n'], period: '2024-02', cause: 'definition', text: '改' }];
    expect(periods([3, 4, 9], ['2024-01', '2024-03'], { breaks })).toBeUndefined();
    expect(periods([3, 4, 9], ['2024-02', '2024-03'], { breaks })?.kind).toBe('course');
  });
});
