import type { Accumulation, BalanceRule } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Grid } from '../model/grid.js';
import type { Form, Line, Point } from './lines.js';
import { covered, stretchOf, type Stretch } from './moments.js';

/** How the figures of an indicator lie in time. */
interface Place {
  /** Whose line they stand in: an opening stock is the closing stock of the moment before. */
  indicator: string;
  /** Adding up, counted at the end or at the start of a period, or each for itself. */
  kind: 'chain' | 'end' | 'start' | 'apart';
}

/** Where on its line a figure stands: between two moments of the chain, or at one level. */
export interface Spot {
  from: number | undefined;
  to: number;
}

/** Which figure is meant. */
export interface Whereabouts {
  indicator: string;
  breakdown: string;
  region: string;
}

/** The lines of a dataset, by indicator, breakdown and region, and where on them a figure stands. */
export class Ledger {
  readonly lines = new Map<string, Map<string, Map<string, Line>>>();
  readonly #dataset: Dataset;
  readonly #rules: readonly BalanceRule[];
  readonly #places = new Map<string, Place>();
  readonly #natures = new Map<string, Pick<Line, 'isCount' | 'isWhole'>>();
  readonly #codes = new Map<string, number>();
  readonly #stretches = new Map<number, Stretch>();

  constructor(dataset: Dataset, rules: readonly BalanceRule[]) {
    this.#dataset = dataset;
    this.#rules = rules;
  }

  #placeOf(id: string): Place {
    let place = this.#places.get(id);
    if (!place) {
      const opened = this.#rules.find(({ opening, closing }) => opening === id && closing !== id);
      const closes = this.#rules.some(({ closing }) => closing === id);
      const time = this.#dataset.indicators.get(id)?.aggregation.time;
      if (closes) place = { indicator: id, kind: 'end' };
      else if (opened) place = { indicator: opened.closing, kind: 'start' };
      else if (time === 'last') place = { indicator: id, kind: 'end' };
      else place = { indicator: id, kind: time === 'sum' ? 'chain' : 'apart' };
      this.#places.set(id, place);
    }
    return place;
  }

  /** The indicator whose lines hold the figures of another one: its own, but for an opening stock. */
  homeOf(indicator: string): string {
    return this.#placeOf(indicator).indicator;
  }

  /** The line of a figure, made where there is none. */
  line({ indicator, breakdown, region }: Whereabouts): Line {
    const id = this.homeOf(indicator);
    const byBreakdown = entry(this.lines, id, () => new Map<string, Map<string, Line>>());
    const byRegion = entry(byBreakdown, breakdown, () => new Map<string, Line>());
    return entry(byRegion, region, () => this.#newLine(id));
  }

  /** The line of a figure, if there is one. */
  find({ indicator, breakdown, region }: Whereabouts): Line | undefined {
    return this.lines.get(this.homeOf(indicator))?.get(breakdown)?.get(region);
  }

  #newLine(id: string): Line {
    const nature = entry(this.#natures, id, () => this.#natureOf(id));
    return {
      chain: new Map(),
      levels: new Map(),
      figures: [],
      relations: [],
      terms: [],
      ...nature,
    };
  }

  /** Whether the figures of an indicator count something, and whole things at that. */
  #natureOf(id: string) {
    const indicator = this.#dataset.indicators.get(id);
    let isCount = /^(?:flow|stock|distinct-count)$/.test(indicator?.kind ?? '');
    let isWhole = isCount && !(indicator?.decimals ?? 0);
    for (const { values } of this.#dataset.grids.get(id) ?? []) {
      for (const value of values) {
        if (value < 0) isCount = false;
        if (value % 1 !== 0 && !Number.isNaN(value)) isWhole = false;
      }
    }
    return { isCount, isWhole };
  }

  /** The form of a figure; its points are made where there are none. */
  form(where: Whereabouts, accumulation: Accumulation, stretch: Stretch): Form {
    return formAt(this.line(where), this.spot(where.indicator, accumulation, stretch));
  }

  /** Where the figures of an indicator and a period stand on every line. */
  spot(indicator: string, accumulation: Accumulation, stretch: Stretch): Spot {
    const { kind } = this.#placeOf(indicator);
    const whole = covered(accumulation, stretch);
    if (whole && kind === 'chain') return { from: whole[0], to: whole[1] };
    const isLevel = whole && whole[0] > -Infinity && accumulation !== 'rolling-12';
    if (isLevel && kind !== 'apart') {
      return { from: undefined, to: whole[kind === 'end' ? 1 : 0] };
    }
    const code = [whole ? '' : accumulation, ...(whole ?? stretch)].join();
    const time = entry(this.#codes, code, () => -1e9 - this.#codes.size);
    this.#stretches.set(time, whole ?? stretch);
    return { from: undefined, to: time };
  }

  /** Where the figures of each column of a grid stand on the lines of an indicator: found once. */
  spotsOf(indicator: string, grid: Grid): (column: number) => Spot {
    const spots: Spot[] = [];
    return (column) =>
      (spots[column] ??= this.spot(indicator, grid.accumulation, stretchOf(grid, column)));
  }

  /** The time that a level speaks of. */
  stretchOf({ time }: Point): Stretch {
    return this.#stretches.get(time) ?? [time - 1, time];
  }
}

/** The form of a figure in its line; its points are made where there are none. */
export function formAt(line: Line, { from, to }: Spot): Form {
  if (from === undefined) return { from, to: pointAt(line, line.levels, to) };
  return { from: pointAt(line, line.chain, from), to: pointAt(line, line.chain, to) };
}

/** The point of a line at a time, made where there is none. */
export function pointAt(line: Line, points: Map<number, Point>, time: number): Point {
  let point = points.get(time);
  if (!point) {
    point = { line, time, group: -1, above: 0, standsBy: undefined };
    points.set(time, point);
  }
  return point;
}

export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
