import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PADDING } from '../../../../src/elements/wall/layout/lead-type.js';
import { TOLD, streetType } from '../../../../src/elements/wall/layout/street-type.js';

/** What a division leaves behind its last digit is no line of its own. */
const linesOf = (across: number) => Math.ceil(across - 1e-9);

/** 棹歌巷街道, 96.6%, and four lines beside it. */
const line = (length: number) => ({ length, size: TOLD });
const STREET = { name: 5, word: 5, figure: 2.8, told: [8, 9, 12, 14].map(line) };

describe('the type of a region on tour', () => {
  it('has its name at 12 hundredths of a wall of 16:9, all that is told, and its dots', () => {
    const type = streetType({ width: 100, height: 60 }, STREET);
    expect(type.name).toBe(12);
    expect(type.told).toBe(4);
    expect(type.dots).toBeGreaterThanOrEqual(13);
  });

  it('tells less and draws no dots before its type gets small', () => {
    const type = streetType({ width: 56, height: 26 }, STREET);
    expect(type.dots).toBe(0);
    expect(type.told).toBeLessThan(4);
    expect(type.figure).toBeGreaterThanOrEqual(4.4);
  });

  it('stands inside its place, however long the name', () => {
    const places = record({
      width: integer({ min: 54, max: 140 }),
      height: integer({ min: 30, max: 86 }),
    });
    const texts = record({
      name: integer({ min: 3, max: 18 }),
      figure: integer({ min: 1, max: 5 }),
      told: array(integer({ min: 3, max: 20 }), { minLength: 1, maxLength: 4 }),
    });
    assert(
      property(places, texts, (place, text) => {
        const type = streetType(place, {
          ...text,
          told: text.told.map(line),
          word: Math.min(text.name, 8),
        });
        const room = place.width - 2 * PADDING.across;
        const lines = linesOf((type.name * text.name) / room);
        const told = text.told
          .slice(0, type.told)
          .map((length) => linesOf((length * TOLD) / (room - type.figure * text.figure - 3)))
          .reduce((sum, count) => sum + count * TOLD * 1.35, 0);
        const high = type.name * 1.2 * lines + Math.max(type.figure, told) + type.dots;
        expect(high).toBeLessThanOrEqual(place.height);
      }),
    );
  });
});
