import { assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COURSE, PADDING, leadType } from '../../../../src/elements/wall/layout/lead-type.js';

/** “9户”, “零就业家庭未达到动态清零（0户）”, “2022年1月 19户 → 9户”. */
const SHORT = { figure: 1.2, unit: 0, headline: 18, word: 5, course: 14, where: 24 };
const WIDE = { width: 100, height: 60 };

describe('the type of a lead', () => {
  it('has its figure at 26 hundredths of a wall of 16:9, its headline at 5 or more, its course at 24', () => {
    const type = leadType(WIDE, SHORT, 24);
    expect(type.figure).toBe(26);
    expect(type.headline).toBeGreaterThanOrEqual(5);
    expect(type.plot).toBeGreaterThanOrEqual(22);
    expect(type).toMatchObject({ isBeside: true, hasCourse: true });
  });

  it('lets the picture go before the type gets small, and the course before the headline', () => {
    const low = leadType({ width: 56, height: 22 }, SHORT, 24);
    expect(low.plot).toBe(0);
    expect(low.hasCourse).toBe(false);
    expect(low.headline).toBeGreaterThanOrEqual(3.2);
    expect(low.figure).toBeGreaterThanOrEqual(6);
  });

  it('has room for figures in many digits and in words', () => {
    for (const figure of [3, 6, 9]) {
      const type = leadType(WIDE, { ...SHORT, figure }, 24);
      expect(type.figure * figure).toBeLessThanOrEqual(WIDE.width - 2 * PADDING.across);
    }
  });

  it('is never so large that its parts are higher than the place or smaller than the least text', () => {
    const places = record({
      width: integer({ min: 50, max: 220 }),
      height: integer({ min: 26, max: 90 }),
    });
    const texts = record({
      figure: integer({ min: 1, max: 7 }),
      unit: integer({ min: 0, max: 6 }),
      headline: integer({ min: 4, max: 40 }),
      word: integer({ min: 1, max: 6 }),
      course: integer({ min: 0, max: 30 }),
      where: integer({ min: 4, max: 26 }),
    });
    assert(
      property(places, texts, boolean(), (place, text, hasPlot) => {
        const type = leadType(place, text, hasPlot ? 24 : 0);
        const room = place.width - 2 * PADDING.across;
        const wide = Math.max(type.figure * text.figure, text.unit * 3);
        const across = type.isBeside ? room - wide - 3 : room;
        const lines = (length: number, size: number) => Math.ceil((length * size) / across);
        const words =
          lines(text.headline, type.headline) * type.headline * 1.28 +
          (type.hasCourse ? lines(text.course, COURSE) * COURSE * 1.4 : 0) +
          lines(text.where, 2.2) * 2.2 * 1.4;
        const high = type.isBeside
          ? Math.max(type.figure * 0.92 + (text.unit > 0 ? 3 : 0), words)
          : type.figure * 0.92 + words;
        expect(Math.min(type.figure, type.headline)).toBeGreaterThanOrEqual(2.2);
        // What has no room at the smallest type is the words' own fault: a lead of 26 by 50 has some.
        if (type.fits) expect(high + type.plot).toBeLessThanOrEqual(place.height);
        expect(type.plot === 0 || type.plot >= 13).toBe(true);
      }),
    );
  });
});
