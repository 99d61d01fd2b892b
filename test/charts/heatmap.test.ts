import { describe, expect, it } from 'vitest';
import { heatLayout } from '../../src/charts/heatmap.js';
import { expectLayout } from '../support/drawing.js';

const hours = Array.from({ length: 24 }, (_, i) => `${i}时`);
const texts = { rows: ['周一'], columns: hours, figures: ['62'], counts: true, mark: 0 };
const at = (width: number, more = {}) => heatLayout({ ...texts, ...more }, { width, em: 15 });

describe('the room of a matrix', () => {
  it('prints every figure and every name where all of them fit', () => {
    expect(at(1200)).toMatchObject({ every: 1, numbers: true, least: 0 });
  });

  it('on a phone prints no figure, and names that count only now and then', () => {
    const { every, numbers, least } = at(324);
    expect([numbers, least]).toEqual([false, 0]);
    expect(every).toBeGreaterThan(1);
  });

  it('prints all figures or none: one that is too long hides them all', () => {
    expect(at(1200, { figures: ['62', '1,234,567'] }).numbers).toBe(false);
  });

  it('gives each name that does not count the room that it needs', () => {
    const columns = ['图书馆', '综合文化服务中心', '健身点', '老年食堂', '邻里中心', '养老院'];
    const { every, least } = at(324, { columns, counts: false });
    expect(every).toBe(1);
    expect(least * columns.length).toBeGreaterThan(324);
  });

  it('never lets the names of rows take more than a part of it', () => {
    expect(at(324, { rows: ['很长很长很长很长很长很长很长很长的名称'] }).names).toBeLessThan(9);
  });

  it('is finite before there is any', () => {
    for (const width of [0, 1]) expect(at(width).every).toBeGreaterThan(0);
    expect(Number.isFinite(at(0, { columns: [] }).every)).toBe(true);
  });

  it.each<[string, number, object]>([
    ['hours', 1200, {}],
    ['hours-on-a-phone', 324, {}],
    ['long-names', 600, { columns: ['综合文化服务中心', '健身点'], counts: false }],
    ['one-cell', 300, { columns: ['1月'] }],
    ['no-data', 300, { rows: [], columns: [], figures: [] }],
  ])('is shared out among %s as the file shows', async (name, width, more) => {
    await expectLayout(`heatmap/${name}`, at(width, more));
  });
});
