import { describe, expect, it } from 'vitest';
import { boxOf, Taken, type Label } from '../../src/charts/labels.js';

const BOUNDS = { left: 0, right: 200, top: 0, bottom: 100 };
const word = (x: number, y: number, more: Partial<Label> = {}): Label => ({
  text: '漕浦',
  x,
  y,
  anchor: 'start',
  size: 10,
  ...more,
});

describe('a word in a drawing', () => {
  it('takes room from its start, about its middle or up to its end', () => {
    const ends = (anchor: Label['anchor']) => {
      const { left, right } = boxOf(word(50, 50, { anchor }));
      return [left, right];
    };
    expect(ends('start')).toEqual([50, 70]);
    expect(ends('middle')).toEqual([40, 60]);
    expect(ends('end')).toEqual([30, 50]);
  });

  it('has room where it lies inside and meets no other word', () => {
    const taken = new Taken([word(50, 50)]);
    expect(taken.hasRoom(word(60, 50), BOUNDS)).toBe(false);
    expect(taken.hasRoom(word(71, 50), BOUNDS)).toBe(true);
    expect(taken.hasRoom(word(60, 62), BOUNDS)).toBe(true);
    expect(taken.hasRoom(word(190, 50), BOUNDS)).toBe(false);
  });

  it('is clear where no line passes through it, steep, flat or a single point', () => {
    const isClear = (...line: [number, number][]) => {
      const taken = new Taken([]);
      taken.pass(line.map(([x, y]) => ({ x, y })));
      return taken.isClear(word(50, 50), BOUNDS);
    };
    expect(isClear([0, 45], [200, 45])).toBe(false);
    expect(isClear([200, 45], [0, 45])).toBe(false);
    expect(isClear([60, 0], [60, 100])).toBe(false);
    expect(isClear([0, 0], [200, 90])).toBe(true);
    expect(isClear([55, 45])).toBe(false);
    expect(isClear([100, 45])).toBe(true);
    expect(isClear([0, 20], [200, 20])).toBe(true);
  });

  it('asks for the points of long lines only where it looks for its room, and once', () => {
    const taken = new Taken([]);
    let asked = 0;
    taken.passLater(() => {
      asked++;
      return [
        [{ x: 0, y: 45 }],
        [
          { x: 100, y: 45 },
          { x: 200, y: 45 },
        ],
      ];
    });
    expect(taken.hasRoom(word(110, 50), BOUNDS)).toBe(true);
    expect(asked).toBe(0);
    expect(taken.isClear(word(110, 50), BOUNDS)).toBe(false);
    expect(taken.isClear(word(50, 50), BOUNDS)).toBe(true);
    expect(asked).toBe(1);
  });
});
