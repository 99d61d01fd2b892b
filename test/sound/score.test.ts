import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, Sort } from '../../src/sound/points.js';
import { pitchOf, scoreOf, type Note } from '../../src/sound/score.js';

const PLAIN = { fromZero: false, hasExtremes: false };

/** A figure, or a word for why there is none, at a place in time. */
function point(of: number | Sort, place: number, more: Partial<Point> = {}): Point {
  const value = typeof of === 'number' ? of : undefined;
  const sort = typeof of === 'number' ? 'exact' : of;
  return { sort, place, value, at: place / 100, year: 2024, verdict: undefined, ...more };
}

const points = (...all: (number | Sort)[]) => all.map((of, i) => point(of, i));
const kinds = (notes: readonly Note[]) => notes.map(({ kind }) => kind);

/** The notes of places, without the cues. */
const placesIn = (notes: readonly Note[]) => notes.filter(({ place }) => place !== undefined);

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyPoints = fc
  .array(
    fc.oneof(
      anyNumber,
      fc.constantFrom<Sort>('withheld', 'missing'),
      fc.record({ value: anyNumber, sort: fc.constantFrom<Sort>('preliminary', 'bounded') }),
    ),
    { minLength: 1, maxLength: 60, size: 'max' },
  )
  .map((all) =>
    all.map((of, i) =>
      typeof of === 'object' ? point(of.value, i, { sort: of.sort }) : point(of, i),
    ),
  );
const anyManner = fc.record({ fromZero: fc.boolean(), hasExtremes: fc.boolean() });

describe('what is heard of a course', () => {
  it('never sounds lower for a larger value, and the same for the same', () => {
    fc.assert(
      fc.property(anyPoints, anyManner, (all, manner) => {
        const heard = placesIn(scoreOf(all, manner).notes)
          .flatMap(({ place, pitch }) => (pitch ? [{ value: all[place!]!.value!, pitch }] : []))
          .sort((a, b) => a.value - b.value);
        heard.slice(1).forEach(({ value, pitch }, i) => {
          const less = heard[i]!;
          expect(less.pitch).toBeLessThanOrEqual(pitch);
          if (less.value === value) expect(less.pitch).toBe(pitch);
        });
      }),
    );
  });

  it('has its pitches in two octaves that every loudspeaker plays, the lowest and the highest figure at their ends', () => {
    const [low, middle, high] = placesIn(scoreOf(points(3, 4, 5), PLAIN).notes);
    expect([low!.pitch, middle!.pitch, high!.pitch]).toEqual([220, 440, 880]);
    fc.assert(
      fc.property(anyPoints, anyManner, (all, manner) => {
        for (const { pitch = 440 } of scoreOf(all, manner).notes) {
          expect(pitch).toBeGreaterThanOrEqual(220);
          expect(pitch).toBeLessThanOrEqual(880.001);
        }
      }),
    );
  });

  it('counts from zero where the picture does, so that what is half as much is half as high', () => {
    const [half, whole] = placesIn(scoreOf(points(5, 10), { ...PLAIN, fromZero: true }).notes);
    expect([half!.pitch, whole!.pitch]).toEqual([440, 880]);
    expect(pitchOf(0, 0, 10)).toBe(220);
    const [under] = placesIn(scoreOf(points(-5, -10), { ...PLAIN, fromZero: true }).notes);
    expect(under!.pitch).toBe(440);
  });

  it('of equal values is one pitch, in the middle, and there is no lowest and no highest', () => {
    const { notes } = scoreOf(points(7, 7, 7), { ...PLAIN, hasExtremes: true });
    expect(placesIn(notes).map(({ pitch }) => pitch)).toEqual([440, 440, 440]);
    expect(kinds(notes)).toEqual(['start', 'exact', 'exact', 'exact', 'end']);
  });

  it('has a pitch for figures alone: none where a figure is withheld or missing', () => {
    fc.assert(
      fc.property(anyPoints, anyManner, (all, manner) => {
        for (const { kind, pitch } of scoreOf(all, manner).notes) {
          const isFigure = ['exact', 'preliminary', 'bounded'].includes(kind);
          expect(pitch !== undefined).toBe(isFigure);
        }
      }),
    );
  });

  it('gives each point a beat of its own, in order, and nothing between two of them', () => {
    fc.assert(
      fc.property(anyPoints, anyManner, (all, manner) => {
        const heard = placesIn(scoreOf(all, manner).notes);
        expect(heard.map(({ place }) => place)).toEqual(all.map(({ place }) => place));
        heard.slice(1).forEach(({ time }, i) => {
          const before = heard[i]!;
          expect(before.time + before.length).toBeLessThan(time);
        });
      }),
    );
  });

  it('takes eight seconds at most, and a few points no longer than they need', () => {
    fc.assert(
      fc.property(anyPoints, anyManner, (all, manner) => {
        const { notes, length } = scoreOf(all, manner);
        expect(length).toBeLessThanOrEqual(8);
        for (const note of notes) expect(note.time + note.length).toBeLessThanOrEqual(length);
      }),
    );
    expect(scoreOf(points(1, 2), PLAIN).length).toBeLessThan(2);
  });

  it('begins and ends with a cue of its own, and goes from the left to the right', () => {
    const { notes } = scoreOf([point(1, 0), point(2, 50), point(3, 100)], PLAIN);
    expect(kinds(notes)).toEqual(['start', 'exact', 'exact', 'exact', 'end']);
    expect(notes.map(({ pan }) => pan)).toEqual([-0.8, -0.8, 0, 0.8, 0.8]);
  });

  it('marks where a year begins, unless each point is a year', () => {
    const over = (...years: number[]) =>
      kinds(
        scoreOf(
          years.map((year, i) => point(i, i, { year })),
          PLAIN,
        ).notes,
      );
    expect(over(2023, 2023, 2024)).toEqual(['start', 'exact', 'exact', 'year', 'exact', 'end']);
    expect(over(2022, 2023, 2024)).not.toContain('year');
  });

  it('marks the lowest and the highest figure at their first places, where nothing can overturn them', () => {
    const all = points(3, 1, 5, 1, 5);
    expect(kinds(scoreOf(all, { ...PLAIN, hasExtremes: true }).notes)).toEqual([
      'start',
      'exact',
      'lowest',
      'exact',
      'highest',
      'exact',
      'exact',
      'exact',
      'end',
    ]);
    const without = kinds(scoreOf(all, PLAIN).notes);
    expect(without).not.toContain('lowest');
    expect(without).not.toContain('highest');
  });

  it('marks where a target is reached and where it is missed, also across points that nothing judges', () => {
    const judged = (...verdicts: Point['verdict'][]) =>
      kinds(
        scoreOf(
          verdicts.map((verdict, i) => point(i, i, { verdict })),
          PLAIN,
        ).notes,
      ).filter((kind) => kind === 'reached' || kind === 'missed');
    expect(judged('missed', 'met', 'met', undefined, 'missed')).toEqual(['reached', 'missed']);
    expect(judged('met', undefined, 'met')).toEqual([]);
    expect(judged(undefined, 'met')).toEqual([]);
  });
});
