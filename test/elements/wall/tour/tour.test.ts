import { describe, expect, it } from 'vitest';
import { REST, Tour, dwellFor } from '../../../../src/elements/wall/tour/tour.js';

const STOPS = [
  { seconds: 20, steps: 1 },
  { seconds: 8, steps: 3 },
  { seconds: 12, steps: 1 },
];

function tourOf(stops = STOPS): Tour {
  const tour = new Tour();
  tour.stops = stops;
  return tour;
}

/** Lets so many seconds be seen, one by one; answers the places, each once. */
function watch(tour: Tour, seconds: number): string[] {
  const places = [`${tour.scene}.${tour.step}`];
  for (let i = 0; i < seconds; i++) {
    if (tour.advance(1)) places.push(`${tour.scene}.${tour.step}`);
  }
  return places;
}

describe('Tour', () => {
  it('goes through all scenes and their steps, each for its time, and begins again', () => {
    expect(watch(tourOf(), 56)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0', '0.0']);
    expect(watch(tourOf(), 19)).toEqual(['0.0']);
    expect(watch(tourOf(), 20)).toEqual(['0.0', '1.0']);
  });

  it('stays where it is while it is paused, however long', () => {
    const tour = tourOf();
    watch(tour, 10);
    tour.pause();
    expect(watch(tour, 100_000)).toEqual(['0.0']);
    tour.resume();
    expect(watch(tour, 9)).toEqual(['0.0']);
    expect(watch(tour, 1)).toEqual(['0.0', '1.0']);
  });

  it('rests after a touch, and goes on by itself', () => {
    const tour = tourOf();
    watch(tour, 19);
    tour.rest();
    expect(tour.resting).toBe(REST);
    expect(watch(tour, REST)).toEqual(['0.0']);
    expect(tour.resting).toBe(0);
    expect(watch(tour, 1)).toEqual(['0.0', '1.0']);
  });

  it('does not let a touch end a pause', () => {
    const tour = tourOf();
    tour.pause();
    tour.rest();
    expect(tour.resting).toBe(0);
    expect(watch(tour, REST * 10)).toEqual(['0.0']);
  });

  it('counts scenes and steps around the ends', () => {
    const tour = tourOf();
    tour.go(-1);
    expect(tour.scene).toBe(2);
    tour.go(3);
    expect(tour.scene).toBe(0);
    tour.go(1, -1);
    expect([tour.scene, tour.step]).toEqual([1, 2]);
  });

  it('shows how much of a scene has been seen, steps included', () => {
    const tour = tourOf();
    expect(tour.progress).toBe(0);
    watch(tour, 5);
    expect(tour.progress).toBeCloseTo(0.25, 6);
    tour.go(1, 1);
    watch(tour, 4);
    expect(tour.progress).toBeCloseTo(0.5, 6);
  });

  it('keeps its place when the data change, and leaves a scene that is gone', () => {
    const tour = tourOf();
    tour.go(1, 2);
    tour.stops = STOPS.map((one) => ({ ...one }));
    expect([tour.scene, tour.step]).toEqual([1, 2]);
    tour.stops = [STOPS[0]!, { seconds: 8, steps: 2 }];
    expect([tour.scene, tour.step]).toEqual([1, 0]);
    tour.stops = [STOPS[0]!];
    expect([tour.scene, tour.step]).toEqual([0, 0]);
  });

  it('has nowhere to go with one scene or none', () => {
    expect(watch(tourOf([{ seconds: 10, steps: 1 }]), 100)).toEqual(['0.0']);
    expect(watch(tourOf([]), 100)).toEqual(['0.0']);
    expect(tourOf([]).progress).toBe(0);
  });
});

describe('dwellFor', () => {
  it('gives more to read more time, but no scene less than 10 seconds or more than a minute', () => {
    expect(dwellFor(0)).toBe(10);
    expect(dwellFor(12)).toBeGreaterThan(dwellFor(6));
    expect(dwellFor(500)).toBe(60);
  });
});
