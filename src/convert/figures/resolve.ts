import type { PeriodText } from '../../core/table/month-span.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import { powerTo } from '../mapping/unit-words.js';
import type { Part } from '../workbook/problem-args.js';
import { CellReader } from './cell-figure.js';
import type { Figure } from './figure.js';
import { figureTime, readTime, timeOfCode, type FigureTime, type ReadTime } from './figure-time.js';
import { isConflict, together, type Conflict } from './meaning.js';
import type { RowReading } from './row-reading.js';
import { isOwnMeasure, type Surroundings, type TablePlan, type ValueColumn } from './table-plan.js';

/** What a figure is of, put together from its table, its column and its row. */
export interface Resolved {
  readonly meaning: Meaning & { readonly indicator: string; readonly region: string };
  readonly as: Figure['as'];
  readonly time: FigureTime;
  readonly reader: CellReader;
}

/** Why a figure is of nothing that could be written down. */
export type Unresolved =
  | { readonly conflict: Conflict }
  | { readonly missing: Part }
  | { readonly leave: NonNullable<Meaning['leave']> }
  | {
      readonly differs: {
        readonly text: string;
        readonly unit: string;
        readonly indicator: string;
      };
    };

/** The words for a change of a rate, which is one in points; any other is in per cent. */
const POINTS = ['个百分点', '百分点', '%', 'percentage points', 'percent'];
const PER_CENT = ['%', 'percent'];

/** Puts together what is said of the figures of one table. */
export class Resolver {
  readonly #plan: TablePlan;
  readonly #around: Surroundings;
  readonly #readers = new Map<string, CellReader>();

  constructor(plan: TablePlan, around: Surroundings) {
    this.#plan = plan;
    this.#around = around;
  }

  resolve(column: ValueColumn, row: RowReading): Resolved | Unresolved {
    const whole = together(column.meaning, row.meaning);
    if (isConflict(whole)) return whole;
    if (whole.leave) return { leave: whole.leave };
    const { indicator, region } = whole;
    if (indicator === undefined) return { missing: 'indicator' };
    if (region === undefined) return { missing: 'region' };
    const as = whole.as ?? 'value';
    if (as === 'change' && whole.basis === undefined && !row.attributes?.['basis']) {
      return { missing: 'basis' };
    }
    const stated = this.#timeOf(column, row, whole);
    if (stated === undefined || stated === 'no-year') return { missing: 'period' };
    if ('conflict' in stated) return stated;
    const item = this.#around.indicators.get(indicator);
    const time = figureTime(stated, whole, item?.kind !== 'stock');
    if (!time) return { missing: 'period' };
    const reader = this.#readerFor(column, row, indicator, as);
    if (!(reader instanceof CellReader)) return reader;
    return { meaning: { ...whole, indicator, region }, as, time, reader };
  }

  /** The nearest time: of the head and the row together, else what the mapping says, else of the table. */
  #timeOf(
    column: ValueColumn,
    row: RowReading,
    meaning: Meaning,
  ): ReadTime | { conflict: Conflict } {
    const own = this.#ownTime(column, row);
    if (own !== undefined) return own;
    const around = this.#plan.time.period;
    const said = meaning.period === undefined ? undefined : timeOfCode(meaning.period);
    if (!said) return around;
    const { period } = said;
    const isLike = around?.period.frequency === period.frequency;
    if (around && isLike && around.period.code !== period.code) {
      return { conflict: { part: 'period', first: period.code, second: around.period.code } };
    }
    return said;
  }

  #ownTime(column: ValueColumn, row: RowReading): ReadTime | { conflict: Conflict } {
    const [one, other] = [column.time, row.time];
    if (one === undefined || other === undefined) return one ?? other;
    // Years in one direction and months in the other are one time.
    if (one === 'no-year') {
      return other === 'no-year' ? other : within(column.timeText, other);
    }
    if (other === 'no-year') return within(row.timeText ?? '', one);
    if (one.period.code === other.period.code) return one.ytd ? one : other;
    return { conflict: { part: 'period', first: one.period.code, second: other.period.code } };
  }

  #readerFor(
    column: ValueColumn,
    row: RowReading,
    indicator: string,
    as: Figure['as'],
  ): CellReader | Unresolved {
    const unit = column.unit || (row.meaning.unit ?? '');
    const key = `${indicator} ${as} ${unit} ${column.header}`;
    const known = this.#readers.get(key);
    if (known) return known;
    const made = this.#newReader(column, unit, indicator, as);
    if (made instanceof CellReader) this.#readers.set(key, made);
    return made;
  }

  #newReader(
    { header }: ValueColumn,
    own: string,
    indicator: string,
    as: Figure['as'],
  ): CellReader | Unresolved {
    const item = this.#around.indicators.get(indicator);
    const words = this.#wordsFor(indicator, as);
    const decimal = this.#around.mapping.file?.decimal ?? '.';
    const isChange = as === 'change';
    let unit = own;
    if (unit === '' && !isChange) {
      const { unit: ofTable, otherUnit } = this.#plan;
      const fits = ofTable !== '' && powerTo(words, ofTable) !== undefined;
      // 单位：人 above a table does not speak of the rates in it.
      if (fits || !isOwnMeasure(item, header)) unit = ofTable;
      if (unit !== '' && otherUnit) return { conflict: otherUnit };
    }
    const power = unit === '' || words.length === 0 ? 0 : powerTo(words, unit);
    if (power === undefined) {
      return { differs: { text: unit, unit: words[0] ?? '', indicator: this.#nameOf(indicator) } };
    }
    return new CellReader({ words, unit: unit || (words[0] ?? ''), power, isChange, decimal });
  }

  #wordsFor(indicator: string, as: Figure['as']): readonly string[] {
    const item = this.#around.indicators.get(indicator);
    if (as === 'change') return item?.unit === 'percent' ? POINTS : PER_CENT;
    if (as === 'value' || as === 'target') return this.#around.wordsOf(indicator);
    const part = as === 'numerator' ? item?.ratio?.numerator : item?.ratio?.denominator;
    return typeof part === 'string' ? this.#around.wordsOf(part) : [];
  }

  #nameOf(indicator: string): string {
    const name = this.#around.indicators.get(indicator)?.name ?? indicator;
    return typeof name === 'string' ? name : name['zh-CN'];
  }
}

/** A month, quarter or half by its words, of a year beside it. */
function within(text: string, year: PeriodText): ReadTime {
  return year.period.frequency === 'A' ? readTime(text, year.period.code) : 'no-year';
}
