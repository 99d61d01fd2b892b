import { isNear } from '../core/privacy/audit.js';
import { Axis, type Move } from './axis.js';
import type { Plan } from './plan.js';
import { cellAt, State, type Sheet, type Table } from './sheet.js';

/*
 * Secondary suppression by hypercubes (D. Repsilber; S. Giessing and D. Repsilber, “Tools and Strategies to Protect
 * Multiple Tables with the GHQUAR Cell Suppression Engine”, 2002). A withheld figure cannot be told where it may be
 * more or less, and others less and more by as much, so that no published figure changes: a community and another of
 * its street, a month and another of its quarter, a category and another. Of all such sets that leave the figure room
 * enough, that one is withheld which costs least.
 */

/** A period of one of the frequencies of a measure. */
interface Slot {
  readonly frequency: string;
  readonly slot: number;
}

/** A category of one of the dimensions of a measure; of none it is the whole. */
interface Share {
  readonly dimension: string;
  readonly cat: number;
}

/**
 * What needs no set: what is no secret, and what the release before withheld together with all that covered it, which
 * is withheld still.
 */
const OPEN: readonly number[] = [State.shown, State.missing, State.before];

/** So many leaves are tried of each axis. */
const MOST_TRIED = 8;

/** What it costs to withhold a figure: more for one that many others are added up in, most for a nought, which hides little. */
const ABOVE = 6;
const WHOLE = 2;
const NOUGHT = 1e4;
/** And for a set in which the figure can hardly change. */
const STIFF = 1e6;

/** Withholds in a sheet what must be withheld so that no withheld figure of it can be told. */
export function coverWithheld(plan: Plan, sheet: Sheet): void {
  const measures = new Set(sheet.tables.map(({ group }) => group.measure));
  for (const measure of measures) {
    const tables = sheet.tables.filter(({ group }) => group.measure === measure);
    new Cube(plan, sheet, tables).cover();
  }
}

/** All figures of a measure in a sheet: by region, period and category. */
class Cube {
  readonly #places: Axis;
  readonly #times: Axis;
  readonly #slots: readonly Slot[];
  readonly #shares: readonly Share[];
  /** The table in which a period and a category stand. */
  readonly #tables: readonly (readonly (Table | undefined)[])[];
  readonly #addsUp: boolean;

  constructor(
    readonly plan: Plan,
    readonly sheet: Sheet,
    readonly tables: readonly Table[],
  ) {
    const { indicator } = tables[0]!.group.item;
    const aggregation = plan.config.document.indicators.find(
      ({ id }) => id === indicator,
    )?.aggregation;
    this.#addsUp = aggregation?.category === 'sum';
    this.#places = placeAxis(plan, sheet, aggregation?.region === 'sum');
    const periods = distinctBy(tables, ({ group }) => group.frequency).flatMap(({ group }) =>
      group.slots.map(({ start, length }, slot) => ({
        frequency: group.frequency,
        slot,
        start,
        length,
      })),
    );
    this.#slots = periods;
    this.#times = new Axis(
      periods.map((one) => (aggregation?.time === 'sum' ? nearestAround(one, periods) : undefined)),
    );
    this.#shares = distinctBy(tables, ({ group }) => group.dimension ?? '').flatMap(({ group }) =>
      group.categories.map((_, cat) => ({ dimension: group.dimension ?? '', cat })),
    );
    this.#tables = periods.map(({ frequency }) =>
      this.#shares.map(({ dimension }) =>
        tables.find(
          ({ group }) => group.frequency === frequency && (group.dimension ?? '') === dimension,
        ),
      ),
    );
  }

  /** Covers each withheld figure, those of which others are parts first. */
  cover(): void {
    const secrets: Secret[] = [];
    for (const [row] of this.sheet.regions.entries()) {
      for (const [time] of this.#slots.entries()) {
        for (const [share] of this.#shares.entries()) {
          const state = this.#find(row, time, share)?.state;
          if (state === undefined || OPEN.includes(state)) continue;
          secrets.push({ row, time, share, level: this.#level(row, time) });
        }
      }
    }
    secrets.sort((a, b) => b.level - a.level);
    for (const secret of secrets) {
      for (const spot of this.#cheapestSet(secret)) {
        const [place, at, part] = spot;
        const found = this.#find(place, at, part);
        if (found?.state === State.shown) found.table.states[found.at] = State.cover;
      }
    }
  }

  /** The set that covers a figure at the least additional cost; none where no set does. */
  #cheapestSet({ row, time, share }: Secret): readonly Spot[] {
    let chosen: readonly Spot[] = [];
    let least = Infinity;
    const own = this.#find(row, time, share)!.value;
    const places = this.#places.movesOf(row, (rows) =>
      cheapest(rows, (one) => this.#costAt(one, time, share)),
    );
    const times = this.#times.movesOf(time, (slots) =>
      cheapest(slots, (one) => this.#costAt(row, one, share)),
    );
    const shares = this.#shareMoves(share);
    for (const place of places) {
      for (const at of times) {
        for (const part of shares) {
          const spots = spotsOf(place, at, part);
          const cost = this.#costOf(spots, own, least);
          if (cost >= least) continue;
          least = cost;
          chosen = spots;
          if (cost === 0) return chosen;
        }
      }
    }
    return chosen;
  }

  /** Of a category another the other way, or the whole with it; of the whole a category of each dimension with it. */
  #shareMoves(share: number): Move[] {
    const { dimension } = this.#shares[share]!;
    if (!this.#addsUp) return [new Map([[share, 1]])];
    const along = new Map<string, number[]>();
    for (const [i, one] of this.#shares.entries()) {
      if (one.dimension === '') continue;
      const known = along.get(one.dimension);
      if (known) known.push(i);
      else along.set(one.dimension, [i]);
    }
    const whole = this.#shares.findIndex((one) => one.dimension === '');
    const others = [...along].filter(([name]) => name !== dimension).map(([, cats]) => cats);
    const withWhole = combinations(others).map(
      (cats): Move => new Map([...new Set([share, whole, ...cats])].map((one) => [one, 1])),
    );
    const beside = (dimension === '' ? [] : along.get(dimension)!)
      .filter((one) => one !== share)
      .map(
        (one): Move =>
          new Map([
            [share, 1],
            [one, -1],
          ]),
      );
    return [...beside, ...withWhole];
  }

  /** What it costs to withhold a set; Infinity where it has a figure that nobody has. Stops once it is not the least. */
  #costOf(spots: readonly Spot[], own: number, least: number): number {
    let cost = 0;
    let rise = Infinity;
    let fall = Infinity;
    for (const [row, time, share, sign] of spots) {
      cost += this.#costAt(row, time, share);
      if (cost >= least) return Infinity;
      // Nobody can see which are withheld as small, so all that is known of one is that it is not below nought.
      const room = this.#find(row, time, share)?.value ?? Infinity;
      if (sign > 0) fall = Math.min(fall, room);
      else rise = Math.min(rise, room);
    }
    return isNear({ low: own - fall, high: own + rise }) ? cost + STIFF : cost;
  }

  /** What it costs to withhold a figure in addition. */
  #costAt(row: number, time: number, share: number): number {
    const found = this.#find(row, time, share);
    if (found?.state === State.missing) return Infinity;
    if (found?.state !== State.shown) return 0;
    const { value } = found;
    const weight = ABOVE ** this.#level(row, time) * (this.#shares[share]!.dimension ? 1 : WHOLE);
    return weight * (value > 0 ? 1 + Math.log2(1 + value) : NOUGHT);
  }

  #level(row: number, time: number): number {
    return this.#places.depths[row]! + this.#times.depths[time]!;
  }

  #find(row: number, time: number, share: number): Figure | undefined {
    const table = this.#tables[time]![share];
    if (!table) return undefined;
    const at = cellAt(this.sheet, table, this.#shares[share]!.cat, row, this.#slots[time]!.slot);
    return { table, at, value: table.values[at]!, state: table.states[at]! };
  }
}

/** A figure of a sheet. */
interface Figure {
  readonly table: Table;
  readonly at: number;
  readonly value: number;
  readonly state: number;
}

/** A figure that must not be told. */
interface Secret {
  readonly row: number;
  readonly time: number;
  readonly share: number;
  /** How many levels of parts it has. */
  readonly level: number;
}

/** A figure that changes, and which way. */
type Spot = readonly [row: number, time: number, share: number, sign: number];

function spotsOf(places: Move, times: Move, shares: Move): Spot[] {
  const spots: Spot[] = [];
  for (const [row, up] of places) {
    for (const [time, on] of times) {
      for (const [share, more] of shares) spots.push([row, time, share, up * on * more]);
    }
  }
  return spots;
}

/** One of each list, in every way. */
function combinations(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (all, list) => all.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );
}

function cheapest(nodes: readonly number[], costOf: (node: number) => number): number[] {
  if (nodes.length <= MOST_TRIED) return [...nodes];
  return nodes
    .map((node) => ({ node, cost: costOf(node) }))
    .sort((a, b) => a.cost - b.cost || a.node - b.node)
    .slice(0, MOST_TRIED)
    .map(({ node }) => node);
}

function distinctBy<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => !seen.has(nameOf(thing)) && seen.add(nameOf(thing)));
}

function placeAxis({ places }: Plan, { regions }: Sheet, addsUp: boolean): Axis {
  const rows = new Map(regions.map((place, row) => [place, row]));
  return new Axis(
    regions.map((place) => {
      const [, above] = places.all[place]!.chain;
      return addsUp && above !== undefined ? rows.get(above) : undefined;
    }),
  );
}

interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** The shortest period that holds another. */
function nearestAround(one: Stretch, periods: readonly Stretch[]): number | undefined {
  let nearest: number | undefined;
  for (const [i, { start, length }] of periods.entries()) {
    const holds =
      length > one.length && start <= one.start && start + length >= one.start + one.length;
    if (holds && (nearest === undefined || length < periods[nearest]!.length)) nearest = i;
  }
  return nearest;
}
