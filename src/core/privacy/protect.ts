/*
 * The room `privacy`: what may not be shown, and what must be hidden with it so that it cannot be found.
 * The relations that tie figures together, complementary suppression, rates that point at single persons,
 * what looks like personal data. It stands below read and series: no dataset leaves `read` unprotected, and
 * a rate is guarded when it is made. No other room decides what is hidden.
 */
import { problem, type Problem } from '../contract/problem.js';
import type { Dataset } from '../model/dataset.js';
import { cellOf, type Grid } from '../model/grid.js';
import { Flag } from '../contract/status.js';
import { audit, isExact } from './audit.js';
import { isWithheld, type Cell } from './cell.js';
import { nameOf } from './withheld-cells.js';
import { choose, lotOf } from './choice.js';
import { entry } from './ledger.js';
import {
  expressionOf,
  isKnown,
  proofOf,
  tellersOf,
  type Figure,
  type Form,
  type Relation,
  type Term,
  type Unknown,
} from './lines.js';
import type { Part } from './part.js';
import { Relations, type Secret } from './relations.js';
import { byFirstUnknown, partOf } from './secrets.js';

/**
 * Withholds, in memory, what gives a suppressed value away exactly: a sibling under a published total,
 * a part of a stock-flow balance, the running total of a year, the rate of a suppressed numerator
 * (complementary suppression; RULES.md, rule 12). It is done before anything can be drawn, spoken or
 * exported, so no later code can leak it. Every value that the document itself left recoverable is
 * reported, for the publisher to mend.
 */
export function protect(dataset: Dataset, report: (p: Problem) => void): void {
  const hidden = new Map<Grid, Set<number>>();
  const reported = new Map<Grid, Set<number>>();
  for (let goes = 0; goes < GOES; goes++) {
    const protection = new Protection(dataset, hidden);
    protection.closeLines();
    // Once more where something was hidden: what contradicted itself before may now tell something.
    if (protection.closeParts()) protection.closeParts();
    for (const { cell } of protection.recovered) {
      const inGrid = entry(reported, cell.grid, () => new Set());
      if (inGrid.has(cell.index)) continue;
      inGrid.add(cell.index);
      report(problem('recoverable-cell', '/data', nameOf(cell), 'warning'));
    }
    if (!protection.hasHidden) break;
  }
}

/**
 * What is hidden in one go is a withheld figure of the next, of which more is said than of a published one.
 * Hardly ever is anything left for a third.
 */
const GOES = 4;

class Protection {
  /** Withheld figures that the document gave away. */
  readonly recovered = new Set<Secret>();
  /** True once a figure was hidden. */
  hasHidden = false;
  /** Figures that were hidden for the sake of one of them. */
  readonly #covers = new Set<Secret>();
  readonly #relations: Relations;

  /** @param hidden - The cells that were hidden for the sake of others, this time and before. */
  constructor(
    readonly dataset: Dataset,
    readonly hidden: Map<Grid, Set<number>>,
  ) {
    this.#relations = new Relations(dataset);
    for (const secret of this.#relations.secrets) {
      const { grid, index } = secret.cell;
      if (hidden.get(grid)?.has(index)) this.#covers.add(secret);
    }
    for (const { cell } of this.#relations.secrets) this.#closeRates(cell);
  }

  /** What a line gives away alone: a month between two running totals. */
  closeLines() {
    for (const secret of this.#relations.secrets) {
      if (!isTold(secret) || !this.#cut(secret.form)) continue;
      if (!this.#covers.has(secret)) this.recovered.add(secret);
    }
  }

  /** What several lines give away together, part by part until nothing more follows. Answers if anything did. */
  closeParts(): boolean {
    let pending = this.#relations.secrets;
    let rounds = 0;
    while (pending.length > 0) {
      const { changed } = this.#relations;
      changed.clear();
      const byUnknown = byFirstUnknown(pending);
      const next: Secret[] = [];
      const seen = new Set<Unknown>();
      for (const [unknown, secrets] of byUnknown) {
        if (seen.has(unknown)) continue;
        if (changed.has(unknown.line)) {
          next.push(...secrets);
          continue;
        }
        const { part, secrets: inPart } = partOf(unknown, byUnknown);
        for (const one of part.unknowns) seen.add(one);
        // What was hidden a moment ago has changed what is unknown there: it waits for its turn.
        const waits = changed.size > 0 && part.unknowns.some(({ line }) => changed.has(line));
        const covers = waits ? [] : this.#closePart(part, inPart);
        if (waits || covers.length > 0)
          for (const secret of [...inPart, ...covers]) next.push(secret);
      }
      pending = next;
      rounds++;
    }
    return rounds > 1;
  }

  /** Hides a figure for each that is told, unless one hidden nearby may be enough. Answers what was hidden. */
  #closePart(part: Part, secrets: readonly Secret[]): Secret[] {
    const forms = secrets.map(({ form }) => form);
    const { ranges, reasonsOf } = audit(part, forms, (range) => !isExact(range));
    const told = secrets.filter((_, i) => isExact(ranges[i]!));
    // What was hidden for the sake of another must not be told itself, else it hides nothing.
    const isCover = (secret: Secret) => this.#covers.has(secret);
    for (const secret of told) if (!isCover(secret)) this.recovered.add(secret);
    const hideFor = (exact: readonly Secret[]) =>
      this.#hideFor(
        exact.map((secret) => reasonsOf(secrets.indexOf(secret))),
        part,
      );
    const hidden = hideFor(told.filter(isCover));
    return hidden.length > 0 ? hidden : hideFor(told.filter((secret) => !isCover(secret)));
  }

  /** Hides a figure for each proof, unless one that was hidden just now is in it too. */
  #hideFor(proofs: readonly Relation[][], part: Part): Secret[] {
    const touched = new Set<Relation>();
    const hidden: Secret[] = [];
    for (const proof of proofs) {
      if (proof.some((relation) => touched.has(relation))) continue;
      const all = part.rows.flatMap(({ relation }) => relation ?? []);
      const cover = this.#cover(proof) ?? this.#cover(all);
      if (!cover) continue;
      hidden.push(cover);
      for (const relation of proof) touched.add(relation);
    }
    return hidden;
  }

  /** Hides one published figure of the first relation that has any. */
  #cover(relations: readonly Relation[]): Secret | undefined {
    for (const { source, terms } of relations) {
      for (const term of inOrder(terms)) {
        const cell = choose(proofOf(term));
        if (!cell || !this.#cut(term)) continue;
        const cover = { cell, form: term, given: [] };
        this.#covers.add(cover);
        return cover;
      }
      if (!source || isWithheld(source)) continue;
      this.#hide(source);
      return { cell: source, form: terms[0]!, given: [] };
    }
    return this.#coverWithin(relations);
  }

  /** Hides a published figure that spans unknown ones, as a quarter does withheld months: it tells their sum. */
  #coverWithin(relations: readonly Relation[]): Secret | undefined {
    for (const { terms } of relations) {
      for (const term of terms) {
        const spanning = term.to.line.figures.filter((figure) => spans(figure, term));
        const cell = choose(spanning);
        if (!cell) continue;
        this.#hide(cell);
        const cover = { cell, form: cell, given: [] };
        this.#covers.add(cover);
        return cover;
      }
    }
    return undefined;
  }

  /** Hides what gives a form away within its line. Answers whether anything was. */
  #cut(form: Form): boolean {
    let isCut = false;
    while (isKnown(form)) {
      const next = choose(proofOf(form));
      if (!next) break;
      this.#hide(next);
      isCut = true;
    }
    return isCut;
  }

  #hide(cell: Cell) {
    this.hasHidden = true;
    entry(this.hidden, cell.grid, () => new Set()).add(cell.index);
    this.#relations.hide(cell);
    this.#closeRates(cell);
  }

  /** A rate that is stated beside a withheld part of it would tell the part. */
  #closeRates({ grid, region, index }: Cell) {
    const i = index % grid.axis.count;
    for (const rate of this.#relations.ratesOf(grid)) {
      const at = cellOf(rate, region, grid.axis.starts[i]!, grid.axis.lengths[i]!);
      if (at >= 0 && rate.flags[at] && !(rate.flags[at]! & Flag.Q))
        this.#hide({ grid: rate, region, index: at });
    }
  }
}

/** Whether a published figure is of any of the time of a form that is not known. */
const spans = (figure: Figure, { from, to }: Form): boolean =>
  from !== undefined &&
  figure.from !== undefined &&
  figure.from.time < to.time &&
  figure.to.time > from.time &&
  !isKnown({ from, to });

const isTold = ({ form, given }: Secret) => isKnown(form) && given.every(isKnown);

/**
 * The known terms of a relation as they are to go: first those that would be told again by the fewest
 * other relations, parts before a total, what is 0 last; among equals by lot.
 */
function inOrder(terms: readonly Term[]): Term[] {
  const rank = (term: Term) => {
    if (expressionOf([term]).constant === 0) return 2;
    return term.coefficient > 0 ? 0 : 1;
  };
  return terms
    .filter(isKnown)
    .map((term) => ({
      term,
      told: tellersOf(term),
      rank: rank(term),
      lot: lotOf(proofOf(term)),
    }))
    .sort(
      (a, b) =>
        Number(a.rank === 2) - Number(b.rank === 2) ||
        a.told - b.told ||
        a.rank - b.rank ||
        a.lot - b.lot,
    )
    .map(({ term }) => term);
}
