import type { PaperForm } from '../../charts/paper/block.js';
import { sparkline } from '../../charts/sparkline.js';
import type { Series } from '../../core/series/resolve.js';

/** The size of the line below a number, in em: on paper it has room for its course. */
const [LENGTH, HEIGHT] = [20, 3.5];

/** The course of a number on paper, which stands below it. */
export const statPaper =
  (recent: Series): PaperForm =>
  ({ width, em }) => {
    const [across, height] = [Math.min(width, LENGTH * em), HEIGHT * em];
    return { width: across, height, marks: sparkline(recent, across, height).picture };
  };
