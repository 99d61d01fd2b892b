import { describe, expect, it } from 'vitest';
import { driftAt, shouldReload } from '../../../../src/elements/wall/live/long-life.js';

const MB = 1024 * 1024;
const HEALTHY = { used: 90 * MB, limit: 2000 * MB, atStart: 60 * MB, hours: 100, hour: 3 };

describe('shouldReload', () => {
  it('leaves a healthy wall alone, for a year', () => {
    expect(shouldReload({ ...HEALTHY, hours: 8760 })).toBe(false);
  });

  it('waits for the night where memory grew, and not where the end is near', () => {
    const grown = { ...HEALTHY, used: 200 * MB };
    expect(shouldReload({ ...grown, hour: 10 })).toBe(false);
    expect(shouldReload({ ...grown, hour: 3 })).toBe(true);
    expect(shouldReload({ ...grown, used: 1900 * MB, hour: 10 })).toBe(true);
  });

  it('does not reload again and again where that did not help', () => {
    expect(shouldReload({ ...HEALTHY, used: 1900 * MB, hours: 1 })).toBe(false);
  });

  it('guesses nothing where the browser does not say', () => {
    expect(shouldReload({ ...HEALTHY, used: undefined })).toBe(false);
    expect(shouldReload({ ...HEALTHY, limit: undefined })).toBe(false);
  });
});

describe('driftAt', () => {
  it('walks around the place, never farther than it may, and comes back', () => {
    const places = Array.from({ length: 9 }, (_, minute) => driftAt(minute, 4));
    expect(new Set(places.map(String)).size).toBe(9);
    for (const axis of [0, 1] as const) {
      expect(places.reduce((sum, place) => sum + place[axis], 0)).toBe(0);
      for (const place of places) expect(Math.abs(place[axis])).toBeLessThanOrEqual(4);
    }
    expect(driftAt(9, 4)).toEqual(driftAt(0, 4));
  });

  it('stands still where no drift is asked for', () => {
    for (let minute = 0; minute < 9; minute++) {
      expect(driftAt(minute, 0).every((one) => one === 0 || Object.is(one, -0))).toBe(true);
    }
  });
});
