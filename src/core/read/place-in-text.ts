/** A place in a text as an editor counts it, from 1. */
export interface PlaceInText {
  line: number;
  /** In whole characters: one outside the basic plane, such as 😀 or a rare 汉字, counts once. */
  column: number;
}

const BREAK = /\r\n|\r|\n/;

export function placeInText(text: string, position: number): PlaceInText {
  return placesInText(text, [position]).get(position)!;
}

/** The places of positions in a text, which is gone through once, though all of it be one line. */
export function placesInText(
  text: string,
  positions: Iterable<number>,
): ReadonlyMap<number, PlaceInText> {
  const places = new Map<number, PlaceInText>();
  let from = 0;
  let [line, column] = [1, 1];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const lines = text.slice(from, position).split(BREAK);
    if (lines.length > 1) column = 1;
    line += lines.length - 1;
    column += [...lines[lines.length - 1]!].length;
    places.set(position, { line, column });
    from = position;
  }
  return places;
}
