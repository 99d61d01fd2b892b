import { describe, expect, it } from 'vitest';
import { rankColumns, type RankTexts } from '../../src/charts/rank-columns.js';

const texts: RankTexts = {
  names: ['晚汐街道', '九曲漕头街道'],
  figures: ['97.4%', '93.6%'],
  hasPlaces: true,
  hasMarks: true,
};
const at = (width: number, more: Partial<RankTexts> = {}) =>
  rankColumns({ ...texts, ...more }, { width, em: 16 });

describe('the columns of a ranking', () => {
  it('take 560 px at most, however wide the card is', () => {
    for (const width of [560, 800, 1200]) {
      const { start, track } = at(width);
      expect(start + track).toBeLessThanOrEqual(560);
      expect(start + track).toBeGreaterThan(540);
    }
  });

  it('are whole pixels, so that lines are sharp and dots are round', () => {
    for (const width of [0, 199.5, 328, 551]) {
      const { place, name, value, track, start } = at(width);
      expect([place, name, value, track, start].every(Number.isInteger)).toBe(true);
    }
  });

  it('leave a figure within 24 px of the longest name, and bars the rest', () => {
    const { place, name, value, start } = at(1200);
    expect(start - place - name - value).toBeLessThan(4 * 24);
    expect(at(1200).track).toBeGreaterThan(250);
    expect(at(328).track).toBeGreaterThan(80);
  });

  it('have no column for places where nobody is first, nor room for marks where none misses', () => {
    expect(at(1200, { hasPlaces: false }).place).toBe(0);
    expect(at(1200, { hasMarks: false }).value).toBeLessThan(at(1200).value);
  });

  it('let long names break into lines rather than take the bars', () => {
    const names = ['Gongchenqiao Subdistrict of the Canal District'];
    expect(at(328, { names }).name).toBeLessThan(328 * 0.4);
  });

  it('have room for two ticks at least, and for four in a wide card', () => {
    expect(at(1200).ticks).toBe(4);
    expect(at(328).ticks).toBe(2);
    expect(at(0, { names: [], figures: [] }).ticks).toBeGreaterThanOrEqual(2);
  });
});
