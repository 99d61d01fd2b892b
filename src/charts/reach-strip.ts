import { stopsOf, type Reach } from '../core/derive/reach.js';
import type { Environment } from './environment.js';
import type { Mark } from './marks.js';
import {
  drawMark,
  geometryOf,
  insideOf,
  looksOfType,
  textAt,
  type ReachDrawing,
  type ReachLabels,
  type ReachMark,
} from './reach-marks.js';
import { linear, type Scale } from './scale.js';
import { boldWidth, textWidth } from './text-width.js';

/** In em: sizes of text, mark, head with the bands and line with a name; where the key is in that line. */
const [TEXT, MARK, HEAD, NAME, KEY] = [0.8, 0.4, 2.7, 1.6, 0.8];

/** In em: a line of a note that has no room beside its name. */
const NOTE = 1.2;

/** What stands above the minutes of a type: how high it is, and in em how far below the name its note stands. */
interface RowHead {
  readonly height: number;
  readonly below: number;
}

interface Row {
  type: number;
  top: number;
  bottom: number;
  marks: ReachMark[];
}

/** One row a type with the minutes along it, for narrow rooms; what shares a minute stands in lanes. */
export function reachStrip(reach: Reach, labels: ReachLabels, env: Environment): ReachDrawing {
  const { width, em } = env;
  const { info, types, standard } = reach;
  const edge = (textWidth(labels.standard) / 2) * TEXT * em;
  const x = linear([0, standard], [(MARK + 0.2) * em, width - edge]);
  const size = MARK * em;
  const rows: Row[] = [];
  const head = headOf(labels, width - x(0), em);
  for (const type of types.keys()) {
    rows.push(rowOf(reach, type, rows[type - 1]?.bottom ?? HEAD * em, head.height, x, size, em));
  }
  const height = rows[rows.length - 1]!.bottom + 0.4 * em;
  const marks = rows.flatMap((row) => row.marks);
  const shown = labelled(info.bands, labels, x, em);
  const home = (type: number) => ({ x: x(0), y: rows[type]!.top + KEY * em });
  const typeAt = (_x: number, y: number) =>
    Math.max(0, rows.filter(({ top }) => top <= y).length - 1);
  return {
    form: 'strip',
    picture: [
      ...info.bands.flatMap((end, i) => {
        const at = { x: x(end), y: (HEAD - 0.7) * em };
        return shown[i] ? [textAt('band-word', at, labels.bands[i]!, 'middle')] : [];
      }),
      textAt('band-word', { x: width, y: 0.9 * em }, labels.standard, 'end'),
      ...rows.flatMap((row) => drawRow(reach, labels, row, head, x, width, em)),
      ...marks.map((mark) => drawMark(mark.type, mark, size)),
    ],
    geometry: geometryOf(stopsOf(reach), marks, home, typeAt, 1.5 * em),
    height,
    marks,
    size,
  };
}

/** Which labels stand: from the last one inwards, as long as none touches the next. */
function labelled(bands: readonly number[], labels: ReachLabels, x: Scale, em: number): boolean[] {
  let edge = Infinity;
  return bands
    .map((end, i) => [x(end), (textWidth(labels.bands[i]!) / 2) * TEXT * em] as const)
    .reverse()
    .map(([at, half]) => {
      const stands = at + half + 0.4 * em <= edge;
      if (stands) edge = at - half;
      return stands;
    })
    .reverse();
}

/** The same of all types: notes stand beside the names where each has room. */
function headOf({ types }: ReachLabels, width: number, em: number): RowHead {
  const room = width / (TEXT * em) - 2;
  const isBeside = types.every(({ name, note }) => boldWidth(name) + textWidth(note) <= room);
  const below = isBeside ? 0 : NOTE;
  return { height: (NAME + below) * em, below };
}

function rowOf(
  reach: Reach,
  type: number,
  top: number,
  head: number,
  x: Scale,
  size: number,
  em: number,
): Row {
  const lanes: number[] = [];
  const pitch = 2 * size + 2;
  const marks = insideOf(reach, type).map(({ minutes }, facility): ReachMark => {
    const at = x(minutes);
    const lane = lanes.findIndex((end) => end + pitch <= at);
    const row = lane < 0 ? lanes.length : lane;
    lanes[row] = at;
    return { x: at, y: top + head + size + row * pitch, type, facility };
  });
  return { type, top, bottom: top + head + 0.7 * em + Math.max(1, lanes.length) * pitch, marks };
}

function drawRow(
  { types, info, standard }: Reach,
  labels: ReachLabels,
  { type, top, bottom }: Row,
  { height, below }: RowHead,
  x: Scale,
  width: number,
  em: number,
): Mark[] {
  const { name, note } = labels.types[type]!;
  const { state } = types[type]!;
  const looks = looksOfType(state);
  const isUnlisted = state === 'unlisted';
  const y = top + (KEY + 0.3) * em;
  const [head, foot] = [top + height - 2, bottom - 0.45 * em];
  const [start, end] = [x(0), x(standard)];
  const box = { x: start, y: head, width: end - start, height: foot - head };
  const unlistedAt = { x: start + 0.8 * em, y: foot - 0.35 * em };
  return [
    ...info.bands.map((band, i): Mark => {
      const role = i === info.bands.length - 1 ? 'standard' : 'time-band';
      return { mark: 'line', role, x1: x(band), x2: x(band), y1: head, y2: foot };
    }),
    ...(isUnlisted ? [{ mark: 'hatch', role: 'unlisted', ...box } as const] : []),
    drawMark(type, { x: start, y: top + KEY * em }, MARK * em, looks.mark),
    textAt('type-name', { x: start + 0.8 * em, y }, name, 'start'),
    below === 0
      ? textAt(looks.note, { x: width, y }, note, 'end')
      : textAt(looks.note, { x: start + 0.8 * em, y: y + below * em }, note, 'start'),
    { mark: 'line', role: 'row', x1: start, x2: end, y1: foot, y2: foot },
    ...(isUnlisted ? [textAt('unlisted-word', unlistedAt, labels.unlisted, 'start')] : []),
  ];
}
