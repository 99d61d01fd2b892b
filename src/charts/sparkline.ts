import type { Series } from '../core/series/resolve.js';
import { pointsOf, type Frame } from './axes.js';
import type { Geometry } from './environment.js';
import { drawLine } from './line.js';
import type { Mark } from './marks.js';
import { extentOf, linear } from './scale.js';
import { withheld } from './withheld.js';

/** Room for the mark at the end of the line, in pixels. */
const INSET = 6;

/**
 * A line without axes, for the course of a number that stands beside it. Its lowest and highest figures
 * are its foot and its top; where all are equal it goes through the middle, for nothing is low then. What is
 * withheld is hatched, another lack is a gap.
 */
export function sparkline(
  series: Series,
  width: number,
  height: number,
): { picture: readonly Mark[]; geometry: Geometry } {
  const [low, high] = extentOf(series.values);
  const right = width - INSET;
  const frame: Frame = {
    left: 0,
    right,
    top: INSET,
    bottom: height,
    x: linear(series.axis.span, [0, right]),
    y: low === high ? () => height / 2 : linear([low, high], [height - INSET, INSET]),
  };
  return {
    picture: [...withheld(series, frame), drawLine(series, 'series-1', frame)],
    geometry: pointsOf(series, frame),
  };
}
