import { coloursOf } from '../../theme/paper.js';
import type { Token } from '../../theme/palettes.js';
import { FONT, SIZES } from '../../theme/tokens.js';
import type { Drawing } from './drawing.js';

/** What its looks are made of: those of the drawing on it. */
type Drawn = Pick<Drawing, 'theme' | 'brand' | 'em' | 'width' | 'height' | 'isBoard'>;

/** Narrower than this, in em, a page shows the drawing for a telephone. */
const NARROW = 40;

/** Of a sheet that has no end of its own a page of A4 takes no more, in millimetres. */
const HIGHEST = 250;

/**
 * The looks of a page with a drawing: its paper and ink, and the table of figures as wide as the words of the sheet.
 * On paper it is an upright A4, and a board, whose cards would be too small on that, a sheet of its own size.
 */
export function pageSheet({ theme, brand, em, width, height, isBoard }: Drawn): string {
  const colours = coloursOf(theme, brand);
  const colour = (token: Token) => colours.get(token)!;
  const printed = coloursOf('light');
  const page = isBoard
    ? `size: ${Math.ceil(width)}px ${Math.ceil(height) + 1}px`
    : 'size: A4; margin: 15mm';
  return `html { background: ${colour('paper')} }
body { margin: 0; background: ${colour('paper')}; color: ${colour('ink')}; font: ${em}px/1.5 ${FONT}; font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100% }
main { box-sizing: border-box; max-width: ${Math.ceil(width)}px; margin: 0 auto; padding: 2em 0 4em }
figure { margin: 0 }
svg { display: block; width: 100%; height: auto }
section, p { margin: 0 1.25em }
section { margin-top: 2em; padding-top: 0.75em; border-top: 2px solid ${colour('ink')}; overflow-x: auto }
table { min-width: min(24em, 100%); border-collapse: collapse; font-size: ${SIZES.meta} }
caption { padding-bottom: 0.5em; font-size: 1.0769em; font-weight: 700; text-align: start }
th, td { padding: 0.4em 0 0.4em 1.5em; border-bottom: 1px solid ${colour('grid')}; text-align: end; vertical-align: baseline; font-weight: 400 }
th:first-child { padding-left: 0; text-align: start }
thead th { border-bottom-color: ${colour('line')}; color: ${colour('quiet')}; vertical-align: bottom }
tbody tr:last-child > * { border-bottom-color: ${colour('line')} }
sup { padding-left: 0.2em; line-height: 0; color: ${colour('quiet')} }
section > p { margin: 0.25em 0; color: ${colour('quiet')}; font-size: ${SIZES.foot} }
.board section { display: inline-block; vertical-align: top; max-width: calc(100% - 2.5em) }
.gf-twin-none { color: ${colour('quiet')} }
@media (max-width: ${NARROW * em}px) {
  main { padding-top: 0 }
  .narrow[hidden] { display: block }
  .wide:not(:last-child) { display: none }
}
@media print {
  @page { ${page} }
  html, body { background: none }
  body { color: ${printed.get('ink')}; font-size: ${isBoard ? `${em}px` : '10pt'} }
  main { max-width: none; padding: 0 }
  figure { break-inside: avoid }
  svg { max-height: ${isBoard ? 'none' : `${HIGHEST}mm`} }
  .wide:not(:last-child) { display: block }
  .narrow[hidden] { display: none }
  section { margin: 8mm ${isBoard ? '1.25em' : '0'} 0; border-color: ${printed.get('ink')}; overflow: visible }
  thead { display: table-header-group }
  thead th, section > p, sup, .gf-twin-none { color: ${printed.get('quiet')} }
  tr { break-inside: avoid }
}
`;
}
