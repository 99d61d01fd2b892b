import type { palettes } from './palettes.js';

/** Lightness (OKLCH) that a brand colour may have as text, and how much of its chroma each step keeps. */
interface BrandScale {
  least: number;
  most: number;
  steps: readonly (readonly [lightness: number, chroma: number])[];
}

/**
 * How a theme is recoloured from one brand colour. In OKLCH (Ottosson 2020) a lightness has nearly one
 * luminance whatever the hue, so a brand keeps 4.5 : 1 as text (7 in `contrast`), and the seven steps
 * of the ramp keep the contrast of the words on them. The palette's own ramp is made by the same table.
 */
export const SCALES: Readonly<Record<keyof typeof palettes, BrandScale>> = {
  light: {
    least: 0,
    most: 0.52,
    steps: [
      [0.925, 0.28],
      [0.86, 0.45],
      [0.79, 0.65],
      [0.715, 0.85],
      [0.54, 1],
      [0.45, 0.95],
      [0.345, 0.75],
    ],
  },
  dark: {
    least: 0.72,
    most: 1,
    steps: [
      [0.36, 0.43],
      [0.42, 0.51],
      [0.485, 0.62],
      [0.55, 0.74],
      [0.68, 0.82],
      [0.78, 0.74],
      [0.88, 0.51],
    ],
  },
  contrast: {
    least: 0,
    most: 0.4,
    steps: [
      [0.94, 0.36],
      [0.885, 0.58],
      [0.82, 0.77],
      [0.76, 0.96],
      [0.42, 1.16],
      [0.355, 1.09],
      [0.28, 0.9],
    ],
  },
};

/** The brand and its ramp in a theme, from the colour that the page sets as `--gf-brand`; `own` begins their names. */
export function brandDeclarations(
  theme: keyof typeof palettes,
  prefix: string,
  brand: string,
  own: string,
): string {
  const { least, most, steps } = SCALES[theme];
  const readable = `oklch(from var(--gf-brand,${brand}) clamp(${least},l,${most}) c h)`;
  const ramp = steps.map(
    ([lightness, chroma], i) =>
      `${own}ramp-${i + 1}:var(${prefix}ramp-${i + 1},oklch(from var(${own}brand) ${lightness} calc(c*${chroma}) h));`,
  );
  // The light theme's brand is the page's own, which has no other name to be set by.
  const said = theme === 'light' ? readable : `var(${prefix}brand,${readable})`;
  return `${own}brand:${said};${ramp.join('')}`;
}

/** Whether an engine can take a colour apart; others show the brand as it is, and the ramp that is set. */
export const CAN_DERIVE = '@supports (color:oklch(from red l c h))';
