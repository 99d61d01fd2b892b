// One drawing with marks of each kind, as charts make them.
import { fading } from '../../src/charts/fade.js';
import type { Mark } from '../../src/charts/marks.js';
import type { Block } from '../../src/charts/paper/block.js';
import { withheldBox } from '../../src/charts/withheld.js';

const box = { width: 80, height: 24 };
const word = (role: 'title' | 'median-word' | 'foot', y: number, text: string): Mark => {
  return { mark: 'text', role, x: 150, y, anchor: 'middle', text };
};

/** 300 by 200 pixels on paper. */
export const SPECIMEN: Block = {
  width: 300,
  height: 200,
  marks: [
    { mark: 'rect', role: 'paper', x: 0, y: 0, width: 300, height: 200 },
    { mark: 'rect', role: 'bar', tone: 'series-2', x: 10, y: 10, ...box },
    { mark: 'rect', role: 'bar', tone: 'good', x: 110, y: 10, ...box, radius: 9 },
    { mark: 'rect', role: 'part-preliminary', tone: 'series-3', x: 210, y: 10, ...box },
    ...fading({ x: 10, y: 44, ...box }, 'right', { role: 'bar', tone: 'accent' }),
    ...withheldBox({ x: 110, y: 44, ...box }),
    { mark: 'rect', role: 'column-preliminary', x: 210, y: 44, ...box },
    { mark: 'path', role: 'line', tone: 'series-2', d: 'M10,120L90,80L170,110L290,76' },
    { mark: 'path', role: 'line-preliminary', tone: 'series-1', d: 'M10,140L290,130' },
    { mark: 'line', role: 'median-line', x1: 150, x2: 150, y1: 76, y2: 190 },
    {
      mark: 'group',
      name: 'points',
      x: 20,
      y: 150,
      marks: [
        { mark: 'circle', role: 'point-final', tone: 'series-1', cx: 0, cy: 0, r: 3 },
        { mark: 'circle', role: 'area-dot-preliminary', cx: 30, cy: 0, r: 6 },
        { mark: 'group', name: 'inner', x: -60, marks: [word('foot', 6, 'y 1.5%')] },
      ],
    },
    word('title', 168, '就业率 96.5%'),
    word('median-word', 190, '中位数 Median 96.7%'),
  ],
};
