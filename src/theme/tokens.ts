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

/** The first category follows the brand, as a picture of one series has no other colour. */
const declarations = (palette: Palette, prefix: string) =>
  colourTokens(palette)
    .map(([name, value]) => [name, name === 'series-1' ? 'var(--brand)' : value])
    .map(([name, value]) => `--${name}:var(${prefix}${name},${value});`)
    .join('');

/** The colours of a theme; the page sets each as `--gf-…`, `--gf-dark-…` or `--gf-contrast-…`. */
const coloursOf = (theme: keyof typeof THEME_PREFIXES) =>
  declarations(palettes[theme], THEME_PREFIXES[theme]);

const derivedOf = (theme: keyof typeof THEME_PREFIXES) =>
  brandDeclarations(theme, THEME_PREFIXES[theme], palettes[theme].brand);

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

/**
 * The design tokens as one style sheet: `.theme` carries them, so that a tag's theme holds inside it
 * and nowhere else. What a page sets as `--gf-…` is meant for the theme that it was chosen in, the
 * light one; dark and contrast have names of their own, and take from `--gf-brand` what can be read. Paper is
 * light, so what is dark on a screen is printed as the light theme.
 */
export const tokenSheet = `
.theme{${coloursOf('light')}
--accent:var(--gf-accent,var(--brand));--rise:var(--gf-rise,var(--quiet));--fall:var(--gf-fall,var(--quiet));
--radius:var(--gf-radius,0.25em);${sizes}
--font:var(--gf-font,${FONT})}
.theme-contrast,.elder{${coloursOf('contrast')}}
@media screen{.theme-dark{${coloursOf('dark')}}}
${CAN_DERIVE}{.theme{${derivedOf('light')}}.theme-contrast,.elder{${derivedOf('contrast')}}@media screen{.theme-dark{${derivedOf('dark')}}}}
@media screen and (prefers-color-scheme:dark){.theme-auto{${coloursOf('dark')}}${CAN_DERIVE}{.theme-auto{${derivedOf('dark')}}}}
@media (prefers-contrast:more){.theme-auto{${coloursOf('contrast')}}${CAN_DERIVE}{.theme-auto{${derivedOf('contrast')}}}}
@media (forced-colors:active){.theme{forced-color-adjust:none;${systemColours}}}
`;
