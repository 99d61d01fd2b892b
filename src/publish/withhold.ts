import type { Contract } from '../core/contract/contract.generated.js';
import type { Problem } from '../core/contract/problem.js';
import { Flag } from '../core/contract/status.js';
import { breakdownKey } from '../core/model/breakdown.js';
import type { Dataset } from '../core/model/dataset.js';
import { withheldIn } from '../core/privacy/withheld-cells.js';
import { parseDocument } from '../core/read/parse.js';
import { coverWithheld } from './cover.js';
import type { Plan } from './plan.js';
import { cellAt, State, type Sheet, type Table } from './sheet.js';

/** Withholds each figure behind which there are persons, and fewer than the threshold. */
export function withholdSmall({ tables }: Sheet, { threshold }: Plan): void {
  for (const { states, persons } of tables) {
    for (let at = 0; at < states.length; at++) {
      const few = persons[at]! > 0 && persons[at]! < threshold;
      if (few && states[at] === State.shown) states[at] = State.small;
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
function hideAsIn(dataset: Dataset, { places }: Plan, sheet: Sheet): number {
  const rows = new Map(sheet.regions.map((place, row) => [places.all[place]!.item.id, row]));
  const found = new Map<string, { table: Table; cat: number }>();
  for (const table of sheet.tables) {
    const { item, frequency, dimension, categories } = table.group;
    for (const [cat, category] of categories.entries()) {
      const breakdown = dimension === undefined ? '' : breakdownKey({ [dimension]: category });
      found.set(`${item.indicator}|${frequency}|${breakdown}`, { table, cat });
    }
  }
  let count = 0;
  for (const { grid, region, index } of withheldIn(dataset.grids.values())) {
    if ((grid.flags[index]! & Flag.Z) === 0) continue;
    const { indicator, frequency, breakdown, axis } = grid;
    const { table, cat } = found.get(`${indicator}|${frequency}|${breakdown}`)!;
    const start = axis.starts[index % axis.count]!;
    const slot = table.group.slots.findIndex((one) => one.start === start);
    const at = cellAt(sheet, table, cat, rows.get(region)!, slot);
    if (table.states[at] !== State.shown) continue;
    table.states[at] = State.cover;
    count++;
  }
  return count;
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
