import type { SIZES } from './tokens.js';
import type { Token } from './palettes.js';

/**
 * A colour of the theme, the one that the mark itself names, that of words on it (of a shade), that of words
 * beside it, or none. Words need more contrast than the marks that they name, so they are half ink.
 */
export type Ink = Token | 'tone' | 'on-tone' | 'by-tone' | 'none';

/** A length in pixels, or as many times the width of the lines of a drawing. */
export type Length = number | { lines: number };

/** What marks of a role look like. What is not said has no colour, and lines of one pixel. */
export interface Look {
  fill?: Ink;
  stroke?: Ink;
  width?: Length;
  /** The dash that tells the tone from others, or one of its own, in pixels; `lines` for as long as lines are wide. */
  dash?: 'tone' | readonly number[] | { lines: number };
  round?: true;
  opacity?: number;
  /** Of what fills it alone. */
  fillOpacity?: number;
  /** Of a circle. */
  radius?: Length;
  /** Of words. */
  size?: keyof typeof SIZES;
  bold?: true;
  /** Words that may lie over lines have an edge of the paper's colour, or of that of their ground. */
  halo?: true | 'tone';
}

/** The width of the lines of a drawing, in pixels: what a page sets as `--gf-line-width`. */
export const LINE_WIDTH = 2.5;

/** The dashes of the categories, in pixels: a second cue beside the colour. */
export const DASHES: Readonly<Partial<Record<Token, readonly number[]>>> = {
  'series-2': [7, 3],
  'series-3': [2, 3],
  'series-4': [9, 3, 2, 3],
  'series-5': [5, 5],
  'series-6': [12, 3],
  'series-7': [3, 3, 8, 3],
  'series-8': [1, 4],
};

const beside: Look = { fill: 'ink', size: 'meta', halo: true };

/** What is drawn for the screen and for paper alike, by role: the one place that says how a mark looks. */
export const DRAWN = {
  // The axes of a plot.
  'grid-line': { stroke: 'grid' },
  'base-line': { stroke: 'line', width: 1.5 },
  'axis-word': { fill: 'quiet', size: 'meta' },
  // Lines over time, and their points.
  line: { stroke: 'tone', width: { lines: 1 }, dash: 'tone', round: true },
  'line-beside': { stroke: 'tone', width: 1.5, round: true },
  // Round joins of thousands of points would take longer to paint than all the rest.
  'line-dense': { stroke: 'tone', width: 1 },
  'line-preliminary': { stroke: 'tone', width: { lines: 1 }, dash: { lines: 2 }, round: true },
  'line-beside-preliminary': { stroke: 'tone', width: 1.5, dash: { lines: 2 }, round: true },
  'point-final': { fill: 'tone', stroke: 'paper', radius: { lines: 1.6 } },
  'point-preliminary': {
    fill: 'paper',
    stroke: 'tone',
    width: { lines: 0.75 },
    radius: { lines: 1.6 },
  },
  bound: { stroke: 'tone', width: 1.5, round: true },
  withheld: { stroke: 'line' },
  'withheld-box': { fill: 'paper', stroke: 'line', width: 0.75 },
  // Words at the ends of lines.
  'end-last': { fill: 'by-tone', size: 'axis', bold: true },
  'end-name': { fill: 'by-tone', size: 'meta' },
  'end-when': { fill: 'quiet', size: 'foot' },
  // Targets, events and breaks.
  'target-line': { stroke: 'ink', width: 1.5 },
  'target-missed': { fill: 'bad', opacity: 0.06 },
  'target-word': beside,
  'event-line': { stroke: 'line' },
  'event-band': { fill: 'context', opacity: 0.12 },
  'event-word': beside,
  'break-line': { stroke: 'watch', width: 1.5 },
  'break-word': beside,
  // What is withheld of one of several lines.
  'withheld-of': { stroke: 'tone' },
  // A stock, and what comes and goes.
  inflow: { fill: 'accent', stroke: 'accent' },
  outflow: { fill: 'context', stroke: 'context' },
  'inflow-preliminary': { fill: 'accent', fillOpacity: 0.3, stroke: 'accent', dash: [4, 2] },
  'outflow-preliminary': { fill: 'context', fillOpacity: 0.3, stroke: 'context', dash: [4, 2] },
  closing: { stroke: 'ink', width: { lines: 1 } },
  unbalanced: { fill: 'bad', size: 'meta', bold: true },
} satisfies Record<string, Look>;

const inkOf = (ink: Ink = 'none') => {
  if (ink === 'none') return 'none';
  return ink === 'by-tone' ? 'var(--by-tone,var(--ink))' : `var(--${ink})`;
};

const lengthOf = (length: Length) =>
  typeof length === 'number' ? String(length) : `calc(var(--w)*${length.lines})`;

function dashOf(dash: NonNullable<Look['dash']>): string {
  if (dash === 'tone') return 'var(--dash,none)';
  return 'lines' in dash ? `calc(var(--w)*${dash.lines})` : dash.join(' ');
}

function declarationsOf(look: Look): string {
  const { fill, stroke, width, dash, round, opacity, fillOpacity, radius, size, bold, halo } = look;
  const given: (readonly [name: string, value: string | undefined])[] = [
    ['fill', inkOf(fill)],
    ['stroke', inkOf(halo === 'tone' ? halo : halo ? 'paper' : stroke)],
    ['stroke-width', halo ? '3px' : width === undefined ? undefined : lengthOf(width)],
    ['stroke-dasharray', dash && dashOf(dash)],
    ['stroke-linejoin', round || halo ? 'round' : undefined],
    ['stroke-linecap', round && 'round'],
    ['opacity', opacity === undefined ? undefined : String(opacity)],
    ['fill-opacity', fillOpacity === undefined ? undefined : String(fillOpacity)],
    ['r', radius === undefined ? undefined : lengthOf(radius)],
    ['font-size', size && `var(--size-${size})`],
    ['font-weight', bold && '700'],
    ['paint-order', halo && 'stroke'],
  ];
  return given.flatMap(([name, value]) => (value ? `${name}:${value};` : [])).join('');
}

/** The colours, and dashes, that marks name as their tone. */
export const tonesSheet = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      const dash = DASHES[token];
      return `.tone-${token}{--tone:var(--${token});${dash ? `--dash:${dash.join(' ')}` : ''}}`;
    })
    .join('');

/** The same of shades, and the colour of the words on each. */
export const shadesSheet = (shades: readonly Token[]): string =>
  shades
    .map((shade) => `.tone-${shade}{--tone:var(--${shade});--on-tone:var(--on-${shade})}`)
    .join('');

/** A rule by which an engine mixes colours; one that cannot takes what stands in their place. */
export const CAN_MIX = '@supports (color:color-mix(in srgb,red,red))';

/** Half ink, for words beside what has a tone. */
const MIXED = `${CAN_MIX}{[class*=tone-]{--by-tone:color-mix(in srgb,var(--tone),var(--ink))}}`;

/** What lines and their words have as their tone. */
export const LINE_TONES: readonly Token[] = [
  ...([1, 2, 3, 4, 5, 6, 7, 8] as const).map((n) => `series-${n}` as const),
  'context',
  'comparison',
  'quiet',
  'ink',
];

/** Some looks as a style sheet for the screen: of all, or of what a picture brings along. */
export const rulesOf = (looks: Readonly<Record<string, Look>>): string =>
  Object.entries(looks)
    .map(([role, look]) => `svg .${role}{${declarationsOf(look)}}`)
    .join('');

/** The looks as a style sheet for the screen, which takes their colours from the tokens of the theme. */
export function looksSheet(): string {
  const width = `svg{--w:var(--gf-line-width,${LINE_WIDTH}px)}`;
  return width + rulesOf(DRAWN) + tonesSheet(LINE_TONES) + MIXED;
}
