import type { Mark } from '../marks.js';
import type { Block } from './block.js';

/** A path of straight lines across and along, turned: `M0,0H5V2` → `M0,10V5H2` in a height of 10. */
const turnedPath = (d: string, height: number): string =>
  d.replace(/([MHV])([^MHV]+)/g, (_all, command: string, place: string) => {
    const [first = NaN, second = NaN] = place.split(',').map(Number);
    if (command === 'M') return `M${second},${height - first}`;
    return command === 'H' ? `V${height - first}` : `H${first}`;
  });

function turnedMark(mark: Mark, height: number): Mark {
  switch (mark.mark) {
    case 'rect':
    case 'hatch': {
      const { x, y, width: long, height: thick } = mark;
      return { ...mark, x: y, y: height - x - long, width: thick, height: long };
    }
    case 'line': {
      const { x1, x2, y1, y2 } = mark;
      return { ...mark, x1: y1, x2: y2, y1: height - x1, y2: height - x2 };
    }
    case 'path':
      return { ...mark, d: turnedPath(mark.d, height) };
    case 'circle':
      return { ...mark, cx: mark.cy, cy: height - mark.cx };
    case 'group':
      return { ...mark, marks: mark.marks.map((one) => turnedMark(one, height)) };
    case 'text':
      return mark;
  }
}

/** Bars along a line stood upright: what grew to the right grows up. A track that began at 0 stands on the foot. */
export const upright = ({ width, height, marks }: Block): Block => ({
  width: height,
  height: width,
  marks: marks.map((mark) => turnedMark(mark, width)),
});
