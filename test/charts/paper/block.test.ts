import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aligned,
  beside,
  boxed,
  padded,
  rule,
  stack,
  wrapped,
  type Block,
} from '../../../src/charts/paper/block.js';
import { all, marksOf, number } from '../../support/drawing.js';

/** A block that is one rectangle, so that its place can be asked for. */
const box = (width: number, height: number): Block => ({
  width,
  height,
  marks: [{ mark: 'rect', role: 'track', x: 0, y: 0, width, height }],
});

/** Where the rectangles of a block stand. */
const places = (block: Block) =>
  all(marksOf(block.marks), 'rect').map((mark) => ({
    x: number(mark, 'x') + mark.moved!.x,
    y: number(mark, 'y') + mark.moved!.y,
    width: number(mark, 'width'),
    height: number(mark, 'height'),
  }));

const side = fc.integer({ min: 1, max: 90 });
const boxes = fc.array(
  fc.tuple(side, side).map(([width, height]) => box(width, height)),
  { minLength: 1, maxLength: 9 },
);
const space = fc.integer({ min: 0, max: 20 });

/** All of a block's rectangles lie in it, and none on another. */
function expectApart(block: Block): void {
  const found = places(block);
  for (const { x, y, width, height } of found) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(block.width + 0.01);
    expect(y + height).toBeLessThanOrEqual(block.height + 0.01);
  }
  for (const [i, a] of found.entries()) {
    for (const b of found.slice(i + 1)) {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      expect(across > 0.01 && down > 0.01).toBe(false);
    }
  }
}

describe('blocks', () => {
  it('below one another or beside one another lie in their whole and on no other', () => {
    fc.assert(
      fc.property(
        boxes,
        space,
        fc.constantFrom('top', 'middle', 'bottom'),
        (blocks, gap, align) => {
          expectApart(stack(blocks, gap));
          expectApart(beside(blocks, gap, align));
        },
      ),
    );
  });

  it('in rows take no more than the width, but for one that is wider alone', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.integer({ min: 90, max: 300 }),
        space,
        space,
        (blocks, width, gap, rowGap) => {
          const rows = wrapped(blocks, width, gap, rowGap);
          expectApart(rows);
          expect(rows.width).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(wrapped([box(50, 5), box(200, 5), box(50, 5)], 100, 4).height).toBe(15 + 2 * 4);
  });

  it('that are empty take neither room nor a gap', () => {
    expect(stack([box(5, 5), box(0, 0), box(5, 5)], 3).height).toBe(13);
  });

  it('stand where they are put: with room around them, at a side, in a box, below a line', () => {
    expect(padded(box(10, 10), { top: 1, right: 2, bottom: 3, left: 4 })).toMatchObject({
      width: 16,
      height: 14,
    });
    expect(places(aligned(box(10, 5), 30, 'end'))).toMatchObject([{ x: 20 }]);
    expect(places(aligned(box(10, 5), 30, 'middle'))).toMatchObject([{ x: 10 }]);
    expect(places(boxed(box(10, 5), 'badge-box'))).toHaveLength(2);
    expect(rule(40)).toMatchObject({ width: 40, height: 1 });
  });
});
