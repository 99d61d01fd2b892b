import { tighten, type Bounds } from './bounds.js';
import { determined } from './elimination.js';
import { expressionOf, type Form, type Relation } from './lines.js';
import { definition, type Part, type Row } from './part.js';
import { Simplex } from './simplex.js';

/** What a reader with all that is published can tell of a figure: that it lies between two numbers. */
export interface Range {
  low: number;
  high: number;
}

/** A table of more entries is not solved by the simplex method. */
const ENTRIES = 300_000;

/** Operations spent on a part at most: a tenth of a second. */
const WORK = 40_000_000;

/** Two numbers that differ by less are the same. */
const SAME = 1e-6;

/** Whether a figure can be told exactly. */
export const isExact = ({ low, high }: Range): boolean =>
  Number.isFinite(high) && high - low <= SAME * Math.max(1, Math.abs(high));

/** Whether a figure can be told to within 20 % of what lies in the middle. */
export const isNear = (range: Range): boolean => isExact(range) || range.high <= 1.5 * range.low;

export interface Audit {
  /** Of each form, at least what is told. */
  ranges: Range[];
  /** From which relations the range of a form, by its place among those asked for, follows: the nearest first. */
  reasonsOf: (form: number) => Relation[];
  /** False where there was too much to look at all of it. */
  isProven: boolean;
}

/**
 * What can be told of some forms of a part. What rests on a presumption (`isPresumed`) counts unless
 * nothing fits it.
 *
 * @param isOpen - Whether a range is wide enough: then it is not asked how wide it is.
 */
export function audit(
  part: Part,
  forms: readonly Form[],
  isOpen: (range: Range) => boolean,
): Audit {
  const sure = { ...part, rows: part.rows.filter(({ relation }) => !relation?.isPresumed) };
  for (const one of sure.rows.length < part.rows.length ? [part, sure] : [part]) {
    const problem = new Question(one, forms);
    if (tighten(problem.bounds, problem.rows)) return problem.answer(isOpen);
  }
  // Figures that contradict one another fit nothing: what follows from the sums alone is told.
  return new Question(sure, forms).structural();
}

/** The rows of a part and, for each form, the number that is it. */
class Question {
  readonly rows: Row[];
  readonly bounds: Bounds;
  /** The place of each form's number, and what it differs by: form = times × number + constant. */
  readonly #asked: { place: number; times: number; constant: number }[];

  constructor(
    readonly part: Part,
    forms: readonly Form[],
  ) {
    const { unknowns } = part;
    this.rows = [...part.rows];
    const isWhole = unknowns.map(({ line }) => line.isWhole);
    const [low, high] = [unknowns.map((one) => one.low), unknowns.map((one) => one.high)];
    this.#asked = forms.map((form) => {
      const expression = expressionOf([{ coefficient: 1, ...form }]);
      const [[only, times] = []] = expression.unknowns;
      if (only && expression.unknowns.size === 1) {
        return { place: unknowns.indexOf(only), times: times!, constant: expression.constant };
      }
      const place = isWhole.push(form.to.line.isWhole) - 1;
      low.push(-Infinity);
      high.push(Infinity);
      this.rows.push(definition(part, expression, place));
      return { place, times: 1, constant: 0 };
    });
    this.bounds = {
      low: Float64Array.from(low),
      high: Float64Array.from(high),
      isWhole,
      lowFrom: new Int32Array(low.length).fill(-1),
      highFrom: new Int32Array(low.length).fill(-1),
    };
  }

  answer(isOpen: (range: Range) => boolean): Audit {
    const { rows, bounds } = this;
    if (this.part.isCut) return this.structural();
    const holders: number[][] = this.#asked.map(({ place }) => [place]);
    if (isForest(rows, bounds.low.length)) {
      return { ranges: this.#ranges(bounds), reasonsOf: this.#reasons(holders), isProven: true };
    }
    const entries = rows.length * bounds.low.length;
    if (entries > ENTRIES) return this.structural();
    const simplex = new Simplex(bounds, rows, Math.ceil(WORK / entries));
    const isSolved = simplex.solve();
    if (!isSolved) return this.structural();
    const seen: Bounds = {
      ...bounds,
      low: bounds.low.map((_, place) => simplex.value(place)),
      high: bounds.high.map((_, place) => simplex.value(place)),
    };
    const ranges: Range[] = [];
    let isProven = true;
    for (const [i, { place }] of this.#asked.entries()) {
      let range = this.#range(seen, i);
      for (const sign of [1, -1] as const) {
        if (isOpen(range)) break;
        const end = simplex.extreme(place, sign);
        // What has no end on one side cannot be told: nobody will ask why.
        if (end !== undefined && Number.isFinite(end)) holders[i]!.push(...simplex.holders(place));
        for (let later = i; later < this.#asked.length; later++) {
          const other = this.#asked[later]!.place;
          seen.low[other] = Math.min(seen.low[other]!, simplex.value(other));
          seen.high[other] = Math.max(seen.high[other]!, simplex.value(other));
        }
        if (end === undefined) isProven = false;
        else if (sign > 0) seen.high[place] = end;
        else seen.low[place] = end;
        range = this.#range(seen, i);
      }
      ranges.push(range);
    }
    if (!isProven) return this.structural();
    return { ranges, reasonsOf: this.#reasons(holders), isProven };
  }

  /** What the sums give away whatever the figures are, and beyond that what each row tells. */
  structural(): Audit {
    const equations = this.rows
      .filter(({ low, high }) => low === high)
      .map(({ places, coefficients }) => new Map(places.map((p, i) => [p, coefficients[i]!])));
    const known = determined(equations);
    const ranges = this.#ranges(this.bounds).map((range, i) =>
      known.has(this.#asked[i]!.place) ? { low: 0, high: 0 } : range,
    );
    return {
      ranges,
      reasonsOf: this.#reasons(this.#asked.map(({ place }) => [place])),
      isProven: false,
    };
  }

  /** The relations that hold some numbers, and those that hold the numbers in them. */
  #reasons(holders: readonly number[][]): Audit['reasonsOf'] {
    const { lowFrom, highFrom } = this.bounds;
    const count = lowFrom.length;
    return (form) => {
      const seen = new Set(holders[form]);
      const relations = new Set<Relation>();
      for (const number of seen) {
        const from = number < count ? [lowFrom[number]!, highFrom[number]!] : [number - count];
        for (const row of from) {
          const { relation, places = [] } = this.rows[row] ?? {};
          if (relation) relations.add(relation);
          for (const place of places) seen.add(place);
        }
      }
      return [...relations];
    };
  }

  #ranges(bounds: Bounds): Range[] {
    return this.#asked.map((_, i) => this.#range(bounds, i));
  }

  #range({ low, high, isWhole }: Bounds, i: number): Range {
    const { place, times, constant } = this.#asked[i]!;
    let [from, to] = [low[place]!, high[place]!];
    if (isWhole[place]) [from, to] = [Math.ceil(from - SAME), Math.floor(to + SAME)];
    const ends = [times * from + constant, times * to + constant];
    return { low: Math.min(...ends), high: Math.max(...ends) };
  }
}

/** Where numbers and rows form no circle, narrowing row by row has found all that there is. */
function isForest(rows: readonly Row[], numbers: number): boolean {
  const parents = Int32Array.from({ length: numbers + rows.length }, (_, i) => i);
  const rootOf = (start: number) => {
    let at = start;
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!;
    return at;
  };
  for (const [r, { places }] of rows.entries()) {
    for (const place of places) {
      const a = rootOf(numbers + r);
      const b = rootOf(place);
      if (a === b) return false;
      parents[b] = a;
    }
  }
  return true;
}
