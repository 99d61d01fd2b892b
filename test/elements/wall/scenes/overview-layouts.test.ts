import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../../src/elements/wall/layout/boxes.js';
import { namesIn } from '../../../../src/elements/wall/layout/layout.js';
import { overviewLayouts } from '../../../../src/elements/wall/scenes/overview-layouts.js';

const CASES = [1, 2, 3, 4, 5, 6].flatMap((domains) =>
  [0, 1, 2].flatMap((pictures) =>
    [true, false].map((hasFinding) => ({ domains, pictures, hasFinding })),
  ),
);

describe.each(CASES)(
  'the overview of $domains domains and $pictures pictures (a finding: $hasFinding)',
  (parts) => {
    const layouts = Object.entries(overviewLayouts(parts));

    it.each(layouts)('has a place for each of its parts and for nothing else, %s', (_, layout) => {
      const pictures = ['ap', 'ti'].slice(0, parts.pictures);
      const domains = Array.from({ length: parts.domains }, (_, i) => `d${i}`);
      expect([...namesIn(layout)].sort()).toEqual(['at', ...pictures, ...domains].sort());
    });

    it.each(layouts)('fills its stage with rectangles, %s', (_, layout) => {
      expect(layout.areas).toHaveLength(layout.rows.length);
      for (const row of layout.areas) expect(row.split(' ')).toHaveLength(layout.columns.length);
      const covered = boxesOf(layout)
        .map(({ left, right, top, bottom }) => (right - left) * (bottom - top))
        .reduce((sum, size) => sum + size, 0);
      expect(covered).toBeCloseTo(1, 9);
    });
  },
);
