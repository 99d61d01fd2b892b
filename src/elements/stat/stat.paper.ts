import { stack, type PaperForm } from '../../charts/paper/block.js';
import { sparkline } from '../../charts/sparkline.js';
import type { Series } from '../../core/series/resolve.js';
import { noteBlock } from '../base/text/figure.paper.js';

/** The size of the line below a number, in em: on paper it has room for its course. */
const [LENGTH, HEIGHT] = [20, 3.5];

/** The course of a number on paper, which stands below it, and what the marks in it mean: nobody can point at them. */
export const statPaper =
  (recent: Series, marks: readonly string[]): PaperForm =>
  (space) => {
    const { width, em } = space;
    const [across, height] = [Math.min(width, LENGTH * em), HEIGHT * em];
    const line = { width: across, height, marks: sparkline(recent, across, height).picture };
    return marks.length > 0 ? stack([line, noteBlock(marks, space)], 0.25 * em) : line;
  };
