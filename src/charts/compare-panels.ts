import type { Series } from '../core/series/resolve.js';
import { axisWord, tickLabels, timeAxis, type Frame } from './axes.js';
import type { SharedScale } from './compare.js';
import type { Environment } from './environment.js';
import { drawLine } from './line.js';
import { group, type Group, type Mark } from './marks.js';
import { linear, WORD_SIZE } from './scale.js';
import { targetLine } from './targets.js';
import { withheld } from './withheld.js';

/** The least width of a panel, and the room between two, in em. */
const LEAST = 7;
const GAP = 1;

/** No more panels stand in a row. */
const MOST = 6;

/** The room of the line in a panel, and of the time below the last row, in em. */
const HEIGHT = 4.5;
const TIME = 1.7;

/** How panels stand in a drawing: so many in a row, each so wide, right of the words of their one axis. */
export interface PanelGrid {
  columns: number;
  /** Pixels. */
  panel: number;
  axis: number;
}

/** As many panels in a row as have room, in rows as even as can be. */
export function panelGrid(count: number, shared: SharedScale, env: Environment): PanelGrid {
  const { width, em } = env;
  const axis = tickLabels(shared.ticks, shared.domain, env, shared.unit).left;
  const fit = Math.floor((width - axis + GAP * em) / ((LEAST + GAP) * em));
  const most = Math.max(1, Math.min(MOST, fit, count));
  const columns = Math.ceil(count / Math.ceil(count / most));
  return { columns, panel: (width - axis - (columns - 1) * GAP * em) / columns, axis };
}

export interface Panel {
  series: Series;
  /** What stands behind every line alike: the region around. */
  around: Series | undefined;
  goals: readonly number[];
}

/** The height of a panel in pixels; the last one of its column has the time below it. */
export const panelHeight = (isLast: boolean, em: number): number =>
  (HEIGHT + (isLast ? TIME : 0.3)) * em;

/**
 * One panel: its line before that of the region around, on the scale of all. The values of the scale stand
 * left of the first panel of a row, outside its width, and the time below the last of a column.
 */
export function drawPanel(
  { series, around, goals }: Panel,
  shared: SharedScale,
  env: Environment,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Mark[] {
  const { width, em } = env;
  const [left, right, top, bottom] = [0, width, 0.4 * em, HEIGHT * em];
  const frame: Frame = {
    left,
    right,
    top,
    bottom,
    x: linear(shared.axis.span, [left, right - 0.3 * em]),
    y: linear(shared.domain, [bottom, top]),
  };
  const { labels } = tickLabels(shared.ticks, shared.domain, env, shared.unit);
  const rules = shared.ticks.map((tick) => `M${left},${frame.y(tick)}H${right}`);
  const values = shared.ticks.map((tick, i) =>
    axisWord({
      x: -0.4 * em,
      y: frame.y(tick) + 0.32 * WORD_SIZE * em,
      anchor: 'end',
      text: labels[i]!,
    }),
  );
  const foot: Group = group('axis', [
    { mark: 'path', role: 'base-line', d: `M${left},${bottom}H${right}` },
  ]);
  return [
    group('axis', [
      { mark: 'path', role: 'grid-line', d: rules.join('') },
      ...(isFirst ? values : []),
    ]),
    isLast ? timeAxis(frame, env, shared.axis) : foot,
    ...goals.map((goal) => targetLine(frame.y(goal), left, right)),
    ...withheld(series, frame),
    ...(around ? [drawLine(around, 'context', frame)] : []),
    drawLine(series, 'series-1', frame),
  ];
}
