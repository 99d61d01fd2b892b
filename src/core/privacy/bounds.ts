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
  const isQueued = new Uint8Array(rows.length).fill(1);
  for (let i = 0; i < queue.length && i < rows.length * ROUNDS; i++) {
    const r = queue[i]!;
    isQueued[r] = 0;
    for (const place of narrowed(bounds, rows[r]!, r)) {
      if (low[place]! > high[place]! + SLACK) return false;
      if (low[place]! > high[place]!) low[place] = high[place]!;
      for (const other of uses[place]!) {
        if (other === r || isQueued[other]) continue;
        isQueued[other] = 1;
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
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
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
  const { places, coefficients } = row;
  const changed: number[] = [];
  const { least, most } = activity(row, low, high);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const by = coefficients[i]!;
    const lowTerm = by * (by > 0 ? low : high)[place]!;
    const highTerm = by * (by > 0 ? high : low)[place]!;
    const oneEnd = (row.low - without(most, highTerm, Infinity)) / by;
    const otherEnd = (row.high - without(least, lowTerm, -Infinity)) / by;
    let from = Math.min(oneEnd, otherEnd);
    let to = Math.max(oneEnd, otherEnd);
    if (isWhole[place]) {
      from = Math.ceil(from - SLACK);
      to = Math.floor(to + SLACK);
    }
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
