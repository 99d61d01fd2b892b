/** What is needed of @resvg/resvg-js, which is not a part of this package. */
interface Resvg {
  new (svg: string, options: object): { render(): { asPng(): Uint8Array; pixels: Uint8Array } };
}

/** Where faces of type are found, in place of those of the machine. */
export interface Fonts {
  readonly loadSystemFonts: boolean;
  readonly fontFiles?: readonly string[];
}

const OF_THE_MACHINE: Fonts = { loadSystemFonts: true };

/** Turns drawings into pictures of pixels. */
export interface Pixels {
  /** An SVG as a PNG, so many pixels for one of the drawing. */
  png(svg: string, scale: number): Uint8Array;
  /** Whether the machine has a face for Chinese: without one its signs would be boxes, or nothing. */
  readonly hasChinese: boolean;
}

/** A name that a bundle leaves as it is: the package is found where the command is run, or not at all. */
const PACKAGE = '@resvg/resvg-js';

/** What draws pixels; undefined where it is not installed. */
export async function pixels(
  fonts = OF_THE_MACHINE,
  load = (name: string) => import(/* @vite-ignore */ name) as Promise<unknown>,
): Promise<Pixels | undefined> {
  const found = (await load(PACKAGE).catch(() => undefined)) as
    { Resvg?: Resvg; default?: { Resvg: Resvg } } | undefined;
  const Drawn = found?.Resvg ?? found?.default?.Resvg;
  if (!Drawn) return undefined;
  return {
    png: (svg, scale) =>
      new Drawn(svg, { font: fonts, fitTo: { mode: 'zoom', value: scale } }).render().asPng(),
    get hasChinese() {
      const [one, other] = ['国', '永'].map(
        (sign) => new Drawn(specimen(sign), { font: fonts }).render().pixels,
      ) as [Uint8Array, Uint8Array];
      // Two signs that look alike are two boxes, or nothing twice.
      return one.some((value, i) => value !== other[i]);
    },
  };
}

const specimen = (sign: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="2" y="34" font-size="32" font-family="sans-serif">${sign}</text></svg>`;
