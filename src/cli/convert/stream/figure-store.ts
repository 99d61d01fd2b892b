import type { Figure } from '../../../convert/figures/figure.js';
import type { ConvertProblem } from '../../../convert/workbook/problem.js';
import { breakdownKey } from '../../../core/model/breakdown.js';

/** What tells the series of a list apart: all but the place and the time. */
const seriesKey = ({ as, indicator, accumulation, breakdown, basis }: Figure) =>
  [as, indicator, accumulation ?? '', breakdownKey(breakdown), basis ?? ''].join('|');

/**
 * The figures of a long list, each once, in compact grids: a plain value is a number at the place of its
 * region and period, and only what says more is kept as it is.
 */
export class FigureStore {
  readonly #limit: number;
  readonly #regions = new Places();
  readonly #periods = new Places();
  readonly #series = new Map<string, Series>();
  readonly #refused = new Set<string>();
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True once there are more different figures than a document may hold. */
  get isFull(): boolean {
    return this.#count > this.#limit;
  }

  /** Takes figures in; those that contradict one before are named, and neither stays. */
  add(figures: readonly Figure[]): ConvertProblem[] {
    const problems: ConvertProblem[] = [];
    for (const figure of figures) {
      if (this.isFull) break;
      const key = seriesKey(figure);
      const series = this.#series.get(key) ?? new Series(figure);
      this.#series.set(key, series);
      const place = this.#regions.of(figure.region) * Places.MOST + this.#periods.of(figure.period);
      const before = series.at(place);
      if (before === undefined) {
        series.put(place, figure);
        this.#count++;
      } else if (!isAlike(before, figure)) {
        this.#refused.add(`${key} ${place}`);
        problems.push(contradiction(before, figure));
      }
    }
    return problems;
  }

  /** All figures that nothing contradicts. */
  *figures(): Generator<Figure> {
    for (const [key, series] of this.#series) {
      for (const place of series.places()) {
        if (this.#refused.has(`${key} ${place}`)) continue;
        const region = this.#regions.name(Math.floor(place / Places.MOST));
        const period = this.#periods.name(place % Places.MOST);
        yield { ...series.at(place)!, region, period } as Figure;
      }
    }
  }
}

/** What a figure says beside its place in time and region. */
type Said = Partial<Figure> & Pick<Figure, 'value'>;

/** The figures of one series by their places. */
class Series {
  readonly #shared: Partial<Figure>;
  readonly #plain = new Map<number, number>();
  readonly #special = new Map<number, Figure>();

  constructor(first: Figure) {
    const { file, sheet, as, indicator, accumulation, breakdown, basis } = first;
    this.#shared = {
      file,
      sheet,
      as,
      indicator,
      ...(accumulation ? { accumulation } : {}),
      ...(breakdown ? { breakdown } : {}),
      ...(basis ? { basis } : {}),
    };
  }

  at(place: number): Said | undefined {
    const special = this.#special.get(place);
    if (special) return special;
    const value = this.#plain.get(place);
    return value === undefined ? undefined : { ...this.#shared, cell: '', value };
  }

  put(place: number, figure: Figure): void {
    if (figure.value !== null && isPlain(figure)) this.#plain.set(place, figure.value);
    else this.#special.set(place, figure);
  }

  *places(): Generator<number> {
    yield* this.#plain.keys();
    yield* this.#special.keys();
  }
}

/** What a plain figure has. */
const PLAIN = new Set([
  'file',
  'sheet',
  'cell',
  'as',
  'indicator',
  'region',
  'period',
  'accumulation',
  'breakdown',
  'value',
  'basis',
]);

function isPlain(figure: Figure): boolean {
  for (const name of Object.keys(figure))
    if (!PLAIN.has(name) && figure[name as keyof Figure] !== undefined) return false;
  return true;
}

const isAlike = (one: Said, other: Said): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.status === other.status;

const saying = ({ raw, value, status }: Said): string => raw ?? String(value ?? status ?? '');

function contradiction(before: Said, { file, sheet, cell, ...figure }: Figure): ConvertProblem {
  const args = { first: saying(before), second: saying(figure), other: before.cell || sheet };
  return { code: 'two-values', severity: 'error', place: { file, sheet, cells: cell }, args };
}

/** Names by number. */
class Places {
  /** More different periods there are not, from days of 1,000 years on. */
  static readonly MOST = 1 << 20;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  name(number: number): string {
    return this.#names[number]!;
  }
}
