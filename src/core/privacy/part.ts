import { isWithheld } from './cell.js';
import {
  expressionOf,
  relationsOf,
  type Expression,
  type Relation,
  type Unknown,
} from './lines.js';

/** Unknown numbers that hang together, and the relations between them. */
export interface Part {
  unknowns: Unknown[];
  rows: Row[];
  /** True where they are so many that some relations were left out. */
  isCut: boolean;
}

/** Σ coefficient × unknown lies between two numbers; unknowns by their place in the part. */
export interface Row {
  places: number[];
  coefficients: number[];
  low: number;
  high: number;
  relation: Relation | undefined;
}

/** A part of more unknowns is not solved. */
const MOST = 4000;

/** All that hangs together with some unknowns. */
export function partAround(starts: Iterable<Unknown>): Part {
  const places = new Map<Unknown, number>();
  const unknowns: Unknown[] = [];
  const placeOf = (unknown: Unknown) => {
    let place = places.get(unknown);
    if (place === undefined) {
      place = unknowns.push(unknown) - 1;
      places.set(unknown, place);
    }
    return place;
  };
  for (const unknown of starts) placeOf(unknown);
  const rows: Row[] = [];
  const seen = new Set<Relation>();
  let next = 0;
  for (; next < unknowns.length && unknowns.length <= MOST; next++) {
    for (const relation of relationsOf(unknowns[next]!)) {
      if (seen.has(relation)) continue;
      seen.add(relation);
      if (relation.source && isWithheld(relation.source)) continue;
      const expression = expressionOf(relation.terms);
      const { low, high } = relation;
      rows.push(rowOf(expression, placeOf, low, high, relation));
    }
  }
  return { unknowns, rows, isCut: next < unknowns.length };
}

function rowOf(
  { unknowns, constant }: Expression,
  placeOf: (unknown: Unknown) => number,
  low: number,
  high: number,
  relation?: Relation,
): Row {
  const places: number[] = [];
  const coefficients: number[] = [];
  unknowns.forEach((coefficient, unknown) => {
    places.push(placeOf(unknown));
    coefficients.push(coefficient);
  });
  return { places, coefficients, low: low - constant, high: high - constant, relation };
}

/** The row that says what a number beside the unknowns, at a place of its own, consists of. */
export function definition(part: Part, expression: Expression, place: number): Row {
  const placeOf = (unknown: Unknown) => part.unknowns.indexOf(unknown);
  const row = rowOf(expression, placeOf, 0, 0);
  return { ...row, places: [...row.places, place], coefficients: [...row.coefficients, -1] };
}
