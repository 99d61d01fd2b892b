import type { Token } from '../../theme/palettes.js';
import type { ClassKey } from '../class-key.js';
import type { Mark } from '../marks.js';
import { beside, stack, type Block, type PaperSpace } from './block.js';
import { measured, words } from './words.js';

/** The type of a key in em of the sheet: the `foot` of the theme. */
export const KEY_SIZE = 0.75;

/** The heights of the ticks, the strip and the line across it, in em of the type of a key. */
const [TICK, STRIP, LINE] = [0.4, 0.75, 0.35];

/** What lies between boxes that are no scale, in em of the type of a key. */
const APART = 0.4;

/** The strip of classes with its edges, a tick for each value and the line of a target. */
function stripBlock(key: ClassKey, shade: (step: number) => Token, em: number): Block {
  const unit = KEY_SIZE * em;
  const width = key.width * unit;
  const top = (key.ticks.length > 0 || key.line !== undefined ? TICK + 0.1 : 0) * unit;
  const height = STRIP * unit;
  const at = (percent: number) => (percent / 100) * width;
  const apart = key.isScale ? 0 : APART * unit;
  const boxes = key.steps.flatMap((step, i): Mark[] => {
    const [from, to] = [at(key.places[i]!) + apart / 2, at(key.places[i + 1]!) - apart / 2];
    const place = { mark: 'rect', x: from, y: top, width: to - from, height } as const;
    return [
      { ...place, role: 'shade', tone: shade(step) },
      { ...place, role: 'shade-rim' },
    ];
  });
  const ticks = key.ticks.map((percent): Mark => {
    const x = at(percent);
    return { mark: 'line', role: 'tick', x1: x, x2: x, y1: top - TICK * unit, y2: top };
  });
  const x = at(key.line ?? 0);
  const [y1, y2] = [top - LINE * unit, top + height + LINE * unit];
  const line: Mark[] =
    key.line === undefined ? [] : [{ mark: 'line', role: 'zero', x1: x, x2: x, y1, y2 }];
  const y = top + height + 1.15 * unit;
  const labels = key.labels.map(({ at: percent, text }): Mark => {
    const role = percent === key.line ? 'key-strong' : 'key-word';
    return { mark: 'text', role, x: at(percent), y, anchor: 'middle', text };
  });
  return {
    width,
    height: top + height + 1.5 * unit,
    marks: [...boxes, ...ticks, ...line, ...labels],
  };
}

/** The key of shades: the strip, and beside it, or below where there is no room, what has to be said of it. */
export function classKeyBlock(
  key: ClassKey,
  text: string,
  { shade, width, em }: PaperSpace & { shade(step: number): Token },
): Block {
  // The words at its ends stand about them.
  const ends =
    Math.max(0, ...key.labels.map(({ text: edge }) => measured(edge, 'key-word', em).width)) / 2;
  const strip = stripBlock(key, shade, em);
  const framed: Block = {
    width: strip.width + 2 * ends,
    height: strip.height,
    marks: [{ mark: 'group', name: 'strip', x: ends, marks: strip.marks }],
  };
  const left = width - framed.width - em;
  const wanted = measured(text, 'key-word', em).width;
  const isBeside = left >= Math.min(wanted, 14 * em);
  const said = words(text, { role: 'key-word', em, width: isBeside ? left : width });
  return isBeside ? beside([framed, said], em) : stack([framed, said], 0.25 * em);
}
