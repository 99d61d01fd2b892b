import { stopsOf, type Reach, type ReachType } from '../core/derive/reach.js';
import type { Environment } from './environment.js';
import { group, type Anchor, type Mark, type Text } from './marks.js';
import {
  drawMark,
  geometryOf,
  insideOf,
  looksOfType,
  textAt,
  type Point,
  type ReachDrawing,
  type ReachLabels,
  type ReachMark,
} from './reach-marks.js';
import { textWidth } from './text-width.js';

/** More sectors than there are shapes would not be told apart. */
const MOST_TYPES = 8;
/** Sizes in em: of the text, and between which a ring can be read. */
const [TEXT, LARGEST, SMALLEST, THINNEST] = [0.8, 11, 7.5, 1.7];

/** The measures of the rings, in pixels and radians. */
interface Rings {
  centre: Point;
  /** The edges from the inside out; the first is that of the start, the last the standard. */
  edges: number[];
  /** The middle of each sector, clockwise from the top, and half its width. */
  angles: number[];
  half: number;
  em: number;
}

/**
 * Time bands as rings of one width, types as sectors of one angle. A facility lies in the ring of its
 * band, the farther out the more minutes; where in its sector says nothing. Undefined where the room
 * is too small for names, rings or marks.
 */
export function reachRings(
  reach: Reach,
  labels: ReachLabels,
  env: Environment,
): ReachDrawing | undefined {
  const rings = ringsFor(reach, labels, env);
  const placed = rings && placeMarks(reach, labels, rings);
  if (!placed) return undefined;
  const { marks, size } = placed;
  const { centre, edges, angles, half } = rings;
  const outer = edges[edges.length - 1]!;
  const home = (type: number) => nameAt(labels, rings, type).spot;
  const typeAt = (x: number, y: number) => {
    const turn = Math.atan2(y - centre.y, x - centre.x) - angles[0]! + half;
    const full = 2 * Math.PI;
    return Math.floor((((turn % full) + full) % full) / (2 * half)) % angles.length;
  };
  return {
    form: 'rings',
    picture: [
      drawRings(rings),
      ...drawSectors(reach, labels, rings),
      ...labels.bands.flatMap((label, i) => drawBandLabel(rings, labels, label, i)),
      ...marks.map((mark) => drawMark(mark.type, mark, size)),
    ],
    geometry: geometryOf(stopsOf(reach), marks, home, typeAt, 1.5 * rings.em),
    height: centre.y + outer + 2.7 * rings.em,
    marks,
    size,
  };
}

const polar = ({ x, y }: Point, angle: number, radius: number): Point => ({
  x: x + radius * Math.cos(angle),
  y: y + radius * Math.sin(angle),
});

function ringsFor(
  { types, info }: Reach,
  labels: ReachLabels,
  { width, em }: Environment,
): Rings | undefined {
  const count = types.length;
  if (count > MOST_TYPES) return undefined;
  const half = Math.PI / count;
  const angles = types.map((_, i) => -Math.PI / 2 + (2 * i + 1) * half);
  const room = labels.types.map(({ name, note }, i) => {
    const wide = Math.max(textWidth(name) + 1.5, textWidth(note)) * TEXT * em;
    const across = Math.abs(Math.cos(angles[i]!));
    // A name above or below the middle takes half its width to either side.
    if (across < 0.2) return wide <= width ? Infinity : 0;
    return (width / 2 - wide) / across - em;
  });
  const outer = Math.min(LARGEST * em, ...room);
  const inner = Math.max(0.15 * outer, (textWidth(labels.start) / 2) * TEXT * em + 0.4 * em);
  const thick = (outer - inner) / info.bands.length;
  if (outer < SMALLEST * em || thick < THINNEST * em) return undefined;
  const edges = Array.from({ length: info.bands.length + 1 }, (_, i) => inner + i * thick);
  return { centre: { x: width / 2, y: outer + 2.9 * em }, edges, angles, half, em };
}

/** Half the width and height of the label of a band, which stands on its ring at the top. */
function bandLabelAt({ centre, edges, em }: Rings, label: string, band: number) {
  const at = { x: centre.x, y: centre.y - edges[band + 1]! };
  return { ...at, wide: (textWidth(label) / 2) * TEXT * em, high: 0.5 * em };
}

/** Where the facilities lie: at the largest size at which all have room, none on another. */
function placeMarks(
  reach: Reach,
  labels: ReachLabels,
  rings: Rings,
): Pick<ReachDrawing, 'marks' | 'size'> | undefined {
  const facilities = reach.types.reduce((sum, _, type) => sum + insideOf(reach, type).length, 0);
  for (const size of [0.44, 0.36, 0.28].map((share) => share * rings.em)) {
    const marks = reach.types.flatMap((_, type) => placeSector(reach, labels, rings, type, size));
    if (marks.length === facilities) return { marks, size };
  }
  return undefined;
}

function placeSector(
  reach: Reach,
  labels: ReachLabels,
  rings: Rings,
  type: number,
  size: number,
): ReachMark[] {
  const { centre, angles, half } = rings;
  const gap = 2;
  const taken: Point[] = [];
  const texts = labels.bands.slice(0, -1).map((label, i) => bandLabelAt(rings, label, i));
  const free = (at: Point) =>
    taken.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) >= 2 * size + gap) &&
    texts.every(
      ({ x, y, wide, high }) =>
        Math.abs(at.x - x) > wide + size + gap || Math.abs(at.y - y) > high + size + gap,
    );
  return insideOf(reach, type).flatMap(({ minutes, band }, facility): ReachMark[] => {
    const radius = radiusOf(reach, rings, minutes, band, size);
    // The whole mark keeps clear of the lines between sectors.
    const reachable = half - Math.asin(Math.min(1, (size + 1) / radius));
    const step = size / 4 / radius;
    for (let turn = 0; turn <= reachable; turn += step) {
      for (const side of turn === 0 ? [0] : [-turn, turn]) {
        const at = polar(centre, angles[type]! + side, radius);
        if (!free(at)) continue;
        taken.push(at);
        return [{ ...at, type, facility }];
      }
    }
    return [];
  });
}

/** The farther out the more minutes, and the whole mark inside the ring of its band. */
function radiusOf(
  { info }: Reach,
  { edges }: Rings,
  minutes: number,
  band: number,
  size: number,
): number {
  const from = info.bands[band - 1] ?? 0;
  const share = (minutes - from) / (info.bands[band]! - from);
  const low = edges[band]! + size + 1.5;
  return low + share * (edges[band + 1]! - size - 1.5 - low);
}

function drawRings({ centre: { x, y }, edges }: Rings): Mark {
  const last = edges.length - 1;
  const roleOf = (i: number) =>
    i === 0 ? 'ring-start' : i === last ? 'time-ring-standard' : 'time-ring';
  const circles = edges.map((r, i): Mark => {
    return { mark: 'circle', role: roleOf(i), cx: x, cy: y, r };
  });
  return group('rings', circles.reverse());
}

function drawSectors(reach: Reach, labels: ReachLabels, rings: Rings): Mark[] {
  const { centre, edges, angles, half, em } = rings;
  const [inner, outer] = [edges[0]!, edges[edges.length - 1]!];
  const line = (angle: number): Mark => {
    const [from, to] = [polar(centre, angle, inner), polar(centre, angle, outer)];
    return { mark: 'line', role: 'sector', x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  };
  const unlisted = reach.types.flatMap(({ state }, i) => (state === 'unlisted' ? [i] : []));
  const start = { x: centre.x, y: centre.y + 0.3 * em };
  return [
    ...unlisted.map((i): Mark => {
      return { mark: 'path', role: 'unlisted', d: hatchedSector(rings, angles[i]!) };
    }),
    ...(angles.length > 1 ? angles.map((angle) => line(angle - half)) : []),
    textAt('start-word', start, labels.start, 'middle'),
    ...unlisted.map((i) => {
      const { x, y } = polar(centre, angles[i]!, (inner + outer) / 2);
      return textAt('unlisted-word', { x, y: y + 0.35 * em }, labels.unlisted, 'middle');
    }),
    ...reach.types.flatMap(({ state }, i) => drawName(labels, rings, i, state)),
  ];
}

/** Between two slanted lines, and how exactly they end, in pixels. */
const [HATCHING, STEP] = [8, 0.5];

/** Slanted lines in the sector about an angle, as a path. */
function hatchedSector({ centre, edges, half }: Rings, angle: number): string {
  const [inner, outer] = [edges[0]!, edges[edges.length - 1]!];
  const isInside = (x: number, y: number) => {
    const away = Math.hypot(x, y);
    const turn = Math.abs(Math.atan2(y, x) - angle) % (2 * Math.PI);
    return away >= inner && away <= outer && Math.min(turn, 2 * Math.PI - turn) <= half;
  };
  const at = (x: number, y: number) => `${(centre.x + x).toFixed(1)},${(centre.y + y).toFixed(1)}`;
  let d = '';
  for (let sum = -2 * outer; sum <= 2 * outer; sum += HATCHING) {
    // Where on the line x + y = sum it is inside, in one stretch or in several.
    let from: number | undefined;
    for (let x = -outer; x <= outer + STEP; x += STEP) {
      const isIn = x <= outer && isInside(x, sum - x);
      if (isIn) from ??= x;
      else if (from !== undefined) {
        d += `M${at(from, sum - from)}L${at(x - STEP, sum - x + STEP)}`;
        from = undefined;
      }
    }
  }
  return d;
}

/** Where the name of a type and its mark stand, outside its sector. */
function nameAt(labels: ReachLabels, { centre, edges, angles, em }: Rings, type: number) {
  const angle = angles[type]!;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { x, y } = polar(centre, angle, edges[edges.length - 1]! + 0.7 * em);
  const anchor: Anchor = Math.abs(cos) < 0.2 ? 'middle' : cos > 0 ? 'start' : 'end';
  const first = y + (Math.abs(sin) < 0.4 ? -0.1 : sin < 0 ? -1 : 0.9) * em;
  const wide = textWidth(labels.types[type]!.name) * TEXT;
  const beside = { start: 0.45, middle: -wide / 2 - 0.25, end: -wide - 0.75 }[anchor];
  const text = x + { start: 1.2, middle: 0.45, end: 0 }[anchor] * em;
  return { anchor, first, text, spot: { x: x + beside * em, y: first - 0.3 * em } };
}

/** The name of a type with its mark, and how near the nearest is. */
function drawName(
  labels: ReachLabels,
  rings: Rings,
  type: number,
  state: ReachType['state'],
): Mark[] {
  const { em } = rings;
  const { name, note } = labels.types[type]!;
  const { anchor, first, text: x, spot } = nameAt(labels, rings, type);
  const looks = looksOfType(state);
  return [
    drawMark(type, spot, 0.4 * em, looks.mark),
    textAt('type-name', { x, y: first }, name, anchor),
    textAt(looks.note, { x, y: first + 1.2 * em }, note, anchor),
  ];
}

function drawBandLabel(
  rings: Rings,
  { standard }: ReachLabels,
  label: string,
  band: number,
): Text[] {
  const { x, y } = bandLabelAt(rings, label, band);
  const { em, edges } = rings;
  const word = (text: string, up: number) =>
    textAt('band-word', { x, y: y - up * em }, text, 'middle');
  if (band < edges.length - 2) return [word(label, -0.3)];
  return [word(standard, 1.5), word(label, 0.4)];
}
