import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tickLabels, valueAxis } from '../../src/charts/axes.js';
import { linear, niceTicks, tickDecimals } from '../../src/charts/scale.js';
import { textWidth } from '../../src/charts/text-width.js';
import { environment, expectPicture } from '../support/drawing.js';

describe('scales', () => {
  it('send the ends of the domain to the ends of the room', () => {
    const scale = linear([10, 20], [0, 100]);
    expect([scale(10), scale(15), scale(20)]).toEqual([0, 50, 100]);
    expect(linear([5, 5], [3, 100])(5)).toBe(3);
  });

  it('have round bounds around the figures, and open equal ones a little', () => {
    const figure = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks } = niceTicks(low, high, 5);
        expect(domain[0]).toBeLessThanOrEqual(low);
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        expect(domain[1]).toBeGreaterThan(domain[0]);
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
    expect(niceTicks(0, 0, 5).domain[0]).toBe(0);
  });

  it('print as many decimals as tell two ticks apart', () => {
    expect(tickDecimals([0, 1], 1)).toBe(0);
    expect(tickDecimals([94, 94.5], 1)).toBe(1);
    expect(tickDecimals([0, 5000, 10_000], 10_000)).toBe(1);
    expect(tickDecimals([0, 500], 10_000)).toBe(2);
    expect(tickDecimals([0], 1)).toBe(0);
    expect(tickDecimals([4117, 4117], 1)).toBe(0);
  });

  it('have ticks that are decimal numbers, which no two labels give alike, however small or near they are', () => {
    const figure = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -12, max: 9 }))
      .map(([digits, power]) => Number(`${digits}e${power}`));
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const { domain, ticks } = niceTicks(Math.min(a, b), Math.max(a, b), count);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(a, b));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(a, b));
        expect([ticks[0], ticks[ticks.length - 1]]).toEqual(domain);
        const { labels } = tickLabels(ticks, domain, environment(), '人');
        expect(new Set(labels).size).toBe(labels.length);
        for (const tick of ticks) {
          const digits = String(tick).replace(/e.*|[-.]/g, '');
          expect(digits.replace(/^0+|0+$/g, '').length).toBeLessThan(9);
        }
      }),
    );
  });

  it('label steps as small as one in ten million, of hundredths of a percent, and of five hundredths', () => {
    const labelled = (low: number, high: number, count = 5) => {
      const { domain, ticks } = niceTicks(low, high, count);
      return tickLabels(ticks, domain, environment(), '毫克/升').labels;
    };
    expect(labelled(0, 3e-7, 3)).toEqual(['0.0000000', '0.0000001', '0.0000002', '0.0000003']);
    expect(labelled(0.26, 0.34, 4)).toEqual(['0.26', '0.28', '0.30', '0.32', '0.34']);
    expect(labelled(0, 0.042, 1)).toEqual(['0.00', '0.05']);
    expect(labelled(1e-7, 1e-7, 3)).toEqual(['0.000000095', '0.000000100', '0.000000105']);
  });

  it('take a Chinese character for twice as wide as a digit', () => {
    expect(textWidth('万人')).toBe(2);
    expect(textWidth('12')).toBeCloseTo(1.16);
    expect(textWidth('')).toBe(0);
  });
});

describe('an axis of values', () => {
  it.each<[string, number, number]>([
    ['from-zero', 0, 60],
    ['cut', 94.2, 96.8],
    ['negative', -5, 3],
    ['ten-thousands', 0, 400_000],
    ['equal-values', 7, 7],
    ['no-data', 0, 1],
  ])('of %s is drawn as its picture shows', async (name, low, high) => {
    const small = environment({ width: 240, height: 140 });
    const { domain, ticks } = niceTicks(low, high, 5);
    const { labels, unit, left } = tickLabels(ticks, domain, small, '人');
    const y = linear(domain, [130, 24]);
    const frame = { left, right: 230, top: 24, bottom: 130, x: (time: number) => time, y };
    const picture = valueAxis(frame, small, ticks, labels, unit);
    await expectPicture(`axes/values-${name}`, picture, small);
  });
});
