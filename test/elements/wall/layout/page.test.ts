import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../../src/elements/wall/layout/boxes.js';
import { namesIn, ratioOf, type Ratio } from '../../../../src/elements/wall/layout/layout.js';
import { pageLayout } from '../../../../src/elements/wall/layout/page.js';

const RATIOS: readonly Ratio[] = ['portrait', 'square', 'wide', 'cinema', 'ribbon'];
const CASES = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((figures) =>
  [true, false].flatMap((hasMap) => [true, false].map((hasRank) => ({ figures, hasMap, hasRank }))),
);

const SIZES = [
  [1280, 900],
  [1920, 1080],
  [2560, 1080],
  [3840, 1080],
  [7680, 2160],
  [1080, 1920],
  [3840, 2160],
  [1024, 768],
] as const;

describe.each(CASES)(
  'a front page of $figures figures (a map: $hasMap, a ranking: $hasRank)',
  (parts) => {
    const layouts = RATIOS.map((ratio) => [ratio, pageLayout(ratio, parts)] as const);

    it.each(layouts)(
      'has a place for each of its parts and for nothing else, %s',
      (ratio, layout) => {
        const figures = Array.from({ length: parts.figures }, (_, i) => `f${i}`);
        const map = parts.hasMap ? ['map'] : [];
        const rank = parts.hasRank && ratio === 'ribbon' ? ['rank'] : [];
        expect([...namesIn(layout)].sort()).toEqual(['lead', ...figures, ...map, ...rank].sort());
      },
    );

    it.each(layouts)('fills its stage with rectangles that do not overlap, %s', (_, layout) => {
      expect(layout.areas).toHaveLength(layout.rows.length);
      for (const row of layout.areas) expect(row.split(' ')).toHaveLength(layout.columns.length);
      const covered = boxesOf(layout)
        .map(({ left, right, top, bottom }) => (right - left) * (bottom - top))
        .reduce((sum, size) => sum + size, 0);
      expect(covered).toBeCloseTo(1, 9);
    });
  },
);

describe('a front page', () => {
  it.each(SIZES)('of %i × %i has its lead at the top left, and nothing larger', (width, height) => {
    const ratio = ratioOf(width, height);
    const boxes = boxesOf(pageLayout(ratio, { figures: 5, hasMap: true, hasRank: true }));
    const size = ({ left, right, top, bottom }: (typeof boxes)[number]) =>
      (right - left) * (bottom - top);
    const lead = boxes.find(({ area }) => area === 'lead')!;
    expect([lead.left, lead.top]).toEqual([0, 0]);
    const others = boxes.filter(({ area }) => area !== 'lead' && area !== 'map');
    for (const other of others) expect(size(other)).toBeLessThan(size(lead));
  });

  it('gives its lead seven twelfths of a wall of 16:9, and three tenths of one of 32:9', () => {
    const edge = (ratio: Ratio) =>
      boxesOf(pageLayout(ratio, { figures: 5, hasMap: true, hasRank: true })).find(
        ({ area }) => area === 'lead',
      )!.right;
    expect(edge('wide')).toBeCloseTo(7 / 12, 9);
    expect(edge('ribbon')).toBeCloseTo(0.3, 9);
  });
});
