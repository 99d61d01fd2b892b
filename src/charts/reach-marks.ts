import type { Reach, ReachStop, ReachType } from '../core/derive/reach.js';
import type { Geometry } from './environment.js';
import type { Mark, Text } from './marks.js';

/** The words of the picture, in the reader's language. */
export interface ReachLabels {
  /** One a type: its name, and how near the nearest is. */
  types: readonly { name: string; note: string }[];
  /** One a band: its upper end. */
  bands: readonly string[];
  /** What the last band is. */
  standard: string;
  /** Where the minutes are counted from. */
  start: string;
  unlisted: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A facility where it is drawn. */
export interface ReachMark extends Point {
  type: number;
  facility: number;
}

export interface ReachDrawing {
  form: 'rings' | 'strip';
  picture: readonly Mark[];
  geometry: Geometry;
  height: number;
  marks: readonly ReachMark[];
  /** Half the size of a mark. */
  size: number;
}

/** The facilities of a type that lie inside the standard. */
export const insideOf = ({ types, info }: Reach, type: number) =>
  types[type]!.facilities.filter(({ band }) => band < info.bands.length);

/** One shape a type, beside its colour; all fit into a circle of radius `s`. */
export function glyph(type: number, { x, y }: Point, s: number): string {
  const polygon = (corners: number, turn: number, inner = s) =>
    `M${Array.from({ length: corners }, (_, i) => {
      const angle = ((i / corners) * 2 + turn) * Math.PI;
      const radius = i % 2 ? inner : s;
      return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
    }).join('L')}Z`;
  switch (type % 8) {
    case 0:
      return `M${(x - s).toFixed(1)},${y.toFixed(1)}a${s},${s} 0 1 0 ${2 * s},0a${s},${s} 0 1 0 ${-2 * s},0Z`;
    case 1:
      return polygon(4, 0.25);
    case 2:
      return polygon(3, -0.5);
    case 3:
      return polygon(4, 0);
    case 4:
      return polygon(3, 0.5);
    case 5:
      return polygon(10, -0.5, s * 0.45);
    case 6:
      return polygon(6, 0);
    default:
      return polygon(8, 0.125, s * 0.35);
  }
}

/** The mark of a facility, or beside the name of a type: its shape tells the type, for all have one colour. */
export const drawMark = (
  type: number,
  at: Point,
  size: number,
  role: 'spot' | 'type-mark' | 'type-mark-lacking' = 'spot',
): Mark => ({ mark: 'path', role, d: glyph(type, at, size) });

/** What is said of a type: one that has no facility inside the standard stands out. */
export const looksOfType = (
  state: ReachType['state'],
): { mark: 'type-mark' | 'type-mark-lacking'; note: 'type-note' | 'type-lacking' } =>
  state === 'lacking'
    ? { mark: 'type-mark-lacking', note: 'type-lacking' }
    : { mark: 'type-mark', note: 'type-note' };

/** A line of words in a drawing. */
export const textAt = (
  role: 'start-word' | 'band-word' | 'unlisted-word' | 'type-name' | 'type-note' | 'type-lacking',
  { x, y }: Point,
  text: string,
  anchor: Text['anchor'],
): Text => ({ mark: 'text', role, x, y, anchor, text });

/** Where the pointer and the keys find each type and facility; `home` is the place of a type. */
export function geometryOf(
  stops: readonly ReachStop[],
  marks: readonly ReachMark[],
  home: (type: number) => Point,
  typeAt: (x: number, y: number) => number,
  near: number,
): Geometry {
  const at = (index: number): Point => {
    const { type, facility } = stops[index]!;
    return marks.find((mark) => mark.type === type && mark.facility === facility) ?? home(type);
  };
  return {
    count: stops.length,
    at,
    nearest: (x, y) => {
      const away = (point: Point) => Math.hypot(point.x - x, point.y - y);
      const close = marks.reduce<ReachMark | undefined>(
        (best, mark) => (away(mark) < (best ? away(best) : near) ? mark : best),
        undefined,
      );
      const type = close?.type ?? typeAt(x, y);
      return stops.findIndex((stop) => stop.type === type && stop.facility === close?.facility);
    },
  };
}
