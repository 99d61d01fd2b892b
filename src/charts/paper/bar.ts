/*
 * Figures as bars and dots on paper, alike in all pictures: solid as far as is stated; a bound fades towards where
 * the value may lie; what is preliminary beside final figures is pale with a dashed end; a counted zero is a tick
 * on the base line. The screen has the same in base/list/bounds.styles.ts.
 */
import type { Qualifier } from '../../core/contract/contract.generated.js';
import { isBounded } from '../../core/contract/qualifier.js';
import type { Token } from '../../theme/palettes.js';
import type { Role } from '../../theme/paper.js';
import type { Bar } from '../bars.js';
import { fading } from '../fade.js';
import type { Mark } from '../marks.js';

/** The room of a bar: the whole of its scale, in pixels. */
export interface Track {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The colour of a figure, and whether it is preliminary beside others that are not. */
export interface Dress {
  tone: Token;
  isPreliminary?: boolean;
}

/** What a bound fades over, in percent of the scale, and how much of it lies within an estimate. */
const [OVER, LESS] = [9, 5];

/** A strip from one place along to another, whichever is the left one. */
const strip = (from: number, to: number, { y, height }: Track, role: Role, tone: Token): Mark => ({
  mark: 'rect',
  role,
  tone,
  x: Math.min(from, to),
  y,
  width: Math.abs(to - from),
  height,
});

/** A strip that fades from one place to another, paler from the start than what is stated. */
const tail = (from: number, to: number, { y, height }: Track, tone: Token): Mark[] =>
  fading(
    { x: Math.min(from, to), y, width: Math.abs(to - from), height },
    to < from ? 'left' : 'right',
    { role: 'bar-tail', tone },
  );

/** A line across the track. */
export const across = (
  x: number,
  { y, height }: Pick<Track, 'y' | 'height'>,
  role: Role,
  tone?: Token,
): Mark => ({ mark: 'line', role, tone, x1: x, x2: x, y1: y, y2: y + height });

/** The bar of a figure in its track. */
export function barMarks(bar: Bar, track: Track, { tone, isPreliminary = false }: Dress): Mark[] {
  const { zero, length, below, bound } = bar;
  const sign = below ? -1 : 1;
  const at = (distance: number) => track.x + ((zero + sign * distance) / 100) * track.width;
  const base = at(0);
  if (length === 0 && !isBounded(bound)) return [across(base, track, 'zero')];
  if (bound === 'at-most') {
    return [
      ...tail(base, at(length), track, tone),
      across(at(length) - sign, track, isPreliminary ? 'bar-dashed' : 'bar-edge', tone),
    ];
  }
  if (!isBounded(bound)) {
    if (!isPreliminary) return [strip(base, at(length), track, 'bar', tone)];
    return [
      strip(base, at(length), track, 'bar-pale', tone),
      across(at(length) - sign, track, 'bar-dashed', tone),
    ];
  }
  const less = bound === 'about' || bound === 'nearly' ? Math.min(LESS, length) : 0;
  const over = Math.min(OVER, Math.max(0, (below ? zero : 100 - zero) - length));
  const stated = at(length - less);
  return [
    isPreliminary ? openBox(base, stated, track, tone) : strip(base, stated, track, 'bar', tone),
    ...tail(stated, at(length + over), track, tone),
  ];
}

/** The outline of what is stated, open where it is only a bound. */
const openBox = (base: number, to: number, { y, height }: Track, tone: Token): Mark => ({
  mark: 'path',
  role: 'bar-dashed',
  tone,
  d: `M${to},${y + 0.75}H${base}V${y + height - 0.75}H${to}`,
});

/** A figure as a dot at a place along a scale. */
export interface Dot extends Dress {
  at: number;
  bound: Qualifier;
  /** Its half, in pixels. */
  radius: number;
  /** One that misses its target stands on its corner. */
  isMissed?: boolean;
}

/** The dot of a figure in its track; a bound fades to the side where the value may lie. */
export function dotMarks(dot: Dot, track: Track): Mark[] {
  const { at, bound, radius, tone, isPreliminary = false, isMissed = false } = dot;
  const y = track.y + track.height / 2;
  if (isBounded(bound)) {
    const thin = { ...track, y: y - radius * 0.8, height: radius * 1.6 };
    const over = (OVER / 100) * track.width + radius;
    if (bound === 'about' || bound === 'nearly') {
      return [
        ...tail(at, Math.max(track.x, at - over), thin, tone),
        ...tail(at, Math.min(track.x + track.width, at + over), thin, tone),
      ];
    }
    const end =
      bound === 'at-most'
        ? Math.max(track.x, at - over)
        : Math.min(track.x + track.width, at + over);
    return [
      ...tail(at, end, thin, tone),
      across(at, thin, isPreliminary ? 'bar-dashed' : 'bar-edge', tone),
    ];
  }
  const role = isPreliminary ? 'bar-dot-hollow' : 'bar-dot';
  if (!isMissed) return [{ mark: 'circle', role, tone, cx: at, cy: y, r: radius }];
  const far = radius * 1.25;
  const d = `M${at - far},${y}L${at},${y - far}L${at + far},${y}L${at},${y + far}Z`;
  return [{ mark: 'path', role, tone, d }];
}
