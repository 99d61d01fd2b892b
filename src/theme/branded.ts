import { SCALES } from './brand.js';
import type { Theme } from './palettes.js';

/** Numbers in threes: a colour, or a row of a matrix. */
type Triple = readonly [number, number, number];

const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

// From linear light of sRGB to Oklab and back (Ottosson 2020, https://bottosson.github.io/posts/oklab/).
// prettier-ignore
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
// prettier-ignore
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
// prettier-ignore
const FROM_LAB: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
// prettier-ignore
const FROM_CONES: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const each = (act: (value: number) => number, [a, b, c]: Triple): Triple => [
  act(a),
  act(b),
  act(c),
];

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const encoded = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;

/** A colour as `#rrggbb` in small letters, from that or from `#rgb`; undefined for what is neither. */
export function hexColour(text: string): string | undefined {
  const whole = text.trim().replace(SHORT, '#$1$1$2$2$3$3');
  return HEX.test(whole) ? whole.toLowerCase() : undefined;
}

function labOf(hex: string): Triple {
  const [, ...digits] = HEX.exec(hex)!;
  const light = digits.map((two) => linear(Number.parseInt(two, 16) / 255)) as unknown as Triple;
  return times(TO_LAB, each(Math.cbrt, times(TO_CONES, light)));
}

/** What no screen of sRGB can show is cut, as browsers do. */
function hexOf(lab: Triple): string {
  const light = times(
    FROM_CONES,
    each((value) => value ** 3, times(FROM_LAB, lab)),
  );
  const digits = light.map((value) => {
    const byte = Math.round(255 * Math.min(1, Math.max(0, encoded(Math.max(0, value)))));
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/**
 * The brand and the seven steps of the ramp of a theme from a brand colour (`#rrggbb`), by the same table that the
 * style sheet of a page derives them with: what leaves a page has its colours, and they can be read.
 */
export function branded(theme: Theme, brand: string): { brand: string; ramp: string[] } {
  const { least, most, steps } = SCALES[theme === 'auto' ? 'light' : theme];
  const [lightness, a, b] = labOf(brand);
  return {
    brand: hexOf([Math.min(most, Math.max(least, lightness)), a, b]),
    ramp: steps.map(([level, chroma]) => hexOf([level, a * chroma, b * chroma])),
  };
}
