import type { Frame } from './axes.js';
import type { Label, Taken } from './labels.js';
import type { End } from './line-ends.js';
import { group, type Mark } from './marks.js';
import { WORD_SIZE } from './scale.js';

/** A target over the time that it is for, in the counting unit of the axis; `to` is not in it. */
export interface TargetSpan {
  value: number;
  from: number;
  to: number;
  /** What it is called, its limit (≥95%), and the word for any such line, each for the end of its own. */
  name: string;
  limit: string;
  kind: string;
  /** All of it in words, for a note where its name has no room. */
  whole: string;
  /** The side on which a figure misses it, where every figure there does. */
  missed?: 'above' | 'below' | undefined;
}

/** A line with no words: the second of a band. */
const isNamed = ({ name }: TargetSpan) => name !== '';

/** What stands at the end of a target that lasts to the end of the plot: its name, if need be the word for it. */
export const targetEnd = (
  { value, name, limit, kind }: TargetSpan,
  y: (v: number) => number,
): End => ({
  y: y(value),
  tone: 'ink',
  forms: [
    [{ kind: 'name', text: `${name} ${limit}` }],
    [
      { kind: 'name', text: name },
      { kind: 'name', text: limit },
    ],
    [{ kind: 'name', text: `${kind} ${limit}` }],
    [
      { kind: 'name', text: kind },
      { kind: 'name', text: limit },
    ],
  ],
});

/** Lines and tints of targets, the words of those that end before the plot does, and which have none. */
export function drawTargets(
  targets: readonly TargetSpan[],
  ended: ReadonlySet<TargetSpan>,
  frame: Frame,
  em: number,
  taken: Taken,
): { picture: Mark[]; unnamed: TargetSpan[] } {
  const { x, y } = frame;
  for (const { from, to, value } of targets) {
    taken.pass([from, to].map((time) => ({ x: x(time), y: y(value) })));
  }
  const unnamed: TargetSpan[] = [];
  const picture = targets.map((target) => {
    const { from, to, value } = target;
    const label =
      isNamed(target) && !ended.has(target) ? atLine(target, frame, em, taken) : undefined;
    if (isNamed(target) && !ended.has(target) && !label) unnamed.push(target);
    return group('target', [
      ...missedSide(target, frame),
      targetLine(y(value), x(from), x(to)),
      ...(label ? [targetWord(label)] : []),
    ]);
  });
  return { picture, unnamed };
}

/** The line of a target at a height, from one place to another. */
export const targetLine = (height: number, from: number, to: number): Mark => ({
  mark: 'line',
  role: 'target-line',
  x1: from,
  x2: to,
  y1: height,
  y2: height,
});

const targetWord = ({ x, y, anchor, text }: Label): Mark => ({
  mark: 'text',
  role: 'target-word',
  x,
  y,
  anchor,
  text,
});

/** The side of a target on which figures miss it. */
function missedSide({ from, to, value, missed }: TargetSpan, { x, y, top, bottom }: Frame): Mark[] {
  if (!missed) return [];
  const [start, end] = missed === 'above' ? [top, y(value)] : [y(value), bottom];
  const [width, height] = [x(to) - x(from), Math.max(0, end - start)];
  return [{ mark: 'rect', role: 'target-missed', x: x(from), y: start, width, height }];
}

/** The words of a target above or below its line, within its time, clear of lines and other words. */
function atLine(
  { from, to, value, name, limit }: TargetSpan,
  frame: Frame,
  em: number,
  taken: Taken,
): Label | undefined {
  const [left, right, height] = [frame.x(from), frame.x(to), frame.y(value)];
  const bounds = { ...frame, left, right };
  const size = WORD_SIZE * em;
  const label = [`${name} ${limit}`, limit]
    .flatMap((text) =>
      [height - 0.4 * em, height + 1.1 * em].flatMap((y): Label[] => [
        { text, y, size, x: right, anchor: 'end' },
        { text, y, size, x: left, anchor: 'start' },
      ]),
    )
    .find((place) => taken.isClear(place, bounds));
  if (label) taken.take(label);
  return label;
}
