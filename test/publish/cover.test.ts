import { describe, expect, it } from 'vitest';
import type { RegionItem } from '../../src/core/contract/contract.generated.js';
import { coverWithheld } from '../../src/publish/cover.js';
import { planOf, type Plan } from '../../src/publish/plan.js';
import { cellAt, emptySheet, State, type Sheet, type Table } from '../../src/publish/sheet.js';
import { withholdSmall } from '../../src/publish/withhold.js';
import { determined, type Equation } from '../support/elimination.js';
import { config, lots } from '../support/records.js';

const GAPS = { isMissing: () => false, isOpen: () => false };
const SEXES = ['f', 'm'];
const AGES = ['a1', 'a2', 'a3'];

/** A district of streets with so many communities each. */
function planWith(streets: readonly number[]): Plan {
  const given = config();
  given.from = '2023-07';
  given.until = '2023-12';
  const categories = AGES.map((id) => ({ id, name: id }));
  given.document.dimensions!.push({ id: 'age', name: '年龄段', categories });
  given.measures = [
    {
      indicator: 'attended',
      frequency: ['M', 'Q'],
      source: 'visits',
      by: [
        { dimension: 'sex', column: 'sex' },
        { dimension: 'age', column: 'age' },
      ],
    },
  ];
  const item = (id: string, level: string, parent?: string): RegionItem => ({
    id,
    name: id,
    level,
    ...(parent === undefined ? {} : { parent }),
  });
  return planOf(given, [
    item('D', 'district'),
    ...streets.flatMap((count, s) => [
      item(`D${s}`, 'street', 'D'),
      ...Array.from({ length: count }, (_, c) => item(`D${s}.${c}`, 'community', `D${s}`)),
    ]),
  ]);
}

/** A sheet of counts by lot, each total the sum of its parts; some places are small, and some counts are none. */
function sheetOf(plan: Plan, seed: number): Sheet {
  const lot = lots(seed);
  const sheet = emptySheet(plan, plan.places.districts[0], GAPS);
  const leaves = sheet.regions.flatMap((place, row) =>
    plan.places.all[place]!.isLeaf ? { place, row } : [],
  );
  for (const { place } of leaves) {
    const size = lot() < 0.2 ? 5 : 40;
    const rows = plan.places.all[place]!.chain.map((one) => sheet.regions.indexOf(one));
    for (let month = 0; month < 6; month++) {
      for (const sex of SEXES.keys()) {
        for (const age of AGES.keys()) {
          const count = Math.floor(lot() * lot() * size);
          for (const table of sheet.tables) {
            const { dimension, frequency } = table.group;
            const cat = dimension === 'sex' ? sex : dimension === 'age' ? age : 0;
            const slot = frequency === 'M' ? month : Math.floor(month / 3);
            for (const row of rows) {
              table.values[cellAt(sheet, table, cat, row, slot)]! += count;
              table.persons[cellAt(sheet, table, cat, row, slot)]! += count;
            }
          }
        }
      }
    }
  }
  return sheet;
}

/** What follows from sums over regions, months and categories for figures that are withheld. */
function equationsOf(plan: Plan, sheet: Sheet): Equation[] {
  const equations: Equation[] = [];
  const tableOf = (frequency: string, dimension?: string) =>
    sheet.tables.find(
      ({ group }) => group.frequency === frequency && group.dimension === dimension,
    )!;
  type Spot = readonly [table: Table, cat: number, row: number, slot: number];
  const nameOf = ([table, cat, row, slot]: Spot) =>
    [table.group.frequency, table.group.dimension ?? '', cat, row, slot].join(' ');
  const isWithheld = ([table, cat, row, slot]: Spot) =>
    table.states[cellAt(sheet, table, cat, row, slot)] !== State.shown;
  const add = (whole: Spot, parts: readonly Spot[]) => {
    if (parts.length === 0) return;
    const unknown: Equation = new Map();
    if (isWithheld(whole)) unknown.set(nameOf(whole), -1);
    for (const part of parts) if (isWithheld(part)) unknown.set(nameOf(part), 1);
    if (unknown.size > 0) equations.push(unknown);
  };
  for (const table of sheet.tables) {
    const { categories, slots, frequency, dimension } = table.group;
    for (const cat of categories.keys()) {
      for (const [row, place] of sheet.regions.entries()) {
        const below = sheet.regions.flatMap((one, at) =>
          plan.places.all[one]!.chain[1] === place ? at : [],
        );
        for (const slot of slots.keys()) {
          const whole: Spot = [table, cat, row, slot];
          add(
            whole,
            below.map((at): Spot => [table, cat, at, slot]),
          );
          const months = tableOf('M', dimension);
          if (frequency === 'Q')
            add(
              whole,
              [0, 1, 2].map((month): Spot => [months, cat, row, slot * 3 + month]),
            );
          if (dimension !== undefined) continue;
          for (const [name, all] of [
            ['sex', SEXES],
            ['age', AGES],
          ] as const)
            add(
              whole,
              all.map((_, one): Spot => [tableOf(frequency, name), one, row, slot]),
            );
        }
      }
    }
  }
  return equations;
}

/** The names of the figures of a state. */
const namesOf = (sheet: Sheet, wanted: number): string[] =>
  sheet.tables.flatMap((table) =>
    table.group.categories.flatMap((_, cat) =>
      sheet.regions.flatMap((_place, row) =>
        table.group.slots.flatMap((_slot, slot) =>
          table.states[cellAt(sheet, table, cat, row, slot)] === wanted
            ? [table.group.frequency, table.group.dimension ?? '', cat, row, slot].join(' ')
            : [],
        ),
      ),
    ),
  );

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
