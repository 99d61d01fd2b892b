import { markupText } from '../../core/table/markup-text.js';
import type { Theme } from '../../theme/palettes.js';
import { looksOn, type Paper, type ResolvedLook } from '../../theme/paper.js';
import { tokensByColour } from '../../theme/paper-tokens.js';
import { FONT } from '../../theme/tokens.js';
import type { Mark } from '../marks.js';
import type { Block } from '../paper/block.js';
import { elementOf, shapeOf, written } from './attributes.js';

/** What an SVG says of itself beside its marks. */
export interface SvgOptions extends Paper {
  /** Its name, for whoever does not see it. */
  title: string;
  /** BCP 47, of its words. */
  lang: string;
  /** True for a page whose style sheet knows the colours: what no colour tells is named (`gf-fill-…`, `gf-stroke-…`). */
  isNamed?: boolean;
  /** So many pixels of the file for one of the drawing; 1 where nothing is said. */
  scale?: number;
}

/** A text in markup. What XML cannot hold (most control characters, half a sign) is left out. */
export const escaped = (text: string): string =>
  markupText(
    // oxlint-disable-next-line eslint/no-control-regex
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, ''),
  );

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** The classes of a mark whose colours are those of other tokens as well. */
function namesOf({ inks, ...look }: ResolvedLook, theme: Theme): string {
  const owners = tokensByColour(theme);
  if (inks.mix) return `gf-mix-${inks.mix}`;
  return (['fill', 'stroke'] as const)
    .filter((ink) => inks[ink] !== undefined && owners.get(look[ink]) !== inks[ink])
    .map((ink) => `gf-${ink}-${inks[ink]}`)
    .join(' ');
}

/** A look as presentation attributes: of shapes what differs from black without a line, of words their type. */
function dressed(look: ResolvedLook, isText: boolean): Record<string, string> {
  const { fill, stroke, width, dash, round, opacity, fillOpacity, size, bold, halo } = look;
  const line = {
    stroke,
    ...(width === 1 ? {} : { 'stroke-width': written(width) }),
    ...(dash.length > 0 ? { 'stroke-dasharray': dash.map(written).join(' ') } : {}),
    ...(round ? { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } : {}),
    ...(halo ? { 'paint-order': 'stroke' } : {}),
  };
  return {
    fill,
    ...(stroke === 'none' ? {} : line),
    ...(opacity === 1 ? {} : { opacity: String(opacity) }),
    ...(fillOpacity === 1 ? {} : { 'fill-opacity': String(fillOpacity) }),
    ...(isText ? { 'font-size': written(size) } : {}),
    ...(isText && bold ? { 'font-weight': '700' } : {}),
  };
}

/**
 * A drawing as the text of an SVG: presentation attributes alone, so that it needs no style sheet, no script and
 * no font of its own, and no policy of a page stands against it. The same marks give the same text.
 */
export function svgText(
  { width, height, marks }: Block,
  { title, lang, scale = 1, isNamed = false, ...paper }: SvgOptions,
): string {
  const looks = looksOn(paper);
  const drawn = (mark: Mark): string => {
    const name = elementOf(mark);
    const shape = shapeOf(mark);
    if (mark.mark === 'group') {
      return `<g${attributes(shape)}>${mark.marks.map(drawn).join('')}</g>`;
    }
    const look = looks(mark.role, mark.tone);
    if (mark.mark === 'circle' && look.radius !== undefined) shape.r = written(look.radius);
    const names = isNamed ? namesOf(look, paper.theme) : '';
    const all = attributes({
      ...(names ? { class: names } : {}),
      ...shape,
      ...dressed(look, mark.mark === 'text'),
      ...shape,
    });
    return mark.mark === 'text' ? `<text${all}>${escaped(mark.text)}</text>` : `<${name}${all}/>`;
  };
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: written(w * scale),
    height: written(h * scale),
    viewBox: `0 0 ${w} ${h}`,
    role: 'img',
    'aria-label': title,
    lang,
    'font-family': FONT,
  });
  return `<svg${head}>${marks.map(drawn).join('')}</svg>`;
}
