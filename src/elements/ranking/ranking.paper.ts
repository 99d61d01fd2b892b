import { barOf } from '../../charts/bars.js';
import { lineLabels } from '../../charts/line-labels.js';
import type { Mark } from '../../charts/marks.js';
import { across, barMarks, dotMarks, type Dress, type Track } from '../../charts/paper/bar.js';
import {
  aligned,
  beside,
  padded,
  stack,
  type Block,
  type PaperForm,
} from '../../charts/paper/block.js';
import { hatchCell } from '../../charts/paper/signs.js';
import { measured, words } from '../../charts/paper/words.js';
import { WORD_SIZE } from '../../charts/scale.js';
import { isHollowAmong } from '../../core/contract/status.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Judged } from '../../core/derive/target.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { IndicatorView } from '../base/element/view.js';
import type { Peers } from '../base/list/peers.js';
import { markOf } from '../base/text/miss.js';
import { rankingModel, type RankingModel } from './ranking-model.js';
import { pixelOf } from './ranking-rows.js';
import { axisLabels, linesAcross } from './ranking-scale.js';

/** The height of a row and of a bar in it, and the half of a dot, in em. */
const [ROW, BAR, DOT] = [1.6, 0.9, 0.32];

/** More rows than these stand in two columns where each has so many em. */
const [LONG, WIDE, APART] = [12, 30, 2];

/** Regions in order on paper: all rows, in columns beside one another where they are many and there is room. */
export const rankingPaper =
  (view: IndicatorView, peers: Peers): PaperForm =>
  ({ width, em }) => {
    const { length } = peers.ranking.rows;
    const parts =
      length > LONG ? Math.min(3, Math.floor((width + APART * em) / (WIDE * em)) || 1) : 1;
    const room = (width - (parts - 1) * APART * em) / parts;
    const model = rankingModel(view, peers, { width: room, em });
    const long = Math.ceil(length / parts);
    const columns = Array.from({ length: parts }, (_, i) => {
      const rows = model.rows.slice(i * long, (i + 1) * long);
      return columnBlock({ ...model, rows }, em);
    });
    const notes = model.notes.map((note) => words(note, { role: 'foot', em, width }));
    return stack([beside(columns, APART * em), ...notes], 0.25 * em);
  };

const columnBlock = (model: RankingModel, em: number): Block =>
  stack([
    headBlock(model, em),
    ...model.rows.map((row) => rowBlock(row, model, em)),
    axisBlock(model, em),
  ]);

/** The names of the lines across all rows, each at the top of its own, which begins there. */
function headBlock({ of, columns, target }: RankingModel, em: number): Block {
  const lines = linesAcross(of, target);
  const labels = lineLabels(lines, { from: -columns.start, to: columns.track, em });
  const line = 1.3 * WORD_SIZE * em;
  const height = Math.max(0, ...labels.map(({ level }) => level + 1)) * line;
  const marks = labels.flatMap(({ kind, at, left, text, level }): Mark[] => {
    const top = height - level * line;
    const x = columns.start + at;
    const isGoal = kind === 'goal';
    return [
      across(x, { y: top - 0.15 * em, height: height - top + 0.15 * em }, kind, 'comparison'),
      {
        mark: 'text',
        role: isGoal ? 'cell' : 'note-toned',
        ...(isGoal ? {} : { tone: 'comparison' as const }),
        x: columns.start + left,
        y: top - 0.35 * em,
        anchor: 'start',
        text,
      },
    ];
  });
  return { width: columns.start + columns.track, height, marks };
}

/** One region: place, name and figure, and its mark on the scale. */
function rowBlock(row: Judged<Ranked>, model: RankingModel, em: number): Block {
  const { of, columns } = model;
  const { region, place } = row;
  const isFocus = region.id === of.focus || region.id === of.picked;
  const role = isFocus ? 'strong' : 'text';
  const tight = { em, leading: 1.25 };
  const texts = [
    ...(columns.place > 0
      ? [
          words(place ? String(place) : ' ', {
            ...tight,
            role: 'note',
            width: columns.place,
            anchor: 'end',
          }),
        ]
      : []),
    words(of.name(region.id), { ...tight, role, width: columns.name }),
    aligned(figureBlock(row, model, isFocus, em), columns.value, 'end'),
  ].map((block, i, all) => ({ ...block, width: widthIn(columns, i, all.length) }));
  const said = padded(beside(texts, columns.gap, 'middle'), { left: columns.pad });
  const height = Math.max(ROW * em, said.height + 0.35 * em);
  return {
    width: columns.start + columns.track,
    height,
    marks: [
      { mark: 'group', name: 'row', y: (height - said.height) / 2, marks: said.marks },
      {
        mark: 'group',
        name: 'track',
        x: columns.start,
        marks: trackMarks(row, model, isFocus, height, em),
      },
    ],
  };
}

const widthIn = (
  { place, name, value }: RankingModel['columns'],
  i: number,
  count: number,
): number => [place, name, value][i + 3 - count]!;

/** The figure with the mark of a miss, or the hatch of what is withheld beside its words. */
function figureBlock(
  { observation, judgement }: Judged<Ranked>,
  { of, columns }: RankingModel,
  isFocus: boolean,
  em: number,
): Block {
  const mark = judgement ? markOf(judgement) : '';
  const text = mark + of.figure(observation);
  const own = observation.value === null ? 'note' : isFocus ? 'strong' : 'text';
  const role = mark ? 'said-toned' : own;
  const look = { role, tone: mark ? 'bad' : undefined, em, anchor: 'end', leading: 1.25 } as const;
  const said = (width: number) => words(text, { ...look, width });
  const { width: natural } = measured(text, role, em);
  // A hair too wide, it takes of the gap before it rather than another line.
  if (natural > columns.value && natural < columns.value + columns.gap) {
    const moved = said(natural + 1);
    const x = columns.value - moved.width;
    return {
      ...moved,
      width: columns.value,
      marks: [{ mark: 'group', name: 'figure', x, marks: moved.marks }],
    };
  }
  if (!observation.status.includes('Q')) return said(columns.value);
  const hatch = hatchCell(1.25 * em, 0.8 * em);
  const left = columns.value - hatch.width - 0.3 * em;
  const isNarrow = left < 3 * em;
  return isNarrow
    ? stack([aligned(hatch, columns.value, 'end'), said(columns.value)], 0.2 * em)
    : beside([hatch, said(left)], 0.3 * em, 'middle');
}

function trackMarks(
  { observation, judgement, region }: Judged<Ranked>,
  { of }: RankingModel,
  isFocus: boolean,
  height: number,
  em: number,
): Mark[] {
  const { gauge, reference, ticks, track: width } = of;
  const whole: Track = { x: 0, y: 0, width, height };
  const isMissed = Boolean(judgement && markOf(judgement));
  const dress: Dress = {
    tone: isMissed ? 'bad' : region.id === of.focus || isFocus ? 'accent' : 'context',
    isPreliminary: isHollowAmong(observation, of.shown),
  };
  const { value, qualifier } = observation;
  const bar = { ...whole, y: (height - BAR * em) / 2, height: BAR * em };
  const at = pixelOf(of, value ?? 0);
  const lines = [
    ...(reference?.value == null
      ? []
      : [across(pixelOf(of, reference.value), whole, 'reference', 'comparison')]),
    ...(judgement ? linesOf(judgement.target) : []).map((goal) =>
      across(pixelOf(of, goal), whole, 'goal'),
    ),
  ];
  const grid = ticks.map((tick) => across(pixelOf(of, tick), whole, 'grid-line'));
  if (gauge.form === 'bar') {
    const bars = value === null ? [] : barMarks(barOf(value, qualifier, gauge.share), bar, dress);
    const base = across(pixelOf(of, 0), whole, 'base-line');
    // The line stands before the bars that begin at it, but hides no zero.
    return [...grid, ...(value === 0 ? [base, ...bars] : [...bars, base]), ...lines];
  }
  const y = height / 2;
  const radius = (isFocus ? 1.2 : 1) * DOT * em;
  return [
    ...grid,
    { mark: 'line', role: 'grid-line', x1: 0, x2: width, y1: y, y2: y },
    ...lines,
    ...(value === null
      ? []
      : dotMarks({ ...dress, at, bound: qualifier, radius, isMissed }, whole)),
  ];
}

function axisBlock({ of, columns, unit }: RankingModel, em: number): Block {
  const labels = axisLabels(of, unit, em, WORD_SIZE);
  return {
    width: columns.start + columns.track,
    height: 1.5 * em,
    marks: labels.map(({ text, left }): Mark => {
      const x = columns.start + left;
      return { mark: 'text', role: 'axis-word', x, y: 1.1 * em, anchor: 'start', text };
    }),
  };
}
