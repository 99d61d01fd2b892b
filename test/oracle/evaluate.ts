/*
 * A second evaluator, written from the guide of the contract alone and from no code of the library: plain
 * loops over the document as it stands, with numbers that lose nothing. It is slow, and what it answers
 * can be followed line by line. Where the guide lets the library keep silent, so does the comparison;
 * where the library says a figure, it is this one.
 */
import type {
  Accumulation,
  Contract,
  IndicatorItem,
  Qualifier,
  RegionItem,
  TargetItem,
} from '../../src/core/contract/contract.generated.js';
import {
  cellsOf,
  isMonths,
  MONTHS,
  later,
  sameSpan,
  spanOf,
  type Cell,
  type Span,
} from './cells.js';
import {
  by,
  fraction,
  minus,
  order,
  plus,
  rounded,
  sum,
  times,
  ZERO,
  type Fraction,
} from './fraction.js';

/** What is asked: one indicator in one region, at one period, counted in one way. */
export interface Asked {
  readonly indicator: string;
  readonly region: string;
  readonly span: Span;
  readonly accumulation: Accumulation;
  readonly breakdown: string;
}

/** A figure that holds, and what must be said with it. */
export interface Known {
  readonly value: Fraction;
  readonly qualifier: Qualifier;
  readonly upper?: Fraction | undefined;
  /** True where the document has it; else it follows from what the document has. */
  readonly stated: boolean;
  /** True where some parts are not in it. */
  readonly partial: boolean;
}

/** Why there is no figure. */
export type None = 'withheld' | 'missing' | 'not-applicable' | 'nothing' | 'refused';

export type Answer = Known | None;

export const isKnown = (answer: Answer): answer is Known => typeof answer === 'object';

const isBound = (qualifier: Qualifier) => qualifier !== 'exact' && qualifier !== 'all';

/** The interval that a figure stands for; an end that is left out is open, and `ends` says which belong to it. */
export interface Interval {
  readonly low?: Fraction | undefined;
  readonly high?: Fraction | undefined;
  readonly ends: { readonly low: boolean; readonly high: boolean };
}

/** at-least includes its number, more-than does not; about and nearly say no end that would bind. */
export function intervalOf(figure: Pick<Known, 'value' | 'qualifier' | 'upper'>): Interval {
  const { value, qualifier, upper } = figure;
  switch (qualifier) {
    case 'at-least':
      return { low: value, high: upper, ends: { low: true, high: true } };
    case 'more-than':
      return { low: value, high: upper, ends: { low: false, high: true } };
    case 'at-most':
      return { high: value, ends: { low: true, high: true } };
    case 'nearly':
      return { high: value, ends: { low: true, high: false } };
    case 'about':
      return { ends: { low: true, high: true } };
    default:
      return { low: value, high: value, ends: { low: true, high: true } };
  }
}

/** A stock at the end of its period is the stock of the period. */
const answers = (cell: Cell, accumulation: Accumulation) =>
  cell.accumulation === accumulation ||
  (accumulation === 'period' && cell.accumulation === 'instant');

const placeOf = ({ indicator, region, breakdown }: Omit<Asked, 'span' | 'accumulation'>) =>
  `${indicator}|${region}|${breakdown}`;

export class Evaluator {
  readonly #cells: readonly Cell[];
  /** The same by indicator, region and breakdown, for a look-up that takes no time. */
  readonly #places = new Map<string, Cell[]>();
  readonly #contract: Contract;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#cells = cellsOf(contract);
    for (const cell of this.#cells) {
      const place = this.#places.get(placeOf(cell));
      if (place) place.push(cell);
      else this.#places.set(placeOf(cell), [cell]);
    }
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  indicator(id: string): IndicatorItem {
    return this.#contract.indicators.find((item) => item.id === id)!;
  }

  region(id: string): RegionItem {
    return this.#contract.regions.items.find((item) => item.id === id)!;
  }

  /** Percent is 100, a mean 1, unless the document says so. */
  factor({ ratio, unit }: IndicatorItem): Fraction {
    return fraction(ratio?.factor ?? (unit === 'percent' ? 100 : 1));
  }

  /** All that the document has of an indicator in a region, counted in one way. */
  #course(asked: Asked): Cell[] {
    const here = this.#places.get(placeOf(asked)) ?? [];
    return here.filter((cell) => answers(cell, asked.accumulation));
  }

  /** What the document has at one place. */
  cell(asked: Asked): Cell | undefined {
    return this.#course(asked).find(({ span }) => sameSpan(span, asked.span));
  }

  /** True where a region has figures of its own of that kind: then what it lacks is not made up from others. */
  #hasOwn(asked: Asked): boolean {
    return this.#course(asked).some(({ span }) => span.frequency === asked.span.frequency);
  }

  /** The figure that the document has, or else the one that follows from those that it has. */
  figure(asked: Asked): Answer {
    const cell = this.cell(asked);
    if (cell?.withheld) return 'withheld';
    if (cell) return this.#own(cell) ?? (cell.status === 'M' ? 'not-applicable' : 'missing');
    if (this.#hasOwn(asked)) return 'missing';
    const item = this.indicator(asked.indicator);
    if (item.ratio) return this.#rate(asked);
    return this.#isAddedUp(asked) ? this.#runningTotal(asked) : this.#sum(asked);
  }

  /** True for a running total that the document gives as single periods alone. */
  #isAddedUp({ indicator, accumulation, breakdown }: Asked): boolean {
    const { kind, unit, aggregation } = this.indicator(indicator);
    const isFlow = aggregation.time === 'sum' && kind === 'flow' && unit !== 'percent';
    const isSingle = (cell: Cell) =>
      cell.indicator === indicator &&
      cell.breakdown === breakdown &&
      cell.accumulation === 'period';
    return accumulation === 'ytd' && isFlow && this.#cells.some(isSingle);
  }

  /** A cell is its value, or the rate of the two numbers that it gives instead. */
  #own(cell: Cell): Known | undefined {
    const { value, upper, qualifier, numerator, denominator } = cell;
    if (value) return { value, upper, qualifier, stated: true, partial: false };
    if (!numerator || !denominator || order(denominator, ZERO) === 0) return undefined;
    const rate = times(by(numerator, denominator), this.factor(this.indicator(cell.indicator)));
    return { value: rate, qualifier, stated: true, partial: false };
  }

  /** Σ numerator ÷ Σ denominator × factor, of figures that are whole and exact. */
  #rate(asked: Asked): Answer {
    const item = this.indicator(asked.indicator);
    const { numerator, denominator } = item.ratio!;
    const below = Array.isArray(denominator) ? denominator : [denominator];
    const parts = [numerator, ...below].map((id) => this.figure({ ...asked, indicator: id }));
    if (parts.includes('withheld')) return 'withheld';
    if (parts.some((part) => part === 'nothing')) return 'nothing';
    const known = parts.filter(isKnown);
    if (known.length < parts.length) return 'missing';
    if (known.some((part) => isBound(part.qualifier) || part.partial)) return 'refused';
    const [over, ...under] = known.map(({ value }) => value);
    const whole = sum(under);
    if (order(whole, ZERO) === 0) return 'missing';
    const value = times(by(over!, whole), this.factor(item));
    return { value, qualifier: 'exact', stated: false, partial: false };
  }

  /**
   * 累计 that the document does not state: the single periods since January. The period itself has to have a
   * figure; what lacks before it makes a lower bound; from a withheld one and from a break on there is none.
   */
  #runningTotal(asked: Asked): Answer {
    const { span } = asked;
    const january = span.start - (span.start % 12);
    const end = span.start + span.length;
    if (end > january + 12) return 'refused';
    const single: Asked = { ...asked, accumulation: 'period' };
    const steps = this.#since(single, january, end);
    const parts = steps.map((step) => this.figure({ ...single, span: step }));
    if (parts.includes('withheld')) return 'withheld';
    const last = parts[parts.length - 1];
    if (last === undefined || !isKnown(last)) return last ?? 'nothing';
    const isParted = steps.some(
      (step, i) => this.#isAfterBreak(asked, step) && parts.slice(0, i).some(isKnown),
    );
    if (isParted) return 'refused';
    if (parts.includes('refused')) return 'refused';
    return this.#added(
      parts.filter((part) => part !== 'not-applicable'),
      asked.indicator,
    );
  }

  /** The periods of one frequency from January to the end of another, one after the other. */
  #since(asked: Asked, january: number, end: number): Span[] {
    const { frequency } = asked.span;
    const usual = MONTHS[frequency] ?? 1;
    const steps: Span[] = [];
    for (let at = january; at < end;) {
      const longer: Span = { frequency, start: at, length: 2 };
      const both = frequency === 'M' ? this.figure({ ...asked, span: longer }) : 'nothing';
      const isMerged = isKnown(both) || both === 'not-applicable';
      const step = isMerged && at + 2 <= end ? longer : { frequency, start: at, length: usual };
      steps.push(step);
      at += step.length;
    }
    return steps;
  }

  /** True where a break, not traced back, lies at the start of a period or in it. */
  #isAfterBreak({ indicator, region }: Asked, { start, length }: Span): boolean {
    return (this.#contract.breaks ?? []).some(({ period, backcast, indicators, regions }) => {
      const at = spanOf(period).start;
      return (
        !backcast &&
        (!indicators || indicators.includes(indicator)) &&
        (!regions || regions.includes(region)) &&
        at >= start &&
        at < start + length
      );
    });
  }

  /** The regions right below one that are there at a time, or of which the document has a figure all the same. */
  #below(asked: Asked): string[] {
    const { region, span } = asked;
    const there = ({ validFrom, validTo }: RegionItem) =>
      !isMonths(span) ||
      ((!validFrom || monthsOf(validFrom).start < span.start + span.length) &&
        (!validTo || monthsOf(validTo).start + monthsOf(validTo).length > span.start));
    return this.#contract.regions.items
      .filter(({ parent }) => parent === region)
      .filter((item) => {
        const found = this.figure({ ...asked, region: item.id });
        return there(item) || isKnown(found) || found === 'withheld';
      })
      .map(({ id }) => id);
  }

  /** Σ over the regions right below, where the indicator may be added. */
  #sum(asked: Asked): Answer {
    const item = this.indicator(asked.indicator);
    if (item.aggregation.region !== 'sum') return 'refused';
    const below = this.#below(asked).map((region) => this.figure({ ...asked, region }));
    const parts = below.filter((part) => part !== 'not-applicable');
    if (below.length > 0 && parts.length === 0) return 'not-applicable';
    return this.#added(parts, asked.indicator);
  }

  /** Then what lacks may be below zero as well, and a sum without it bounds nothing. */
  #goesBelowZero(indicator: string): boolean {
    return this.#cells.some(
      (cell) => cell.indicator === indicator && cell.value && order(cell.value, ZERO) < 0,
    );
  }

  /** A sum of parts: a bound where one of them is, or where some are not there; refused with two bounds. */
  #added(parts: readonly Answer[], indicator: string): Answer {
    const known = parts.filter(isKnown);
    if (known.length === 0) return parts.includes('refused') ? 'refused' : 'nothing';
    const partial = known.length < parts.length || known.some((part) => part.partial);
    const open = ({ qualifier, partial: lacks }: Known) => lacks && qualifier === 'at-least';
    const bounds = known.filter((part) => isBound(part.qualifier) && !open(part));
    if (bounds.length > 1) return 'refused';
    if (known.length < parts.length && this.#goesBelowZero(indicator)) return 'refused';
    const value = sum(known.map((part) => part.value));
    const [bound] = bounds;
    if (!bound) return { value, qualifier: partial ? 'at-least' : 'exact', stated: false, partial };
    if (partial && bound.qualifier !== 'at-least' && bound.qualifier !== 'more-than')
      return 'refused';
    const upper =
      bound.upper && !partial ? plus(value, minus(bound.upper, bound.value)) : undefined;
    return { value, qualifier: bound.qualifier, upper, stated: false, partial };
  }

  /** The monthly periods inside a longer one that the document speaks of for an indicator or its parts. */
  #inside({ indicator, span }: Asked): Span[] {
    const { ratio } = this.indicator(indicator);
    const ids = [indicator, ...(ratio ? [ratio.numerator, ratio.denominator].flat() : [])];
    return this.#cells
      .filter((cell) => cell.span.frequency === 'M' && ids.includes(cell.indicator))
      .map((cell) => cell.span)
      .filter(
        ({ start, length }) => start >= span.start && start + length <= span.start + span.length,
      );
  }

  /**
   * Periods that cover a longer one end to end, each time once: of those that begin together the longest
   * with a figure, and a month of its own where nothing is known.
   */
  #covering(asked: Asked): Span[] {
    const end = asked.span.start + asked.span.length;
    const steps = this.#inside(asked);
    const covered: Span[] = [];
    let at = asked.span.start;
    while (at < end) {
      const here = steps.filter(
        (step) => step.start === at && isKnown(this.figure({ ...asked, span: step })),
      );
      const [longest] = here.sort((a, b) => b.length - a.length);
      const step: Span = longest ?? { frequency: 'M', start: at, length: 1 };
      covered.push(step);
      at += step.length;
    }
    return covered;
  }

  /** The parts that a longer period is added up from. */
  #parts(asked: Asked): Answer[] {
    return this.#covering(asked).map((span) => this.figure({ ...asked, span }));
  }

  /** The figure of the first or the last of the periods that cover a longer one. */
  #edge(asked: Asked, which: 0 | -1): Answer {
    const [edge] = this.#covering(asked).slice(which === 0 ? 0 : -1);
    return edge ? this.figure({ ...asked, span: edge }) : 'nothing';
  }

  /**
   * The figure of a longer period from the shorter ones inside it: a flow is added, a stock is the
   * last one, a rate is that of its parts over the same time.
   */
  overTime(asked: Asked): Answer {
    const item = this.indicator(asked.indicator);
    if (item.ratio) {
      const rule = item.aggregation.time;
      if (rule === 'last') return this.#edge(asked, -1);
      if (rule === 'flow-balance') return this.#closure(asked);
      if (rule !== 'ratio') return 'refused';
      const { numerator, denominator } = item.ratio;
      const below = Array.isArray(denominator) ? denominator : [denominator];
      const parts = [numerator, ...below].map((id) => this.overTime({ ...asked, indicator: id }));
      return this.#divided(item, parts);
    }
    switch (item.aggregation.time) {
      case 'sum':
        return this.#added(this.#parts(asked), asked.indicator);
      case 'last':
        return this.#edge(asked, -1);
      default:
        return 'refused';
    }
  }

  /** A year of case closure: what was closed, of the first opening stock and all that came in. */
  #closure(asked: Asked): Answer {
    const item = this.indicator(asked.indicator);
    const { numerator, denominator } = item.ratio!;
    const below = Array.isArray(denominator) ? denominator : [denominator];
    const over = this.#added(this.#parts({ ...asked, indicator: numerator }), numerator);
    const under = below.map((id) => {
      const part = { ...asked, indicator: id };
      return this.indicator(id).kind === 'stock'
        ? this.#edge(part, 0)
        : this.#added(this.#parts(part), id);
    });
    return this.#divided(item, [over, ...under]);
  }

  #divided(item: IndicatorItem, parts: readonly Answer[]): Answer {
    const known = parts.filter(isKnown);
    if (known.length < parts.length) return 'missing';
    if (known.some((part) => isBound(part.qualifier) || part.partial)) return 'refused';
    const [over, ...under] = known.map(({ value }) => value);
    const whole = sum(under);
    if (order(whole, ZERO) === 0) return 'missing';
    return {
      value: times(by(over!, whole), this.factor(item)),
      qualifier: 'exact',
      stated: false,
      partial: false,
    };
  }
}

/** The months of a date: a year is all of its months, a day the month that it lies in. */
export function monthsOf(date: string): { start: number; length: number } {
  const { start, length } = spanOf(date.slice(0, 7));
  return { start, length };
}

export type Basis = 'year-on-year' | 'previous-period' | 'year-start';

/** The period that another one is compared with. */
export function baseOf(span: Span, basis: Basis): Span {
  if (basis === 'year-on-year') return { ...span, start: span.start - 12 };
  if (basis === 'previous-period') return later(span, -1);
  const december = span.start - (span.start % 12);
  return { ...span, start: december - span.length };
}

/** True for what is high or low and not much or little, so that it changes by points. */
export const isRate = ({ kind }: IndicatorItem) => kind === 'ratio' || kind === 'mean-duration';

/** Why there is no change. */
export type NoChange = 'no-base' | 'zero-base' | 'negative-base' | 'bounded' | 'break';

/** The change of one figure to another: in points for a rate, in percent of the base for a count. */
export function change(item: IndicatorItem, now: Known, base: Answer): Fraction | NoChange {
  if (!isKnown(base)) return 'no-base';
  if (isBound(now.qualifier) || isBound(base.qualifier)) return 'bounded';
  const difference = minus(now.value, base.value);
  if (isRate(item) || item.unit === 'percent') return difference;
  const sign = order(base.value, ZERO);
  if (sign === 0) return 'zero-base';
  if (sign < 0) return 'negative-base';
  return times(by(difference, base.value), fraction(100));
}

/** Whether every value, no value or only some values of an interval satisfy a target. */
export type Kept = 'all' | 'none' | 'some';

/** Whether all, some or none of an interval lies at or above a number. */
function reaching({ low, high, ends }: Interval, line: Fraction): Kept {
  if (low && order(low, line) >= 0) return 'all';
  if (!high) return 'some';
  const top = order(high, line);
  if (top < 0 || (top === 0 && !ends.high)) return 'none';
  return 'some';
}

/** Whether all, some or none of an interval lies at or below a number. */
function within({ low, high, ends }: Interval, line: Fraction): Kept {
  if (high && order(high, line) <= 0) return 'all';
  if (!low) return 'some';
  const bottom = order(low, line);
  if (bottom > 0 || (bottom === 0 && !ends.low)) return 'none';
  return 'some';
}

/** Whether a figure keeps a target, by the values that its qualifier admits. `about` decides nothing. */
export function kept(figure: Known, { comparator, value, upper }: TargetItem): Kept {
  const interval = intervalOf(figure);
  const line = fraction(value);
  if (comparator === 'about') return 'some';
  if (comparator === 'ge') return reaching(interval, line);
  if (comparator === 'le') return within(interval, line);
  const over = reaching(interval, line);
  const under = upper === undefined ? 'some' : within(interval, fraction(upper));
  if (over === 'none' || under === 'none') return 'none';
  return over === 'all' && under === 'all' ? 'all' : 'some';
}

/** The decimals that an indicator prints: its own, else one for rates and means, else none. */
export const usualDecimals = (item: IndicatorItem) => item.decimals ?? (isRate(item) ? 1 : 0);

/** A value at so many decimals, by the rule of its indicator. */
export const printedAt = (value: Fraction, decimals: number, item: IndicatorItem) =>
  rounded(value, decimals, item.rounding === 'truncate');
