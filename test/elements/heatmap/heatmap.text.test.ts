import { describe, expect, it } from 'vitest';
import type { Contract, ObservationRow } from '../../../src/core/contract/contract.generated.js';
import * as tables from '../../../src/elements/base/table/tables.js';
import { indicator, row, sample, text } from '../../../stories/documents/document.js';
import { pictureOf } from '../../support/on-paper.js';

const MATRIX = 'gf-heatmap by="day time" indicator="seats"';
const DAYS = [text('工作日', 'Workday'), text('周末', 'Weekend')];
const TIMES = [text('上午', 'Morning'), text('下午', 'Afternoon'), text('晚上', 'Evening')];

/** Seats in use by two days and three times, whose evening of a workday is what is asked. */
function seats(evening: Partial<ObservationRow>, range?: [number, number]): Contract {
  const figures = [31, 54, 68, 72, 93, 41];
  const categories = (names: typeof DAYS) => names.map((name, i) => ({ id: `${i}`, name }));
  return sample('seats', {
    dimensions: [
      { id: 'day', name: text('星期', 'Day'), categories: categories(DAYS) },
      { id: 'time', name: text('时段', 'Time'), categories: categories(TIMES) },
    ],
    indicators: [
      indicator('seats', {
        unit: 'percent',
        kind: 'ratio',
        direction: range ? 'band' : 'neutral',
        aggregation: { region: 'none', time: 'none' },
      }),
    ],
    observations: figures.map((value, i) =>
      row({
        indicator: 'seats',
        region: '990101',
        period: '2024-06',
        value,
        breakdown: { day: `${Math.floor(i / 3)}`, time: `${i % 3}` },
        ...(i === 2 ? evening : {}),
      }),
    ),
    targets: range
      ? [{ indicator: 'seats', comparator: 'band', value: range[0], upper: range[1] }]
      : [],
  });
}

const OPEN: Record<string, Partial<ObservationRow>> = {
  'a bound': { value: 60, qualifier: 'more-than', raw: '60%以上' },
  withheld: { value: null, status: 'Q' },
  'not reported': { value: null, status: 'O' },
  'of another definition': { definition: 'other' },
};

describe('what a matrix says', () => {
  it('joins row and column of a cell to one name', async () => {
    const exact = seats({});
    expect((await pictureOf(MATRIX, exact)).finding).toBe('周末的下午最高，93.0%');
    expect((await pictureOf(MATRIX, exact)).summary).toBe('最低：工作日的上午，31.0%。');
    expect((await pictureOf(MATRIX, exact, 'en')).finding).toBe(
      'Highest: Weekend Afternoon, 93.0%',
    );
  });

  for (const [name, evening] of Object.entries(OPEN)) {
    it(`calls no cell the highest or the lowest of all where one is ${name}`, async () => {
      const { finding, summary } = await pictureOf(MATRIX, seats(evening));
      expect(finding).toBeUndefined();
      expect(summary).toBe(
        '5格有可比的数，其中最高：周末的下午，93.0%；最低：工作日的上午，31.0%。',
      );
      expect((await pictureOf(MATRIX, seats(evening), 'en')).summary).toBe(
        'Of the 5 cells with a comparable figure, highest: Weekend Afternoon, 93.0%; lowest: Workday Morning, 31.0%.',
      );
    });
  }

  it('takes a cell that cannot exist for no cell that could be higher', async () => {
    const { finding, summary } = await pictureOf(MATRIX, seats({ value: null, status: 'M' }));
    expect(finding).toBe('周末的下午最高，93.0%');
    expect(summary).toBe('最低：工作日的上午，31.0%。');
  });

  it('counts the cells that its range cannot judge', async () => {
    const withheld = seats({ value: null, status: 'Q' }, [40, 75]);
    expect((await pictureOf(MATRIX, withheld)).summary).toContain(
      '紧张（高于适宜区间）1格，适宜3格，低于适宜区间1格，无法判断1格。',
    );
    const inapplicable = seats({ value: null, status: 'M' }, [40, 75]);
    expect((await pictureOf(MATRIX, inapplicable)).finding).toBe(
      '1格高于适宜区间，3格适宜，1格低于适宜区间',
    );
  });

  it('says at its foot why cells are empty', async () => {
    const marks = async (status: string) =>
      (await pictureOf(MATRIX, seats({ value: null, status }))).marks;
    expect(await marks('O')).toContain('虚线空格：缺报');
    expect(await marks('M')).toContain('虚线空格：不适用');
    expect((await marks('Q'))?.join()).not.toContain('虚线');
  });

  it('names rows and columns at the head of its table in words', async () => {
    const head = async (lang: 'zh-CN' | 'en') =>
      (await pictureOf(MATRIX, seats({}), lang)).table!(tables).head;
    expect(await head('zh-CN')).toBe('星期和时段');
    expect(await head('en')).toBe('Day and Time');
  });
});
