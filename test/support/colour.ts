export type Rgb = [red: number, green: number, blue: number];

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** A colour `#rrggbb` in linear light, 0–1. */
export function linear(hex: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!digits) throw new Error(`invalid colour: ${hex}`);
  return digits.slice(1).map((two) => channel(Number.parseInt(two, 16) / 255)) as Rgb;
}

const luminance = (hex: string) => {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast ratio of WCAG 2. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What a dichromat sees of linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
// prettier-ignore
export const VISIONS: Record<string, number[]> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868,
    0.114503, 0.786281, 0.099216,
    -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968,
    0.280085, 0.672501, 0.047413,
    -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779,
    -0.078411, 0.930809, 0.147602,
    0.004733, 0.691367, 0.3039,
  ],
};

const times = (matrix: number[], v: Rgb): Rgb =>
  [0, 3, 6].map((i) => matrix[i]! * v[0] + matrix[i + 1]! * v[1] + matrix[i + 2]! * v[2]) as Rgb;

/** OKLab (Ottosson 2020) of linear light. */
function oklab(rgb: Rgb): Rgb {
  // prettier-ignore
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929,
      0.2119034982, 0.6806995451, 0.1073969566,
      0.0883024619, 0.2817188376, 0.6299787005,
    ],
    rgb,
  ).map(Math.cbrt) as Rgb;
  // prettier-ignore
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468,
      1.9779984951, -2.428592205, 0.4505937099,
      0.0259040371, 0.7827717662, -0.808675766,
    ],
    cones,
  );
}

/** How far apart two colours look to eyes of that kind. */
export function distance(a: string, b: string, vision: string): number {
  const seen = (hex: string) => oklab(times(VISIONS[vision]!, linear(hex)));
  const [from, to] = [seen(a), seen(b)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
