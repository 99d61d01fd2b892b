/*
 * Where the library and the evaluator say different things of one document. The library may keep silent
 * where the guide lets it; what it says must be so.
 */
import type {
  Accumulation,
  Contract,
  Frequency,
} from '../../src/core/contract/contract.generated.js';
import { changeOf } from '../../src/core/derive/change.js';
import { overTime } from '../../src/core/derive/over-time.js';
import { peersOf, rank } from '../../src/core/derive/rank.js';
import { keeps } from '../../src/core/derive/target.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { parseDocument } from '../../src/core/read/parse.js';
import {
  observationAt,
  seriesOf,
  type Observation,
  type Series,
} from '../../src/core/series/resolve.js';
import { periodAt } from '../../src/core/time/period.js';
import { isMonths, spanOf, type Span } from './cells.js';
import {
  baseOf,
  change,
  Evaluator,
  intervalOf,
  isKnown,
  isRate,
  kept,
  printedAt,
  type Answer,
  type Asked,
  type Basis,
  type Known,
} from './evaluate.js';
import { fraction, numberOf, order } from './fraction.js';

/** One thing of which the two say something different. */
export interface Disagreement {
  /** What kind of statement it is: `value`, `qualifier`, `change` … */
  readonly kind: string;
  readonly where: string;
  readonly library: string;
  readonly evaluator: string;
}

const BASES: readonly Basis[] = ['year-on-year', 'previous-period', 'year-start'];

/** The same number: to the last bit but noise that no decimal of a document can show. */
const alike = (a: number, b: number, size = Math.max(Math.abs(a), Math.abs(b))) =>
  a === b || Math.abs(a - b) <= 1e-13 * size;

const said = (answer: Answer) =>
  isKnown(answer)
    ? `${numberOf(answer.value)} ${answer.qualifier}${answer.partial ? ' partial' : ''}`
    : answer;

const shown = ({ value, qualifier, reported, refusal, status }: Observation) =>
  [value, qualifier, reported && `of ${reported.join('/')}`, refusal, status.join('')]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

const spanAt = ({ axis }: Series, index: number): Span => ({
  frequency: axis.frequency,
  start: axis.starts[index]!,
  length: axis.lengths[index]!,
});

/** What is asked of the library: every kind of figure that a document can have. */
interface Kind {
  readonly indicator: string;
  readonly accumulation: Accumulation;
  readonly frequency: Frequency;
  readonly breakdown: string;
}

function kindsOf(contract: Contract, evaluator: Evaluator): Kind[] {
  const kinds = new Map<string, Kind>();
  const add = (kind: Kind) => kinds.set(Object.values(kind).join('|'), kind);
  for (const { indicator, accumulation, span, breakdown } of evaluator.cells) {
    add({ indicator, accumulation, frequency: span.frequency, breakdown });
  }
  for (const kind of Array.from(kinds.values())) {
    const { kind: nature, aggregation, ratio } = evaluator.indicator(kind.indicator);
    const isAdded = nature === 'flow' && aggregation.time === 'sum' && !ratio;
    if (isAdded && kind.accumulation === 'period') add({ ...kind, accumulation: 'ytd' });
  }
  const stated = [...kinds.values()];
  for (const { id, ratio } of contract.indicators) {
    if (!ratio) continue;
    for (const { indicator, accumulation, frequency, breakdown } of stated) {
      if (indicator === ratio.numerator) add({ indicator: id, accumulation, frequency, breakdown });
    }
  }
  return [...kinds.values()];
}

/** What is compared of one document. */
class Comparison {
  readonly found: Disagreement[] = [];
  /** How many figures were said by both. */
  figures = 0;
  readonly evaluator: Evaluator;
  /** True where the document withholds something, so that the page may withhold more. */
  readonly #guarded: boolean;

  constructor(
    readonly contract: Contract,
    readonly dataset: Dataset,
  ) {
    this.evaluator = new Evaluator(contract);
    this.#guarded = this.evaluator.cells.some(({ withheld }) => withheld);
  }

  #say(kind: string, asked: Asked, library: string, evaluator: string, more = ''): void {
    const { indicator, region, span, accumulation, breakdown } = asked;
    const when = periodAt(span.frequency, span.start, span.length).code;
    const where = [indicator, region, when, accumulation, breakdown, more]
      .filter(Boolean)
      .join(' ');
    this.found.push({ kind, where, library, evaluator });
  }

  /** True where small numbers of persons may be hidden, by rules that the guide leaves to the page. */
  #personal(id: string): boolean {
    const { ratio, unit } = this.evaluator.indicator(id);
    const ids = ratio ? [ratio.numerator, ...[ratio.denominator].flat()] : [];
    return (
      ['person', 'household', 'case', 'membership'].includes(unit) ||
      ids.some((one) => this.#personal(one))
    );
  }

  /** The value, the qualifier and the printed text of one figure. */
  figure(asked: Asked, observation: Observation, answer: Answer, silent: boolean): answer is Known {
    if (observation.value === null) {
      const may = silent || this.#guarded || this.#personal(asked.indicator);
      // Of lower bounds that lack parts the guide lets a sum be left out.
      if (isKnown(answer) && !may && !answer.partial)
        this.#say('silence', asked, shown(observation), said(answer));
      return false;
    }
    if (!isKnown(answer)) {
      if (!this.#guarded || answer !== 'refused')
        this.#say('invented', asked, shown(observation), said(answer));
      return false;
    }
    const guarded = this.#guarded || this.#personal(asked.indicator);
    if (guarded && !alike(observation.value, numberOf(answer.value))) {
      // What is left out for another's sake makes a sum a lower bound.
      const lower = observation.qualifier === 'at-least' || observation.qualifier === 'more-than';
      const more = observation.value > numberOf(answer.value) && !answer.partial;
      if (!lower || more) this.#say('guarded', asked, shown(observation), said(answer));
      return false;
    }
    if (guarded && observation.qualifier !== answer.qualifier) return false;
    this.figures++;
    if (!alike(observation.value, numberOf(answer.value))) {
      this.#say('value', asked, shown(observation), said(answer));
    }
    const exact = (qualifier: string) => (qualifier === 'all' ? 'exact' : qualifier);
    if (exact(observation.qualifier) !== exact(answer.qualifier)) {
      this.#say('qualifier', asked, shown(observation), said(answer));
    }
    this.#printed(asked, observation, answer);
    return true;
  }

  #printed(asked: Asked, { printed, decimals }: Observation, { value }: Known): void {
    const item = this.evaluator.indicator(asked.indicator);
    const right = numberOf(printedAt(value, decimals, item));
    if (printed !== right) this.#say('printed', asked, String(printed), String(right));
    for (const { indicator, value: line } of this.contract.targets ?? []) {
      if (indicator !== asked.indicator) continue;
      const crossed = order(fraction(printed), fraction(line)) !== order(value, fraction(line));
      // Six decimals are the most that the contract lets an indicator print.
      if (crossed && decimals < 6 && isRate(item)) {
        this.#say(
          'crosses the line',
          asked,
          String(printed),
          String(numberOf(value)),
          `line ${line}`,
        );
      }
    }
  }

  /** True where running totals are those of the months and of nothing else. */
  #hasRunning({ indicator, frequency }: Kind): boolean {
    const cells = this.evaluator.cells.filter((cell) => cell.indicator === indicator);
    const isPlain = cells.every(
      ({ accumulation, span }) =>
        accumulation === 'period' && span.frequency === frequency && span.length <= 6,
    );
    const isTwice =
      cells.some(({ span }) => span.length === 2) &&
      cells.some(({ span }) => span.start % 12 < 2 && span.length === 1);
    return isPlain && !isTwice;
  }

  series(kind: Kind, region: string): void {
    const series = seriesOf(this.dataset, { ...kind, region });
    if (!series || (series.accumulated && !this.#hasRunning(kind))) return;
    const here = this.evaluator.cells.some(
      (cell) =>
        cell.indicator === kind.indicator &&
        cell.region === region &&
        cell.breakdown === kind.breakdown,
    );
    for (let i = 0; i < series.axis.count; i++) {
      const asked: Asked = { ...kind, region, span: spanAt(series, i) };
      const answer = this.evaluator.figure(asked);
      const silent = here && !(isKnown(answer) && answer.stated);
      if (!this.figure(asked, observationAt(series, i), answer, silent)) continue;
      this.#changes(series, i, asked, answer);
      this.#target(series, i, asked, answer);
    }
    this.#longer(series, kind, region);
  }

  #changes(series: Series, index: number, asked: Asked, now: Known): void {
    const item = this.evaluator.indicator(asked.indicator);
    for (const basis of BASES) {
      const stated = this.contract.changes?.find(
        (one) =>
          one.indicator === asked.indicator &&
          one.region === asked.region &&
          one.basis === basis &&
          (one.accumulation ?? 'period') === asked.accumulation &&
          asked.breakdown === '' &&
          spanOf(one.period).start === asked.span.start &&
          spanOf(one.period).length === asked.span.length,
      );
      const found = changeOf(this.dataset, series, index, basis);
      if (stated) {
        if (!this.#guarded && (found.value !== stated.value || !found.supplied)) {
          this.#say('supplied change', asked, String(found.value), String(stated.value), basis);
        }
        continue;
      }
      if (found.value === undefined) continue;
      const base = this.evaluator.figure({ ...asked, span: baseOf(asked.span, basis) });
      const right = this.#parted(asked, basis) ? 'break' : change(item, now, base);
      if (typeof right === 'string') {
        this.#say('change', asked, String(found.value), right, basis);
        continue;
      }
      const decimals = found.decimals!;
      // A difference has the digits of what it is the difference of.
      const size = Math.max(Math.abs(numberOf(now.value)), Math.abs(numberOf(right)));
      if (!alike(found.value, numberOf(right), size)) {
        this.#say('change', asked, String(found.value), String(numberOf(right)), basis);
      } else if (
        found.printed !== numberOf(printedAt(right, decimals, { ...item, rounding: 'half-up' }))
      ) {
        this.#say('printed change', asked, String(found.printed), String(numberOf(right)), basis);
      }
      const unit =
        isRate(item) || item.unit === 'percent'
          ? found.unit !== 'percent'
          : found.unit === 'percent';
      if (!unit) this.#say('unit of change', asked, found.unit, item.unit, basis);
    }
  }

  /** True where a declared break, not traced back, lies between a period and its base. */
  #parted({ indicator, region, span }: Asked, basis: Basis): boolean {
    const base = baseOf(span, basis);
    return (this.contract.breaks ?? []).some(({ period, backcast, indicators, regions }) => {
      const { start } = spanOf(period);
      return (
        !backcast &&
        (!indicators || indicators.includes(indicator)) &&
        (!regions || regions.includes(region)) &&
        isMonths(span) &&
        start > base.start &&
        start < span.start + span.length
      );
    });
  }

  #target(series: Series, index: number, asked: Asked, answer: Known): void {
    const observation = observationAt(series, index);
    for (const target of this.contract.targets ?? []) {
      if (target.indicator !== asked.indicator) continue;
      const verdict = keeps(observation, target);
      const right = kept(answer, target);
      // The guide lets a goal of about so much, 近 and a sum of bounds undecided.
      const may =
        target.comparator === 'about' ||
        answer.qualifier === 'nearly' ||
        (answer.upper !== undefined && !answer.stated);
      const wrong =
        (verdict === 'met' && right !== 'all') ||
        (verdict === 'missed' && right !== 'none') ||
        (verdict === 'unknown' && right !== 'some' && !may);
      if (wrong) {
        this.#say(
          'verdict',
          asked,
          `${verdict} ${shown(observation)}`,
          right,
          JSON.stringify(target),
        );
      }
    }
  }

  /** Longer periods of months: quarters, halves, years, fiscal years, and any run of months. */
  #longer(series: Series, kind: Kind, region: string): void {
    if (kind.frequency !== 'M' || kind.accumulation !== 'period') return;
    const [from, to] = series.axis.span;
    const isMerged = this.evaluator.cells.some(
      ({ span }) => span.frequency === 'M' && span.length === 2,
    );
    const first = (length: number) => Math.floor(from / length) * length;
    const spans: Span[] = [
      { frequency: 'A', start: first(12), length: 12 },
      { frequency: 'A', start: first(12) + 12, length: 12 },
      { frequency: 'S', start: first(6) + 6, length: 6 },
      { frequency: 'Q', start: first(3), length: 3 },
      { frequency: 'M', start: first(12) + 3, length: 12 },
      { frequency: 'M', start: first(12), length: to - first(12) },
    ];
    for (const span of spans) {
      if (span.length < 2 || span.length > 12) continue;
      const asked: Asked = { ...kind, region, span };
      const found = overTime(
        this.dataset,
        series,
        periodAt(span.frequency, span.start, span.length),
      );
      if (!found) continue;
      const answer = this.evaluator.overTime(asked);
      // A stock of 1–2月 is that of February; where some streets tell one and some the other, either is right.
      const { aggregation } = this.evaluator.indicator(kind.indicator);
      if (aggregation.time === 'last' && isMerged) continue;
      this.figure(asked, found, answer, true);
    }
  }

  ranks(kind: Kind): void {
    const whole = this.dataset.roots[0]!;
    const peers = peersOf(this.dataset, whole);
    const ranking = rank(this.dataset, kind, peers);
    if (!ranking || ranking.rows.some(({ observation }) => observation.accumulated)) return;
    const { frequency, start, length } = ranking.period;
    const at: Omit<Asked, 'region'> = { ...kind, span: { frequency, start, length } };
    const answers = ranking.rows.map(({ region, observation }) => ({
      observation,
      answer: this.evaluator.figure({ ...at, region: region.id }),
    }));
    for (const [i, row] of ranking.rows.entries()) {
      const { answer } = answers[i]!;
      const asked = { ...at, region: row.region.id };
      if (!this.figure(asked, row.observation, answer, true) || row.place === undefined) continue;
      if (answer.qualifier !== 'exact' && answer.qualifier !== 'all') {
        this.#say('place of a bound', asked, String(row.place), said(answer));
        continue;
      }
      const printed = fraction(row.observation.printed);
      const others = answers.filter(({ observation }, j) => j !== i && observation.value !== null);
      const better = (sign: number) => (ranking.ascending ? sign < 0 : sign > 0);
      let [before, perhaps] = [0, 0];
      for (const other of others) {
        if (!isKnown(other.answer)) continue;
        if (other.answer.qualifier === 'exact' || other.answer.qualifier === 'all') {
          if (better(order(fraction(other.observation.printed), printed))) before++;
          continue;
        }
        // An upper end is kept for figures of the document alone.
        const { stated, upper } = other.answer;
        const { low, high, ends } = intervalOf({
          ...other.answer,
          upper: stated ? upper : undefined,
        });
        const nearest = ranking.ascending ? low : high;
        const farthest = ranking.ascending ? high : low;
        const isOpen = !(ranking.ascending ? ends.high : ends.low);
        const far = farthest && order(farthest, answer.value);
        // Of an end that is left out every value lies beyond it.
        if (far !== undefined && (better(far) || (far === 0 && isOpen))) before++;
        else if (!nearest || better(order(nearest, answer.value))) perhaps++;
      }
      const right = perhaps > 0 ? NaN : before + 1;
      if (!this.#guarded && !Object.is(row.place, right)) {
        this.#say(
          'place',
          asked,
          String(row.place),
          `${right} (${before} before, ${perhaps} perhaps)`,
        );
      }
    }
  }

  all(): void {
    const kinds = kindsOf(this.contract, this.evaluator);
    for (const kind of kinds) {
      for (const { id } of this.contract.regions.items) this.series(kind, id);
      this.ranks(kind);
    }
    this.#stated();
  }

  /** Every figure of the document can be had from the library. */
  #stated(): void {
    for (const cell of this.evaluator.cells) {
      const { span, withheld, value } = cell;
      const series = seriesOf(this.dataset, { ...cell, frequency: span.frequency });
      const index = series?.axis.indexOf(span.start, span.length) ?? -1;
      const observation = series && index >= 0 ? observationAt(series, index) : undefined;
      if (withheld && observation && observation.value !== null) {
        this.#say('withheld', cell, shown(observation), 'withheld');
      }
      const may = this.#guarded || this.#personal(cell.indicator);
      if (value && !may && (!observation || observation.value === null)) {
        this.#say(
          'lost',
          cell,
          observation ? shown(observation) : 'nothing',
          String(numberOf(value)),
        );
      }
    }
  }
}

/** What the two disagree about, and how many figures they compared; a document that is not read is a fault of its own. */
export function disagreements(contract: Contract): { found: Disagreement[]; figures: number } {
  const { dataset, problems } = parseDocument(contract);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!dataset || errors.length > 0) {
    const [error] = errors;
    const found = {
      kind: 'invalid',
      where: error?.path ?? '',
      library: JSON.stringify(error),
      evaluator: '',
    };
    return { found: [found], figures: 0 };
  }
  const comparison = new Comparison(contract, dataset);
  comparison.all();
  return { found: comparison.found, figures: comparison.figures };
}
