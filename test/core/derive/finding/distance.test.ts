import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf } from '../../../../src/core/derive/finding/distance.js';
import { progressOf } from '../../../../src/core/derive/progress.js';
import { distanceText } from '../../../../src/elements/progress/progress.text.js';
import { en } from '../../../../src/i18n/en.js';
import { Speaker } from '../../../../src/i18n/speaker.js';
import { zh } from '../../../../src/i18n/zh-cn.js';
import { block, indicator, row } from '../../../../stories/documents/document.js';
import { figure, read } from '../../../support/dataset.js';

type Document = Parameters<typeof read>[0];

const RATE = { kind: 'ratio', unit: 'percent', aggregation: { region: 'none', time: 'last' } };
const STOCK = { kind: 'stock', unit: 'session', aggregation: { region: 'sum', time: 'last' } };

/** What is said of a figure beside a target, in both languages. */
function said(figures: Parameters<typeof row>[0], target: object, of: object = RATE) {
  const dataset = read({
    indicators: [indicator('n', of)],
    observations: [row(figures)],
    targets: [{ indicator: 'n', ...target }],
  } as Document);
  const judgement = progressOf(dataset, figure(dataset, 'n', '2024-03'));
  const distance = judgement && distanceOf(judgement, undefined);
  return distance && [zh, en].map((words) => distanceText(new Speaker(words, dataset), distance));
}

describe('the finding of a figure beside its target', () => {
  it('says on which side of it the figure lies, and how far', () => {
    const goal = { comparator: 'ge', value: 95 };
    expect(said({ value: 96.5 }, goal)).toEqual([
      '高于目标1.5个百分点',
      '1.5 percentage points above the target',
    ]);
    expect(said({ value: 93.6 }, goal)).toEqual([
      '低于目标1.4个百分点',
      '1.4 percentage points short of the target',
    ]);
    expect(said({ value: 95 }, goal)).toEqual(['正好在目标上', 'Exactly on the target']);
    expect(said({ value: 94.96 }, goal)![0]).toBe('低于目标0.04个百分点');
  });

  it('calls a limit, a benchmark and a range by their names', () => {
    expect(said({ value: 9 }, { comparator: 'le', value: 0 }, STOCK)).toEqual([
      '超过上限9场',
      '9 sessions over the limit',
    ]);
    expect(said({ value: 2 }, { comparator: 'le', value: 3 }, STOCK)).toEqual([
      '少于上限1场',
      '1 session below the limit',
    ]);
    expect(said({ value: 96 }, { comparator: 'ge', value: 95, kind: 'benchmark' })![0]).toBe(
      '高于参照线1.0个百分点',
    );
    const range = { comparator: 'band', value: 60, upper: 85 };
    expect(said({ value: 68.6 }, range)).toEqual(['68.6%，介于60–85%', '68.6%, within 60–85%']);
    expect(said({ value: 86.6 }, range)![0]).toBe('高于适宜区间1.6个百分点');
    expect(said({ value: 58 }, range)![0]).toBe('低于适宜区间2.0个百分点');
  });

  it('is none of a bound, nor where nothing is judged', () => {
    const goal = { comparator: 'ge', value: 30 };
    expect(said({ value: 30, qualifier: 'more-than', raw: '30余' }, goal, STOCK)).toBeUndefined();
    expect(said({ value: 30, status: 'F' }, goal, STOCK)).toBeUndefined();
    expect(said({ value: 30 }, { comparator: 'about', value: 30 }, STOCK)).toBeUndefined();
    expect(said({ value: null, status: 'Q' }, goal, STOCK)).toBeUndefined();
  });

  it('is none where a later figure is out and is not there, for a title is taken for now', () => {
    const dataset = read({
      indicators: [indicator('n', STOCK as object)],
      data: [block('2024-03', { n: { D: [402, 'Q'] } })],
      targets: [{ indicator: 'n', comparator: 'ge', value: 400 }],
    } as Document);
    const judgement = progressOf(dataset, figure(dataset, 'n', '2024-03'))!;
    expect(distanceOf(judgement, undefined)).toMatchObject({ side: 'above' });
    expect(distanceOf(judgement, figure(dataset, 'n', '2024-04'))).toBeUndefined();
  });

  it('has the side that the figure has, whatever both are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (value, line) => {
          const [sentence] = said({ value }, { comparator: 'ge', value: line }, STOCK)!;
          const side = value > line ? '超过' : value < line ? '少于' : '正好';
          expect(sentence).toMatch(new RegExp(`^${side}`));
          if (value !== line) expect(sentence).toBe(`${side}目标${Math.abs(value - line)}场`);
        },
      ),
    );
  });
});

describe('the finding of the total of a year', () => {
  const yearly = (months: number[], goal: number) => {
    const dataset = read({
      indicators: [indicator('n', { unit: 'session' })],
      data: [block('2024-01', { n: { D: months } })],
      targets: [
        {
          indicator: 'n',
          region: 'D',
          accumulation: 'ytd',
          comparator: 'ge',
          value: goal,
          validFrom: '2024-01',
          validTo: '2024-12',
        },
      ],
    } as Document);
    const code = `2024-${String(months.length).padStart(2, '0')}`;
    const judgement = progressOf(dataset, figure(dataset, 'n', code))!;
    const distance = distanceOf(judgement, undefined);
    return distance && distanceText(new Speaker(zh, dataset), distance);
  };

  it('is how far it has come, with the time that is gone', () => {
    expect(yearly([10, 10, 10], 200)).toBe('完成全年目标的15.0%，时间进度25.0%');
  });

  it('misses nothing before the year is over, and then says what it lacks', () => {
    const months = Array.from({ length: 12 }, () => 10);
    expect(yearly(months, 200)).toBe('完成全年目标的60.0%，差80场');
    expect(yearly(months, 100)).toBe('完成全年目标的120.0%');
  });
});
