import { quotient } from '../core/model/decimal.js';
import type { Environment } from './environment.js';
import { axisWord } from './axes.js';
import type { Label, Taken } from './labels.js';
import { group, type Mark } from './marks.js';
import { tickDecimals, type Scale, WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** A number marked by a line across the picture, and what it is. */
export interface Reference {
  kind: 'median' | 'own';
  value: number;
  label: string;
}

/** The part of a drawing that the figures have, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room below the names of the references. */
export function boxOf(
  { width, height, em }: Environment,
  references: readonly Reference[],
  below: number,
): Box {
  const top = references.length > 0 ? (0.6 + references.length * 1.15) * em : 1.4 * em;
  return { left: 0.7 * em, right: width - 0.7 * em, top, bottom: height - below * em };
}

/** The middle half of the figures: where it begins and ends, and what these ends are called, the fullest words first. */
export interface Half {
  ends: readonly [number, number];
  names: readonly [readonly string[], readonly string[]];
}

/** The middle half of the figures, as a band behind them, its ends named beside it where no line or dot is. */
export function middle(
  half: Half | undefined,
  x: Scale,
  box: Box,
  { em, width }: Environment,
  taken: Taken,
): Mark[] {
  if (!half) return [];
  const { top, bottom } = box;
  const [from, to] = half.ends.map(x) as [number, number];
  const bounds = { left: 0, right: width, top, bottom };
  const named = half.names.flatMap((names, i) => {
    const place = {
      x: i === 0 ? from - 0.35 * em : to + 0.35 * em,
      y: top + 0.9 * em,
      size: WORD_SIZE * em,
    };
    const anchor = i === 0 ? 'end' : 'start';
    return (
      names
        .map((text): Label => ({ ...place, text, anchor }))
        .find((label) => taken.isClear(label, bounds)) ?? []
    );
  });
  const [across, high] = [Math.max(1, to - from), bottom - top];
  return [
    { mark: 'rect', role: 'half', x: from, y: top, width: across, height: high },
    ...named.map(({ x: at, y, anchor, text }): Mark => {
      return { mark: 'text', role: 'quartile', x: at, y, anchor, text };
    }),
  ];
}

/** A number marked by a line across the picture, with its name above. */
export function referenceLine(
  { kind, value, label }: Reference,
  row: number,
  x: Scale,
  { left, right, top, bottom }: Box,
  { em, width }: Environment,
  references: readonly Reference[],
): Mark {
  const at = x(value);
  const long = (textWidth(label) * WORD_SIZE + 0.5) * em;
  // The lines of the names above reach past this one, which keeps to its own side of them.
  const taller = references.slice(0, row);
  const before = taller.some((other) => other.value < value);
  const after = taller.some((other) => other.value > value);
  const late = before === after ? at > (left + right) / 2 : after;
  const gap = 0.35 * em;
  // Where a side is too short for its name, the name is moved in.
  const start = late ? Math.max(at - gap, long - gap) : Math.min(at + gap, width - long + gap);
  const level = (row + 0.9) * 1.15 * em;
  // A name that is moved in stands over its line, which then begins below it.
  const isOver = late ? start > at : start < at;
  const head = level + (isOver ? 0.3 : -0.8) * em;
  const line = { x1: at, x2: at, y1: Math.min(head, top), y2: bottom };
  const anchor = late ? 'end' : 'start';
  return group(kind, [
    { mark: 'line', role: 'line-halo', ...line },
    { mark: 'line', role: `${kind}-line`, ...line },
    { mark: 'text', role: `${kind}-word`, x: start, y: level, anchor, text: label },
  ]);
}

/** A tick of the axis below, with its label and where that stands, in pixels. */
interface PlacedTick {
  tick: number;
  label: string;
  half: number;
  middle: number;
}

const touching = (ticks: readonly PlacedTick[], gap: number): boolean =>
  ticks.some((tick, i) => {
    const before = ticks[i - 1];
    return before && tick.middle - tick.half < before.middle + before.half + gap;
  });

/** Ticks with their values below: all of them, or every second, third … where they would touch. */
export function valueTicks(
  ticks: number[],
  x: Scale,
  { left, right, bottom }: Box,
  env: Environment,
  ownUnit: string,
): Mark {
  const { em } = env;
  const [divisor, unit] = env.scale(Math.max(0, ...ticks.map(Math.abs)), ownUnit);
  const decimals = tickDecimals(ticks, divisor);
  const place = (every: number): PlacedTick[] => {
    const kept = ticks.filter((_tick, i) => i % every === 0);
    return kept.map((tick, i) => {
      const number = env.number(quotient(tick, divisor), decimals);
      // The unit of the figures stands above; a larger one is said here, once.
      const isLast = i === kept.length - 1;
      const label = divisor !== 1 && isLast ? env.withUnit(number, unit) : number;
      const half = textWidth(label) * 0.5 * WORD_SIZE * em;
      return { tick, label, half, middle: Math.max(half, Math.min(env.width - half, x(tick))) };
    });
  };
  let every = 1;
  while (every < ticks.length && touching(place(every), 0.6 * em)) every++;
  const shown = place(every);
  const ticked = shown.map(({ tick }) => `M${x(tick)},${bottom}v${0.3 * em}`);
  return group('axis', [
    { mark: 'path', role: 'base-line', d: `M${left},${bottom}H${right}${ticked.join('')}` },
    ...shown.map(({ label, middle }) =>
      axisWord({ x: middle, y: bottom + 1.4 * em, anchor: 'middle', text: label }),
    ),
  ]);
}
