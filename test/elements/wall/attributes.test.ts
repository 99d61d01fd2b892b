import { describe, expect, it } from 'vitest';
import { unusable, usable } from '../../../src/elements/wall/attributes.js';

const wall = (attributes: Record<string, string>) =>
  ({ getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

describe('the attributes of a wall', () => {
  it('are named as they are written where a wall cannot use them', () => {
    expect(unusable(wall({}))).toEqual([]);
    const good = { 'height-m': '2.4', 'distance-m': '6', seams: '3×1', dwell: '', scene: '2' };
    expect(unusable(wall(good))).toEqual([]);
    const bad = {
      'height-m': '2.4米',
      'distance-m': '600cm',
      'stretch-x': '0.1',
      dwell: '-3',
      drift: '900',
      scene: '就业',
      seams: '1080x3840',
    };
    expect(unusable(wall(bad))).toEqual([
      'height-m="2.4米"',
      'distance-m="600cm"',
      'stretch-x="0.1"',
      'dwell="-3"',
      'drift="900"',
      'scene="就业"',
      'seams="1080x3840"',
    ]);
  });

  it('count for nothing outside what a wall may be', () => {
    expect([usable('dwell', -3, 0), usable('dwell', NaN, 0), usable('dwell', 20, 0)]).toEqual([
      0, 0, 20,
    ]);
    expect(usable('height-m', 240, 0)).toBe(0);
    expect(usable('stretch-x', 1.75, 1)).toBe(1.75);
  });
});
