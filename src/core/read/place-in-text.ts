/** A place in a text as an editor counts it, from 1. */
export interface PlaceInText {
  line: number;
  /** In whole characters: one outside the basic plane, such as 😀 or a rare 汉字, counts once. */
  column: number;
}

const BREAK = /\r\n|\r|\n/;

export function placeInText(text: string, position: number): PlaceInText {
  const lines = text.slice(0, position).split(BREAK);
  return { line: lines.length, column: [...(lines[lines.length - 1] ?? '')].length + 1 };
}
