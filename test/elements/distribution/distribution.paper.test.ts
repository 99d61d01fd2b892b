import { describe, expect, it } from 'vitest';
import { BOUND, SUPPRESSED } from '../../support/cells.js';
import { banded } from '../../support/banded.js';
import { crowdedAnywhere, onPaper, sample, small } from '../../support/on-paper.js';
import { expectPicture } from '../../support/drawing.js';

const RATE = 'gf-distribution indicator="employment-rate"';
const BANDS = 'gf-distribution indicator="training-person-times" by="sizeBand"';
const awkward = () =>
  banded(small(), [
    ['1–9人', 50],
    ['10–49人', { value: 30, status: 'P' }],
    ['50–99人', SUPPRESSED],
    ['100–299人', { value: null, status: 'O' }],
    ['300人以上', BOUND],
    ['不详', 0],
  ]);

describe('a distribution on paper', () => {
  it('has the name and the figure of each region below its dots', async () => {
    const document = sample();
    const { count, texts } = await onPaper(RATE, document);
    const streets = document.regions.items.filter(({ level }) => level === 'street');
    expect(count('area-dot')).toBe(streets.length);
    const names = streets.map(({ name }) => (typeof name === 'string' ? name : name['zh-CN']!));
    expect(names.filter((name) => !texts.includes(name))).toEqual([]);
    const figures = texts.filter((text) => /^\d\d\.\d%$/.test(text));
    expect(figures.length).toBeGreaterThanOrEqual(streets.length);
  });

  it('tells a bound, a zero, a missing, a withheld and a provisional group apart, in words too', async () => {
    const { count, said } = await onPaper(BANDS, awkward());
    expect(count('column-zero')).toBe(1);
    expect(count('withheld')).toBe(1);
    expect(count('column-preliminary')).toBe(1);
    expect(said).toContain('30余人次');
    expect(said).toContain('50–99人：不公布');
    expect(said).toContain('100–299人：缺报');
    for (const mark of ['空心', '渐淡', '斜线']) expect(said).toContain(mark);
  });

  it('has no words that meet, in any width and language', async () => {
    expect(await crowdedAnywhere(RATE, sample())).toEqual([]);
    expect(await crowdedAnywhere(BANDS, awkward())).toEqual([]);
  });

  it('looks as its picture shows', async () => {
    const { picture } = await onPaper(BANDS, awkward(), { width: 400 });
    await expectPicture('distribution/paper-groups', picture.marks, picture);
  });
});
