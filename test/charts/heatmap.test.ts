import { describe, expect, it } from 'vitest';
import { heatLayout, type HeatTexts } from '../../src/charts/heatmap.js';
import { expectLayout } from '../support/drawing.js';

const counting = (count: number, name: string) => ({
  short: Array.from({ length: count }, (_, i) => `${i}${name}`),
  counts: true,
});
const DAYS = {
  short: ['一', '二', '三', '四', '五', '六', '日'].map((day) => `周${day}`),
  counts: false,
};
const LONG = {
  short: ['图书馆', '综合文化服务中心', '健身点', '老年食堂', '邻里中心', '养老院'],
  counts: false,
};
const texts: HeatTexts = {
  rows: { short: ['周一'], counts: false },
  columns: counting(24, '时'),
  figures: ['62'],
  ends: ['62'],
  mark: 0,
};
const at = (width: number, more: Partial<HeatTexts> = {}) =>
  heatLayout({ ...texts, ...more }, { width, em: 15 });

describe('the room of a matrix', () => {
  it('prints every figure and every name where all of them fit', () => {
    expect(at(1200)).toMatchObject({ every: 1, numbers: 'all', least: 0, turned: false });
  });

  it('has cells as high as they are wide where there is room, of 40 px in type of 16', () => {
    const { high } = heatLayout({ ...texts, rows: DAYS }, { width: 1200, em: 16 });
    expect(high * 16).toBe(40);
    expect(at(1200, { rows: counting(18, '') }).high * 15).toBeGreaterThanOrEqual(24);
  });

  it('prints the highest and the lowest alone where some figure has no room', () => {
    const { numbers } = at(1100, { figures: ['62', '12,345,678,901'], ends: ['62', '4'] });
    expect(numbers).toBe('ends');
    expect(at(1200, { figures: ['12,345,678,901'], ends: ['12,345,678,901'] }).numbers).toBe(
      'none',
    );
  });

  it('is turned on a phone, so that a week of fourteen hours has figures that can be read and cells that can be hit', () => {
    const hours = { rows: DAYS, columns: counting(14, '时'), figures: ['94.6'], ends: ['94.6'] };
    const phone = heatLayout({ ...texts, ...hours }, { width: 328, em: 16 });
    expect(phone).toMatchObject({ turned: true, numbers: 'all', wide: false });
    expect(phone.cell).toBeGreaterThanOrEqual(24);
    const short = { ...hours, figures: ['9'], ends: ['9'] };
    expect(heatLayout({ ...texts, ...short }, { width: 328, em: 16 }).turned).toBe(true);
    const visits = { ...hours, figures: ['22,240'], ends: ['22,240'] };
    expect(heatLayout({ ...texts, ...visits }, { width: 328, em: 16 }).numbers).toBe('all');
    const millions = { ...hours, figures: ['1,222,240'], ends: ['1,222,240'] };
    expect(heatLayout({ ...texts, ...millions }, { width: 328, em: 16 })).toMatchObject({
      turned: true,
      numbers: 'all',
      wide: true,
    });
    expect(heatLayout({ ...texts, ...hours }, { width: 900, em: 16 }).turned).toBe(false);
  });

  it('keeps every figure readable and every cell large enough for a finger in a narrow room, and scrolls for it', () => {
    const matrices: Partial<HeatTexts>[] = [
      { rows: DAYS, columns: counting(24, '时'), figures: ['22,240'], ends: ['22,240'] },
      { rows: counting(12, '月'), columns: counting(31, '日'), figures: ['1,234.5'], ends: ['9'] },
      { rows: LONG, columns: DAYS, figures: ['≥1,234'], ends: ['9'], mark: 0.7 },
      { rows: counting(18, ''), columns: counting(60, '年'), figures: ['9'], ends: ['9'] },
    ];
    for (const matrix of matrices) {
      for (const width of [288, 328, 400]) {
        const room = heatLayout({ ...texts, ...matrix }, { width, em: 16 });
        expect(room.numbers).toBe('all');
        expect(room.cell).toBeGreaterThanOrEqual(24);
        expect(room.high * 16).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('keeps the figures that it has in usual type where a reader enlarges that, and scrolls for them', () => {
    const days = { rows: counting(4, '月'), columns: counting(31, '日'), figures: ['224'] };
    const room = { width: 1200, em: 16 };
    expect(heatLayout({ ...texts, ...days }, room).numbers).toBe('all');
    const large = { width: 1200, em: 32, enlarged: 2 };
    expect(heatLayout({ ...texts, ...days }, large).numbers).toBe('all');
    // On a wall the type is large, and nobody scrolls.
    const wall = { width: 1200, em: 32 };
    expect(heatLayout({ ...texts, ...days }, wall)).toMatchObject({ turned: false, wide: false });
    const millions = { ...days, figures: ['12,345,678'], ends: ['9'] };
    expect(heatLayout({ ...texts, ...millions }, large).numbers).toBe('ends');
  });

  it('is not turned where that would make it scroll, or gain nothing', () => {
    expect(at(324, { rows: LONG, columns: LONG, figures: ['1,234,567'] }).turned).toBe(false);
    expect(at(324, { rows: DAYS, columns: counting(3, '年') }).turned).toBe(false);
  });

  it('gives each name that does not count the room that it needs', () => {
    const { every, least, wide } = at(324, { columns: LONG, rows: LONG });
    expect(every).toBe(1);
    // The longest, of eight characters, stands in two lines of four.
    expect(least).toBeGreaterThan(4 * 0.75 * 15);
    expect(wide).toBe(true);
  });

  it('never lets the names of rows take more than a part of it', () => {
    const rows = { short: ['很长很长很长很长很长很长很长很长的名称'], counts: false };
    expect(at(600, { rows }).names).toBeLessThan(9);
  });

  it('is finite before there is any', () => {
    for (const width of [0, 1]) expect(at(width).every).toBeGreaterThan(0);
    const { every } = at(0, { columns: { short: [], counts: true } });
    expect(Number.isFinite(every)).toBe(true);
  });

  it.each<[string, number, Partial<HeatTexts>]>([
    ['hours', 1200, {}],
    ['hours-on-a-phone', 324, { rows: DAYS, columns: counting(14, '时') }],
    ['long-names', 600, { columns: LONG }],
    ['one-cell', 300, { columns: counting(1, '月') }],
    [
      'no-data',
      300,
      {
        rows: { short: [], counts: true },
        columns: { short: [], counts: true },
        figures: [],
        ends: [],
      },
    ],
  ])('is shared out among %s as the file shows', async (name, width, more) => {
    await expectLayout(`heatmap/${name}`, at(width, more));
  });
});
