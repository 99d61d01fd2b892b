import { describe, expect, it } from 'vitest';
import type { Contract, ObservationRow } from '../../../src/core/contract/contract.generated.js';
import { ATTENDANCES, DISTRICT, SUPPRESSED } from '../../support/cells.js';
import { expectPicture } from '../../support/drawing.js';
import { crowdedAnywhere, onPaper, sample, small } from '../../support/on-paper.js';

const MATRIX = 'gf-heatmap by="weekday hour"';
const DAYS = ['周一', '周二', '周三'];

/** Figures of the district by three days and so many hours; a range judges them where one is given. */
function week(hours: number, range?: [number, number]): Contract {
  const document = small();
  const kinds: Partial<ObservationRow>[] = [
    { value: 0 },
    SUPPRESSED,
    { value: null, status: 'O' },
    { value: 30, qualifier: 'at-least', digits: 1 },
    { value: 66, status: 'P' },
    { value: 88 },
  ];
  const base = document.indicators.find(({ id }) => id === ATTENDANCES)!;
  const judged = { unit: 'percent', kind: 'ratio', direction: 'band' } as const;
  const observations = DAYS.flatMap((_day, day) =>
    Array.from({ length: hours }, (_, hour): ObservationRow => {
      const figure = day === 0 ? kinds[hour % kinds.length]! : { value: 10 * day + hour + 1 };
      const place = { indicator: ATTENDANCES, region: DISTRICT, period: '2024-03' };
      const breakdown = { weekday: `d${day}`, hour: `h${hour}` };
      return { value: null, ...place, source: 'office', breakdown, ...figure };
    }),
  );
  return {
    ...document,
    dimensions: [
      {
        id: 'weekday',
        name: '星期',
        categories: DAYS.map((name, i) => ({ id: `d${i}`, name })),
      },
      {
        id: 'hour',
        name: '时段',
        categories: Array.from({ length: hours }, (_, i) => ({ id: `h${i}`, name: `${i}时` })),
      },
    ],
    indicators: [
      { ...base, ...(range ? judged : {}), aggregation: { region: 'none', time: 'none' } },
    ],
    observations,
    data: [],
    annotations: [],
    programmes: [],
    targets: range
      ? [{ indicator: ATTENDANCES, comparator: 'band', value: range[0], upper: range[1] }]
      : [],
  };
}

describe('a matrix on paper', () => {
  it('prints every figure in its cell, in whatever width', async () => {
    for (const width of [240, 340, 660, 1200]) {
      const { texts, block } = await onPaper(MATRIX, week(24), { width });
      for (let hour = 0; hour < 24; hour++) {
        expect(texts).toContain(`${10 + hour + 1}`);
        expect(texts).toContain(`${20 + hour + 1}`);
      }
      expect(block.width).toBe(width);
    }
  });

  it('tells a zero, a withheld, a missing, a bound and a provisional cell apart, in words too', async () => {
    const { picture, count, said } = await onPaper(MATRIX, week(6), { width: 500 });
    const counts = {
      zero: count('heat-zero'),
      hatch: count('withheld'),
      none: count('shade-none'),
      open: count('heat-open'),
      ring: count('ring'),
    };
    expect(counts).toEqual({ zero: 1, hatch: 1, none: 1, open: 1, ring: 1 });
    expect(said).toContain('≥30');
    for (const mark of ['小圆圈', '斜线', '虚线空格', '短横']) expect(said).toContain(mark);
    await expectPicture('heatmap/paper', picture.marks, picture);
  });

  it('explains its shades: the classes of size, or the judgement by a range', async () => {
    expect((await onPaper(MATRIX, week(6))).said).toContain('由小到大');
    const judged = await onPaper(MATRIX, week(6, [12, 24]));
    for (const level of ['低于适宜区间', '适宜', '紧张']) expect(judged.said).toContain(level);
    expect(judged.count('heat-dots')).toBeGreaterThan(1);
    expect(judged.texts.filter((text) => text === '▲').length).toBeGreaterThan(1);
  });

  it('has no words that meet, in any width and language', async () => {
    for (const markup of [
      'gf-heatmap indicator="deliberation-sessions" by="month year"',
      'gf-heatmap indicator="fifteen-minute-coverage" by="region facilityType"',
      'gf-heatmap indicator="centre-visits" by="weekday hour"',
    ]) {
      expect(await crowdedAnywhere(markup, sample())).toEqual([]);
    }
    expect(await crowdedAnywhere(MATRIX, week(24, [12, 24]))).toEqual([]);
  });
});
