import type { Environment, Geometry } from './environment.js';
import { axisWord } from './axes.js';
import { boxOf, referenceLine, middle, valueTicks } from './distribution-marks.js';
import type { Box, Half, Reference } from './distribution-marks.js';
import { fading } from './fade.js';
import { Taken } from './labels.js';
import { group, type Mark } from './marks.js';
import { areWhole, extentOf, linear, niceTicks, type Scale, WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';
import { withheldBox } from './withheld.js';

export interface DotModel {
  /** Ascending. */
  values: readonly number[];
  /** True for a figure that is not final. */
  hollow: readonly boolean[];
  picked: number | undefined;
  references: readonly Reference[];
  half: Half | undefined;
  /** The most that a value can be, such as 100 for a percentage. */
  most: number | undefined;
  /** What the values are counted in. */
  unit: string;
}

export interface ColumnModel {
  columns: readonly {
    /** Null where there is nothing to draw a column from. */
    height: number | null;
    text: string;
    look: string;
  }[];
  /** Names under the columns; else `edges` are the values that they stand between. */
  names?: readonly string[];
  edges?: readonly number[];
  references: readonly Reference[];
  half: Half | undefined;
  /** What the values are counted in. */
  unit: string;
}

/** The lines of references, which words keep clear of. */
function passReferences(
  references: readonly Reference[],
  x: Scale,
  { top, bottom }: Box,
  taken: Taken,
): void {
  for (const { value } of references) {
    taken.pass([
      { x: x(value), y: top },
      { x: x(value), y: bottom },
    ]);
  }
}

/** A column is no wider than this, in em. */
const WIDEST = 4.5;

interface Drawing {
  picture: readonly Mark[];
  geometry: Geometry;
}

/** One dot a figure, at its value; dots that would cover each other stand in a pile. */
export function dotPlot(model: DotModel, env: Environment): Drawing {
  const { values, hollow, picked, references, half, most = Infinity } = model;
  const box = boxOf(env, references, 1.9);
  const shown = [...values, ...references.map(({ value }) => value)];
  const wanted = Math.max(2, Math.min(8, Math.floor(env.width / (5 * env.em))));
  const { domain, ticks } = niceTicks(...extentOf(shown), wanted, areWhole(values));
  const end = Math.max(Math.min(domain[1], most), ...shown);
  const x = linear([domain[0], end], [box.left, box.right]);
  const { size, pitch, levels } = piles(values.map(x), box);
  const at = (i: number) => ({ x: x(values[i]!), y: box.bottom - (levels[i]! + 0.5) * pitch });
  const taken = new Taken([]);
  passReferences(references, x, box, taken);
  for (const i of values.keys()) taken.pass([at(i)]);
  const r = Math.max(1.5, size / 2 - 1);
  const shownTicks = ticks.filter((tick) => tick <= end);
  const picture = [
    ...middle(half, x, box, env, taken),
    valueTicks(shownTicks, x, box, env, model.unit),
    ...references.map((one, i) => referenceLine(one, i, x, box, env, references)),
    group(
      'dots',
      values.map((_value, i): Mark => {
        const { x: cx, y: cy } = at(i);
        const role =
          i === picked ? 'area-dot-picked' : hollow[i] ? 'area-dot-preliminary' : 'area-dot';
        return { mark: 'circle', role, cx, cy, r };
      }),
    ),
  ];
  const nearest = (px: number, py: number) => {
    const far = values.map((_value, i) => Math.hypot(at(i).x - px, at(i).y - py));
    return far.indexOf(Math.min(...far));
  };
  return { picture, geometry: { count: values.length, at, nearest } };
}

/** The largest dots whose piles fit, the step from one to the next, and the level of each. */
function piles(
  places: readonly number[],
  { top, bottom }: Box,
): { size: number; pitch: number; levels: number[] } {
  let size = 14;
  for (;;) {
    const ends: number[] = [];
    const levels = places.map((place) => {
      let level = ends.findIndex((end) => place - end >= size);
      if (level < 0) level = ends.length;
      ends[level] = place;
      return level;
    });
    const pitch = Math.min(size, (bottom - top) / Math.max(1, ends.length));
    if (pitch === size || size <= 3) return { size, pitch, levels };
    size--;
  }
}

/** Columns on a zero line: of a histogram, or one a category. */
export function columnPlot(model: ColumnModel, env: Environment): Drawing {
  const { columns, names, edges, references, half } = model;
  const rows = names ? namesUnder(names, columns.length, env) : undefined;
  const box = boxOf(env, references, 1.9 + (rows && rows.rows > 1 ? 1.2 : 0));
  const count = columns.length;
  const first = edges?.[0] ?? 0;
  const last = edges?.[edges.length - 1] ?? count;
  const middleX = (box.left + box.right) / 2;
  // All figures are equal: one column in the middle.
  const lone = edges && first === last;
  const x = lone ? () => middleX : linear([first, last], [box.left, box.right]);
  const edge = (i: number) => (lone ? middleX * (0.7 + 0.6 * i) : edges ? x(edges[i]!) : x(i));
  const heights = columns.map(({ height }) => height ?? 0);
  const [lowest, highest] = extentOf([0, ...heights]);
  // With nothing but zeros the line that they stand on is the foot.
  const most = lowest === highest ? 1 : highest;
  const y = linear([lowest, most], [box.bottom, box.top + 1.3 * env.em]);
  // Columns of a histogram touch, for they stand on one scale; groups stand apart.
  const room = edge(1) - edge(0);
  const inset = edges ? 0.5 : Math.max(1, room * 0.15, (room - WIDEST * env.em) / 2);
  const centre = (i: number) => (edge(i) + edge(i + 1)) / 2;
  const slot = (i: number): Slot => ({
    from: edge(i) + inset,
    to: edge(i + 1) - inset,
    base: y(0),
    y,
    box,
    em: env.em,
  });
  const taken = new Taken([]);
  passReferences(references, x, box, taken);
  columns.forEach(({ height }, i) => {
    const top = y(height ?? 0) - 1.3 * env.em;
    taken.pass([
      { x: edge(i), y: top },
      { x: edge(i + 1), y: top },
    ]);
  });
  const lastLine = edges ? [valueTicks([...edges], x, box, env, model.unit)] : [];
  const base = y(0);
  const picture = [
    ...middle(half, x, box, env, taken),
    ...columns.map((column, i) => group('slot', drawColumn(column, slot(i)))),
    { mark: 'line', role: 'column-line', x1: box.left, x2: box.right, y1: base, y2: base } as const,
    ...lastLine,
    ...(rows?.shown ?? []).map(({ i, line }) =>
      axisWord({
        x: centre(i),
        y: box.bottom + (1.3 + line * 1.2) * env.em,
        anchor: 'middle',
        text: names![i]!,
      }),
    ),
    ...references.map((one, i) => referenceLine(one, i, x, box, env, references)),
    ...columns.flatMap((column, i) => labelOf(column, slot(i))),
  ];
  const at = (i: number) => ({ x: centre(i), y: y(heights[i]!) });
  const nearest = (px: number) => {
    const column = columns.findIndex((_column, i) => px < edge(i + 1));
    return column < 0 ? count - 1 : column;
  };
  return { picture, geometry: { count, at, nearest } };
}

interface Slot {
  from: number;
  to: number;
  base: number;
  y: Scale;
  box: Box;
  em: number;
}

type Column = ColumnModel['columns'][number];

/** Of a bound, this much of the column pales. */
const TIP = 0.5;

function drawColumn({ height, look }: Column, { from, to, base, y, box, em }: Slot): Mark[] {
  const [x, width] = [from, Math.max(1, to - from)];
  if (height === null) {
    const top = box.top + 1.5 * em;
    return look === 'suppressed' ? withheldBox({ x, y: top, width, height: base - top }) : [];
  }
  if (height === 0) {
    const middle = (from + to) / 2;
    const tick = { x1: middle, x2: middle, y1: base, y2: base - 0.4 * em };
    return [{ mark: 'line', role: 'column-zero', ...tick }];
  }
  const end = y(height);
  const [top, high] = [Math.min(base, end), Math.abs(base - end)];
  const role = look === 'hollow' ? 'column-preliminary' : 'column';
  if (look !== 'open') {
    const edge = { x1: from, x2: to, y1: end, y2: end };
    return [
      { mark: 'rect', role, x, y: top, width, height: high },
      ...(look === 'hollow' ? [{ mark: 'line', role: 'column-edge', ...edge } as const] : []),
    ];
  }
  const isDown = height < 0;
  const firm = (1 - TIP) * high;
  const tip = { x, y: isDown ? top + firm : top, width, height: high - firm };
  return [
    { mark: 'rect', role, x, y: isDown ? top : top + high - firm, width, height: firm },
    ...fading(tip, isDown ? 'down' : 'up', { role }),
  ];
}

/** The figure above its column, where it fits. */
function labelOf({ height, text }: Column, { from, to, base, y, em }: Slot): Mark[] {
  if (!text || textWidth(text) * WORD_SIZE * em > to - from + 2) return [];
  const end = Math.min(base, height === null ? base : y(height)) - (height === 0 ? 0.8 : 0.4) * em;
  const place = { x: (from + to) / 2, y: end, anchor: 'middle' } as const;
  return [{ mark: 'text', role: 'column-figure', ...place, text }];
}

/** Names side by side where they fit, else by turns in two lines, else not all of them. */
function namesUnder(names: readonly string[], count: number, { width, em }: Environment) {
  const room = (width - 1.4 * em) / Math.max(1, count);
  const longest = (Math.max(0, ...names.map(textWidth)) * WORD_SIZE + 0.4) * em;
  const rows = longest <= room ? 1 : 2;
  const every = Math.max(1, Math.ceil(longest / (room * rows)));
  const shown = names.flatMap((_name, i) =>
    i % every === 0 ? [{ i, line: (i / every) % rows }] : [],
  );
  return { rows, shown };
}
