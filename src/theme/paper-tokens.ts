import { coloursOf } from './paper.js';
import type { Theme, Token } from './palettes.js';

const known = new Map<Theme, ReadonlyMap<string, Token>>();

/**
 * Which token each colour of a theme is: by that a style sheet finds what a drawing was painted with, and gives it
 * the colour of another theme or of the page. Where several tokens have one colour it is the first of them, the
 * others have to be named in the drawing.
 */
export function tokensByColour(theme: Theme): ReadonlyMap<string, Token> {
  const before = known.get(theme);
  if (before) return before;
  const found = new Map<string, Token>();
  const colours = coloursOf(theme);
  // The subject of a picture is what most is drawn in of all that has the colour of the brand.
  for (const [token, colour] of [['accent', colours.get('accent')!] as const, ...colours]) {
    if (!found.has(colour)) found.set(colour, token);
  }
  known.set(theme, found);
  return found;
}
