/** Signs that a Chinese face draws as wide as a character: numerals in circles, arrows, ≤, ≥, …, “”, ·. */
const WIDE =
  /[\u00b7\u00b1\u00d7\u00f7\u2018-\u201d\u2026\u2030\u2103\u2190-\u2193\u2460-\u24ff\u25b2-\u25bd\u2264\u2265\u2e80-\uffff]/;

/** Widths of letters and signs in em, as Source Han Sans has them. */
const WIDTHS: readonly (readonly [signs: string, width: number])[] = [
  // Where a word may part nothing is seen.
  ['\u200b', 0],
  [' ', 0.22],
  ["'|,.:;ijlI", 0.29],
  ['!()[]{}-fr/\\°', 0.37],
  ['t', 0.38],
  ['"*?sz', 0.48],
  ['ceFvxyYJL_', 0.55],
  ['abgknhpoqduXV^~–<>+=#$−¥', 0.59],
  ['AESTZPRKC`', 0.64],
  ['BDGNHUO✓Q&', 0.73],
  ['wM', 0.81],
  ['Wm%—@✕', 0.93],
];

/** Digits are all of one width, and of most faces a little wider than there. */
const DIGIT = 0.58;

const widths = new Map(
  WIDTHS.flatMap(([signs, width]) => [...signs].map((sign): [string, number] => [sign, width])),
);

/** How much wider bold type is; a character of Chinese is as wide as it was. */
export const BOLD = 1.07;

/**
 * Width of a text in em of its type, by a table: a character of Chinese is one. So a drawing is the same where
 * there is no font to measure by. Faces differ by a few hundredths, for which the letters have room.
 */
export const textWidth = (text: string): number => widthOf(text, 1);

/** The same of bold type. */
export const boldWidth = (text: string): number => widthOf(text, BOLD);

function widthOf(text: string, share: number): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : share * (widths.get(sign) ?? DIGIT);
  return width;
}
