// Counts of attendances in a district by lot, with all sums that a reader knows of them.
import type { RegionItem } from '../../src/core/contract/contract.generated.js';
import { planOf, type Plan } from '../../src/publish/plan.js';
import { cellAt, emptySheet, State, type Sheet, type Table } from '../../src/publish/sheet.js';
import { config, lots } from './records.js';

const GAPS = { isMissing: () => false, isOpen: () => false };
const SEXES = ['f', 'm'];
const AGES = ['a1', 'a2', 'a3'];

/** A district of streets with so many communities each. */
export function planWith(streets: readonly number[]): Plan {
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
export function sheetOf(plan: Plan, seed: number): Sheet {
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

/** One figure of a sheet. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly state: number;
}

/** A figure that others add up to. */
export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

type Spot = readonly [table: Table, cat: number, row: number, slot: number];

function figureAt(sheet: Sheet, [table, cat, row, slot]: Spot): Figure {
  const { frequency, dimension = '' } = table.group;
  const at = cellAt(sheet, table, cat, row, slot);
  const name = [frequency, dimension, cat, row, slot].join(' ');
  return { name, value: table.values[at]!, state: table.states[at]! };
}

/** The sums over regions, months and categories that hold in a sheet. */
export function sumsOf(plan: Plan, sheet: Sheet): Sum[] {
  const sums: Sum[] = [];
  const tableOf = (frequency: string, dimension?: string) =>
    sheet.tables.find(
      ({ group }) => group.frequency === frequency && group.dimension === dimension,
    )!;
  const add = (whole: Spot, parts: readonly Spot[]) => {
    if (parts.length === 0) return;
    const figures = parts.map((part) => figureAt(sheet, part));
    sums.push({ whole: figureAt(sheet, whole), parts: figures });
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
  return sums;
}

/** The figures of a state. */
export const figuresOf = (sheet: Sheet, wanted: number): Figure[] =>
  sheet.tables.flatMap((table) =>
    table.group.categories.flatMap((_, cat) =>
      sheet.regions.flatMap((_place, row) =>
        table.group.slots.flatMap((_slot, slot) => {
          const figure = figureAt(sheet, [table, cat, row, slot]);
          return figure.state === wanted ? [figure] : [];
        }),
      ),
    ),
  );

export const isWithheld = ({ state }: Figure): boolean => state !== State.shown;
