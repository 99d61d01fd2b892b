import { decimalsOf, difference, product, quotient } from '../model/decimal.js';

/** Where figures part: those that keep a target lie above its line, or below it; one on it keeps it. */
export interface Line {
  at: number;
  kept: 'above' | 'below';
}

/**
 * How figures side by side are shaded. A class has all values from its edge up to the next one, the last
 * one its end too; where what keeps a line lies below it, from beyond its edge to the next one itself.
 */
export interface Classes {
  /** `ramp`: from little to much. `diverging`: about a line, steps 1 to 3 miss it and 4 to 7 keep it. */
  palette: 'ramp' | 'diverging';
  /** Where the classes begin, ascending, and where the last one ends: round numbers. */
  edges: readonly number[];
  /** The decimals that tell the edges apart. */
  decimals: number;
  /** The step of the palette that each class has, 1 to 7. */
  steps: readonly number[];
  /** The line between the sides of a diverging palette: one of the edges. */
  line?: Line;
  /** True where all classes are equally wide. */
  isEven: boolean;
  /** True where each class has room for one value alone: 0, 1 and 2 of few whole numbers. */
  isOfSingles: boolean;
}

/** As many classes are told apart, and so many are wanted where the values differ. */
const [MOST, WANTED] = [7, 5];

/** Classes of what misses a line and of what keeps it; the one that only just keeps it is pale. */
const [MOST_MISSED, MOST_KEPT] = [3, 4];

/**
 * The classes of printed values: two that read the same are in one. They follow from the span of the
 * values, over round numbers with equal widths; where fewer than five of seven such classes would be
 * occupied, because a few values lie far off, their widths differ. About a line where values lie on both
 * sides of it. Undefined where there is no value.
 */
export function classesOf(values: readonly number[], line?: Line): Classes | undefined {
  if (values.length === 0) return undefined;
  const keeps = (value: number) =>
    !line || (line.kept === 'above' ? value >= line.at : value <= line.at);
  const kept = values.filter(keeps);
  const missed = values.filter((value) => !keeps(value));
  const unit = unitOf(values);
  if (!line || kept.length === 0 || missed.length === 0) {
    const edges = edgesOf(values, unit, { most: MOST, wanted: WANTED });
    return described('ramp', edges, stepsOver(edges.length - 1), unit);
  }
  const isAbove = line.kept === 'above';
  // What keeps a line from below is turned over, so that what lies on the line keeps it.
  const turn = (value: number) => (isAbove ? value : 0 - value);
  const at = turn(line.at);
  const below = edgesOf(missed.map(turn), unit, { most: MOST_MISSED, wanted: MOST_MISSED, to: at });
  const above = edgesOf(kept.map(turn), unit, { most: MOST_KEPT, wanted: MOST_KEPT, from: at });
  const edges = [...below, ...above.slice(1)];
  const steps = [...MISSED_STEPS.slice(0, below.length - 1), ...KEPT_STEPS[above.length - 2]!];
  return isAbove
    ? described('diverging', edges, steps, unit, line)
    : described('diverging', edges.map(turn).reverse(), [...steps].reverse(), unit, line);
}

/** The class of a value, from 0. */
export function classOf({ edges, line }: Classes, value: number): number {
  const last = edges.length - 2;
  const isPast = (edge: number) => (line?.kept === 'below' ? value > edge : value >= edge);
  let at = 0;
  while (at < last && isPast(edges[at + 1]!)) at++;
  return at;
}

/** The step of a value's class in its palette, from 1 to 7. */
export const stepOf = (classes: Classes, value: number): number =>
  classes.steps[classOf(classes, value)]!;

/** Steps of the ramp: its whole range however few the classes are, the middle for one. */
function stepsOver(count: number): number[] {
  if (count === 1) return [4];
  return Array.from({ length: count }, (_, i) => 1 + Math.round((i * (MOST - 1)) / (count - 1)));
}

/** What misses is deep however little of it there is; from the furthest. */
const MISSED_STEPS = [1, 2, 3];

/** From what only just keeps the line, for so many classes. */
const KEPT_STEPS = [[5], [5, 7], [5, 6, 7], [4, 5, 6, 7]];

function described(
  palette: Classes['palette'],
  edges: readonly number[],
  steps: readonly number[],
  unit: number,
  line?: Line,
): Classes {
  const widths = edges.slice(1).map((edge, i) => difference(edge, edges[i]!));
  return {
    palette,
    edges,
    decimals: Math.max(...edges.map(decimalsOf)),
    steps,
    ...(line ? { line } : {}),
    isEven: widths.every((width) => width === widths[0]),
    isOfSingles: widths.every((width) => width === unit),
  };
}

/** The finest step by which printed values differ: 1 for whole numbers, 0.1 for those with a decimal. */
const unitOf = (values: readonly number[]): number =>
  Number(`1e-${Math.max(...values.map(decimalsOf))}`);

/** What edges are asked for; `from` or `to` is an end that is set. */
interface Asked {
  most: number;
  wanted: number;
  from?: number;
  to?: number;
}

/** Values of one stretch between two multiples of a step. */
interface Cell {
  step: number;
  /** The multiple that it begins at. */
  first: number;
  /** The one that it ends before; the last cell ends at it. */
  end: number;
  count: number;
}

function edgesOf(values: readonly number[], unit: number, asked: Asked): number[] {
  const { most, wanted, from, to } = asked;
  const sorted = [...values].sort((a, b) => a - b);
  const least = Math.min(wanted, new Set(sorted).size);
  const span = difference(to ?? sorted[sorted.length - 1]!, from ?? sorted[0]!);
  const cells = stretchesOf(sorted, attempts(span, unit, most), { least, from });
  const multiples =
    spanOf(cells) <= most ? everyEdge(cells) : edgesBetween(merged(cells, most), cells[0]!.step);
  const edges = multiples.map((multiple) => product(multiple, cells[0]!.step));
  return [from ?? edges[0]!, ...edges.slice(1, -1), to ?? edges[edges.length - 1]!];
}

/** A width of stretches, and whether the last one ends with the highest value or begins with it. */
interface Attempt {
  step: number;
  end: 'open' | 'closed';
}

/** From coarse to fine; where there is a class for each value that is possible, these alone. */
function attempts(span: number, unit: number, most: number): Attempt[] {
  const singles: Attempt = { step: unit, end: 'open' };
  if (quotient(span, unit) < most) return [singles];
  const sizes = roundSizes(span, unit);
  return [...sizes.map((step): Attempt => ({ step, end: 'closed' })), singles];
}

/** The first attempt by which as many stretches have values as are asked for. */
function stretchesOf(
  sorted: readonly number[],
  tried: readonly Attempt[],
  { least, from }: { least: number; from: number | undefined },
): Cell[] {
  let cells: Cell[] = [];
  for (const attempt of tried) {
    cells = cellsOf(sorted, attempt, from);
    if (cells.length >= least) break;
  }
  return cells;
}

/** Round sizes, 5, 2 and 1 times powers of ten, from the largest below a span down to the finest. */
function roundSizes(span: number, finest: number): number[] {
  const [largest, least] = [Math.max(span, finest), finest].map((size) =>
    Math.floor(Math.log10(size) + 1e-9),
  ) as [number, number];
  const exponents = Array.from({ length: largest - least + 1 }, (_, i) => largest - i);
  return exponents
    .flatMap((exponent) => [5, 2, 1].map((digit) => Number(`${digit}e${exponent}`)))
    .filter((size) => size === finest || (size > finest && size <= span));
}

/**
 * The stretches that have values. A highest value on a multiple ends its stretch in place of beginning
 * another one, unless it would be alone on the line that the values start from.
 */
function cellsOf(
  sorted: readonly number[],
  { step, end }: Attempt,
  from: number | undefined,
): Cell[] {
  const highest = sorted[sorted.length - 1]!;
  const cells: Cell[] = [];
  for (const value of sorted) {
    const ratio = quotient(value, step);
    const isEnd = end === 'closed' && value === highest && value !== from;
    const first = (isEnd ? Math.ceil(ratio) - 1 : Math.floor(ratio)) + 0;
    const last = cells[cells.length - 1];
    if (last?.first === first) last.count++;
    else cells.push({ step, first, end: first + 1, count: 1 });
  }
  return cells;
}

const spanOf = (cells: readonly Cell[]) => cells[cells.length - 1]!.end - cells[0]!.first;

const everyEdge = (cells: readonly Cell[]): number[] =>
  Array.from({ length: spanOf(cells) + 1 }, (_, i) => cells[0]!.first + i);

/** So many stretches at most: the two neighbours with the fewest values become one. */
function merged(cells: readonly Cell[], most: number): Cell[] {
  const rest = [...cells];
  while (rest.length > most) {
    const together = rest.slice(1).map((cell, i) => cell.count + rest[i]!.count);
    const at = together.indexOf(Math.min(...together));
    const [a, b] = rest.slice(at, at + 2) as [Cell, Cell];
    rest.splice(at, 2, { ...a, end: b.end, count: a.count + b.count });
  }
  return rest;
}

/** The ends of stretches, and between two that do not meet the roundest number that there is. */
function edgesBetween(cells: readonly Cell[], step: number): number[] {
  const inner = cells.slice(1).map(({ first }, i) => roundest(cells[i]!.end, first, step));
  return [cells[0]!.first, ...inner, cells[cells.length - 1]!.end];
}

/** The multiple of a step, from one to another and both included, that is the roundest number. */
function roundest(from: number, to: number, step: number): number {
  const largest = Math.max(Math.abs(from), Math.abs(to)) * step;
  for (const size of roundSizes(largest, step)) {
    const times = quotient(size, step);
    if (!Number.isInteger(times)) continue;
    const multiple = Math.ceil(from / times) * times + 0;
    if (multiple <= to) return multiple;
  }
  return to;
}
