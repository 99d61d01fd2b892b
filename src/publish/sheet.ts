import type { FigureGroup, Plan } from './plan.js';

/** Whether a figure is published, and why not. */
export const State = {
  shown: 0,
  /** Fewer persons than the threshold. */
  small: 1,
  /** A part of a whole of which fewer persons than the threshold are no part. */
  rest: 2,
  /** So that another cannot be told from it. */
  cover: 3,
  /** There are no records. */
  missing: 4,
  /** The release before withheld it: who has both would take one from the other. */
  before: 5,
  /** Who adds second most to it could tell what the largest adds. */
  dominated: 6,
} as const;

/** What must not be told for its own sake. */
export const SECRET: readonly number[] = [State.small, State.rest, State.dominated];

/** The figures of a group in one document: by category, region and period. */
export interface Table {
  readonly group: FigureGroup;
  readonly values: Float64Array;
  readonly persons: Float64Array;
  readonly states: Uint8Array;
}

/** What a document is made of, before and after it is decided what is withheld. */
export interface Sheet {
  /** The district; undefined for what lies above and the districts. */
  readonly district: number | undefined;
  /** Places of the plan; of a district it is the first. */
  readonly regions: readonly number[];
  readonly tables: readonly Table[];
}

/** One figure that an engine counted. */
export type CountedCell = readonly [
  grp: number,
  place: number,
  cat: number,
  slot: number,
  value: number,
  persons: number,
  /** The largest amount of one person, and what all but the two largest make up; 0 where nobody asks. */
  largest: number,
  others: number,
];

/** Where in a table a figure stands. */
export const cellAt = (
  { regions }: Pick<Sheet, 'regions'>,
  { group }: Pick<Table, 'group'>,
  cat: number,
  row: number,
  slot: number,
): number => (cat * regions.length + row) * group.slots.length + slot;

/** What is known of where records are missing. */
export interface Gaps {
  /** Whether a figure of a place stands on a month and district of which there are no records. */
  isMissing(group: FigureGroup, place: number, slot: number): boolean;
  /** Whether a figure that nobody counted is none at all, and not zero. */
  isOpen(group: FigureGroup, slot: number): boolean;
}

/** A sheet of zeros and gaps, for what was counted to be put in. */
export function emptySheet(plan: Plan, district: number | undefined, gaps: Gaps): Sheet {
  const { places, groups } = plan;
  const regions = district === undefined ? places.tops : places.membersOf(district);
  const tables = groups.map((group): Table => {
    const size = group.categories.length * regions.length * group.slots.length;
    return {
      group,
      values: new Float64Array(size),
      persons: new Float64Array(size),
      states: new Uint8Array(size),
    };
  });
  const sheet = { district, regions, tables };
  for (const table of tables) {
    const { group, states } = table;
    for (const [row, place] of regions.entries()) {
      for (let slot = 0; slot < group.slots.length; slot++) {
        if (!gaps.isMissing(group, place, slot) && !gaps.isOpen(group, slot)) continue;
        for (let cat = 0; cat < group.categories.length; cat++)
          states[cellAt(sheet, table, cat, row, slot)] = State.missing;
      }
    }
  }
  return sheet;
}

/** Puts counted figures in; one that stands on a gap stays out. */
export function fill(sheet: Sheet, cells: Iterable<CountedCell>, gaps: Gaps): void {
  const rows = new Map(sheet.regions.map((place, row) => [place, row]));
  for (const [grp, place, cat, slot, value, persons, largest, others] of cells) {
    const table = sheet.tables[grp]!;
    const at = cellAt(sheet, table, cat, rows.get(place)!, slot);
    if (gaps.isMissing(table.group, place, slot)) continue;
    // The p% rule: who adds second most knows the sum without himself, and takes all but the largest off.
    const isDominated = others * 100 < table.group.dominance * largest;
    table.states[at] = isDominated ? State.dominated : State.shown;
    table.values[at] = value;
    table.persons[at] = persons;
  }
}
