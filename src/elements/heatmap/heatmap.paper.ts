import { HEAT_GAP, HEAT_TYPE, heatSheet, type HeatSheetLayout } from '../../charts/heat-paper.js';
import type { Mark } from '../../charts/marks.js';
import {
  beside,
  padded,
  stack,
  wrapped,
  type Block,
  type PaperForm,
} from '../../charts/paper/block.js';
import { measured, words } from '../../charts/paper/words.js';
import type { Head, HeatCell, Matrix } from '../../core/derive/heatmap.js';
import type { IndicatorView } from '../base/element/view.js';
import { classKeyPaper } from '../base/shades/class-key.paper.js';
import { RING, cellMarks, contentOf, contentWidth, levelCell } from './heatmap-cell.paper.js';
import { isCountable, placeOf, preliminaryIn } from './heatmap-cells.js';
import { keyOf } from './heatmap-frame.js';
import { LEVELS, namesOf, rangeText, usualText } from './heatmap.text.js';
import { heatmapWords } from './heatmap.words.js';

/** A matrix as it stands on paper: its names along both sides, and how it is arranged. */
interface Arranged {
  layout: HeatSheetLayout;
  across: Side;
  down: Side;
  preliminary: ReadonlySet<HeatCell>;
}

interface Side {
  names: readonly string[];
  preliminary: ReadonlySet<number>;
}

/** A name, with the ring of what is provisional behind it. */
function nameBlock(
  { names, preliminary }: Side,
  i: number,
  width: number,
  em: number,
  anchor: 'start' | 'middle' | 'end',
): Block {
  const said = words(names[i] ?? '', { role: 'key-word', em, width, anchor, leading: 1.25 });
  if (!preliminary.has(i)) return { ...said, width };
  const ring: Block = { width, height: RING + 3, marks: ringAt(width, anchor) };
  return { ...stack([said, ring]), width };
}

function ringAt(width: number, anchor: 'start' | 'middle' | 'end'): Mark[] {
  const r = RING / 2;
  const cx = { start: r + 0.5, middle: width / 2, end: width - r - 0.5 }[anchor];
  return [{ mark: 'circle', role: 'ring', tone: 'quiet', cx, cy: r + 1, r }];
}

/** Some of the columns of a matrix, with the names of all rows. */
function band(
  view: IndicatorView,
  matrix: Matrix,
  { layout, across, down, preliminary }: Arranged,
  first: number,
  em: number,
): Block {
  const { names, each, cell, every, turned } = layout;
  const last = Math.min(across.names.length, first + each);
  const step = cell + HEAT_GAP;
  const shown = Array.from({ length: last - first }, (_, i) => first + i);
  const isThin = every > 1;
  const heads = shown.flatMap((i) => {
    const isNamed = (i - first) % every === 0;
    if (!isNamed && !across.preliminary.has(i)) return [];
    const named = isNamed ? across : { ...across, names: [] };
    const room = isThin ? Math.min(every, last - i) * step : cell;
    return [{ i, block: nameBlock(named, i, room, em, isThin ? 'start' : 'middle') }];
  });
  const top = Math.max(0, ...heads.map(({ block }) => block.height)) + HEAT_GAP;
  const rows = down.names.map((_name, i) => nameBlock(down, i, names - 0.5 * em, em, 'end'));
  const high = Math.max(layout.high, ...rows.map(({ height }) => height));
  const at = (x: number, y: number, { marks }: Block): Mark => {
    return { mark: 'group', name: 'block', x, y, marks };
  };
  const rowAt = (i: number) => top + i * (high + HEAT_GAP);
  const cells = matrix.cells.flatMap((one): Mark[] => {
    const place = placeOf(one, turned);
    const [from, to] = [Math.max(place.column, first), Math.min(place.column + place.across, last)];
    if (from >= to) return [];
    const box = {
      x: names + (from - first) * step,
      y: rowAt(place.row),
      width: (to - from) * step - HEAT_GAP,
      height: place.down * (high + HEAT_GAP) - HEAT_GAP,
    };
    return cellMarks(contentOf(view.say, matrix, one, preliminary.has(one)), box, em);
  });
  return {
    width: names + shown.length * step,
    height: rowAt(rows.length) - HEAT_GAP,
    marks: [
      ...heads.map(({ i, block }) =>
        at(names + (i - first) * step, top - HEAT_GAP - block.height, block),
      ),
      ...rows.map((row, i) => at(0, rowAt(i) + (high - row.height) / 2, row)),
      ...cells,
    ],
  };
}

/** What the colours of a judged matrix mean. */
function levelsBlock(view: IndicatorView, matrix: Matrix, width: number, em: number): Block {
  const { levels } = heatmapWords[view.say.lang];
  const box = { x: 0, y: 0, width: 1.6 * em, height: 1 * em };
  const entries = LEVELS.map((level) => {
    const swatch: Block = { ...box, marks: levelCell(level, box, em) };
    return beside([swatch, words(levels[level], { role: 'key-word', em })], 0.4 * em, 'middle');
  });
  const range = rangeText(view, matrix);
  const room = Math.min(width, measured(range, 'key-word', em).width + 1);
  const said = words(range, { role: 'key-word', em, width: room });
  return wrapped([...entries, said], width, 1.25 * em, 0.2 * em);
}

/** A matrix on paper: every figure in its cell, its colours explained, and what a cell holds. */
export function heatmapPaper(view: IndicatorView, matrix: Matrix): PaperForm {
  const { say } = view;
  const { rows, columns } = namesOf(view, matrix);
  const preliminary = preliminaryIn(matrix);
  const side = (heads: readonly Head[], names: readonly string[]) => {
    return { names, counts: isCountable(heads, names) };
  };
  const contents = matrix.cells.map((cell) =>
    contentOf(say, matrix, cell, preliminary.cells.has(cell)),
  );
  return ({ width, em }) => {
    const widest = Math.max(0, ...contents.map((content) => contentWidth(content, em))) / em;
    const layout = heatSheet(
      { rows: side(matrix.rows, rows.short), columns: side(matrix.columns, columns.short), widest },
      { width, em },
    );
    const given: [Side, Side] = [
      { names: rows.short, preliminary: preliminary.rows },
      { names: columns.short, preliminary: preliminary.columns },
    ];
    const [down, across] = layout.turned ? [given[1], given[0]] : given;
    const arranged = { layout, across, down, preliminary: preliminary.cells };
    const count = Math.ceil(across.names.length / layout.each);
    const bands = Array.from({ length: count }, (_, i) =>
      band(view, matrix, arranged, i * layout.each, em),
    );
    const key = matrix.judged
      ? levelsBlock(view, matrix, width, em)
      : classKeyPaper(say, keyOf(matrix))({ width, em });
    const usual = words(usualText(view, matrix), { role: 'note', em, width });
    return stack(
      [padded(stack(bands, HEAT_TYPE * em), { bottom: 0.25 * em }), key, usual],
      0.5 * em,
    );
  };
}
