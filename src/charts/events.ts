import type { Frame } from './axes.js';
import type { Environment } from './environment.js';
import type { Label, Taken } from './labels.js';
import { group, type Mark, type Text } from './marks.js';
import { WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** Something that happened, in the counting unit of an axis. */
export interface PlotEvent {
  kind: 'break' | 'event';
  /** Two times where nothing is known but that it lies between them, else the same twice. */
  from: number;
  to: number;
  /** What stands beside the rule; '' for a numeral in any case. */
  text: string;
}

/** Its place in pixels. */
interface Spot {
  from: number;
  to: number;
}

/** ①, ②, … */
export function numeral(index: number): string {
  return index < 20 ? String.fromCharCode(0x2460 + index) : `(${index + 1})`;
}

/** The longest text beside a rule, in em of its type. */
const LONGEST = 13;

/** From here on a clause says enough to stand for its sentence. */
const TELLING = 5;

/** A text as it stands beside a rule: whole where it is short, else its first clauses, or as much as there is room for. */
export function shortened(text: string): string {
  if (textWidth(text) <= LONGEST) return text;
  const clauses = text.split(/[，。；：、,.;:]/);
  let told = clauses[0]!;
  for (const clause of clauses.slice(1)) {
    const more = text.slice(0, told.length + 1 + clause.length);
    if (textWidth(more) > LONGEST - 1) break;
    told = more;
  }
  if (textWidth(told) >= TELLING && textWidth(told) <= LONGEST - 1) return `${told}…`;
  const signs = [...text];
  while (textWidth(signs.join('')) > LONGEST - 1) signs.pop();
  const cut = signs.join('');
  // Words of letters stay whole.
  const isInside = /[a-z]/i.test(text[cut.length] ?? '') && /[a-z]$/i.test(cut);
  return `${(isInside && cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).trimEnd()}…`;
}

/** The events as they are drawn, and which of them need a note. */
export interface DrawnEvents {
  picture: Mark[];
  /** By place: the numeral of its note, '' where the words were cut, undefined where all of them stand there. */
  notes: (string | undefined)[];
}

/**
 * Rules and bands with their words beside them, where these meet no line and no other words; else with
 * numerals, those of one place together.
 */
export function drawEvents(
  events: readonly PlotEvent[],
  frame: Frame,
  env: Environment,
  taken: Taken,
): DrawnEvents {
  const { top, bottom, x } = frame;
  const { em } = env;
  const spots = events.map(({ from, to }): Spot => ({ from: x(from), to: x(to) }));
  for (const place of new Set(spots.flatMap(({ from, to }) => [from, to]))) {
    taken.pass([
      { x: place, y: top },
      { x: place, y: bottom },
    ]);
  }
  const words = events.map(({ text }, i) => besideRule(text, spots[i]!, frame, em, taken));
  const isWhole = (i: number) => words[i]!.map((row) => row.text).join('') === events[i]!.text;
  const numerals = new Map<number, string>();
  events.forEach((_event, i) => {
    if (!words[i]) numerals.set(i, numeral(numerals.size));
  });
  const labels = events.map((_event, i) => {
    if (words[i]) return words[i];
    const alike = [...numerals.keys()].filter((k) => isSame(spots[k]!, spots[i]!));
    const text = alike.map((k) => numerals.get(k)).join('');
    return alike[0] === i ? atRule(text, spots[i]!, frame, env, taken) : [];
  });
  const picture = events.map(({ kind }, i) => {
    const rows = labels[i]!.map(({ x: at, y, anchor, text }): Text => ({
      mark: 'text',
      role: `${kind}-word`,
      x: at,
      y,
      anchor,
      text,
    }));
    return group(kind, [...drawPlace(kind, spots[i]!, frame, em), ...rows]);
  });
  const notes = events.map((_event, i) => {
    if (words[i]) return isWhole(i) ? undefined : '';
    return numerals.get(i);
  });
  return { picture, notes };
}

const isSame = (a: Spot, b: Spot) => a.from === b.from && a.to === b.to;

function drawPlace(
  kind: PlotEvent['kind'],
  { from, to }: Spot,
  { top, bottom }: Frame,
  em: number,
): Mark[] {
  const role = `${kind}-line` as const;
  if (from === to) return [{ mark: 'line', role, x1: from, x2: from, y1: top, y2: bottom }];
  const tick = top + 0.4 * em;
  const [width, height] = [to - from, bottom - top];
  return [
    { mark: 'rect', role: 'event-band', x: from, y: top, width, height },
    { mark: 'path', role, d: `M${from},${tick}V${top}H${to}V${tick}` },
  ];
}

/** The rows of a text of which one has no room: it parts after a sign or a space near its middle, else there. */
function inTwo(text: string): string[] {
  const middle = Math.ceil(text.length / 2);
  const places = Array.from({ length: text.length }, (_, i) => i)
    .filter((i) => i > 0 && /[\s，。；：、]/.test(text[i - 1]!))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const isLatin = /[a-z]/i.test(text);
  const at = isLatin ? (places[0] ?? text.length) : middle;
  return [text.slice(0, at), text.slice(at)].filter(Boolean);
}

/** The first place beside a rule, from above, where its words are clear of all else, in one row or in two. */
function besideRule(
  text: string,
  { from, to }: Spot,
  frame: Frame,
  em: number,
  taken: Taken,
): Label[] | undefined {
  if (!text) return undefined;
  const size = WORD_SIZE * em;
  const short = shortened(text);
  const rows = [[short], inTwo(short)]
    .flatMap((lines) =>
      rowsOf(frame, em).flatMap((top) =>
        (['start', 'end'] as const).map((anchor) =>
          lines.map((line, i): Label => {
            const x = anchor === 'start' ? to + 0.35 * em : from - 0.35 * em;
            return { text: line, x, y: top + i * ROW * em, anchor, size };
          }),
        ),
      ),
    )
    .find((place) => place.every((row) => taken.isClear(row, frame)));
  for (const row of rows ?? []) taken.take(row);
  return rows;
}

/** Where numerals meet no words: above their rule, else beside it; none where there is no such place. */
function atRule(
  text: string,
  { from, to }: Spot,
  frame: Frame,
  { em, width }: Pick<Environment, 'em' | 'width'>,
  taken: Taken,
): Label[] {
  const word = { text, size: WORD_SIZE * em };
  const half = (textWidth(text) * word.size) / 2;
  const middle = Math.max(half, Math.min(width - half, (from + to) / 2));
  const drawing = { ...frame, left: 0, right: width, top: 0 };
  const above: Label = { ...word, x: middle, y: frame.top - 0.5 * em, anchor: 'middle' };
  const beside = rowsOf(frame, em).flatMap((y): Label[] => [
    { ...word, y, x: to + 0.2 * em, anchor: 'start' },
    { ...word, y, x: from - 0.2 * em, anchor: 'end' },
  ]);
  const places = [above, ...beside];
  const label =
    places.find((place) => taken.isClear(place, drawing)) ??
    places.find((place) => taken.hasRoom(place, drawing));
  if (label) taken.take(label);
  return label ? [label] : [];
}

/** From one baseline to the next, in em. */
const ROW = 1.15;

/** Baselines from the top of a plot to its foot. */
function rowsOf({ top, bottom }: Frame, em: number): number[] {
  const first = top + em;
  const count = Math.max(0, Math.floor((bottom - first - 0.3 * em) / (ROW * em)) + 1);
  return Array.from({ length: count }, (_, i) => first + i * ROW * em);
}
