import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../src/core/contract/contract.generated.js';
import { canHear } from '../../src/sound/can-hear.js';
import { heardOf } from '../../src/sound/heard.js';
import { MOST } from '../../src/sound/points.js';
import { block, indicator, rows, type Cell } from '../../stories/documents/document.js';
import { read, series } from '../support/dataset.js';

const percent = indicator('n', { unit: 'percent', kind: 'ratio', decimals: 1 });
const bound = (value: number): Partial<ObservationRow> => ({
  value,
  qualifier: 'at-least',
  raw: `${value}余`,
});

type Given = Cell | Partial<ObservationRow>;

/** The document of some months from January 2022 on. */
const datasetOf = (cells: Given[], more = {}) =>
  read({
    indicators: [percent],
    observations: rows('2022-01', { n: { D: cells } }),
    ...more,
  });

function heard(cells: Given[], more = {}) {
  const dataset = datasetOf(cells, more);
  return heardOf(dataset, series(dataset, 'n'));
}

const kinds = (cells: Given[], more = {}) => heard(cells, more).score.notes.map(({ kind }) => kind);

const anyCells = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) },
    fc.constantFrom<Cell>('Q', 'O', 'M', 'Y'),
    fc.integer({ min: 0, max: 100 }).map((value): Cell => [value, 'P']),
    fc.integer({ min: 0, max: 100 }).map(bound),
  ),
  { minLength: 2, maxLength: 90, size: 'max' },
);

describe('a course to the ear', () => {
  it('has a sound of its own for each: exact, preliminary, a bound, withheld and missing', () => {
    expect(kinds([90, [91, 'P'], bound(92), 'Q', 'O', 93])).toEqual([
      'start',
      'exact',
      'preliminary',
      'bounded',
      'withheld',
      'missing',
      'exact',
      'end',
    ]);
  });

  it('of zero is a figure like others, and no gap', () => {
    const zero = heard([0, 5]).score.notes.find(({ place }) => place === 0);
    expect(zero).toMatchObject({ kind: 'exact', pitch: 220 });
  });

  it('of nothing but preliminary figures is played as it is drawn: solid', () => {
    expect(
      kinds([
        [90, 'P'],
        [91, 'P'],
      ]),
    ).not.toContain('preliminary');
  });

  it('says nothing of a figure that is withheld: whatever it was, it is heard alike', () => {
    fc.assert(
      fc.property(anyCells, fc.integer({ min: 0, max: 100 }), (cells, secret) => {
        // Long enough, too, to be cut.
        const dataset = datasetOf([...cells, ...cells, 'Q']);
        const published = series(dataset, 'n');
        const last = published.axis.count - 1;
        const values = published.values.slice();
        // As if one that is withheld had slipped into what is read.
        values[last] = secret;
        const slipped = { ...published, values };
        expect(heardOf(dataset, slipped)).toEqual(heardOf(dataset, published));
      }),
      { numRuns: 25 },
    );
  });

  it('keeps only figures of the series, each at its own pitch, in the order of time', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const dataset = datasetOf(cells);
        const course = series(dataset, 'n');
        const { score, all, points } = heardOf(dataset, course);
        const places = score.notes.flatMap(({ place }) => place ?? []);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.length).toBe(points);
        expect(points).toBe(Math.min(all, points));
        if (all <= MOST) expect(points).toBe(all);
        expect(points).toBeLessThanOrEqual(MOST);
        expect(score.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 25 },
    );
  });

  it('of 20,000 points is cut as a drawing is: its ends and its extremes are among what is heard', () => {
    const cells = Array.from({ length: 20_000 }, (_, i) => 50 + 40 * Math.sin(i / 1999));
    const dataset = read({
      indicators: [percent],
      data: [block('1960-01-01', { n: { D: cells } })],
    });
    const course = series(dataset, 'n');
    const { score, points, all, lowest, highest } = heardOf(dataset, course);
    const places = score.notes.flatMap(({ place }) => place ?? []);
    expect(all).toBe(20_000);
    expect(points).toBeLessThanOrEqual(MOST);
    expect(places[0]).toBe(0);
    expect(places[places.length - 1]).toBe(19_999);
    const values = [...course.values];
    expect(course.values[lowest]).toBe(values.reduce((a, b) => Math.min(a, b)));
    expect(course.values[highest]).toBe(values.reduce((a, b) => Math.max(a, b)));
    expect(score.length).toBeLessThanOrEqual(8);
  });

  it('keeps a gap between periods as one beat without a figure, and the years apart', () => {
    const dataset = read({
      indicators: [percent],
      observations: rows(['2022-01', '2022-02', '2023-05', '2023-06'], { n: { D: [1, 2, 3, 4] } }),
    });
    const { score, counts } = heardOf(dataset, series(dataset, 'n'));
    expect(score.notes.map(({ kind, place }) => place ?? kind)).toEqual([
      'start',
      0,
      1,
      'missing',
      'year',
      2,
      3,
      'end',
    ]);
    expect(counts).toMatchObject({ exact: 4, missing: 1 });
  });

  it('names a lowest and a highest only where no bound, no gap and nothing withheld could overturn it', () => {
    expect(kinds([1, 3, 2])).toContain('highest');
    expect(kinds([1, 3, 2, 'M']), 'what cannot exist').toContain('highest');
    for (const other of ['Q', 'O', 'Y', bound(2)]) {
      expect(kinds([1, 3, 2, other]), JSON.stringify(other)).not.toContain('highest');
    }
  });

  it('crosses a target where the figures do, and at no bound that leaves it open', () => {
    const targets = [{ indicator: 'n', comparator: 'ge' as const, value: 95 }];
    expect(kinds([94, 95, 96], { targets })).toContain('reached');
    expect(kinds([96, 94.96], { targets })).toContain('missed');
    expect(kinds([94, bound(90), 94], { targets })).not.toContain('reached');
    expect(kinds([94, 96])).not.toContain('reached');
  });

  it('is offered where there are two figures to compare', () => {
    const values = (...all: number[]) => ({ values: Float64Array.from(all) });
    expect(canHear(values())).toBe(false);
    expect(canHear(values(NaN, 3, NaN))).toBe(false);
    expect(canHear(values(NaN, 3, NaN, 3))).toBe(true);
  });
});
