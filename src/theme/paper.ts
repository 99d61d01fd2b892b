import { branded } from './branded.js';
import { DRAWN, LINE_WIDTH, DASHES, type Ink, type Length, type Look } from './looks.js';
import { PLACED } from './looks-places.js';
import { SPREAD } from './looks-spread.js';
import { palettes, type Theme, type Token } from './palettes.js';
import { SIZES, colourTokens } from './tokens.js';

/** What a sheet of paper has beside its drawing: what is words and boxes in the card of a page. */
const WRITTEN = {
  paper: { fill: 'paper' },
  head: { stroke: 'ink', width: 2 },
  rule: { stroke: 'grid' },
  'head-rule': { stroke: 'line' },
  title: { fill: 'ink', size: 'title', bold: true },
  'part-title': { fill: 'ink', size: 'axis', bold: true },
  where: { fill: 'quiet', size: 'meta' },
  badge: { fill: 'ink', size: 'foot', bold: true },
  'badge-box': { stroke: 'ink' },
  'tag-box': { stroke: 'tone' },
  figure: { fill: 'ink', size: 'lead', bold: true },
  'figure-long': { fill: 'ink', size: 'figure', bold: true },
  stated: { fill: 'ink', size: 'title', bold: true },
  'figure-term': { fill: 'ink', size: 'section', bold: true },
  section: { fill: 'ink', size: 'axis', bold: true },
  text: { fill: 'ink', size: 'axis' },
  strong: { fill: 'ink', size: 'axis', bold: true },
  note: { fill: 'quiet', size: 'meta' },
  tinted: { fill: 'tone', size: 'axis' },
  foot: { fill: 'quiet', size: 'foot' },
  warning: { fill: 'watch', size: 'foot' },
  cell: { fill: 'ink', size: 'meta' },
  'cell-none': { fill: 'quiet', size: 'meta' },
  'cell-head': { fill: 'quiet', size: 'meta' },
  'cell-strong': { fill: 'ink', size: 'meta', bold: true },
  'cell-toned': { fill: 'tone', size: 'meta', bold: true },
  'said-toned': { fill: 'tone', size: 'axis', bold: true },
  'note-toned': { fill: 'tone', size: 'meta' },
  'quiet-text': { fill: 'quiet', size: 'axis' },
  // Bars and dots: solid as far as is stated, paler where figures are not final, and what a bound fades to.
  bar: { fill: 'tone' },
  'bar-pale': { fill: 'tone', fillOpacity: 0.45 },
  'bar-tail': { fill: 'tone', fillOpacity: 0.55 },
  'bar-edge': { stroke: 'tone', width: 2 },
  'bar-dashed': { stroke: 'tone', width: 1.5, dash: [4, 2.5] },
  'bar-dot': { fill: 'tone', stroke: 'tone', width: 2 },
  'bar-dot-hollow': { fill: 'paper', stroke: 'tone', width: 2 },
  zero: { stroke: 'ink', width: 2 },
  // Lines across: a target in ink, what figures are held against in a colour of its own.
  goal: { stroke: 'ink', width: 1.5 },
  reference: { stroke: 'tone', width: 1.5 },
  time: { stroke: 'ink', width: 1.5, dash: [3, 2] },
  track: { fill: 'grid' },
  'reason-line': { fill: 'watch' },
  // Boxes of a colour, and the words on them.
  shade: { fill: 'tone' },
  'shade-rim': { stroke: 'line' },
  'shade-missed': { stroke: 'bad', width: 2 },
  'shade-none': { stroke: 'line', dash: [4, 3] },
  ring: { stroke: 'tone', width: 1.5 },
  blank: { fill: 'paper' },
  'shade-name': { fill: 'tone', size: 'meta' },
  'shade-word': { fill: 'tone', size: 'foot' },
  'shade-strong': { fill: 'tone', size: 'foot', bold: true },
  'shade-middle': { fill: 'tone', size: 'axis', bold: true },
  'shade-figure': { fill: 'tone', size: 'title', bold: true },
  // Cells of a matrix, parts of a whole, and why something is not drawn.
  'part-preliminary': {
    fill: 'tone',
    fillOpacity: 0.35,
    stroke: 'tone',
    width: 1.5,
    dash: [4, 2.5],
  },
  'heat-rim': { stroke: 'tone' },
  'heat-rim-peak': { stroke: 'tone', width: 2 },
  'heat-zero': { stroke: 'tone', width: 2 },
  'heat-open': { stroke: 'line', dash: [1.5, 2] },
  'heat-dots': { stroke: 'line', width: 1.5, round: true },
  'tag-word': { fill: 'ink', size: 'foot', bold: true, halo: true },
  tick: { stroke: 'ink' },
  'key-word': { fill: 'quiet', size: 'foot' },
  'key-strong': { fill: 'ink', size: 'foot', bold: true },
} satisfies Record<string, Look>;

/** How marks look, by role: on the screen and on paper those of a drawing, on paper the rest of a sheet as well. */
export const LOOKS = { ...DRAWN, ...PLACED, ...SPREAD, ...WRITTEN };

/** What a mark can be: each has a look. */
export type Role = keyof typeof LOOKS;

/** The type of a role: its size in em of the sheet, and whether it is bold. */
export function typeOf(role: Role): { size: number; bold: boolean } {
  const { size, bold }: Look = LOOKS[role];
  return { size: size === undefined ? 1 : Number.parseFloat(SIZES[size]), bold: bold === true };
}

/** Where no style sheet reaches: a theme, and the size of its type in pixels. */
export interface Paper {
  /** `auto` is light, for paper is. */
  theme: Theme;
  em: number;
  /** The brand colour of the page, `#rrggbb`; left out, that of the theme. */
  brand?: string | undefined;
}

/** What a mark looks like where no style sheet reaches: colours as they are written, lengths in pixels. */
export interface ResolvedLook {
  fill: string;
  stroke: string;
  /** The tokens of its colours; undefined for none. */
  inks: Readonly<Record<'fill' | 'stroke', Token | undefined>> & {
    /** What fills it half, with as much of the ink. */
    readonly mix: Token | undefined;
  };
  width: number;
  dash: readonly number[];
  round: boolean;
  opacity: number;
  fillOpacity: number;
  /** Undefined where the mark has one of its own. */
  radius: number | undefined;
  /** Of type. */
  size: number;
  bold: boolean;
  halo: boolean;
}

/** The colours of a theme by their tokens, as no page sets them, but for its brand. */
export function coloursOf(theme: Theme, own?: string): ReadonlyMap<Token, string> {
  const plain = palettes[theme === 'auto' ? 'light' : theme];
  const palette = own === undefined ? plain : { ...plain, ...branded(theme, own) };
  const { brand, quiet } = palette;
  const derived: [Token, string][] = [
    ['accent', brand],
    ['rise', quiet],
    ['fall', quiet],
    ['series-1', brand],
  ];
  return new Map([...(colourTokens(palette) as [Token, string][]), ...derived]);
}

const pixels = (length: Length): number =>
  typeof length === 'number' ? length : length.lines * LINE_WIDTH;

function dashOf({ dash }: Look, tone: Token | undefined): readonly number[] {
  if (dash === undefined) return [];
  if (dash === 'tone') return (tone && DASHES[tone]) ?? [];
  return 'lines' in dash ? [pixels(dash), pixels(dash)] : dash;
}

/** The token that an ink stands for in a mark of a tone. */
function tokenOf(ink: Ink = 'none', tone: Token = 'ink'): Token | undefined {
  if (ink === 'none' || ink === 'by-tone') return undefined;
  if (ink === 'on-tone') return `on-${tone}` as Token;
  return ink === 'tone' ? tone : ink;
}

/** The colour half-way between two, as style sheets mix them. */
function mixed(one: string, other: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const halves = [1, 3, 5].map((at) => Math.round((channel(one, at) + channel(other, at)) / 2));
  return `#${halves.map((half) => half.toString(16).padStart(2, '0')).join('')}`;
}

/** The looks of a paper: of a role and a tone what it is there. */
export function looksOn({ theme, em, brand }: Paper): (role: Role, tone?: Token) => ResolvedLook {
  const colours = coloursOf(theme, brand);
  const known = new Map<string, ResolvedLook>();
  const resolve = (look: Look, tone: Token | undefined): ResolvedLook => {
    const { width = 1, radius, size } = look;
    const halo = look.halo !== undefined;
    const edge = look.halo === 'tone' ? 'tone' : halo ? 'paper' : look.stroke;
    const mix = look.fill === 'by-tone' ? tokenOf('tone', tone) : undefined;
    const inks = { fill: tokenOf(look.fill, tone), stroke: tokenOf(edge, tone), mix };
    const colourOf = (token: Token | undefined) => (token && colours.get(token)) ?? 'none';
    return {
      fill: mix ? mixed(colourOf(mix), colourOf('ink')) : colourOf(inks.fill),
      stroke: colourOf(inks.stroke),
      inks,
      width: halo ? 3 : pixels(width),
      dash: dashOf(look, tone),
      round: look.round === true || halo,
      opacity: look.opacity ?? 1,
      fillOpacity: look.fillOpacity ?? 1,
      radius: radius === undefined ? undefined : pixels(radius),
      size: size === undefined ? em : Number.parseFloat(SIZES[size]) * em,
      bold: look.bold === true,
      halo,
    };
  };
  return (role, tone) => {
    const key = `${role} ${tone ?? ''}`;
    const look = known.get(key) ?? resolve(LOOKS[role], tone);
    known.set(key, look);
    return look;
  };
}
