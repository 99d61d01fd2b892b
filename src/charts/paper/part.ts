import { stack, EMPTY, type Block, type PaperForm, type PaperSpace } from './block.js';
import { leadBlock, type Lead } from './sheet.js';
import { words } from './words.js';

/** A picture that is a part of a larger one: what its card says without reading and foot, which the larger one has. */
export interface PaperPart {
  heading: string;
  where: string;
  lead?: Lead | undefined;
  /** Nothing where the words say all, or where there is no picture. */
  form?: PaperForm | undefined;
  /** Why there is no picture, in sentences. */
  reasons: readonly string[];
}

/** A part under its own headline. */
export function partBlock(
  { heading, where, lead, form, reasons }: PaperPart,
  { width, em }: PaperSpace,
): Block {
  const head = stack([
    words(heading, { role: 'part-title', em, width, leading: 1.35 }),
    words(where, { role: 'where', em, width }),
  ]);
  return stack(
    [
      head,
      lead ? leadBlock(lead, { width, em }, 'figure-long') : EMPTY,
      form ? form({ width, em }) : EMPTY,
      ...reasons.map((reason) => words(reason, { role: 'text', em, width })),
    ],
    0.5 * em,
  );
}
