import type { CardItem } from '../../../core/contract/contract.generated.js';
import { boxesOf, layoutOf, sum, type Box } from './boxes.js';
import type { Form } from './form.js';
import { FOOT, HEAD, type Layout, type Ratio } from './layout.js';
import { TYPICAL } from './type-size.js';

export type Size = NonNullable<CardItem['size']>;

/** What a card asks of its place: its picture's form, and how much room beside others. */
export interface Wish extends Form {
  size: Size;
}

/** How much room a card has beside others; each size is twice the one before. */
const ROOM: Record<Size, number> = { small: 1, medium: 2, large: 4 };

/** So many cards, and so many of the smallest of them, are still readable on one screen. */
const MOST_CARDS = 12;
const MOST_ROOM = 16;

/** So many of the smallest are readable at once on an upright wall, which has few characters to a line. */
const MOST_UPRIGHT = 5;

/** What it costs to lack all of the least width or height once over. */
const LACK = 12;

/** What an extra line through the grid costs, so that lines go through where they can. */
const LINE = 0.12;
/** What it costs that a line of a stack does not go on in the next one. */
const BROKEN = 1;
/** What it costs that two neighbours of one size are unlike in shape. */
const UNLIKE = 2;
/** What it costs that bands are not of one thickness. */
const UNEVEN = 1.5;
/** So many cards may stand in one stack, and so many bands of one thickness on the stage. */
const DEPTHS = [1, 2, 3, 4];

/** Lines as near as this are twins that rounding makes. */
const TWINS = 1e-6;

type Part = readonly [from: number, to: number];

interface Cut {
  cost: number;
  parts: Part[];
}

/**
 * Places the cards of a scene on one shape of wall, in their order and without a gap: in bands of
 * stacks, beside or below one another, whichever comes closest to the shape in which a card reads
 * well. The room of each card is in proportion to its size. `first` is the number of the first card.
 */
export function arrange(wishes: readonly Wish[], ratio: Ratio, first = 0): Layout {
  const [width, height] = stageOf(ratio);
  const below = bands(wishes, width, height, awkward);
  const beside = bands(wishes, height, width, (long, thick, form) => awkward(thick, long, form));
  const boxes = below.cost <= beside.cost ? below.boxes : beside.boxes.map(turned);
  return layoutOf(
    boxes.map((box, i) => ({ ...box, area: nameOf(first + i) })),
    TWINS,
  );
}

/**
 * The same in the steps that a shape of wall takes for it: an upright one shows one after the other what
 * would be too small to read all at once.
 */
export function arrangeInSteps(wishes: readonly Wish[], ratio: Ratio): Layout[] {
  if (ratio !== 'portrait') return [arrange(wishes, ratio)];
  const steps = parted(wishes, (rooms) => sum(rooms) <= MOST_UPRIGHT);
  return steps.map(([from, to]) => arrange(wishes.slice(from, to), ratio, from));
}

/** How many cards each screen of a scene takes, where there are more than one can show. */
export function screens(wishes: readonly Wish[]): number[] {
  const isReadable = (rooms: readonly number[]) =>
    rooms.length <= MOST_CARDS && sum(rooms) <= MOST_ROOM * Math.min(...rooms);
  return parted(wishes, isReadable).map(([from, to]) => to - from);
}

/** Cards that follow one another, in as few parts as fit: `fits` is asked of the rooms of a part. */
function parted(wishes: readonly Wish[], fits: (rooms: readonly number[]) => boolean): Part[] {
  const rooms = wishes.map(({ size }) => ROOM[size]);
  const cost = ([from, to]: Part) => {
    const part = rooms.slice(from, to);
    // Few parts first, then alike ones.
    return fits(part) ? 1e6 + sum(part) ** 2 : Infinity;
  };
  return cut(0, rooms.length, cost).parts;
}

/** The width and height of the place of card `i`, in em of a wall whose viewers ask for no larger type. */
export function placeOf(i: number, layout: Layout, ratio: Ratio): [number, number] {
  const [width, height] = stageOf(ratio);
  const { left, right, top, bottom } = boxesOf(layout).find(({ area }) => area === nameOf(i))!;
  return [width * (right - left), height * (bottom - top)];
}

const nameOf = (card: number) => `c${card}`;

const stageOf = (ratio: Ratio) => [TYPICAL[ratio][0], TYPICAL[ratio][1] - HEAD - FOOT] as const;

/** The same box where bands run down instead of across. */
const turned = ({ area, left, right, top, bottom }: Box): Box => ({
  area,
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** How far a card of so many em is from the shape in which it reads best. */
function awkward(width: number, height: number, { shape, least: [wide, high] }: Form): number {
  const lack = Math.max(0, wide / width - 1) + Math.max(0, high / height - 1);
  return Math.log(width / height / shape) ** 2 + LACK * lack;
}

/** The cheapest way to cut a row of things into parts that follow one another. */
function cut(from: number, to: number, cost: (part: Part) => number): Cut {
  const best: Cut[] = [{ cost: 0, parts: [] }];
  for (let end = from + 1; end <= to; end++) {
    const ways = best.map((before, i) => {
      const part = [from + i, end] as const;
      return { cost: before.cost + cost(part), parts: [...before.parts, part] };
    });
    best.push(cheapest(ways));
  }
  return best[to - from]!;
}

/** The cards of a stage, measured along the bands and through them. */
interface Stage {
  wishes: readonly Wish[];
  rooms: readonly number[];
  long: number;
  thick: number;
  cost: typeof awkward;
  /** The best cuts so far, by band. */
  cuts: Map<string, Cut>;
}

const roomOf = ({ rooms }: Stage, [from, to]: Part) => sum(rooms.slice(from, to));

/** The best cut of a band into stacks. */
function stacksOf(stage: Stage, band: Part): Cut {
  const name = band.join();
  const stacks = stage.cuts.get(name) ?? findStacks(stage, band);
  stage.cuts.set(name, stacks);
  return stacks;
}

function findStacks(stage: Stage, band: Part): Cut {
  const { wishes, rooms, long, thick, cost } = stage;
  const whole = sum(rooms);
  const inBand = roomOf(stage, band);
  const price = (depth: number) => (stack: Part) => {
    const cards = rooms.slice(...stack);
    // Every stack of a band has one card or the same number, so that their lines go through.
    if (cards.length > 1 && cards.length !== depth) return Infinity;
    const room = roomOf(stage, stack);
    const across = (long * room) / inBand;
    const deep = (thick * inBand) / whole / room;
    const unlike = depth > 1 && cards.length === 1 && isAlike(rooms, stack, band) ? UNLIKE : 0;
    const broken = cards.some((card) => card !== cards[0]) ? BROKEN : 0;
    const shapes = cards.map((card, i) => cost(across, deep * card, wishes[stack[0] + i]!));
    return sum(shapes) + broken + unlike + (cards.length - 1) * LINE;
  };
  return cheapest(DEPTHS.map((depth) => cut(...band, price(depth))));
}

/** True where a neighbour of a lone card in its band is of its size. */
function isAlike(rooms: readonly number[], [from, to]: Part, [first, last]: Part): boolean {
  const before = from > first && rooms[from - 1] === rooms[from];
  return before || (to < last && rooms[to] === rooms[from]);
}

const cheapest = <Way extends { cost: number }>(ways: readonly Way[]): Way =>
  ways.reduce((a, b) => (b.cost < a.cost ? b : a));

/** Bands across the stage, each cut into stacks, each of these into cards. */
function bands(
  wishes: readonly Wish[],
  long: number,
  thick: number,
  cost: typeof awkward,
): { cost: number; boxes: Box[] } {
  const rooms = wishes.map(({ size }) => ROOM[size]);
  const stage: Stage = { wishes, rooms, long, thick, cost, cuts: new Map() };
  const whole = sum(rooms);
  const price = (band: Part) => stacksOf(stage, band).cost;
  // Bands of one thickness, however many, or else as the cards give.
  const even = DEPTHS.map((count) =>
    cut(0, rooms.length, (band) =>
      roomOf(stage, band) * count === whole ? price(band) : Infinity,
    ),
  );
  const free = cut(0, rooms.length, price);
  const best = cheapest([...even, { ...free, cost: free.cost + UNEVEN }]);
  const boxes = boxesIn(stage, best.parts);
  const { columns, rows } = layoutOf(boxes, TWINS);
  return { cost: best.cost + LINE * (columns.length + rows.length), boxes };
}

/** Where each card of the bands lies. */
function boxesIn(stage: Stage, parts: readonly Part[]): Box[] {
  const whole = sum(stage.rooms);
  const boxes: Box[] = [];
  let y = 0;
  for (const band of parts) {
    const deep = roomOf(stage, band) / whole;
    let x = 0;
    for (const stack of stacksOf(stage, band).parts) {
      const across = roomOf(stage, stack) / roomOf(stage, band);
      let top = y;
      for (const room of stage.rooms.slice(...stack)) {
        const bottom = top + (deep * room) / roomOf(stage, stack);
        const area = nameOf(boxes.length);
        boxes.push({ area, left: x, right: x + across, top, bottom });
        top = bottom;
      }
      x += across;
    }
    y += deep;
  }
  return boxes;
}
