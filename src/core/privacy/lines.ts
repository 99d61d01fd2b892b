import { type Cell } from './cell.js';
import { known } from './withheld-cells.js';

/**
 * What is told of one indicator, breakdown and region along time. Of what adds up over time every
 * figure (a month, a quarter, a running total, the last twelve months) is the difference of two
 * points of one chain: what has come by its end and what had come by its start. What is counted at a
 * time (a stock), or cannot be added over time, is a level.
 */
export interface Line {
  chain: Map<number, Point>;
  levels: Map<number, Point>;
  figures: Figure[];
  /** Relations in which a point of the line stands, and as which term: one of each for every term. */
  relations: Relation[];
  terms: Term[];
  /** Counts cannot be negative; where units are counted they are whole. */
  isCount: boolean;
  isWhole: boolean;
  /** The same by the points at which they end; made when it is first asked for. */
  byEnd?: Map<Point, Relation[]>;
  /** Undefined until the line has been settled, and after one of its cells was hidden. */
  settled?: Settled | undefined;
}

export interface Point {
  line: Line;
  /** In days since 1970; for what is no time, a number of its own. */
  time: number;
  /** Of a chain, when it is settled: the points that published figures connect are of one group. */
  group: number;
  /** How far the point is above the one that stands for it, or for its group. */
  above: number;
  standsBy: Point | undefined;
}

/** What a figure says: the difference of two points, or one level. */
export interface Form {
  from?: Point | undefined;
  to: Point;
}

/** A cell, and what it says. */
export interface Figure extends Form, Cell {
  /** A number that a row of a rate gives beside its value. */
  part?: 'numerator' | 'denominator';
}

/** Σ coefficient × form lies between two numbers. */
export interface Relation {
  terms: readonly Term[];
  low: number;
  high: number;
  /** Published for itself, so that it can be withheld: a rate, a bound. */
  source?: Cell;
  /** What the publisher's rule says of figures too small to be published, if that is why. */
  isPresumed?: true;
}

export interface Term extends Form {
  coefficient: number;
}

/** A number that is not published and cannot be computed within its line. */
export interface Unknown {
  line: Line;
  low: number;
  high: number;
}

/** A form in what is not known: Σ coefficient × unknown + constant. */
export interface Expression {
  unknowns: Map<Unknown, number>;
  constant: number;
}

interface Settled {
  /** The rise from each group of the chain to the next. */
  rises: Unknown[];
  /** Levels, known or not. */
  levels: Map<Point, number | Unknown>;
  /** That a count does not fall, where one rise alone does not say so. */
  order: Relation[];
  byUnknown: Map<Unknown, Relation[]>;
}

/** A published figure, from one point of a chain to another. */
interface Step {
  to: Point;
  rise: number;
  figure: Figure;
}

/** The number that a figure publishes; NaN for none. */
export function valueOf(figure: Figure): number {
  const { grid, index, part } = figure;
  return part ? (grid.details.get(index)?.[part] ?? NaN) : known(figure);
}

export function settle(line: Line): Settled {
  if (!line.settled) {
    const { rises, order } = settledChain(line);
    line.settled = { rises, order, levels: levelsOf(line), byUnknown: new Map() };
  }
  return line.settled;
}

/** Joins the points of the chain that known figures connect, in groups by their first moments. */
function settledChain(line: Line) {
  const points = [...line.chain.values()];
  if (!isInOrder(points)) points.sort((a, b) => a.time - b.time);
  for (const point of points) {
    point.group = -1;
    point.above = 0;
    point.standsBy = undefined;
  }
  for (const figure of line.figures) {
    if (!figure.from) continue;
    const value = valueOf(figure);
    if (!Number.isNaN(value)) join(figure.from, figure.to, value);
  }
  let groups = 0;
  for (const point of points) {
    const root = rootOf(point);
    if (root.group < 0) root.group = groups++;
    point.group = root.group;
  }
  const rises = Array.from({ length: Math.max(groups - 1, 0) }, () => unknownIn(line, -Infinity));
  const order: Relation[] = [];
  if (!line.isCount) return { rises, order };
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1]!;
    const to = points[i]!;
    if (from.group === to.group) continue;
    const least = from.above - to.above;
    const rise = rises[Math.min(from.group, to.group)]!;
    if (to.group === from.group + 1) rise.low = Math.max(rise.low, least);
    else if (to.group === from.group - 1) rise.high = Math.min(rise.high, -least);
    else order.push({ terms: [{ coefficient: 1, from, to }], low: 0, high: Infinity });
  }
  return { rises, order };
}

function isInOrder(points: readonly Point[]): boolean {
  for (let i = 1; i < points.length; i++) if (points[i]!.time < points[i - 1]!.time) return false;
  return true;
}

/** The point that stands for a group; on the way every point is set to stand by it itself. */
function rootOf(point: Point): Point {
  const next = point.standsBy;
  if (!next) return point;
  if (!next.standsBy) return next;
  const way: Point[] = [];
  let root = point;
  for (; root.standsBy; root = root.standsBy) way.push(root);
  let above = 0;
  for (const one of way.reverse()) {
    above += one.above;
    one.above = above;
    one.standsBy = root;
  }
  return root;
}

/** Figures that contradict an earlier one are passed over. */
function join(from: Point, to: Point, rise: number) {
  const a = rootOf(from);
  const b = rootOf(to);
  if (a === b) return;
  b.standsBy = a;
  b.above = from.above + rise - to.above;
}

const unknownIn = (line: Line, low: number): Unknown => ({ line, low, high: Infinity });

/** From each point of the chain the published figures that lead to another one. */
function stepsOf({ figures }: Line) {
  const steps = new Map<Point, Step[]>();
  const add = (from: Point, to: Point, rise: number, figure: Figure) => {
    const known = steps.get(from);
    if (known) known.push({ to, rise, figure });
    else steps.set(from, [{ to, rise, figure }]);
  };
  for (const figure of figures) {
    const { from, to } = figure;
    const value = valueOf(figure);
    if (!from || Number.isNaN(value)) continue;
    add(from, to, value, figure);
    add(to, from, -value, figure);
  }
  return steps;
}

function levelsOf(line: Line): Settled['levels'] {
  const levels: Settled['levels'] = new Map();
  for (const figure of line.figures) {
    const value = valueOf(figure);
    if (!figure.from && !Number.isNaN(value)) levels.set(figure.to, value);
  }
  for (const point of line.levels.values()) {
    if (!levels.has(point)) levels.set(point, unknownIn(line, line.isCount ? 0 : -Infinity));
  }
  return levels;
}

/** Adds a form, so many times, to an expression. */
export function add(expression: Expression, { from, to }: Form, times: number): void {
  const { unknowns } = expression;
  const { rises, levels } = settle(to.line);
  if (!from) {
    const level = levels.get(to)!;
    if (typeof level === 'number') expression.constant += times * level;
    else count(unknowns, level, times);
    return;
  }
  expression.constant += times * (to.above - from.above);
  const sign = to.group > from.group ? times : -times;
  const last = Math.max(from.group, to.group);
  for (let i = Math.min(from.group, to.group); i < last; i++) count(unknowns, rises[i]!, sign);
}

function count(unknowns: Expression['unknowns'], unknown: Unknown, by: number) {
  const sum = (unknowns.get(unknown) ?? 0) + by;
  if (sum === 0) unknowns.delete(unknown);
  else unknowns.set(unknown, sum);
}

export function expressionOf(terms: readonly Term[]): Expression {
  const expression: Expression = { unknowns: new Map(), constant: 0 };
  for (const term of terms) add(expression, term, term.coefficient);
  return expression;
}

/** The unknowns of a form alone. */
export function unknownsOf({ from, to }: Form): Unknown[] {
  const { rises, levels } = settle(to.line);
  if (from) return rises.slice(Math.min(from.group, to.group), Math.max(from.group, to.group));
  const level = levels.get(to)!;
  return typeof level === 'number' ? [] : [level];
}

/** True where what is published in its line alone gives a form away. */
export function isKnown(form: Form): boolean {
  const { levels } = settle(form.to.line);
  return form.from ? form.from.group === form.to.group : typeof levels.get(form.to) === 'number';
}

/** The relations in which an unknown stands. */
export function relationsOf(unknown: Unknown): readonly Relation[] {
  const { line } = unknown;
  const { byUnknown, order, rises, levels } = settle(line);
  if (byUnknown.size === 0) {
    const note = (relation: Relation, found: Unknown) => {
      const relations = byUnknown.get(found);
      if (!relations) byUnknown.set(found, [relation]);
      else if (relations[relations.length - 1] !== relation) relations.push(relation);
    };
    const noteTerm = (relation: Relation, { from, to }: Term) => {
      if (!from) {
        const level = levels.get(to)!;
        if (typeof level !== 'number') note(relation, level);
        return;
      }
      const last = Math.max(from.group, to.group);
      for (let i = Math.min(from.group, to.group); i < last; i++) note(relation, rises[i]!);
    };
    for (let i = 0; i < line.terms.length; i++) noteTerm(line.relations[i]!, line.terms[i]!);
    for (const relation of order) noteTerm(relation, relation.terms[0]!);
  }
  return byUnknown.get(unknown) ?? [];
}

/**
 * How many relations would tell a known form again if it were hidden: those that end where it ends and
 * hold nothing else that is unknown.
 */
export function tellersOf({ to }: Form): number {
  const { line } = to;
  if (!line.byEnd) {
    line.byEnd = new Map();
    for (const [i, relation] of line.relations.entries()) {
      if (relation.low !== relation.high) continue;
      const { to: end } = line.terms[i]!;
      const alike = line.byEnd.get(end);
      if (alike) alike.push(relation);
      else line.byEnd.set(end, [relation]);
    }
  }
  return (line.byEnd.get(to) ?? []).filter(({ terms }) => terms.every(isKnown)).length;
}

/**
 * Published figures that give a form away within its line, the fewest that do: the way from one point
 * of the chain to the other, or all that state a level.
 */
export function proofOf({ from, to }: Form): Figure[] {
  const { figures } = to.line;
  if (!from) {
    return figures.filter((one) => !one.from && one.to === to && !Number.isNaN(valueOf(one)));
  }
  const steps = stepsOf(to.line);
  const before = new Map<Point, { point: Point; figure: Figure } | undefined>([[from, undefined]]);
  const queue = [from];
  for (let i = 0; i < queue.length && !before.has(to); i++) {
    const point = queue[i]!;
    for (const { to: next, figure } of steps.get(point) ?? []) {
      if (before.has(next)) continue;
      before.set(next, { point, figure });
      queue.push(next);
    }
  }
  const proof: Figure[] = [];
  for (let at = before.get(to); at; at = before.get(at.point)) proof.push(at.figure);
  return proof;
}
