import { barOf, bulletScale, type Gauge } from '../../charts/bars.js';
import type { Mark } from '../../charts/marks.js';
import { across, barMarks, dotMarks, type Track } from '../../charts/paper/bar.js';
import {
  beside,
  stack,
  type Block,
  type PaperForm,
  type PaperSpace,
} from '../../charts/paper/block.js';
import { measured, words } from '../../charts/paper/words.js';
import type { TargetItem } from '../../core/contract/contract.generated.js';
import { evenlyBy } from '../../core/derive/progress.js';
import type { Judgement } from '../../core/derive/target.js';
import { linesOf } from '../../core/model/target-lines.js';
import type { Observation } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Role } from '../../theme/paper.js';
import { lineText } from './progress.text.js';

/** A scale is no longer than it reads: 640 px in type of 16. */
const WIDEST = 40;

/** The heights of the scale and of the bar in it, and how far a line stands out of it, in em. */
const [SCALE, BAR, OUT] = [1.5, 0.75, 0.2];

/** What a bullet shows; a target that measures nothing beside the figure is left out. */
export interface Bullet {
  observation: Observation;
  target: TargetItem | undefined;
  judgement: Judgement | undefined;
}

/** A figure towards its target on paper: as on the screen, with the words of the lines at them. */
export const progressPaper =
  (say: Speaker, bullet: Bullet): PaperForm =>
  (space) => {
    const width = Math.min(space.width, WIDEST * space.em);
    const { em } = space;
    const { observation, target, judgement } = bullet;
    const gauge = bulletScale(observation, target);
    const at = (value: number) => (gauge.share(value) / 100) * width;
    const lines = target ? linesOf(target) : [];
    const label = (role: Role, text: string, x: number) => labelBlock(role, text, x, { width, em });
    const isDot = gauge.form === 'dot';
    const even = judgement && target ? evenlyBy(judgement) : undefined;
    const middle = lines.reduce((sum, line) => sum + at(line), 0) / (lines.length || 1);
    const lineLabel = target ? [label('text', lineText(say, target), middle)] : [];
    return stack([
      ...(isDot
        ? [label('strong', say.value(observation), at(observation.value ?? 0))]
        : lineLabel),
      scaleBlock(bullet, gauge, { width, em }),
      ...(isDot ? lineLabel : [endsBlock(say, observation, gauge, { width, em })]),
      ...(even === undefined
        ? []
        : [label('foot', say.words.list(say.elapsed(judgement!)), at(even))]),
    ]);
  };

/** Words at a place: they begin there, are centred or end, so that they stay within the scale. */
function labelBlock(role: Role, text: string, x: number, { width, em }: PaperSpace): Block {
  const room = measured(text, role, em).width;
  if (room > width) return words(text, { role, em, width });
  const said = words(text, { role, em });
  const left = (x / width) * (width - room);
  return { ...said, width, marks: [{ mark: 'group', name: 'label', x: left, marks: said.marks }] };
}

function endsBlock(
  say: Speaker,
  { indicator }: Observation,
  { domain }: Gauge,
  { width, em }: PaperSpace,
): Block {
  const [from = '', to = ''] = domain.map((end) => say.amount(end, indicator.unit));
  const half = width / 2;
  return beside([
    words(from, { role: 'axis-word', em, width: half }),
    words(to, { role: 'axis-word', em, width: half, anchor: 'end' }),
  ]);
}

function scaleBlock(
  { observation, target, judgement }: Bullet,
  gauge: Gauge,
  { width, em }: PaperSpace,
): Block {
  const at = (value: number) => (gauge.share(value) / 100) * width;
  const out = OUT * em;
  const scale: Track = { x: 0, y: out, width, height: SCALE * em };
  const lines = target ? linesOf(target) : [];
  const isBar = gauge.form === 'bar';
  const even = judgement && target ? evenlyBy(judgement) : undefined;
  const goals = lines.map((line) =>
    across(at(line), { y: 0, height: scale.height + 2 * out }, 'goal'),
  );
  const time =
    even === undefined
      ? []
      : [
          across(
            at(even),
            { y: scale.y + 0.75 * scale.height, height: 0.25 * scale.height + out },
            'time',
          ),
        ];
  const middle = scale.y + scale.height / 2;
  const ground: Mark[] = isBar
    ? [
        { mark: 'rect', role: 'track', ...scale },
        ...(gauge.domain[0] < 0 ? [across(at(0), scale, 'base-line')] : []),
      ]
    : [{ mark: 'line', role: 'base-line', x1: 0, x2: width, y1: middle, y2: middle }];
  const [low = 0, high = low] = lines.map(at);
  const band: Mark[] =
    lines.length > 1
      ? [
          {
            mark: 'rect',
            role: isBar ? 'blank' : 'track',
            x: low,
            y: scale.y,
            width: high - low,
            height: scale.height,
          },
        ]
      : [];
  const marks = [
    ...ground,
    ...band,
    ...figureMarks(observation, lines, gauge, scale, em),
    ...goals,
    ...time,
  ];
  return { width, height: scale.height + 2 * out, marks };
}

/** A bar from zero, or a dot and its distance from the line; within a range there is no distance. */
function figureMarks(
  { value, qualifier }: Observation,
  lines: readonly number[],
  { share, form }: Gauge,
  scale: Track,
  em: number,
): Mark[] {
  if (value === null) return [];
  const middle = scale.y + scale.height / 2;
  const bar = { ...scale, y: middle - (BAR * em) / 2, height: BAR * em };
  if (form === 'bar') return barMarks(barOf(value, qualifier, share), bar, { tone: 'accent' });
  const at = (one: number) => (share(one) / 100) * scale.width;
  const [from = value, to = from] = lines;
  const nearest = value < from ? from : value > to ? to : lines.length > 1 ? value : from;
  const [low, high] = [value, nearest].map(at).sort((a, b) => a - b) as [number, number];
  return [
    {
      mark: 'rect',
      role: 'bar',
      tone: 'accent',
      x: low,
      y: middle - 0.2 * em,
      width: high - low,
      height: 0.4 * em,
    },
    ...dotMarks({ at: at(value), bound: 'exact', radius: 0.45 * em, tone: 'accent' }, scale),
  ];
}
