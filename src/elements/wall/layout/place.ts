import { boxesOf } from './boxes.js';
import type { Layout } from './layout.js';
import type { Panels } from './seams.js';

/** The unit of a wall is a hundredth of its height where it says nothing of its viewers; so many make an em. */
export const UNITS_PER_EM = 2.2;

/** The size of a part of a wall, in units. */
export interface Place {
  width: number;
  height: number;
}

/** What is left and right of a scene, in units: none on a wall of panels, whose seams its cells keep. */
export const edgeOf = ({
  columns,
  rows,
  aspect,
}: Pick<Panels, 'columns' | 'rows' | 'aspect'>): number =>
  columns * rows > 1 ? 0 : aspect < 1 ? NARROW_EDGE : EDGE;
const EDGE = 1.75;
const NARROW_EDGE = 0.5;

/** The room that a scene has on a wall of panels. */
export function stageOf(panels: Pick<Panels, 'wide' | 'aspect' | 'columns' | 'rows'>): Place {
  const width = panels.wide * UNITS_PER_EM;
  return { width: width - 2 * edgeOf(panels), height: width / panels.aspect };
}

/** The room of each cell of a layout. */
export function placesOf(layout: Layout, stage: Place): Map<string, Place> {
  return new Map(
    boxesOf(layout).map(({ area, left, right, top, bottom }) => [
      area,
      { width: (right - left) * stage.width, height: (bottom - top) * stage.height },
    ]),
  );
}
