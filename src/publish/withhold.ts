import type { Contract } from '../core/contract/contract.generated.js';
import type { Problem } from '../core/contract/problem.js';
import { Flag } from '../core/contract/status.js';
import { breakdownKey } from '../core/model/breakdown.js';
import type { Dataset } from '../core/model/dataset.js';
import type { Cell } from '../core/privacy/cell.js';
import { withheldIn } from '../core/privacy/withheld-cells.js';
import { parseDocument } from '../core/read/parse.js';
import { coverWithheld } from './cover.js';
import type { Plan } from './plan.js';
import { cellAt, SECRET, State, type Sheet, type Table } from './sheet.js';

/** Withholds each figure behind which there are persons, and fewer than the threshold. */
export function withholdSmall({ tables }: Sheet, { threshold }: Plan): void {
  for (const { states, persons } of tables) {
    for (let at = 0; at < states.length; at++) {
      const few = persons[at]! > 0 && persons[at]! < threshold;
      if (few && states[at] !== State.missing) states[at] = State.small;
    }
  }
}

/** Withholds what leaves fewer persons than the threshold of a whole: 98 of 100 says who the two are. */
export function withholdRests({ tables }: Sheet, { threshold, config }: Plan): void {
  const key = ({ group: { item, frequency, dimension } }: Table, indicator = item.indicator) =>
    `${indicator}|${frequency}|${dimension ?? ''}`;
  const byKey = new Map(tables.map((table) => [key(table), table]));
  for (const { ratio } of config.document.indicators) {
    if (!ratio || ratio.factor !== 100 || typeof ratio.denominator !== 'string') continue;
    for (const part of tables.filter(({ group }) => group.item.indicator === ratio.numerator)) {
      const whole = byKey.get(key(part, ratio.denominator));
      if (!whole) continue;
      for (let at = 0; at < part.states.length; at++) {
        if (part.states[at] !== State.shown || whole.states[at] !== State.shown) continue;
        const rest = whole.values[at]! - part.values[at]!;
        if (rest > 0 && rest < threshold) part.states[at] = State.rest;
      }
    }
  }
}

/** A document out of which no withheld figure follows, and what a page makes of it. */
export interface Closed {
  readonly contract: Contract;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Withholds, by the rules that a page goes by (core/privacy), whatever else gives a withheld figure away, until
 * nothing does. Answers the problems of a document that cannot be read.
 */
export function close(
  plan: Plan,
  sheet: Sheet,
  documentOf: (sheet: Sheet) => Contract,
): Closed | { readonly problems: readonly Problem[] } {
  coverWithheld(plan, sheet);
  for (;;) {
    const contract = documentOf(sheet);
    const { dataset, problems } = parseDocument(contract);
    const isWrong = problems.some(({ severity }) => severity === 'error');
    if (!dataset || isWrong) return { problems };
    if (hideAsIn(dataset, plan, sheet) > 0) continue;
    const open = problems.filter(({ code }) => code === 'recoverable-cell');
    return open.length > 0 ? { problems: open } : { contract, dataset, problems };
  }
}

/** Withholds in a sheet what was withheld in its dataset; answers how many figures that were not before. */
function hideAsIn(dataset: Dataset, plan: Plan, sheet: Sheet): number {
  const hidden = withheldIn(dataset.grids.values()).filter(
    ({ grid, index }) => grid.flags[index]! & Flag.Z,
  );
  return withhold(placesOf(hidden, plan, sheet), State.cover);
}

/**
 * Withholds what the release before withheld, in its document of the same places: a reader of both would add up with
 * the figures of one what the other leaves out.
 */
export function withholdAsBefore(before: Dataset, plan: Plan, sheet: Sheet): void {
  withhold(placesOf(withheldIn(before.grids.values()), plan, sheet), State.before);
}

/** The figures that must not be told and that the release before has: by table, where they stand. */
export function toldBefore(before: Dataset, plan: Plan, sheet: Sheet): Map<Table, Set<number>> {
  const told = new Map<Table, Set<number>>();
  for (const { table, at } of placesOf(shownIn(before), plan, sheet)) {
    if (!SECRET.includes(table.states[at]!)) continue;
    const known = told.get(table);
    if (known) known.add(at);
    else told.set(table, new Set([at]));
  }
  return told;
}

/** The cells of a dataset that have a figure. */
function* shownIn({ grids }: Dataset): Generator<Cell, void, undefined> {
  for (const grid of [...grids.values()].flat()) {
    for (const [region, row] of grid.rows) {
      for (let i = 0; i < grid.axis.count; i++) {
        const index = row * grid.axis.count + i;
        if (!Number.isNaN(grid.values[index]!)) yield { grid, region, index };
      }
    }
  }
}

/** Withholds what is shown, and answers how many figures that were. */
function withhold(places: Iterable<Place>, state: number): number {
  let count = 0;
  for (const { table, at } of places) {
    if (table.states[at] !== State.shown) continue;
    table.states[at] = state;
    count++;
  }
  return count;
}

/** Where a figure stands in a sheet. */
interface Place {
  readonly table: Table;
  readonly at: number;
}

/** Where cells of a dataset stand in a sheet; those that have no place there are passed over. */
function* placesOf(
  cells: Iterable<Cell>,
  { places }: Plan,
  sheet: Sheet,
): Generator<Place, void, undefined> {
  const rows = new Map(sheet.regions.map((place, row) => [places.all[place]!.item.id, row]));
  const found = new Map<string, { table: Table; cat: number }>();
  for (const table of sheet.tables) {
    const { item, frequency, dimension, categories } = table.group;
    for (const [cat, category] of categories.entries()) {
      const breakdown = dimension === undefined ? '' : breakdownKey({ [dimension]: category });
      found.set(`${item.indicator}|${frequency}|${breakdown}`, { table, cat });
    }
  }
  for (const { grid, region, index } of cells) {
    const { indicator, frequency, breakdown, axis } = grid;
    const own = found.get(`${indicator}|${frequency}|${breakdown}`);
    const row = rows.get(region);
    if (!own || row === undefined) continue;
    const start = axis.starts[index % axis.count]!;
    const slot = own.table.group.slots.findIndex((one) => one.start === start);
    if (slot >= 0) yield { table: own.table, at: cellAt(sheet, own.table, own.cat, row, slot) };
  }
}

/** Copies what is withheld of a region from one sheet to another; answers whether the other withheld less. */
export function copyWithheld(from: Sheet, fromRow: number, to: Sheet, toRow: number): boolean {
  let isMore = false;
  for (const [i, table] of from.tables.entries()) {
    const other = to.tables[i]!;
    const { categories, slots } = table.group;
    for (let cat = 0; cat < categories.length; cat++) {
      for (let slot = 0; slot < slots.length; slot++) {
        const state = table.states[cellAt(from, table, cat, fromRow, slot)]!;
        const at = cellAt(to, other, cat, toRow, slot);
        if (state === State.shown || other.states[at] !== State.shown) continue;
        other.states[at] = state;
        isMore = true;
      }
    }
  }
  return isMore;
}
