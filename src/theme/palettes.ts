/**
 * The colours of a theme. Three families that never stand for one another: brand; rise and fall,
 * neutral unless the site sets them; and good, watch and bad, a judgement against a target.
 */
export interface Palette {
  paper: string;
  ink: string;
  /** Secondary text. */
  quiet: string;
  /** Frames and axes. */
  line: string;
  /** Grid lines and tracks. */
  grid: string;
  brand: string;
  good: string;
  watch: string;
  bad: string;
  /** Eight categories, apart under protanopia, deuteranopia and tritanopia (test/theme). */
  series: readonly string[];
  /** Seven even steps from little to much. */
  ramp: readonly string[];
  /** The text colour on each step of the ramp. */
  onRamp: readonly string[];
}

const ink = '#16262f';

const light: Palette = {
  paper: '#ffffff',
  ink,
  quiet: '#52636d',
  line: '#8295a0',
  grid: '#e3e9ec',
  brand: '#0f7173',
  good: '#1a7547',
  watch: '#8f5600',
  bad: '#b0322a',
  series: ['#0f7173', '#bf801e', '#052482', '#9582c5', '#5b180d', '#7652bc', '#8a551a', '#413d61'],
  ramp: ['#e4f1ef', '#c3e0dc', '#9dccc8', '#6fb3b0', '#257c7d', '#10605f', '#0a4546'],
  onRamp: [ink, ink, ink, ink, '#ffffff', '#ffffff', '#ffffff'],
};

const dark: Palette = {
  paper: '#10222c',
  ink: '#eef4f5',
  quiet: '#a8bbc4',
  line: '#6f8793',
  grid: '#24404d',
  brand: '#4fc3bd',
  good: '#62d39b',
  watch: '#f0b357',
  bad: '#ff8f80',
  series: ['#4fc3bd', '#e6a05a', '#e4eb6c', '#9b8df5', '#c96222', '#8debe7', '#7868cd', '#3c9d9a'],
  ramp: ['#173440', '#17434c', '#1a5459', '#1f676a', '#4aa6a3', '#7cc9c4', '#b4e6e1'],
  onRamp: ['#eef4f5', '#eef4f5', '#eef4f5', '#eef4f5', '#0c1a22', '#0c1a22', '#0c1a22'],
};

const contrast: Palette = {
  ...light,
  ink: '#000000',
  quiet: '#1f2d35',
  line: '#000000',
  grid: '#c3ccd1',
  brand: '#00494b',
  good: '#0a4f2c',
  watch: '#5f3800',
  bad: '#86160f',
  ramp: ['#edf7f6', '#d3eae7', '#b6dcd8', '#97cdc9', '#0c5a5b', '#074547', '#032e30'],
  onRamp: ['#000000', '#000000', '#000000', '#000000', '#ffffff', '#ffffff', '#ffffff'],
};

export const palettes = { light, dark, contrast };

export type Theme = keyof typeof palettes | 'auto';
