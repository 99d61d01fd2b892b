import { describe, expect, it } from 'vitest';
import { PALE } from '../../src/elements/base/shades/shades.styles.js';
import { palettes } from '../../src/theme/palettes.js';
import { colourTokens, tokenSheet } from '../../src/theme/tokens.js';
import { VISIONS, contrast, distance } from '../support/colour.js';

const THEMES = Object.keys(palettes) as (keyof typeof palettes)[];
const TEXT = ['ink', 'quiet', 'brand', 'good', 'watch', 'bad'] as const;

/** The pairs that fall short, with how much they have. */
const short = (pairs: [string, string, string][], least: number) =>
  pairs
    .map(([name, a, b]) => [name, Math.round(contrast(a, b) * 100) / 100] as const)
    .filter(([, ratio]) => ratio < least);

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = palettes[theme];
  const { ink, paper, series, ramp, onRamp, diverging, onDiverging, line, context, comparison } =
    palette;

  it(`all text has a contrast of ${theme === 'contrast' ? 7 : 4.5}`, () => {
    const pairs = TEXT.map((name): [string, string, string] => [name, palette[name], paper]);
    expect(short(pairs, theme === 'contrast' ? 7 : 4.5)).toEqual([]);
  });

  it('the text on each step of the ramp can be read', () => {
    const pairs = ramp.map(
      (step, i): [string, string, string] =>
        [`step ${i + 1}`, step, onRamp[i]!] as [string, string, string],
    );
    expect(ramp).toHaveLength(7);
    expect(short(pairs, theme === 'contrast' ? 7 : 4.5)).toEqual([]);
  });

  it('the text on each step about a target can be read, and below is never taken for above', () => {
    const pairs = diverging.map(
      (step, i) => [`step ${i + 1}`, step, onDiverging[i]!] as [string, string, string],
    );
    expect(short(pairs, theme === 'contrast' ? 7 : 4.5)).toEqual([]);
    const alike = Object.keys(VISIONS).flatMap((vision) =>
      [0, 1, 2].filter((i) => distance(diverging[i]!, diverging[6 - i]!, vision) < 0.05),
    );
    expect(alike).toEqual([]);
  });

  it('the colours of domains can be read as words', () => {
    const pairs = Object.entries(palette.domains).map(
      ([domain, colour]) => [domain, colour, paper] as [string, string, string],
    );
    expect(short(pairs, theme === 'contrast' ? 7 : 4.5)).toEqual([]);
  });

  it('lines of data, axes and frames stand out from the paper', () => {
    const pairs = series.map(
      (colour, i): [string, string, string] =>
        [`series ${i + 1}`, colour, paper] as [string, string, string],
    );
    const marks: [string, string, string][] = [
      ['line', line, paper],
      ['context', context, paper],
      ['comparison', comparison, paper],
    ];
    expect(short([...pairs, ...marks], 3)).toEqual([]);
  });

  it.each(Object.keys(VISIONS))('the eight colours of series are apart under %s', (vision) => {
    const close: string[] = [];
    for (const [i, a] of series.entries()) {
      for (const [j, b] of series.entries()) {
        const apart = distance(a, b, vision);
        if (i < j && apart < 0.08) close.push(`${i + 1} and ${j + 1}: ${apart.toFixed(3)}`);
      }
    }
    expect(series).toHaveLength(8);
    expect(close).toEqual([]);
  });

  it('the eight colours of series are apart in grey print', () => {
    const depth = series.map((colour) => contrast(colour, paper)).sort((a, b) => a - b);
    const alike = depth.slice(1).filter((one, i) => one / depth[i]! < 1.15);
    expect(alike).toEqual([]);
  });

  it.each(Object.keys(VISIONS))('good, watch and bad are apart under %s', (vision) => {
    const judged = ['good', 'watch', 'bad'] as const;
    const close = judged.flatMap((a, i) =>
      judged
        .slice(i + 1)
        .map((b): [string, number] => [`${a} ${b}`, distance(palette[a], palette[b], vision)])
        .filter(([, apart]) => apart < 0.05),
    );
    expect(close).toEqual([]);
  });

  it('the ramp goes one way, from little to much, and neighbours are apart in grey print too', () => {
    const steps = ramp.map((step) => contrast(step, paper));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const alike = ramp.slice(1).filter((step, i) => contrast(step, ramp[i]!) < 1.15);
    expect(alike).toEqual([]);
  });

  it('both sides of a target go one way from it in grey print, and its ends are not one grey', () => {
    const depth = diverging.map((step) => contrast(step, paper));
    const [missed, kept] = [depth.slice(0, 4), depth.slice(3)];
    expect(missed).toEqual([...missed].sort((a, b) => b - a));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(depth[0]! / depth[6]!).toBeGreaterThan(1.15);
  });

  it('a ring of ink beside one of paper stands out on every colour that anything is filled with', () => {
    const { brand, good, watch, bad, domains } = palette;
    const marks = [brand, context, comparison, line, good, watch, bad, ...Object.values(domains)];
    const lost = [...ramp, ...diverging, ...series, ...marks, paper].filter((shade) =>
      [ink, paper].every((ring) => contrast(ring, shade) < 3),
    );
    expect(lost).toEqual([]);
  });

  it('every shade that has no line round it stands out from the paper', () => {
    const pairs = (
      [
        ['q', ramp],
        ['d', diverging],
      ] as const
    ).flatMap(([name, steps]) =>
      steps
        .map((step, i): [string, string, string] => [`${name}${i + 1}`, step, paper])
        .filter((_pair, i) => !PALE[name].includes(i + 1)),
    );
    expect(pairs.length).toBeGreaterThan(4);
    expect(short(pairs, 3)).toEqual([]);
  });
});

it('older readers have a contrast of 7 in the dark too', () => {
  const { dark } = palettes;
  expect(
    short(
      TEXT.map((name) => [name, dark[name], dark.paper]),
      7,
    ),
  ).toEqual([]);
});

describe('the measure itself', () => {
  it('knows black on white, and a colour beside itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(distance('#0f7173', '#0f7173', 'protanopia')).toBe(0);
  });
});

describe('the style sheet of tokens', () => {
  it('has every colour of every theme, and lets the page set each', () => {
    for (const theme of THEMES) {
      const prefix = theme === 'light' ? '--gf-' : `--gf-${theme}-`;
      for (const [name, value] of colourTokens(palettes[theme])) {
        const colour = name === 'series-1' ? 'var(--brand)' : value;
        expect(tokenSheet).toContain(`--${name}:var(${prefix}${name},${colour});`);
      }
    }
  });

  it('follows the reader’s wish for dark, for contrast and for their own colours', () => {
    expect(tokenSheet).toContain('@media screen and (prefers-color-scheme:dark){.theme-auto{');
    expect(tokenSheet).toContain('@media (prefers-contrast:more){.theme-auto{');
    expect(tokenSheet).toContain('@media (forced-colors:active){');
  });
});
