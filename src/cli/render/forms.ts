import type { Block } from '../../charts/paper/block.js';
import type { SheetSpace } from '../../charts/paper/sheet.js';

/** As high as it needs to be, or in a frame. */
export const FORMS = ['wide', 'square', '16:9'] as const;

export type Form = (typeof FORMS)[number];

/** A sheet in a room. */
export type Sheet = (space: SheetSpace) => Block;

/** The width of a sheet that is as high as it needs to be, in em. */
const WIDE = 45;

/** No frame is wider, in em: its type would be too small. */
const WIDEST = 100;

/** Less of a frame than this is poorly filled. */
const FILLED = 0.7;

/** The pixels that a frame is wide at scale 1. */
export const FRAMES = { square: 1080, '16:9': 1280 } as const;

/** Of each frame its width by its height, the width that a sheet in it should have and the least one, in em. */
const SHAPES = {
  square: { ratio: 1, comfortable: 30, narrowest: 16 },
  '16:9': { ratio: 16 / 9, comfortable: 48, narrowest: 28 },
} as const;

/**
 * A sheet laid out in a form: in a frame it is set as wide as it has to be to fit, and no wider, so that its
 * type is as large as the frame allows. Undefined where it would be too small to read.
 */
export function formed(sheet: Sheet, form: Form, em: number): Block | undefined {
  if (form === 'wide') return sheet({ width: WIDE * em, em });
  const { ratio, comfortable, narrowest } = SHAPES[form];
  const inColumns = ratio > 1;
  const filling = (across: number) =>
    sheet({ width: across * em, em, inColumns }).height / ((across * em) / ratio);
  let width: number = comfortable;
  while (width <= WIDEST && filling(width) > 1) width++;
  if (width > WIDEST) return undefined;
  // A single number need not lie lost in its frame.
  while (width > narrowest && filling(width) < FILLED && filling(width - 1) <= 1) width--;
  const across = width * em;
  return sheet({ width: across, em, height: across / ratio, inColumns });
}
