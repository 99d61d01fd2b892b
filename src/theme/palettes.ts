/**
 * The colours of a theme. **Grey until it matters**: context is grey, one subject has the accent, and
 * good, watch and bad are a judgement against a target, in marks and words of status alone. Brand, rise
 * and fall (neutral unless the site sets them) and judgement never stand for one another.
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
  /** What can be pressed, what has the focus, and, as the accent, the one subject of a picture. */
  brand: string;
  /** Marks that are there to be compared with. */
  context: string;
  /** The one line or mark that the subject is held against: the region above, the year before. */
  comparison: string;
  good: string;
  watch: string;
  bad: string;
  /** A colour for each domain, of a short rule and the word over it; it judges nothing. */
  domains: Readonly<Record<Domain, string>>;
  /** Eight categories, apart under protanopia, deuteranopia and tritanopia, and in grey print (test/theme). */
  series: readonly string[];
  /** Seven even steps from little to much. */
  ramp: readonly string[];
  /** The text colour on each step of the ramp. */
  onRamp: readonly string[];
  /** Three steps below a target, the target, three steps above it. */
  diverging: readonly string[];
  /** The text colour on each step about a target. */
  onDiverging: readonly string[];
}

/** A colour of a theme by the name that its custom property has. */
export type Token =
  | Exclude<keyof Palette, 'domains' | 'series' | 'ramp' | 'onRamp' | 'diverging' | 'onDiverging'>
  | 'accent'
  | 'rise'
  | 'fall'
  | `domain-${Domain}`
  | `series-${Seven | 8}`
  | `${'ramp' | 'on-ramp' | 'diverging' | 'on-diverging'}-${Seven}`;

type Seven = 1 | 2 | 3 | 4 | 5 | 6 | 7;

type Domain = 'employment' | 'training' | 'dispute' | 'club' | 'service';

const ink = '#16262f';
const ground = '#0c1a22';
const white = '#ffffff';

const light: Palette = {
  paper: white,
  ink,
  quiet: '#52636d',
  line: '#8295a0',
  grid: '#e3e9ec',
  brand: '#0f7173',
  context: '#7f919b',
  comparison: '#2d4a8a',
  good: '#1c7a4c',
  watch: '#976000',
  bad: '#8f1a22',
  domains: {
    employment: '#0f7173',
    training: '#8a5a00',
    dispute: '#35509c',
    club: '#7a4a93',
    service: '#5b6b1f',
  },
  series: ['#0f7173', '#bd6d1f', '#48428c', '#7d0e15', '#489e89', '#8761ac', '#814e14', '#372949'],
  ramp: ['#d6ebeb', '#b6d9d9', '#93c6c6', '#6db1b2', '#237d7f', '#006264', '#004344'],
  onRamp: [ink, ink, ink, ink, white, white, white],
  diverging: ['#7d330b', '#d0815d', '#f0c2ae', '#eceff0', '#acd7d9', '#4fa8ad', '#147175'],
  onDiverging: [white, ink, ink, ink, ink, ink, white],
};

const dark: Palette = {
  paper: '#10222c',
  ink: '#eef4f5',
  quiet: '#a8bbc4',
  line: '#6f8793',
  grid: '#24404d',
  brand: '#4fc3bd',
  context: '#7d939e',
  comparison: '#9db4ff',
  good: '#6fe0a8',
  watch: '#f5bd55',
  bad: '#ff8f80',
  domains: {
    employment: '#4fc3bd',
    training: '#f0b357',
    dispute: '#9db4ff',
    club: '#d3a6ea',
    service: '#c9d36a',
  },
  series: ['#4fc3bd', '#ffb406', '#9098df', '#aae89d', '#7263aa', '#aeffff', '#9a7a00', '#009e92'],
  ramp: ['#1d4542', '#255654', '#2c6b67', '#30807c', '#51a9a4', '#7ac8c3', '#b0e3df'],
  onRamp: [white, white, white, white, ground, ground, ground],
  diverging: ['#f2a682', '#a85d3a', '#764834', '#313a3c', '#255f62', '#33959b', '#48b7bd'],
  onDiverging: [ground, white, white, white, white, ground, ground],
};

const contrast: Palette = {
  ...light,
  ink: '#000000',
  quiet: '#1f2d35',
  line: '#000000',
  grid: '#c3ccd1',
  brand: '#00494b',
  context: '#5b6b74',
  comparison: '#1f356b',
  good: '#0c5a33',
  watch: '#694400',
  bad: '#700a12',
  domains: {
    employment: '#00494b',
    training: '#5a3b00',
    dispute: '#26397a',
    club: '#5a3170',
    service: '#3d4a10',
  },
  ramp: ['#dbf0f0', '#bee1e2', '#a0cecf', '#83bdbf', '#00595b', '#004649', '#003133'],
  onRamp: ['#000000', '#000000', '#000000', '#000000', white, white, white],
  diverging: ['#662703', '#e79d7b', '#fcd4c3', '#f0f2f3', '#c0e7e8', '#7abfc3', '#0a5c60'],
  onDiverging: [white, '#000000', '#000000', '#000000', '#000000', '#000000', white],
};

export const palettes = { light, dark, contrast };

export type Theme = keyof typeof palettes | 'auto';
