import { nothing, svg } from 'lit';
import { stopsOf, type Reach } from '../core/derive/reach.js';
import type { Environment } from './environment.js';
import {
  drawMark,
  lookOfType,
  geometryOf,
  hatching,
  insideOf,
  type ReachDrawing,
  type ReachLabels,
  type ReachMark,
} from './reach-marks.js';
import { linear, type Scale } from './scale.js';
import { textWidth } from './text-width.js';

/** In em: sizes of text, mark, head with the bands and line with a name; where the key is in that line. */
const [TEXT, MARK, HEAD, NAME, KEY] = [0.8, 0.4, 2.7, 1.6, 0.8];

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
  for (const type of types.keys()) {
    rows.push(rowOf(reach, type, rows[type - 1]?.bottom ?? HEAD * em, x, size, em));
  }
  const height = rows[rows.length - 1]!.bottom + 0.4 * em;
  const marks = rows.flatMap((row) => row.marks);
  const shown = labelled(info.bands, labels, x, em);
  const home = (type: number) => ({ x: x(0), y: rows[type]!.top + KEY * em });
  const typeAt = (_x: number, y: number) =>
    Math.max(0, rows.filter(({ top }) => top <= y).length - 1);
  return {
    form: 'strip',
    picture: svg`${hatching}
      ${info.bands.map((end, i) =>
        shown[i]
          ? svg`<text class="band" x=${x(end)} y=${(HEAD - 0.7) * em} text-anchor="middle">${labels.bands[i]}</text>`
          : nothing,
      )}
      <text class="band" x=${width} y=${0.9 * em} text-anchor="end">${labels.standard}</text>
      ${rows.map((row) => drawRow(reach, labels, row, x, width, em))}
      ${marks.map((mark) => drawMark(mark.type, mark, size))}`,
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

function rowOf(reach: Reach, type: number, top: number, x: Scale, size: number, em: number): Row {
  const lanes: number[] = [];
  const pitch = 2 * size + 2;
  const marks = insideOf(reach, type).map(({ minutes }, facility): ReachMark => {
    const at = x(minutes);
    const lane = lanes.findIndex((end) => end + pitch <= at);
    const row = lane < 0 ? lanes.length : lane;
    lanes[row] = at;
    return { x: at, y: top + NAME * em + size + row * pitch, type, facility };
  });
  return { type, top, bottom: top + (NAME + 0.7) * em + Math.max(1, lanes.length) * pitch, marks };
}

function drawRow(
  { types, info, standard }: Reach,
  labels: ReachLabels,
  { type, top, bottom }: Row,
  x: Scale,
  width: number,
  em: number,
) {
  const { name, note } = labels.types[type]!;
  const { state } = types[type]!;
  const y = top + (KEY + 0.3) * em;
  const [head, foot] = [top + NAME * em - 2, bottom - 0.45 * em];
  return svg`${info.bands.map((end, i) => {
    const name = i === info.bands.length - 1 ? 'standard' : '';
    return svg`<line class="ring ${name}" x1=${x(end)} x2=${x(end)} y1=${head} y2=${foot} />`;
  })}${
    state === 'unlisted'
      ? svg`<rect class="unlisted" fill="url(#unlisted)" x=${x(0)} y=${head} width=${x(standard) - x(0)} height=${foot - head} />`
      : nothing
  }
    ${drawMark(type, { x: x(0), y: top + KEY * em }, MARK * em, `key ${lookOfType(state)}`)}
    <text class="name" x=${x(0) + 0.8 * em} y=${y}>${name}</text>
    <text class=${lookOfType(state)} x=${width} y=${y} text-anchor="end">${note}</text>
    <line class="row" x1=${x(0)} x2=${x(standard)} y1=${foot} y2=${foot} />
    ${
      state === 'unlisted'
        ? svg`<text class="empty" x=${x(0) + 0.8 * em} y=${foot - 0.35 * em}>${labels.unlisted}</text>`
        : nothing
    }`;
}
