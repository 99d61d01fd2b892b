/*
 * What a card, a table or a file shows, read back: the number in a text, held against the figure that the
 * evaluator knows.
 */
import type { Contract } from '../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { periodAt } from '../../src/core/time/period.js';
import type { Speaker } from '../../src/i18n/speaker.js';
import type { Span } from './cells.js';
import {
  baseOf,
  change,
  Evaluator,
  isKnown,
  printedAt,
  usualDecimals,
  type Answer,
  type Asked,
  type Basis,
} from './evaluate.js';
import { decimalText, fraction, numberOf, order, ZERO } from './fraction.js';

/** The first number of a text without its commas: `−1234.5`; undefined where it has none. */
export function numberIn(text: string): string | undefined {
  const [found] = /[−-]?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  return found?.replaceAll(',', '').replace('−', '-');
}

/** Words and signs that say that a figure is a bound. */
const BOUND =
  /超|以上|约|近|不超过|不少于|至少|多于|more than|at least|about|nearly|at most|up to|[≥≤<>≈]/i;

export class Shown {
  readonly evaluator: Evaluator;
  /** How many numbers were read back of each kind of tag. */
  readonly numbers = new Map<string, number>();
  readonly wrong: string[] = [];
  readonly #guarded: boolean;

  constructor(
    readonly contract: Contract,
    readonly dataset: Dataset,
    readonly say: Speaker,
  ) {
    this.evaluator = new Evaluator(contract);
    this.#guarded = this.evaluator.cells.some(({ withheld }) => withheld);
  }

  /** The kinds of figures of an indicator that a tag may show without being asked for one. */
  kindOf(id: string): Omit<Asked, 'region' | 'span'> | undefined {
    const { ratio } = this.evaluator.indicator(id);
    const cell = this.evaluator.cells.find(
      ({ indicator, breakdown }) =>
        (indicator === id || indicator === ratio?.numerator) && !breakdown,
    );
    return cell && { indicator: id, accumulation: cell.accumulation, breakdown: '' };
  }

  /** The periods of a kind, each with the words that a tag says of it. */
  periods({ indicator, accumulation }: Omit<Asked, 'region' | 'span'>): Map<string, Span> {
    const { ratio } = this.evaluator.indicator(indicator);
    const spans = this.evaluator.cells.flatMap((cell) =>
      cell.indicator === indicator || cell.indicator === ratio?.numerator ? [cell.span] : [],
    );
    return new Map(
      spans.map((span) => {
        const period = periodAt(span.frequency, span.start, span.length);
        return [this.say.words.period(period, accumulation), span];
      }),
    );
  }

  /** The same by their codes, as files have them. */
  codes({ indicator }: Pick<Asked, 'indicator'>): Map<string, Span> {
    const { ratio } = this.evaluator.indicator(indicator);
    const own = this.evaluator.cells.filter(
      (cell) => cell.indicator === indicator || cell.indicator === ratio?.numerator,
    );
    return new Map(
      own.map(({ span }) => [periodAt(span.frequency, span.start, span.length).code, span]),
    );
  }

  #count(where: string): void {
    this.numbers.set(where, (this.numbers.get(where) ?? 0) + 1);
  }

  #fault(where: string, asked: Asked, text: string, answer: Answer): void {
    const right = isKnown(answer) ? `${numberOf(answer.value)} ${answer.qualifier}` : answer;
    this.wrong.push(`${where} ${asked.indicator} ${asked.region}: “${text}”, but it is ${right}`);
  }

  /** Holds a text that shows one figure against the evaluator. */
  text(where: string, asked: Asked, text: string): void {
    const answer = this.evaluator.figure(asked);
    const number = numberIn(text);
    if (number === undefined) return;
    if (!isKnown(answer)) {
      if (!this.#guarded) this.#fault(where, asked, text, answer);
      return;
    }
    if (this.#guarded && !answer.stated) return;
    this.#count(where);
    const item = this.evaluator.indicator(asked.indicator);
    const decimals = number.split('.')[1]?.length ?? 0;
    const printed = decimalText(printedAt(answer.value, decimals, item), decimals);
    const isWording = answer.stated && answer.qualifier !== 'exact';
    const isRight = isWording
      ? Number(number) === numberOf(answer.value) || number === printed
      : number === printed && decimals >= usualDecimals(item);
    if (!isRight) this.#fault(where, asked, text, answer);
    const isBound = answer.qualifier !== 'exact' && answer.qualifier !== 'all';
    if (isBound !== BOUND.test(text)) this.#fault(`${where}, the bound of`, asked, text, answer);
  }

  /** Holds the words of a change against the evaluator: by how much, and whether up or down. */
  change(where: string, asked: Asked, basis: Basis, text: string, side: number): void {
    const number = numberIn(text);
    const now = this.evaluator.figure(asked);
    if (number === undefined || !isKnown(now) || this.#guarded) return;
    this.#count(where);
    const { indicator, region, accumulation, span } = asked;
    const base = this.evaluator.figure({ ...asked, span: baseOf(span, basis) });
    const { code } = periodAt(span.frequency, span.start, span.length);
    const stated = this.contract.changes!.find(
      (one) =>
        one.indicator === indicator &&
        one.region === region &&
        one.period === code &&
        one.basis === basis &&
        (one.accumulation ?? 'period') === accumulation,
    );
    const item = this.evaluator.indicator(indicator);
    const right = stated ? fraction(stated.value) : change(item, now, base);
    if (typeof right === 'string') {
      this.wrong.push(`${where} ${indicator}: “${text}”, but ${right}`);
      return;
    }
    const decimals = number.split('.')[1]?.length ?? 0;
    const printed = decimalText(
      printedAt(right, decimals, { ...item, rounding: 'half-up' }),
      decimals,
    );
    const isSide = side === 0 || side === order(right, ZERO);
    if (number.replace('-', '') !== printed.replace('-', '') || !isSide) {
      this.wrong.push(`${where} ${indicator}: “${text}”, but it is ${numberOf(right)}`);
    }
  }

  /** Holds the number of a file against the evaluator: every digit, but of a quotient those that are printed. */
  field(where: string, asked: Asked, field: string): void {
    if (field === '""' || field === '') return;
    const answer = this.evaluator.figure(asked);
    if (this.#guarded && !(isKnown(answer) && answer.stated)) return;
    this.#count(where);
    const right = isKnown(answer) ? numberOf(answer.value) : NaN;
    const isNear = Math.abs(Number(field) - right) <= 1e-13 * Math.abs(right);
    if (!isNear && !this.#isPrintedQuotient(asked, field, answer))
      this.#fault(where, asked, field, answer);
  }

  /** True of the digits that are printed of a rate that no document states. */
  #isPrintedQuotient({ indicator }: Asked, field: string, answer: Answer): boolean {
    const item = this.evaluator.indicator(indicator);
    if (!isKnown(answer) || answer.stated || item.ratio === undefined) return false;
    const decimals = field.split('.')[1]?.length ?? 0;
    const most = Math.max(decimals, usualDecimals(item));
    return decimalText(printedAt(answer.value, most, item), most) === Number(field).toFixed(most);
  }
}
