import { describe, expect, it } from 'vitest';
import { onPaper, sample, small } from '../../support/on-paper.js';
import { BOUND, SUPPRESSED, type Given } from '../../support/cells.js';
import { withStreets } from '../../support/streets.js';

const TAG = 'gf-ranking indicator="training-person-times"';
const streets = (...cells: Given[]) => withStreets(small(), cells);

describe('a ranking on paper', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    it(`has every region with its figure, and room for all its words, in ${lang}`, async () => {
      for (const width of [340, 660, 1200]) {
        for (const indicator of ['employment-rate', 'resident-clubs', 'mediation-success-rate']) {
          const drawn = await onPaper(`gf-ranking indicator="${indicator}"`, sample(), {
            width,
            lang,
          });
          expect(drawn.crowded, `${indicator} ${width}`).toEqual([]);
          expect(
            drawn.texts.filter((text) => /^\D*[\d.]+\s?(?:%|个|clubs)$/.test(text)).length,
          ).toBeGreaterThanOrEqual(18);
        }
      }
    });
  }

  it('says what has no figure in words, hatched where it is withheld, with no mark on the scale', async () => {
    const { said, count, crowded } = await onPaper(TAG, streets(SUPPRESSED, 5, 'O', 'Y', 9));
    for (const word of ['不公布', '缺报', '待发布']) expect(said).toContain(word);
    expect(count('withheld')).toBe(1);
    expect(count('bar')).toBe(2);
    expect(crowded).toEqual([]);
  });

  it('fades a bound beyond what is stated, and keeps its words', async () => {
    const { said, count } = await onPaper(TAG, streets(28, BOUND, 60));
    expect(said).toContain('30余人次');
    expect(count('bar')).toBe(3);
    expect(count('bar-tail')).toBeGreaterThan(3);
  });

  it('draws an upper bound open below and closed above', async () => {
    const { count } = await onPaper(
      TAG,
      streets(50, { ...BOUND, qualifier: 'at-most', raw: '不超过30人次' }),
    );
    expect(count('bar')).toBe(1);
    expect(count('bar-edge')).toBe(1);
  });

  it('draws what is preliminary beside final figures pale with a dashed end, a bound of it hollow', async () => {
    const { count } = await onPaper(TAG, streets(50, { value: 40, status: 'P' }));
    expect([count('bar'), count('bar-pale'), count('bar-dashed')]).toEqual([1, 1, 1]);
    const hollow = await onPaper(TAG, streets(50, { ...BOUND, status: 'P' }));
    expect([hollow.count('bar'), hollow.count('bar-dashed')]).toEqual([1, 1]);
  });

  it('marks a counted zero on the base line', async () => {
    const { count, said } = await onPaper(TAG, streets(5, 0));
    expect(count('zero')).toBe(1);
    expect(said).toMatch(/(?:^| )0人次/);
  });

  it('tells a miss by its mark, its shape and its colour, and names the target at its line', async () => {
    const { texts, said, count } = await onPaper(
      'gf-ranking indicator="mediation-success-rate"',
      sample(),
    );
    expect(texts.filter((text) => text.startsWith('▼'))).toHaveLength(2);
    expect(said).toContain('不低于60%');
    expect(count('said-toned')).toBe(2);
  });

  it('stands in columns beside one another where the rows are many and there is room', async () => {
    const many = streets(...Array.from({ length: 40 }, (_, i) => 100 + i));
    const [narrow, wide] = await Promise.all(
      [660, 1200].map((width) => onPaper(TAG, many, { width })),
    );
    expect(wide!.block.height).toBeLessThan(narrow!.block.height * 0.7);
    expect(wide!.crowded).toEqual([]);
    expect(wide!.texts.filter((text) => text.endsWith('人次')).length).toBeGreaterThanOrEqual(40);
  });
});
