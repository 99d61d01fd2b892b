/*
 * Where the stages and bands of a plan lie, where there is no drawing library: stages in columns by how far along they
 * are, each as high as what goes through it, moved a few times towards what they are joined to.
 */
import { columnsOf, type BandMark, type Box, type Laid, type SankeyPlan } from './transitions.js';

/** So often stages are moved towards their neighbours; more moves nothing that can be seen. */
const ROUNDS = 24;

interface Node {
  index: number;
  column: number;
  value: number;
  y: number;
  height: number;
}

/** The layout of a plan, in pixels. */
export function layoutOf(plan: SankeyPlan): Laid {
  const { width, height, margins, nodeWidth, gap, bands } = plan;
  const [top, right, bottom, left] = margins;
  const columns = columnsOf(plan.stages.length, bands);
  const nodes = columns.map((column, index): Node => {
    const sum = (side: 'from' | 'to') =>
      bands.reduce((total, band) => total + (band[side] === index ? band.value : 0), 0);
    return { index, column, value: Math.max(sum('from'), sum('to')), y: 0, height: 0 };
  });
  const last = Math.max(0, ...columns);
  const stacks = Array.from({ length: last + 1 }, (_, column) =>
    nodes.filter((node) => node.column === column),
  );
  const room = height - top - bottom;
  const scale = Math.min(
    ...stacks.map((stack) => {
      const total = stack.reduce((sum, { value }) => sum + value, 0);
      return total > 0 ? (room - (stack.length - 1) * gap) / total : Infinity;
    }),
  );
  for (const node of nodes) node.height = Number.isFinite(scale) ? node.value * scale : 0;
  for (const stack of stacks) spread(stack, gap, room);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? stacks : [...stacks].reverse();
    for (const stack of order)
      relax(stack, nodes, bands, round % 2 === 0 ? 'from' : 'to', gap, room);
  }
  const step = last > 0 ? (width - left - right - nodeWidth) / last : 0;
  const boxes = nodes.map(({ column, y, height: high }): Box => {
    return { x: left + column * step, y: top + y, width: nodeWidth, height: high };
  });
  return { boxes, bands: bandsBetween(boxes, bands, Number.isFinite(scale) ? scale : 0) };
}

/** The stages of a column below one another, about the middle of the room. */
function spread(stack: readonly Node[], gap: number, room: number): void {
  const taken = stack.reduce((sum, { height }) => sum + height + gap, -gap);
  let y = Math.max(0, (room - taken) / 2);
  for (const node of stack) {
    node.y = y;
    y += node.height + gap;
  }
}

const middle = ({ y, height }: Node): number => y + height / 2;

/** Moves the stages of a column to the height of those that they come from, or lead to. */
function relax(
  stack: Node[],
  nodes: readonly Node[],
  bands: readonly BandMark[],
  side: 'from' | 'to',
  gap: number,
  room: number,
): void {
  const own = side === 'from' ? 'to' : 'from';
  for (const node of stack) {
    const joined = bands.filter((band) => band[own] === node.index && band.value > 0);
    const weight = joined.reduce((sum, { value }) => sum + value, 0);
    if (weight === 0) continue;
    const wanted = joined.reduce((sum, band) => sum + middle(nodes[band[side]]!) * band.value, 0);
    node.y = wanted / weight - node.height / 2;
  }
  stack.sort((a, b) => middle(a) - middle(b) || a.index - b.index);
  let free = 0;
  for (const node of stack) {
    node.y = Math.max(node.y, free);
    free = node.y + node.height + gap;
  }
  // What was pushed out below goes back up, and what stands in its way with it.
  let edge = room;
  for (const node of [...stack].reverse()) {
    node.y = Math.min(node.y, edge - node.height);
    edge = node.y - gap;
  }
}

/** The bands at each stage stand in the order of what they lead to, so that few of them cross. */
function bandsBetween(
  boxes: readonly Box[],
  bands: readonly BandMark[],
  scale: number,
): Laid['bands'] {
  const placesAt = (own: 'from' | 'to', other: 'from' | 'to') => {
    const next = boxes.map(({ y }) => y);
    const places = Array<number>(bands.length).fill(0);
    const order = bands
      .map((_, i) => i)
      .sort((a, b) => boxes[bands[a]![other]]!.y - boxes[bands[b]![other]]!.y || a - b);
    for (const i of order) {
      const { [own]: stage, value } = bands[i]!;
      places[i] = next[stage]!;
      next[stage] = next[stage]! + value * scale;
    }
    return places;
  };
  const [starts, ends] = [placesAt('from', 'to'), placesAt('to', 'from')];
  return bands.map(({ from, to, value }, i) => {
    const [left, right] = [boxes[from]!, boxes[to]!];
    // Thinner than a pixel could not be seen.
    const thick = Math.max(1, value * scale);
    return { start: [left.x + left.width, starts[i]!], end: [right.x, ends[i]!], thick };
  });
}
