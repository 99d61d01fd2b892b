import { entry, pointAt, type Ledger } from './ledger.js';
import type { Form, Line, Point, Relation, Term } from './lines.js';
import type { Stretch } from './moments.js';

/** A part of a total, or the want of one: a street, a category. */
export interface Part {
  line: Line | undefined;
  /** Before and after it there was none, which counts as 0. */
  alive: Stretch;
}

/** Adds a relation to every line that it speaks of. */
export function relate(relation: Relation): void {
  const { terms } = relation;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const { line } = term.to;
    line.relations.push(relation);
    line.terms.push(term);
  }
}

/**
 * Total = sum of its parts, wherever the document tells of all of them. Points of the total that it
 * does not give, though all parts do, are made: other relations may speak of them.
 *
 * @param whole - The line of the total, made when it is needed.
 * @param isLast - Relations are noted in the last pass, when all points are there.
 */
export function addTotal(ledger: Ledger, whole: () => Line, parts: Part[], isLast: boolean): void {
  const chain = commonTimes(
    parts,
    ({ chain }) => chain,
    (time, { alive }) => isOver(time, alive),
  );
  const levels = commonTimes(
    parts,
    ({ levels }) => levels,
    (time, { alive: [from, to] }, point) => {
      const [start, end] = ledger.stretchOf(point);
      return start >= to || end <= from;
    },
  );
  if (chain.length + levels.length === 0) return;
  const total = whole();
  for (const time of chain) pointAt(total, total.chain, time);
  for (const time of levels) pointAt(total, total.levels, time);
  if (!isLast) return;
  for (let i = 1; i < chain.length; i++) {
    const from = chain[i - 1]!;
    const to = chain[i]!;
    const terms = termsOf(parts, from, to);
    const form = { from: total.chain.get(from)!, to: total.chain.get(to)! };
    if (terms) relate({ terms: [{ coefficient: -1, ...form }, ...terms], low: 0, high: 0 });
  }
  for (const time of levels) {
    const terms: Term[] = [{ coefficient: -1, from: undefined, to: total.levels.get(time)! }];
    for (const { line } of parts) {
      const to = line?.levels.get(time);
      if (to) terms.push({ coefficient: 1, from: undefined, to });
    }
    relate({ terms, low: 0, high: 0 });
  }
}

/** True before a part began and after it ended: nothing more came. */
const isOver = (time: number, [from, to]: Stretch) => time <= from || time >= to;

/** The times that every part has a point at, or is not there at. */
function commonTimes(
  parts: readonly Part[],
  pointsOf: (line: Line) => Map<number, Point>,
  isNothing: (time: number, part: Part, point: Point) => boolean,
): number[] {
  const alike = sameTimes(parts, pointsOf);
  if (alike) return alike.sort((a, b) => a - b);
  const times = new Map<number, { count: number; point: Point }>();
  for (const { line } of parts) {
    if (!line) continue;
    for (const [time, point] of pointsOf(line)) {
      entry(times, time, () => ({ count: 0, point })).count++;
    }
  }
  const common: number[] = [];
  for (const [time, { count, point }] of times) {
    const isThere = (part: Part) =>
      (part.line && pointsOf(part.line).has(time)) || isNothing(time, part, point);
    if (count === parts.length || parts.every(isThere)) common.push(time);
  }
  return common.sort((a, b) => a - b);
}

/** The times of the points where all parts have the same, as the regions of one table have. */
function sameTimes(
  parts: readonly Part[],
  pointsOf: (line: Line) => Map<number, Point>,
): number[] | undefined {
  const all: Map<number, Point>[] = [];
  for (const { line } of parts) {
    if (!line) return undefined;
    all.push(pointsOf(line));
  }
  const [first, ...others] = all;
  if (!first || others.some(({ size }) => size !== first.size)) return undefined;
  const times = [...first.keys()];
  return others.every((points) => times.every((time) => points.has(time))) ? times : undefined;
}

/** What came of each part from one time to another; undefined where that cannot be said of one. */
function termsOf(parts: readonly Part[], start: number, end: number): Term[] | undefined {
  const terms: Term[] = [];
  for (const { line, alive } of parts) {
    const from = line && pointOf(line, start, alive);
    const to = line && pointOf(line, end, alive);
    if (from && to) {
      if (from !== to) terms.push({ coefficient: 1, from, to });
    } else if (within(start, alive) !== within(end, alive)) {
      return undefined;
    }
  }
  return terms;
}

const pointOf = ({ chain }: Line, time: number, alive: Stretch) =>
  chain.get(time) ?? chain.get(within(time, alive));

const within = (time: number, [from, to]: Stretch) => Math.min(Math.max(time, from), to);

/**
 * Of counts: the parts that the document tells of are no more than their total. Noted for withheld
 * figures alone; where all parts are told, `addTotal` says more.
 */
export function addRest(total: Line, parts: readonly Part[], withheld: Map<Line, Form[]>): void {
  const asked = new Map<string, Form>();
  for (const line of [total, ...parts.map((part) => part.line)]) {
    for (const form of (line && withheld.get(line)) ?? []) {
      asked.set(`${form.from?.time}|${form.to.time}`, form);
    }
  }
  for (const form of asked.values()) {
    const alike = (line: Line | undefined): Form | undefined => {
      if (!form.from) {
        const to = line?.levels.get(form.to.time);
        return to && { to };
      }
      const [from, to] = [line?.chain.get(form.from.time), line?.chain.get(form.to.time)];
      return from && to && { from, to };
    };
    const whole = alike(total);
    const told = parts.flatMap(({ line }) => alike(line) ?? []);
    if (!whole || told.length === 0 || told.length === parts.length) continue;
    const terms = told.map((part) => ({ coefficient: -1, ...part }));
    relate({ terms: [{ coefficient: 1, ...whole }, ...terms], low: 0, high: Infinity });
  }
}
