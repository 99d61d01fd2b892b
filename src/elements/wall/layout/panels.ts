import { boxesOf, layoutOf, sum, type Box } from './boxes.js';
import type { Layout } from './layout.js';
import { crossed, NEAR, snap, type Rect, type Seams } from './seams.js';

/** A cell of this shape is read best: somewhat wider than high. */
export const BEST = 1.3;

/** A layout whose tracks would grow or shrink by more than this is no longer the one that was drawn. */
const STRAIN = 1.5;

/** What it costs, in the logarithm of a shape, to part cells that did not stand beside one another. */
const MOVED = 0.6;

const weight = ({ left, right, top, bottom }: Rect) => (right - left) * (bottom - top);

/**
 * A layout for a wall of panels in which no cell lies on a seam, for the bezel hides what stands
 * there: the layout with its lines on the seams where they lie near enough, else its cells dealt out
 * to the panels in the order in which they stand. `spare` cells fill panels that would stay empty.
 * Where there are still too few cells, some lie on a seam, and `crossed` tells which.
 */
export function onPanels(layout: Layout, seams: Seams, spare: readonly string[] = []): Layout {
  const { across, down } = seams;
  const snapped = {
    ...layout,
    columns: snap(layout.columns, across),
    rows: snap(layout.rows, down),
  };
  const clear = crossed(snapped, seams).length === 0;
  const strained =
    isStrained(layout.columns, snapped.columns) || isStrained(layout.rows, snapped.rows);
  if (clear && !strained) return snapped;
  const boxes = deal(boxesOf(layout), seams, [...spare]);
  const dealt = boxes && layoutOf(boxes, NEAR);
  if (!dealt) return snapped;
  return clear && crossed(dealt, seams).length > 0 ? snapped : dealt;
}

/** Whether some track has become another one; `after` adds up to 1. */
function isStrained(before: readonly number[], after: readonly number[]): boolean {
  const total = sum(before);
  return before.some((track, i) => {
    const change = (after[i]! / track) * total;
    return change > STRAIN || change < 1 / STRAIN;
  });
}

/** Each panel gets the cells that stand about there, side by side as they stood. */
function deal(boxes: Box[], { across, down, aspect }: Seams, spare: string[]): Box[] | undefined {
  const xs = [0, ...across, 1];
  const ys = [0, ...down, 1];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const middle = ({ left, right }: Rect) => left + right;
  const byX = [...boxes].sort(
    (a, b) => (Math.abs(middle(a) - middle(b)) > NEAR ? middle(a) - middle(b) : 0) || a.top - b.top,
  );
  const enough = boxes.length >= columns * rows;
  const groups = parted(byX, columns, enough ? rows : 1, isTorn);
  if (!groups) return undefined;
  return groups.flatMap((group, c) => {
    while (group.length < rows && spare.length > 0) {
      group.push({ ...group[group.length - 1]!, area: spare.shift()! });
    }
    const byY = [...group].sort((a, b) => a.top - b.top || a.left - b.left);
    const most = Math.min(rows, group.length);
    return parted(byY, most, 1)!.flatMap((cells, r) => {
      const [left, right, top] = [xs[c]!, xs[c + 1]!, ys[r]!];
      const bottom = r === most - 1 ? 1 : ys[r + 1]!;
      return arranged(cells, { left, right, top, bottom }, aspect).boxes;
    });
  });
}

/** Whether cells that stand above one another would come apart. */
const isTorn = (first: readonly Box[], second: readonly Box[]) =>
  Math.max(...first.map(({ right }) => right)) > Math.min(...second.map(({ left }) => left)) + NEAR;

/**
 * Parts a list into so many runs of about the same weight, each of `least` cells or more; a cut that
 * is `torn` counts like a run that is wrong by most of its weight.
 */
function parted(
  boxes: readonly Box[],
  parts: number,
  least: number,
  torn: (first: readonly Box[], second: readonly Box[]) => boolean = () => false,
): Box[][] | undefined {
  const share = sum(boxes.map(weight)) / parts;
  const part = (
    left: readonly Box[],
    runs: number,
  ): { runs: Box[][]; cost: number } | undefined => {
    if (left.length < runs * least) return undefined;
    const cost = (run: readonly Box[]) => (sum(run.map(weight)) - share) ** 2;
    if (runs === 1) return { runs: [[...left]], cost: cost(left) };
    let best: { runs: Box[][]; cost: number } | undefined;
    for (let end = left.length - (runs - 1) * least; end >= least; end--) {
      const [first, second] = [left.slice(0, end), left.slice(end)];
      const rest = part(second, runs - 1)!;
      const all = cost(first) + rest.cost + (torn(first, second) ? share ** 2 / 2 : 0);
      if (!best || all < best.cost - 1e-9) best = { runs: [first, ...rest.runs], cost: all };
    }
    return best;
  };
  return part(boxes, parts)?.runs;
}

interface Arranged {
  boxes: Box[];
  /** How far the worst cell is from the shape that is read best. */
  cost: number;
}

/** Cells in a rectangle: cut between those that stood beside or above one another, by their weight. */
function arranged(cells: readonly Box[], rect: Rect, aspect: number): Arranged {
  const { left, right, top, bottom } = rect;
  if (cells.length === 1) {
    const shape = ((right - left) / (bottom - top)) * aspect;
    const cost = Math.abs(Math.log(shape / BEST));
    return { boxes: [{ ...rect, area: cells[0]!.area }], cost };
  }
  const beside = cut(cells, 'left', 'right');
  const above = cut(cells, 'top', 'bottom');
  const ways = [
    { ...beside, rects: besideEach(rect, beside.share) },
    { ...above, rects: aboveEach(rect, above.share) },
  ].map(({ first, second, rects, moved }) => {
    const [a, b] = [arranged(first, rects[0], aspect), arranged(second, rects[1], aspect)];
    return {
      boxes: [...a.boxes, ...b.boxes],
      cost: Math.max(a.cost, b.cost) + (moved ? MOVED : 0),
    };
  });
  return ways[0]!.cost <= ways[1]!.cost ? ways[0]! : ways[1]!;
}

function besideEach(rect: Rect, share: number): [Rect, Rect] {
  const at = rect.left + (rect.right - rect.left) * share;
  return [
    { ...rect, right: at },
    { ...rect, left: at },
  ];
}

function aboveEach(rect: Rect, share: number): [Rect, Rect] {
  const at = rect.top + (rect.bottom - rect.top) * share;
  return [
    { ...rect, bottom: at },
    { ...rect, top: at },
  ];
}

/** The cut in one direction that halves the weight best, between cells that do not overlap if it can. */
function cut(cells: readonly Box[], from: 'left' | 'top', to: 'right' | 'bottom') {
  const sorted = [...cells].sort((a, b) => a[from] - b[from]);
  const total = sum(sorted.map(weight));
  const cuts = sorted.slice(1).map((_, i) => {
    const [first, second] = [sorted.slice(0, i + 1), sorted.slice(i + 1)];
    const moved =
      Math.max(...first.map((cell) => cell[to])) >
      Math.min(...second.map((cell) => cell[from])) + NEAR;
    const share = sum(first.map(weight)) / total;
    return { first, second, share, moved };
  });
  return cuts.sort(
    (a, b) =>
      Number(a.moved) - Number(b.moved) || Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5),
  )[0]!;
}
