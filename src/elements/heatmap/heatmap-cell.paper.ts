import type { Mark, Rect } from '../../charts/marks.js';
import { measured } from '../../charts/paper/words.js';
import { withheldBox } from '../../charts/withheld.js';
import type { HeatCell, Level, Matrix } from '../../core/derive/heatmap.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Token } from '../../theme/palettes.js';
import { shadeTokens } from '../base/shades/class-key.paper.js';
import { PALE } from '../base/shades/shades.styles.js';
import { markOf } from '../base/text/miss.js';
import { isPeak, shadeOf, type Shade } from './heatmap-cells.js';
import { figureText } from './heatmap.text.js';

type Box = Pick<Rect, 'x' | 'y' | 'width' | 'height'>;

/** The ring of a provisional figure, and the room between what stands in a cell, in pixels. */
export const RING = 6;
const ROOM = 3;

/** What lies above its range is not told by its colour alone. */
const ABOVE = '▲';

/** What a cell shows. */
export interface Content {
  figure: string;
  /** What stands before the figure: that it misses its target, that it lies above its range. */
  sign: string;
  hasRing: boolean;
  shade: Shade | undefined;
  isPeak: boolean;
  kind: 'none' | 'withheld' | 'zero' | 'figure';
}

export function contentOf(say: Speaker, matrix: Matrix, cell: HeatCell, hasRing: boolean): Content {
  const { observation, judgement } = cell;
  const value = observation?.value ?? null;
  const shade = shadeOf(cell, matrix);
  const isAbove = shade && 'level' in shade && shade.level === 'above';
  const isWithheld = observation?.status.includes('Q') ?? false;
  const kind =
    value === null ? (isWithheld ? 'withheld' : 'none') : value === 0 ? 'zero' : 'figure';
  return {
    figure: figureText(say, cell),
    sign: (judgement ? markOf(judgement) : '') || (isAbove ? ABOVE : ''),
    hasRing,
    shade,
    isPeak: isPeak(cell, matrix),
    kind,
  };
}

const roleOf = ({ isPeak: isBold }: Content) => (isBold ? 'shade-strong' : 'shade-word');

/** How wide what stands in a cell is, in pixels. */
export function contentWidth(content: Content, em: number): number {
  const { figure, sign, hasRing } = content;
  const texts = [sign, figure].filter(Boolean);
  const wide = texts.reduce((sum, text) => sum + measured(text, roleOf(content), em).width, 0);
  const parts = texts.length + (hasRing ? 1 : 0);
  return wide + (hasRing ? RING : 0) + ROOM * Math.max(0, parts - 1);
}

/** The ground of a level: below its range a pattern, within and above it a colour. */
function levelMarks(level: Level, box: Box): Mark[] {
  const rim: Mark = { mark: 'rect', role: 'heat-rim', tone: 'line', ...box };
  if (level === 'below') return [{ mark: 'path', role: 'heat-dots', d: dotted(box) }, rim];
  const tone = level === 'above' ? 'diverging-2' : 'diverging-5';
  const ground: Mark = { mark: 'rect', role: 'bar', tone, ...box };
  return level === 'inside' ? [ground, rim] : [ground];
}

/** A pattern of dots, as points of a path. */
function dotted({ x, y, width, height }: Box): string {
  let d = '';
  for (let down = 2.5; down < height; down += 5) {
    for (let across = 2.5; across < width; across += 5) d += `M${x + across},${y + down}h0`;
  }
  return d;
}

/** The colour of words on a shade. */
function inkOf(shade: Shade | undefined): Token {
  if (!shade) return 'ink';
  if (!('level' in shade)) return shadeTokens(shade.classes, shade.step).onShade;
  return { below: 'ink', inside: 'on-diverging-5', above: 'on-diverging-2' }[shade.level] as Token;
}

function groundMarks({ shade, kind }: Content, box: Box): Mark[] {
  if (kind === 'withheld') return withheldBox(box);
  if (kind === 'none') return [{ mark: 'rect', role: 'shade-none', ...inset(box, 0.5) }];
  if (!shade) return [{ mark: 'rect', role: 'heat-open', ...inset(box, 0.5) }];
  if ('level' in shade) return levelMarks(shade.level, box);
  const { classes, step } = shade;
  const tone = shadeTokens(classes, step).shade;
  const isPale = PALE[classes.palette === 'ramp' ? 'q' : 'd'].includes(step);
  return [
    { mark: 'rect', role: 'bar', tone, ...box },
    ...(isPale
      ? [{ mark: 'rect', role: 'heat-rim', tone: 'line', ...inset(box, 0.5) } as const]
      : []),
  ];
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** A cell of a level in the key: above its range it has its sign. */
export const levelCell = (level: Level, box: Box, em: number): Mark[] =>
  cellMarks(
    {
      figure: '',
      sign: level === 'above' ? ABOVE : '',
      hasRing: false,
      shade: { level },
      isPeak: false,
      kind: 'figure',
    },
    box,
    em,
  );

/** A cell with what stands in it, side by side in its middle. */
export function cellMarks(content: Content, box: Box, em: number): Mark[] {
  const { figure, sign, hasRing, shade, kind } = content;
  const tone = inkOf(shade);
  const role = roleOf(content);
  const { x, y, width, height } = box;
  const isMissed = sign !== '' && !(shade && 'level' in shade);
  const rim: Mark[] = content.isPeak
    ? [{ mark: 'rect', role: 'heat-rim-peak', tone, ...inset(box, 2) }]
    : isMissed
      ? [{ mark: 'rect', role: 'heat-rim', tone, ...inset(box, 0.5) }]
      : [];
  let left = x + (width - contentWidth(content, em)) / 2;
  const middle = y + height / 2;
  const ring: Mark[] = hasRing
    ? [
        {
          mark: 'circle',
          role: 'ring',
          tone,
          cx: left + RING / 2,
          cy: middle,
          r: RING / 2 - 0.5,
        },
      ]
    : [];
  if (hasRing) left += RING + ROOM;
  const said = [sign, figure].filter(Boolean).flatMap((text): Mark[] => {
    const { size, width: wide } = measured(text, role, em);
    const at = { x: left, y: middle + 0.36 * size, anchor: 'start' } as const;
    left += wide + ROOM;
    const { x: from } = at;
    const isPatterned = shade && 'level' in shade && shade.level === 'below';
    const ground = { x: from - 1, y: middle - 0.6 * size, width: wide + 2, height: 1.2 * size };
    return [
      ...(isPatterned ? [{ mark: 'rect', role: 'paper', ...ground } as const] : []),
      { mark: 'text', role, tone, ...at, text },
    ];
  });
  const half = Math.min(0.3 * width, 0.4 * em);
  const zero: Mark[] =
    kind === 'zero'
      ? [
          {
            mark: 'line',
            role: 'heat-zero',
            tone,
            x1: x + width / 2 - half,
            x2: x + width / 2 + half,
            y1: y + height - 2,
            y2: y + height - 2,
          },
        ]
      : [];
  return [...groundMarks(content, box), ...rim, ...zero, ...ring, ...said];
}
