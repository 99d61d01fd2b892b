import { palettes, type Palette } from './palettes.js';

/** The custom properties of a palette; each can be set from the page as `--gf-…`. */
function declarations(palette: Palette): string {
  const { series, ramp, onRamp, ...plain } = palette;
  const named = Object.entries(plain);
  const listed = Object.entries({ series, ramp, 'on-ramp': onRamp }).flatMap(([name, colours]) =>
    colours.map((colour, i): [string, string] => [`${name}-${i + 1}`, colour]),
  );
  return [...named, ...listed]
    .map(([name, value]) => `--${name}:var(--gf-${name},${value});`)
    .join('');
}

const SYSTEM: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  line: 'CanvasText',
  grid: 'GrayText',
  brand: 'LinkText',
  good: 'CanvasText',
  watch: 'CanvasText',
  bad: 'CanvasText',
  series: Array<string>(8).fill('CanvasText'),
  ramp: Array<string>(7).fill('Canvas'),
  onRamp: Array<string>(7).fill('CanvasText'),
};

/**
 * The design tokens as one style sheet: `.theme` carries them, so that a tag's theme holds inside it
 * and nowhere else. Colours the page sets as `--gf-…` win in every theme.
 */
export const tokenSheet = `
.theme{${declarations(palettes.light)}
--rise:var(--gf-rise,var(--quiet));--fall:var(--gf-fall,var(--quiet));--radius:var(--gf-radius,0.375em);
--font:var(--gf-font,system-ui,-apple-system,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif)}
.theme-contrast,.elder{${declarations(palettes.contrast)}}
.theme-dark{${declarations(palettes.dark)}}
@media (prefers-color-scheme:dark){.theme-auto{${declarations(palettes.dark)}}}
@media (prefers-contrast:more){.theme-auto{${declarations(palettes.contrast)}}}
@media (forced-colors:active){.theme{${declarations(SYSTEM)}}}
`;
