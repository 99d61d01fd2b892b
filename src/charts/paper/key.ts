import type { Tone } from '../line.js';
import { beside, wrapped, type Block, type PaperSpace } from './block.js';
import { words } from './words.js';

/** A short line in the colour and dash of a tone, and its name. */
function entry({ name, tone }: { name: string; tone: Tone }, em: number): Block {
  const [width, height] = [1.75 * em, 1.2 * em];
  const y = height / 2;
  const swatch: Block = {
    width,
    height,
    marks: [{ mark: 'line', role: 'line', tone, x1: 0, x2: width, y1: y, y2: y }],
  };
  return beside([swatch, words(name, { role: 'cell', em })], 0.4 * em, 'middle');
}

/** The names of lines, each with its colour and dash; nothing where all are named at their ends. */
export const lineKey = (
  lines: readonly { name: string; tone: Tone }[],
  { width, em }: PaperSpace,
): Block =>
  wrapped(
    lines.map((line) => entry(line, em)),
    width,
    1.25 * em,
    0,
  );
