import { array, assert, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureType, fittingText } from '../../../../src/elements/wall/layout/figure-type.js';

const PERCENT = { value: 2.1, unit: 0.6, name: 3, kicker: 4.6, remarks: [3] };
const STRIP = { width: 34, height: 27 };

describe('the type of figures side by side', () => {
  it('has values of 8 hundredths or more in the strip of a wall of 16:9, and a status', () => {
    const type = figureType(STRIP, [PERCENT, PERCENT, PERCENT, PERCENT, PERCENT]);
    expect(type.value).toBeGreaterThanOrEqual(8);
    expect(type).toMatchObject({ hasKicker: true, isUnitBelow: false, isRow: false });
    expect(type.lines).toBeGreaterThanOrEqual(2);
  });

  it('is that of the longest value for all of them', () => {
    const long = { value: 5.2, unit: 2, name: 3, kicker: 4.6, remarks: [] };
    expect(figureType(STRIP, [PERCENT, long]).value).toBe(figureType(STRIP, [long]).value);
  });

  it('gives up lines of status, then the name of the domain, then stands in one line', () => {
    const at = (height: number) => figureType({ width: 34, height }, [PERCENT]);
    expect(at(20).lines).toBeLessThan(at(27).lines);
    expect(at(14).hasKicker).toBe(false);
    expect(at(14).value).toBeGreaterThanOrEqual(4.5);
    expect(at(5)).toMatchObject({ isRow: true, lines: 0 });
  });

  it('leaves out the name of the domain, for all of them, where one would not stand in one line', () => {
    const long = { ...PERCENT, kicker: 20 };
    expect(figureType(STRIP, [PERCENT, PERCENT]).hasKicker).toBe(true);
    expect(figureType(STRIP, [PERCENT, long]).hasKicker).toBe(false);
  });

  it('has nothing higher or wider than its place, and no value below the least text', () => {
    const places = record({
      width: double({ min: 22, max: 120, noNaN: true }),
      height: double({ min: 9, max: 45, noNaN: true }),
    });
    const texts = array(
      record({
        value: double({ min: 0.6, max: 6, noNaN: true }),
        unit: double({ min: 0, max: 3, noNaN: true }),
        name: integer({ min: 2, max: 10 }),
        kicker: integer({ min: 2, max: 20 }),
        remarks: array(integer({ min: 2, max: 6 }), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    assert(
      property(places, texts, (place, all) => {
        const { value, lines, hasKicker, nameLines, isUnitBelow } = figureType(place, all);
        const small = (lines + Number(hasKicker) + Number(isUnitBelow)) * 3;
        if (lines > 0)
          expect(value * 1.25 + small + nameLines * 3).toBeLessThanOrEqual(place.height);
        for (const text of all) {
          expect(value * text.value).toBeLessThanOrEqual(place.width - 2.4);
        }
        expect(value).toBeGreaterThanOrEqual(2.2);
      }),
    );
  });

  it('takes the longest text that has room, and none rather than a part of one', () => {
    expect(fittingText([40, 18, 6], { lines: 2, line: 10 })).toBe(1);
    expect(fittingText([40, 18, 6], { lines: 1, line: 10 })).toBe(2);
    expect(fittingText([40, 18, 6], { lines: 0, line: 10 })).toBeUndefined();
  });
});
