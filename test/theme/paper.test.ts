import { describe, expect, it } from 'vitest';
import { PLACED } from '../../src/theme/looks-places.js';
import { SPREAD } from '../../src/theme/looks-spread.js';
import { DRAWN, LINE_TONES, LINE_WIDTH, rulesOf, type Look } from '../../src/theme/looks.js';
import { LOOKS, coloursOf, looksOn, typeOf, type Role } from '../../src/theme/paper.js';
import { palettes, type Token } from '../../src/theme/palettes.js';
import { SIZES } from '../../src/theme/tokens.js';
import { contrast } from '../support/colour.js';

const THEMES = Object.keys(palettes) as (keyof typeof palettes)[];
const ROLES = Object.keys(LOOKS) as Role[];
const lookOf = (role: Role): Look => LOOKS[role];
const isWord = (role: Role) => lookOf(role).size !== undefined;

/** What carries no figure: lines to read by, grounds, and bands behind what is drawn. */
const QUIET: readonly Role[] = [
  'grid-line',
  'rule',
  'track',
  'half',
  'paper',
  'blank',
  'line-halo',
  'event-band',
  'target-missed',
  'withheld-box',
  'sector',
  'time-band',
  'time-ring',
  'time-ring-standard',
  'ring-start',
];

/** What is pale because its figure is not final: its edge is not. */
const PALE: readonly Role[] = ['column-preliminary', 'inflow-preliminary', 'outflow-preliminary'];

/** The colours of a role that its own table names. */
const inksOf = (role: Role): Token[] =>
  [lookOf(role).fill, lookOf(role).stroke].filter(
    (ink): ink is Token =>
      ink !== undefined && !['tone', 'on-tone', 'by-tone', 'none'].includes(ink),
  );

describe.each(THEMES)('on paper in the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const { paper } = palettes[theme];
  const looks = looksOn({ theme, em: 16 });

  it('every role has the colours that its look names', () => {
    const missing = ROLES.flatMap((role) =>
      inksOf(role).filter((ink) => !/^#[0-9a-f]{6}$/.test(colours.get(ink) ?? '')),
    );
    expect(missing).toEqual([]);
    for (const role of ROLES) {
      const { fill, stroke } = looks(role, 'series-2');
      for (const colour of [fill, stroke]) expect(colour).toMatch(/^(?:none|#[0-9a-f]{6})$/);
      expect([role, fill === 'none' && stroke === 'none']).toEqual([role, false]);
    }
  });

  it(`all words have a contrast of ${theme === 'contrast' ? 7 : 4.5}`, () => {
    const least = theme === 'contrast' ? 7 : 4.5;
    const faint = ROLES.filter(isWord).flatMap((role) => {
      const { fill } = lookOf(role);
      if (fill === undefined || fill === 'tone' || fill === 'on-tone') return [];
      if (fill === 'by-tone') return faintBeside(role, least);
      const { fill: colour, opacity } = looks(role);
      return opacity === 1 && contrast(colour, paper) >= least ? [] : [role];
    });
    expect(faint).toEqual([]);
  });

  /** Of words beside a line, the tones in which they are faint. */
  const faintBeside = (role: Role, least: number) =>
    LINE_TONES.map((tone) => [`${role} ${tone}`, contrast(looks(role, tone).fill, paper)] as const)
      .filter(([, ratio]) => ratio < least)
      .map(([name]) => name);

  it('words beside a line have its colour, and more contrast than it', () => {
    for (const tone of LINE_TONES) {
      const [word, line] = [looks('end-name', tone).fill, looks('line', tone).stroke];
      expect(contrast(word, paper)).toBeGreaterThanOrEqual(contrast(line, paper));
    }
    // Older readers may have it dark.
    if (theme === 'dark') expect(faintBeside('end-name', 7)).toEqual([]);
  });

  it('all that carries a figure stands out from the paper, by 3', () => {
    const drawn = ROLES.filter(
      (role) => !isWord(role) && !QUIET.includes(role) && !PALE.includes(role),
    );
    const faint = drawn.flatMap((role) => {
      const named = inksOf(role).filter((ink) => ink !== 'paper');
      const strongest = Math.max(...named.map((ink) => contrast(colours.get(ink)!, paper)));
      return named.length > 0 && strongest < 3 ? [`${role} ${strongest.toFixed(2)}`] : [];
    });
    expect(faint).toEqual([]);
  });
});

describe('paper', () => {
  it('is light where the theme is left to the reader', () => {
    expect([...coloursOf('auto')]).toEqual([...coloursOf('light')]);
  });

  it('has the colour of the mark itself, else ink, where a look takes one', () => {
    const looks = looksOn({ theme: 'light', em: 16 });
    expect(looks('line', 'series-3').stroke).toBe(palettes.light.series[2]);
    expect(looks('line').stroke).toBe(palettes.light.ink);
  });

  it('measures words in the type that it paints them in', () => {
    const looks = looksOn({ theme: 'light', em: 20 });
    for (const role of ROLES.filter(isWord)) {
      const { size, bold } = looks(role);
      expect({ size: typeOf(role).size * 20, bold: typeOf(role).bold }).toEqual({ size, bold });
    }
  });
});

/** What the screen has of a role, in the colours and lengths of the light theme. */
function onScreen(role: string, looks: Readonly<Record<string, Look>>, tone: Token) {
  const colours = coloursOf('light');
  const [, rule = ''] = new RegExp(`svg \\.${role}\\{([^}]*)\\}`).exec(rulesOf(looks)) ?? [];
  const value = (text: string) =>
    text
      .replace(
        /^var\(--by-tone,var\(--ink\)\)$/,
        () => looksOn({ theme: 'light', em: 16 })('end-name', tone).fill,
      )
      .replace('var(--tone)', `var(--${tone})`)
      .replace(/^var\(--([a-z0-9-]+)\)$/, (all, token: Token) => colours.get(token) ?? all)
      .replace(/^calc\(var\(--w\)\*([\d.]+)\)$/, (_all, n) => String(Number(n) * LINE_WIDTH));
  return Object.fromEntries(
    rule
      .split(';')
      .filter(Boolean)
      .map((one) => one.split(':') as [string, string])
      .map(([name, text]) => [name, value(text)]),
  );
}

/** A dash as a style sheet says it: one length for a stroke and a gap of as many lines. */
function dashOf({ dash }: Look, resolved: readonly number[]): string {
  if (dash === undefined) return '';
  if (dash === 'tone') return resolved.join(' ') || 'var(--dash,none)';
  return 'lines' in dash ? String(resolved[0]) : resolved.join(' ');
}

describe('the screen and paper', () => {
  const drawn = [DRAWN, PLACED, SPREAD].flatMap((looks) =>
    Object.keys(looks).map((role) => [role as Role, looks] as const),
  );
  const tone = 'good';
  const looksOnPaper = looksOn({ theme: 'light', em: 16 });

  it('agree on every role: colours, widths, dashes, sizes of type', () => {
    const apart = drawn.flatMap(([role, looks]) => {
      if (JSON.stringify(lookOf(role)).includes('on-tone')) return [];
      const screen = onScreen(role, looks, tone);
      const look = looksOnPaper(role, tone);
      const size = lookOf(role).size;
      const pairs: [string, unknown, unknown][] = [
        ['fill', screen.fill, look.fill],
        ['stroke', screen.stroke, look.stroke],
        ['width', Number.parseFloat(screen['stroke-width'] ?? '1'), look.width],
        ['opacity', Number(screen.opacity ?? 1), look.opacity],
        ['fill-opacity', Number(screen['fill-opacity'] ?? 1), look.fillOpacity],
        ['radius', screen.r === undefined ? undefined : Number(screen.r), look.radius],
        ['size', screen['font-size'], size === undefined ? undefined : `var(--size-${size})`],
        ['bold', screen['font-weight'] === '700', look.bold],
        ['dash', screen['stroke-dasharray'] ?? '', dashOf(lookOf(role), look.dash)],
        ['halo', screen['paint-order'] === 'stroke', look.halo],
        ['round', screen['stroke-linejoin'] === 'round', look.round],
      ];
      return pairs
        .filter(([, a, b]) => a !== b)
        .map(([name, a, b]) => `${role} ${name}: ${String(a)}, ${String(b)}`);
    });
    expect(apart).toEqual([]);
    expect(drawn.length).toBeGreaterThan(60);
  });

  it('have type of one scale', () => {
    const sizes = drawn.flatMap(([role]) => lookOf(role).size ?? []);
    expect(sizes.filter((size) => !(size in SIZES))).toEqual([]);
  });
});
