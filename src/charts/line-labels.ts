import { WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** A line across rows, in pixels of their track, with what is said of it at its top. */
export interface NamedLine {
  at: number;
  text: string;
}

/** A line with the left end of its name, in pixels, and the row above the track that it stands in, from 0 up. */
export type LineLabel<Line extends NamedLine = NamedLine> = Line & { left: number; level: number };

/** The ends of the room for words, in pixels, and the font size. */
interface Room {
  from: number;
  to: number;
  em: number;
}

/** The left end of words over a place: in the middle of it as far as the room allows. */
export function leftOf({ at, text }: NamedLine, { from, to, em }: Room, size = WORD_SIZE): number {
  const width = textWidth(text) * size * em;
  return Math.round(Math.max(from, Math.min(at - width / 2, to - width)));
}

/** What lies between two names in one row, and between a name and a line that is not its own, in em. */
const [APART, BESIDE] = [1, 0.4];

/**
 * The names over lines: in the middle of their line, but beside the others' as far as the room allows, and
 * one above the other where they would meet. `from` and `to` are the ends of the room, in pixels of the track.
 */
export function lineLabels<Line extends NamedLine>(
  lines: readonly Line[],
  room: Room,
): LineLabel<Line>[] {
  const { em } = room;
  const ends: number[] = [];
  const sorted = [...lines].sort((a, b) => a.at - b.at);
  return sorted.map((line, i) => {
    const width = textWidth(line.text) * WORD_SIZE * em;
    const first = (sorted[i - 1]?.at ?? -Infinity) + BESIDE * em;
    const last = (sorted[i + 1]?.at ?? Infinity) - BESIDE * em - width;
    const middle = Math.max(first, Math.min(line.at - width / 2, last)) + width / 2;
    const left = leftOf({ at: middle, text: line.text }, room);
    const free = ends.findIndex((end) => end + APART * em <= left);
    const level = free < 0 ? ends.length : free;
    ends[level] = left + width;
    return { ...line, left, level };
  });
}

/** The words at ticks that have room, from the first on, with their left ends: none runs into the one before. */
export function tickLabels(
  ticks: readonly NamedLine[],
  room: Room,
  size: number,
): { text: string; left: number }[] {
  let end = -Infinity;
  return ticks.flatMap((tick) => {
    const left = leftOf(tick, room, size);
    if (left < end + BESIDE * room.em) return [];
    end = left + textWidth(tick.text) * size * room.em;
    return [{ text: tick.text, left }];
  });
}
