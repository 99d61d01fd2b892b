import type { Row } from './part.js';

/** The least and the greatest value of each of some numbers, and which of them are whole. */
export interface Bounds {
  low: Float64Array;
  high: Float64Array;
  isWhole: readonly boolean[];
  /** The row from which the least and the greatest value of each follow; −1 where from none. */
  lowFrom: Int32Array;
  highFrom: Int32Array;
}

/** Whole numbers that come from decimals are whole to this much. */
const SLACK = 1e-6;

/** A row is looked at so many times on the average before the rest is left to the simplex method. */
const ROUNDS = 30;

/**
 * Narrows bounds by each row alone, again and again: what one number of a sum can be follows from what
 * the others can be. Answers false where no numbers fit.
 */
export function tighten(bounds: Bounds, rows: readonly Row[]): boolean {
  const { low, high } = bounds;
  const uses: number[][] = Array.from(low, () => []);
  for (const [r, { places }] of rows.entries()) for (const place of places) uses[place]!.push(r);
  const queue = [...rows.keys()];
  const queued = new Set(queue);
  for (let i = 0; i < queue.length && i < rows.length * ROUNDS; i++) {
    const r = queue[i]!;
    queued.delete(r);
    for (const place of narrowed(bounds, rows[r]!, r)) {
      if (low[place]! > high[place]! + SLACK) return false;
      if (low[place]! > high[place]!) low[place] = high[place]!;
      for (const other of uses[place]!) {
        if (other === r || queued.has(other)) continue;
        queued.add(other);
        queue.push(other);
      }
    }
  }
  return rows.every((row) => {
    const { least, most } = activity(row, low, high);
    const slack = SLACK * Math.max(1, Math.abs(row.low), Math.abs(row.high));
    const [from, to] = [sum(least), sum(most)];
    return !(from > row.high + slack) && !(to < row.low - slack);
  });
}

/** A sum of which some terms have no end. */
interface Activity {
  finite: number;
  endless: number;
}

const sum = ({ finite, endless }: Activity) => (endless > 0 ? NaN : finite);

function activity({ places, coefficients }: Row, low: Float64Array, high: Float64Array) {
  const least: Activity = { finite: 0, endless: 0 };
  const most: Activity = { finite: 0, endless: 0 };
  for (const [i, place] of places.entries()) {
    const by = coefficients[i]!;
    count(least, by * (by > 0 ? low : high)[place]!);
    count(most, by * (by > 0 ? high : low)[place]!);
  }
  return { least, most };
}

function count(activity: Activity, term: number) {
  if (Number.isFinite(term)) activity.finite += term;
  else activity.endless++;
}

/** The end of a sum without one of its terms. */
function without({ finite, endless }: Activity, term: number, otherwise: number): number {
  if (Number.isFinite(term)) return endless > 0 ? otherwise : finite - term;
  return endless > 1 ? otherwise : finite;
}

/** The places whose bounds a row narrows. */
function narrowed(bounds: Bounds, row: Row, r: number): number[] {
  const { low, high, isWhole } = bounds;
  const changed: number[] = [];
  const { least, most } = activity(row, low, high);
  for (const [i, place] of row.places.entries()) {
    const by = row.coefficients[i]!;
    const [lowTerm, highTerm] = [
      by * (by > 0 ? low : high)[place]!,
      by * (by > 0 ? high : low)[place]!,
    ];
    const ends = [
      (row.low - without(most, highTerm, Infinity)) / by,
      (row.high - without(least, lowTerm, -Infinity)) / by,
    ].sort((a, b) => a - b);
    let [from, to] = ends as [number, number];
    if (isWhole[place]) [from, to] = [Math.ceil(from - SLACK), Math.floor(to + SLACK)];
    let isNarrower = false;
    if (isWorth(from - low[place]!, from)) {
      low[place] = from;
      bounds.lowFrom[place] = r;
      isNarrower = true;
    }
    if (isWorth(high[place]! - to, to)) {
      high[place] = to;
      bounds.highFrom[place] = r;
      isNarrower = true;
    }
    if (isNarrower) changed.push(place);
  }
  return changed;
}

/** Steps that hardly narrow anything would go on for ever. */
const isWorth = (step: number, end: number) => step > SLACK * Math.max(1, Math.abs(end));
