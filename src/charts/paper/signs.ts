import type { Block } from './block.js';

/** A cell of slanted lines: a figure is withheld there. It stands beside the words that say so. */
export const hatchCell = (width: number, height: number): Block => ({
  width,
  height,
  marks: [{ mark: 'hatch', role: 'withheld', x: 0, y: 0, width, height }],
});
