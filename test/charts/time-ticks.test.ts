import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../src/charts/axes.js';
import { linear } from '../../src/charts/scale.js';
import { textWidth } from '../../src/charts/text-width.js';
import { placedTicks } from '../../src/charts/time-ticks.js';
import type { Frequency } from '../../src/core/contract/contract.generated.js';
import { TimeAxis } from '../../src/core/time/axis.js';
import { en } from '../../src/i18n/en.js';
import { zh } from '../../src/i18n/zh-cn.js';
import { period } from '../support/dataset.js';
import { environment, expectPicture } from '../support/drawing.js';

const frameOf = (axis: TimeAxis, width: number) => {
  const [left, right] = [40, width - 10];
  return { left, right, top: 10, bottom: 50, x: linear(axis.span, [left, right]) };
};
const draw = (axis: TimeAxis, width: number) =>
  timeAxis({ ...frameOf(axis, width), y: (value) => value }, environment({ width }), axis);
const placed = (axis: TimeAxis, width: number, words = zh) =>
  placedTicks(axis, frameOf(axis, width).x, environment({ width, tick: words.tick }));
const names = (axis: TimeAxis, width = 600, words = zh) =>
  placed(axis, width, words).map(({ label }) => label);
const range = (frequency: Frequency, start: string, count: number) =>
  TimeAxis.range(frequency, period(start).start, count);
const months = (start: string, count: number) => range('M', start, count);
const fiscal = (from: number, to: number) =>
  TimeAxis.of(
    'M',
    Array.from({ length: to - from }, (_, i) => period(`${from + i}-04/P12M`)),
  );

describe('a time axis', () => {
  it('names every month where there is room, and each year once', () => {
    expect(names(months('2023-11', 4))).toEqual(['2023年11月', '12月', '2024年', '2月']);
  });

  it('names quarters of years where months have no room, then halves, then years', () => {
    expect(names(months('2022-01', 36), 600)).toEqual([
      '2022年',
      '4月',
      '7月',
      '10月',
      '2023年',
      '4月',
      '7月',
      '10月',
      '2024年',
      '4月',
      '7月',
      '10月',
    ]);
    expect(names(months('2022-01', 36), 300)).toEqual([
      '2022年',
      '7月',
      '2023年',
      '7月',
      '2024年',
      '7月',
    ]);
    expect(names(months('2022-01', 36), 240)).toEqual(['2022年', '2023年', '2024年']);
  });

  it('names the time at which it starts, also in the middle of a year, where there is room', () => {
    expect(names(months('2021-04', 36), 900)[0]).toBe('2021年4月');
    expect(names(months('2021-04', 60), 380)).toEqual([
      '2022年',
      '2023年',
      '2024年',
      '2025年',
      '2026年',
    ]);
  });

  it('names a fiscal year as one, and never as months', () => {
    expect(names(fiscal(2016, 2024), 700)).toEqual([
      '2016/17年度',
      '2017/18',
      '2018/19',
      '2019/20',
      '2020/21',
      '2021/22',
      '2022/23',
      '2023/24',
    ]);
    expect(names(fiscal(2016, 2024), 700, en)).toEqual([
      'FY 2016–17',
      '2017–18',
      '2018–19',
      '2019–20',
      '2020–21',
      '2021–22',
      '2022–23',
      '2023–24',
    ]);
    const narrow = names(fiscal(2004, 2023), 400);
    expect(narrow).toEqual(['2005/06年度', '2010/11', '2015/16', '2020/21']);
  });

  it('names quarters and halves as such', () => {
    const halves = names(range('S', '2020-S1', 9), 700);
    expect(halves.slice(0, 4)).toEqual(['2020年', '下半年', '2021年', '下半年']);
    const quarters = names(range('Q', '2015-Q2', 8), 700);
    expect(quarters.slice(0, 4)).toEqual(['2015年二季度', '三季度', '四季度', '2016年']);
    const years = names(range('Q', '2015-Q2', 38), 600);
    expect(years.slice(0, 3)).toEqual(['2016年', '2017年', '2018年']);
  });

  it('names hours of a night, and the day where it begins', () => {
    const night = names(range('N', '2024-03-09T22:00', 300), 700);
    expect(night).toEqual(['2024年3月9日22:00', '23:00', '3月10日', '01:00', '02:00']);
  });

  it('names days by their date, and the month where it begins', () => {
    expect(names(range('D', '2024-02-15', 30), 700)).toEqual([
      '2024年2月16日',
      '21日',
      '26日',
      '3月1日',
      '6日',
      '11日',
    ]);
  });

  it('names both of two periods that lie far apart', () => {
    const axis = TimeAxis.of('M', [period('2019-06'), period('2024-01')]);
    expect(names(axis)).toEqual(['2019年6月', '2024年']);
  });

  it('names one period alone, and draws a line where there is none', () => {
    expect(names(months('2024-03', 1))).toEqual(['2024年3月']);
    expect(names(months('2024-03', 0))).toEqual([]);
  });

  const starts: Record<Frequency, string> = {
    A: '2001',
    S: '2001-S2',
    Q: '2001-Q3',
    M: '2001-05',
    D: '2001-05-17',
    N: '2001-05-17T21:40',
  };
  const axes = fc
    .tuple(
      fc.constantFrom(...(Object.keys(starts) as Frequency[])),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 400 }),
    )
    .map(([frequency, count, shift]) => {
      const first = period(starts[frequency]);
      return TimeAxis.range(
        frequency,
        first.start + shift * first.length,
        frequency === 'A' ? Math.min(count, 300) : count,
      );
    });
  const widths = fc.integer({ min: 150, max: 1400 });

  it('never lets two names overlap, nor one leave the drawing, whatever it counts and however wide', () => {
    fc.assert(
      fc.property(axes, widths, fc.constantFrom(zh, en), (axis, width, words) => {
        let edge = -1;
        for (const { textX, label } of placed(axis, width, words)) {
          const half = textWidth(label) * 0.4 * 16;
          expect(textX - half).toBeGreaterThan(edge - 0.01);
          edge = textX + half;
          if (2 * half < width) expect(edge).toBeLessThanOrEqual(width + 0.01);
        }
      }),
    );
  });

  it('says no date twice and each year once, and the first one where it starts', () => {
    fc.assert(
      fc.property(axes, widths, (axis, width) => {
        const said = names(axis, width);
        expect(said.length).toBeGreaterThan(0);
        const years = said.flatMap((name) => /\d{4}(?=年|$)/.exec(name)?.[0] ?? []);
        expect(new Set(years).size).toBe(years.length);
        const days = said.filter((name) => /月\d+日/.test(name));
        expect(new Set(days).size).toBe(days.length);
        expect(said[0]).toMatch(/\d{4}/);
      }),
    );
  });

  it('marks a time where it is: at its start, or at the middle of a period that the figures are of', () => {
    const day = range('D', '2024-02-15', 60);
    const { x } = frameOf(day, 700);
    const march = placed(day, 700).find(({ label }) => label === '3月1日');
    expect(march!.x).toBeCloseTo(x(period('2024-03-01').start + 0.5));
    const hours = range('N', '2024-03-09T22:00', 300);
    const midnight = placed(hours, 700).find(({ label }) => label === '3月10日');
    expect(midnight!.x).toBeCloseTo(frameOf(hours, 700).x(period('2024-03-10T00:00').start));
    const years = months('2021-04', 60);
    const year = placed(years, 400).find(({ label }) => label === '2023年');
    expect(year!.x).toBeCloseTo(frameOf(years, 400).x(period('2023-01').start));
  });

  it.each<[string, TimeAxis, number]>([
    ['months', months('2023-11', 4), 600],
    ['years', months('2022-01', 36), 400],
    ['one-month', months('2024-03', 1), 200],
    ['quarters', range('Q', '2023-Q3', 5), 600],
    ['halves', range('S', '2020-S1', 9), 600],
    ['fiscal-years', fiscal(2016, 2024), 600],
    ['days', range('D', '2024-02-15', 30), 600],
    ['minutes', range('N', '2024-03-09T22:00', 300), 600],
    ['days-of-years', range('D', '2015-01-01', 3000), 600],
  ])('of %s is drawn as its picture shows', async (name, axis, width) => {
    await expectPicture(`axes/time-${name}`, draw(axis, width), { width, height: 80 });
  });
});
