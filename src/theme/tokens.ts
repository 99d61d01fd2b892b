import { CAN_DERIVE, brandDeclarations } from './brand.js';
import { palettes, type Palette } from './palettes.js';

/** What a page puts before the name of a token; a theme of its own keeps a page's colours out of the others. */
export const THEME_PREFIXES = {
  light: '--gf-',
  dark: '--gf-dark-',
  contrast: '--gf-contrast-',
} as const;

/** Names and colours of a palette, as custom properties are called. */
export function colourTokens(palette: Palette): [name: string, colour: string][] {
  const { domains, series, ramp, onRamp, diverging, onDiverging, ...plain } = palette;
  const lists = { series, ramp, 'on-ramp': onRamp, diverging, 'on-diverging': onDiverging };
  return [
    ...Object.entries(plain),
    ...Object.entries(domains).map(([domain, colour]): [string, string] => [
      `domain-${domain}`,
      colour,
    ]),
    ...Object.entries(lists).flatMap(([name, colours]) =>
      colours.map((colour, i): [string, string] => [`${name}-${i + 1}`, colour]),
    ),
  ];
}

/** What begins the names of colours, and which of them there are: all, where nothing is said. */
interface Named {
  readonly own: string;
  has?(name: string): boolean;
}

/** The first category follows the brand, as a picture of one series has no other colour. */
const declarations = (palette: Palette, prefix: string, { own, has = () => true }: Named) =>
  colourTokens(palette)
    .filter(([name]) => has(name))
    .map(([name, value]) => [name, name === 'series-1' ? `var(${own}brand)` : value])
    .map(([name, value]) => `${own}${name}:var(${prefix}${name},${value});`)
    .join('');

type ThemeName = keyof typeof THEME_PREFIXES;

/** Where the colours of each theme hold: in what stands for it, `auto` by the reader's own system. */
export interface ThemePlaces {
  readonly light: string;
  readonly dark: string;
  readonly contrast: string;
  readonly auto: string;
}

/**
 * The colours of the themes as a style sheet, under names of their own; the page sets each as `--gf-…`,
 * `--gf-dark-…` or `--gf-contrast-…`. What is dark on a screen is printed as the light theme.
 */
export function coloursSheet({ light, dark, contrast, auto }: ThemePlaces, names: Named): string {
  const { own } = names;
  const coloursOf = (theme: ThemeName) =>
    declarations(palettes[theme], THEME_PREFIXES[theme], names);
  const derivedOf = (theme: ThemeName) =>
    brandDeclarations(theme, THEME_PREFIXES[theme], palettes[theme].brand, own);
  const named = (name: string, otherwise: string) =>
    `${own}${name}:var(--gf-${name},var(${own}${otherwise}));`;
  return `
${light}{${coloursOf('light')}${named('accent', 'brand')}${named('rise', 'quiet')}${named('fall', 'quiet')}}
${contrast}{${coloursOf('contrast')}}
@media screen{${dark}{${coloursOf('dark')}}}
${CAN_DERIVE}{${light}{${derivedOf('light')}}${contrast}{${derivedOf('contrast')}}@media screen{${dark}{${derivedOf('dark')}}}}
@media screen and (prefers-color-scheme:dark){${auto}{${coloursOf('dark')}}${CAN_DERIVE}{${auto}{${derivedOf('dark')}}}}
@media (prefers-contrast:more){${auto}{${coloursOf('contrast')}}${CAN_DERIVE}{${auto}{${derivedOf('contrast')}}}}
`;
}

/**
 * The reader's own colours, which no page overrides. All that is drawn is of these, so the browser need force none
 * on it: it would take every pattern and every bar away, and leave squares that are all alike.
 */
const SYSTEM: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'CanvasText',
  grid: 'GrayText',
  brand: 'LinkText',
  context: 'GrayText',
  comparison: 'CanvasText',
  good: 'CanvasText',
  watch: 'CanvasText',
  bad: 'CanvasText',
  domains: {
    employment: 'CanvasText',
    training: 'CanvasText',
    dispute: 'CanvasText',
    club: 'CanvasText',
    service: 'CanvasText',
  },
  series: Array<string>(8).fill('CanvasText'),
  ramp: Array<string>(7).fill('Canvas'),
  onRamp: Array<string>(7).fill('CanvasText'),
  diverging: Array<string>(7).fill('Canvas'),
  onDiverging: Array<string>(7).fill('CanvasText'),
};

const systemColours = colourTokens(SYSTEM)
  .map(([name, value]) => `--${name}:${value};`)
  .join('');

/** The one scale of type, in em of the card: 12, 13, 14, 18, 22, 28 and 40 px where its text has 16. */
export const SIZES = {
  foot: '0.75em',
  meta: '0.8125em',
  axis: '0.875em',
  title: '1.125em',
  section: '1.375em',
  figure: '1.75em',
  lead: '2.5em',
} as const;

const sizes = Object.entries(SIZES)
  .map(([name, size]) => `--size-${name}:var(--gf-size-${name},${size});`)
  .join('');

/** Faces that have Latin digits and Chinese of one hand come first, each system's own. */
export const FONT =
  '"PingFang SC","Microsoft YaHei","HarmonyOS Sans SC","Source Han Sans SC","Noto Sans CJK SC","Noto Sans SC","Hiragino Sans GB","WenQuanYi Micro Hei",sans-serif';

/** Where themes hold in a card: for the elder in the colours that contrast. */
const PLACES: ThemePlaces = {
  light: '.theme',
  dark: '.theme-dark',
  contrast: '.theme-contrast,.elder',
  auto: '.theme-auto',
};

/**
 * The design tokens as one style sheet: `.theme` carries them, so that a tag's theme holds inside it
 * and nowhere else. What a page sets as `--gf-…` is meant for the theme that it was chosen in, the
 * light one; dark and contrast have names of their own, and take from `--gf-brand` what can be read. Paper is
 * light, so what is dark on a screen is printed as the light theme.
 */
export const tokenSheet = `
.theme{--radius:var(--gf-radius,0.25em);${sizes}
--font:var(--gf-font,${FONT})}
${coloursSheet(PLACES, { own: '--' })}
@media (forced-colors:active){.theme{forced-color-adjust:none;${systemColours}}}
`;
