import type { SVGTemplateResult } from 'lit';
import type { Series } from '../core/series.js';
import type { Place } from './axes.js';
import type { Geometry } from './environment.js';
import { drawLine } from './line.js';
import { extentOf, linear } from './scale.js';

/** A line without axes, for the course of a number that stands beside it. */
export function sparkline(
  series: Series,
  width: number,
  height: number,
): { picture: SVGTemplateResult; geometry: Geometry } {
  const { axis, values } = series;
  const last = axis.count - 1;
  const span: [number, number] = [
    axis.starts[0] ?? 0,
    (axis.starts[last] ?? 0) + (axis.lengths[last] ?? 1),
  ];
  const extent = extentOf(values);
  const inset = 6;
  const x = linear(span, [0, width - inset]);
  const y = linear(extent, [height - inset, inset]);
  const place: Place = (i) => x(axis.starts[i]! + axis.lengths[i]! / 2);
  return {
    picture: drawLine(series, 1, { x, y, left: 0, right: width }),
    geometry: {
      count: axis.count,
      at: (i) => ({ x: place(i), y: Number.isNaN(values[i]!) ? height : y(values[i]!) }),
      nearest: (px) => {
        const time = span[0] + (px / Math.max(1, width - inset)) * (span[1] - span[0]);
        return Math.max(0, Math.min(last, axis.last(Math.floor(time))));
      },
    },
  };
}
