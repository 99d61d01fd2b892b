import type { Bounds } from './bounds.js';
import type { Row } from './part.js';

const EPSILON = 1e-9;
const SLACK = 1e-7;

/** So many steps a row are taken by Bland's rule, then as many to where most is wrong. */
const PATIENCE = 2;

/**
 * The simplex method for bounded numbers (Dutertre and de Moura, A Fast Linear-Arithmetic Solver for
 * DPLL(T), 2006): each row is a number of its own, which depends on the others, and within its bounds
 * as they are. Bland's rule keeps it from going in circles.
 */
export class Simplex {
  /** By column: which number stands there, free to move; by line: which depends on them. */
  readonly #free: number[];
  readonly #dependent: number[];
  readonly #lines: Float64Array[];
  readonly #low: number[];
  readonly #high: number[];
  readonly #values: number[];
  /** So many steps are taken in all. */
  #steps: number;

  constructor({ low, high }: Bounds, rows: readonly Row[], steps: number) {
    const count = low.length;
    this.#steps = steps;
    this.#free = Array.from(low, (_, i) => i);
    this.#dependent = rows.map((_, r) => count + r);
    this.#low = [...low, ...rows.map((row) => row.low)];
    this.#high = [...high, ...rows.map((row) => row.high)];
    this.#values = Array.from(low, (from, i) => {
      return Number.isFinite(from) ? from : Number.isFinite(high[i]!) ? high[i]! : 0;
    });
    this.#lines = rows.map(({ places, coefficients }) => {
      const line = new Float64Array(count);
      let value = 0;
      for (const [i, place] of places.entries()) {
        line[place] = coefficients[i]!;
        value += coefficients[i]! * this.#values[place]!;
      }
      this.#values.push(value);
      return line;
    });
  }

  value(number: number): number {
    return this.#values[number]!;
  }

  /** Finds numbers that fit. False: there are none; undefined: not found in time. */
  solve(): boolean | undefined {
    const patience = PATIENCE * this.#lines.length;
    for (let step = 0; ; step++) {
      const isSlow = step > patience && step < 2 * patience;
      const line = isSlow ? this.#worst() : this.#firstAmiss();
      if (line < 0) return true;
      if (this.#steps-- <= 0) return undefined;
      const excess = this.#excess(this.#dependent[line]!);
      const column = this.#column(this.#lines[line]!, -Math.sign(excess));
      if (column < 0) return false;
      this.#move(column, -excess / this.#lines[line]![column]!);
      this.#pivot(line, column);
    }
  }

  /** The line whose number is the farthest out of its bounds: where Bland's rule is slow, this is faster. */
  #worst(): number {
    let worst = -1;
    let most = 0;
    for (let r = 0; r < this.#dependent.length; r++) {
      const excess = Math.abs(this.#excess(this.#dependent[r]!));
      if (excess <= most) continue;
      worst = r;
      most = excess;
    }
    return worst;
  }

  /** The line of the first number that is out of its bounds: in the end it is never in a circle. */
  #firstAmiss(): number {
    let line = -1;
    let first = Infinity;
    for (let r = 0; r < this.#dependent.length; r++) {
      const number = this.#dependent[r]!;
      if (number >= first || this.#excess(number) === 0) continue;
      line = r;
      first = number;
    }
    return line;
  }

  /** The greatest value of a number (sign 1) or its least (−1); undefined where it was not found in time. */
  extreme(number: number, sign: 1 | -1): number | undefined {
    for (;;) {
      const line = this.#dependent.indexOf(number);
      const column = line < 0 ? this.#own(number, sign) : this.#column(this.#lines[line]!, sign);
      if (column < 0) return this.#values[number]!;
      if (this.#steps-- <= 0) return undefined;
      const by = (line < 0 ? 1 : this.#lines[line]![column]!) * sign;
      if (!this.#push(column, Math.sign(by))) return sign * Infinity;
    }
  }

  /** The numbers whose bounds keep one from being greater, or less, than it is. */
  holders(number: number): number[] {
    const line = this.#lines[this.#dependent.indexOf(number)];
    return line ? this.#free.filter((_, c) => Math.abs(line[c]!) > EPSILON) : [number];
  }

  /** Moves a free number as far as all bounds let it; false where nothing holds it. */
  #push(column: number, direction: number): boolean {
    const free = this.#free[column]!;
    let most =
      direction > 0
        ? this.#high[free]! - this.#values[free]!
        : this.#values[free]! - this.#low[free]!;
    let stop = -1;
    for (let r = 0; r < this.#lines.length; r++) {
      const by = this.#lines[r]![column]! * direction;
      if (Math.abs(by) < EPSILON) continue;
      const number = this.#dependent[r]!;
      const room =
        by > 0
          ? this.#high[number]! - this.#values[number]!
          : this.#values[number]! - this.#low[number]!;
      const far = Math.max(room, 0) / Math.abs(by);
      if (far < most - EPSILON || (far <= most && stop >= 0 && number < this.#dependent[stop]!)) {
        most = Math.min(far, most);
        stop = r;
      }
    }
    if (most === Infinity) return false;
    this.#move(column, most * direction);
    if (stop >= 0) this.#pivot(stop, column);
    return true;
  }

  /** How far a number is above (positive) or below its bounds. */
  #excess(number: number): number {
    const value = this.#values[number]!;
    const low = this.#low[number]!;
    const high = this.#high[number]!;
    if (value >= low && value <= high) return 0;
    const slack = SLACK * Math.max(1, Math.abs(value));
    if (value > high + slack) return value - high;
    return value < low - slack ? value - low : 0;
  }

  /** The column of a free number, if it can move that way; else −1. */
  #own(number: number, sign: number): number {
    return this.#canMove(number, sign) ? this.#free.indexOf(number) : -1;
  }

  /** The first column, by number, whose move makes a line greater (sign 1) or less (−1). */
  #column(line: Float64Array, sign: number): number {
    let found = -1;
    let first = Infinity;
    for (let c = 0; c < line.length; c++) {
      if (line[c] === 0 || this.#free[c]! >= first) continue;
      if (!this.#canMove(this.#free[c]!, line[c]! * sign)) continue;
      found = c;
      first = this.#free[c]!;
    }
    return found;
  }

  #canMove(number: number, direction: number): boolean {
    if (direction > EPSILON) return this.#values[number]! < this.#high[number]! - EPSILON;
    return direction < -EPSILON && this.#values[number]! > this.#low[number]! + EPSILON;
  }

  #move(column: number, by: number) {
    this.#values[this.#free[column]!]! += by;
    for (let r = 0; r < this.#lines.length; r++) {
      const times = this.#lines[r]![column]!;
      if (times !== 0) this.#values[this.#dependent[r]!]! += times * by;
    }
  }

  /** Lets a number that depended move freely, and the one of the column depend on it. */
  #pivot(line: number, column: number) {
    const pivot = this.#lines[line]!;
    const by = 1 / pivot[column]!;
    const columns: number[] = [];
    for (let c = 0; c < pivot.length; c++) {
      if (pivot[c] === 0 || c === column) continue;
      pivot[c]! *= -by;
      columns.push(c);
    }
    pivot[column] = by;
    for (let r = 0; r < this.#lines.length; r++) {
      const other = this.#lines[r]!;
      const times = other[column]!;
      if (r === line || times === 0) continue;
      other[column] = times * by;
      for (const c of columns) {
        const sum = other[c]! + times * pivot[c]!;
        other[c] = Math.abs(sum) < 1e-12 ? 0 : sum;
      }
    }
    const number = this.#dependent[line]!;
    this.#dependent[line] = this.#free[column]!;
    this.#free[column] = number;
  }
}
