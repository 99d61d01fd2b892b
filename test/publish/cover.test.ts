import { describe, expect, it } from 'vitest';
import { coverWithheld } from '../../src/publish/cover.js';
import { State, type Sheet } from '../../src/publish/sheet.js';
import { withholdSmall } from '../../src/publish/withhold.js';
import { figuresOf, isWithheld, planWith, sheetOf, sumsOf } from '../support/counts.js';
import { determined, type Equation } from '../support/elimination.js';

/** What follows from sums for figures that are withheld. */
const equationsOf = (...given: Parameters<typeof sumsOf>): Equation[] =>
  sumsOf(...given).map(({ whole, parts }) => {
    const unknown: Equation = new Map();
    if (isWithheld(whole)) unknown.set(whole.name, -1);
    for (const part of parts) if (isWithheld(part)) unknown.set(part.name, 1);
    return unknown;
  });

const namesOf = (sheet: Sheet, wanted: number) => figuresOf(sheet, wanted).map(({ name }) => name);

const TREES = [[4, 3, 4], [1, 3, 2], [1, 1], [2]];

describe('what is withheld for the sake of others', () => {
  it.each(TREES.flatMap((streets) => [1, 2, 3].map((seed) => ({ streets, seed }))))(
    'leaves nothing small to be told by sums: streets of $streets communities, counts $seed',
    ({ streets, seed }) => {
      const plan = planWith(streets);
      const sheet = sheetOf(plan, seed);
      withholdSmall(sheet, plan);
      const small = namesOf(sheet, State.small);
      const told = (one: Sheet) => {
        const all = determined(equationsOf(plan, one));
        return small.filter((name) => all.has(name));
      };
      expect(told(sheet).length, 'without it some is told').toBeGreaterThan(0);
      coverWithheld(plan, sheet);
      expect(told(sheet)).toEqual([]);
    },
  );

  it('is none of the totals of a district, which everybody asks for', () => {
    const plan = planWith([4, 3, 4]);
    for (const seed of [1, 2, 3, 4]) {
      const sheet = sheetOf(plan, seed);
      withholdSmall(sheet, plan);
      coverWithheld(plan, sheet);
      expect(namesOf(sheet, State.cover).filter((name) => name.split(' ')[3] === '0')).toEqual([]);
    }
  });

  it('is few figures for each small one, and seldom a nought, which hides little', () => {
    const plan = planWith([4, 3, 4]);
    const sheets = [1, 2, 3, 4].map((seed) => {
      const sheet = sheetOf(plan, seed);
      withholdSmall(sheet, plan);
      coverWithheld(plan, sheet);
      return sheet;
    });
    const count = (wanted: (state: number, value: number) => boolean) =>
      sheets
        .flatMap(({ tables }) => tables)
        .reduce(
          (sum, { states, values }) =>
            sum + states.filter((state, at) => wanted(state, values[at]!)).length,
          0,
        );
    const small = count((state) => state === State.small);
    const cover = count((state) => state === State.cover);
    const noughts = count((state, value) => state === State.cover && value === 0);
    expect(cover / small).toBeLessThan(2.6);
    expect(noughts / cover).toBeLessThan(0.02);
  });
});
