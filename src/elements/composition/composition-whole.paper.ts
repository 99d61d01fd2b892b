import type { Mark, Rect } from '../../charts/marks.js';
import type { Block } from '../../charts/paper/block.js';
import { measured } from '../../charts/paper/words.js';
import { withheldBox } from '../../charts/withheld.js';
import type { Composition, Part } from '../../core/derive/composition.js';
import type { Token } from '../../theme/palettes.js';
import { isHatched } from './composition-list.js';
import { isPreliminary } from './composition.text.js';

type Box = Pick<Rect, 'x' | 'y' | 'width' | 'height'>;

/** The height of the bar and of the numbers below it, in em. */
const [BAR, NUMBERS] = [2.25, 1.3];

/** Between two parts of the bar, and between two cells, in pixels. */
const GAP = 2;

/** The colour of a part: one a category, whatever its place in the order. */
const toneOf = ({ index }: Part): Token =>
  index >= 0 && index < 8 ? `series-${(index + 1) as 1}` : 'line';

/** A place that belongs to nobody known. */
const blank = (box: Box): Mark[] => [{ mark: 'rect', role: 'shade-none', ...box }];

/** A place of a part in its colour; one that is preliminary beside others is pale with a dashed edge. */
export function fillMarks(part: Part, composition: Composition, box: Box): Mark[] {
  if (isHatched(part)) return withheldBox(box);
  if (part.length === undefined) return blank(box);
  const tone = toneOf(part);
  if (!isPreliminary(part, composition)) return [{ mark: 'rect', role: 'bar', tone, ...box }];
  const { x, y, width, height } = box;
  const inner = {
    x: x + 0.75,
    y: y + 0.75,
    width: Math.max(0.5, width - 1.5),
    height: height - 1.5,
  };
  return [{ mark: 'rect', role: 'part-preliminary', tone, ...inner }];
}

/** What of the whole belongs to parts that have no figure to show. */
const restMarks = ({ rest }: Composition, box: Box): Mark[] =>
  rest?.kind === 'withheld' ? withheldBox(box) : blank(box);

/** One bar of a hundred per cent; the numbers below it are the places in the list, where they have room. */
export function stackBlock(composition: Composition, width: number, em: number): Block {
  const { parts, rest } = composition;
  const height = BAR * em;
  let x = 0;
  const next = (length: number): Box => {
    const across = (length / 100) * width;
    const box = { x, y: 0, width: Math.max(1, across - Math.min(GAP, across * 0.3)), height };
    x += across;
    return box;
  };
  const marks = parts.flatMap((part, i): Mark[] => {
    if (!part.length) return [];
    const box = next(part.length);
    const text = `${i + 1}`;
    const isWide = measured(text, 'cell-head', em).width <= box.width;
    const place = { x: box.x, y: height + 1.05 * em, anchor: 'start' } as const;
    return [
      ...fillMarks(part, composition, box),
      ...(isWide ? [{ mark: 'text', role: 'cell-head', ...place, text } as const] : []),
    ];
  });
  return {
    width,
    height: height + NUMBERS * em,
    marks: [...marks, ...(rest ? restMarks(composition, next(rest.length)) : [])],
  };
}

/** A hundred cells in the order of the list, row by row; the first of a part has its number. */
export function waffleBlock(composition: Composition, width: number, em: number): Block {
  const { parts, rest } = composition;
  const size = (width - 9 * GAP) / 10;
  const boxOf = (n: number): Box => ({
    x: (n % 10) * (size + GAP),
    y: Math.floor(n / 10) * (size + GAP),
    width: size,
    height: size,
  });
  let count = 0;
  const marks = parts.flatMap((part, i): Mark[] => {
    const cells = Array.from({ length: part.cells ?? 0 }, () => boxOf(count++));
    const [first] = cells;
    if (!first) return [];
    const text = `${i + 1}`;
    const { size: type, width: wide } = measured(text, 'tag-word', em);
    const place = {
      x: first.x + 2 + wide / 2,
      y: first.y + 1.05 * type,
      anchor: 'middle',
    } as const;
    const ground = { x: first.x, y: first.y, width: wide + 4, height: 1.3 * type };
    return [
      ...cells.flatMap((box) => fillMarks(part, composition, box)),
      { mark: 'rect', role: 'paper', ...ground },
      { mark: 'text', role: 'tag-word', ...place, text },
    ];
  });
  const others = Array.from({ length: rest?.cells ?? 0 }, () => boxOf(count++));
  return {
    width,
    height: width,
    marks: [...marks, ...others.flatMap((box) => restMarks(composition, box))],
  };
}
