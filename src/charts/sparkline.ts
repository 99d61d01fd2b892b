import type { SVGTemplateResult } from 'lit';
import type { Series } from '../core/series/resolve.js';
import { pointsOf, type Frame } from './axes.js';
import type { Geometry } from './environment.js';
import { drawLine } from './line.js';
import { extentOf, linear } from './scale.js';

/** A line without axes, for the course of a number that stands beside it. */
export function sparkline(
  series: Series,
  width: number,
  height: number,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const inset = 6;
  const frame: Frame = {
    left: 0,
    right: width - inset,
    top: inset,
    bottom: height,
    x: linear(series.axis.span, [0, width - inset]),
    y: linear(extentOf(series.values), [height - inset, inset]),
  };
  return { picture: drawLine(series, 1, frame), geometry: pointsOf(series, frame) };
}
