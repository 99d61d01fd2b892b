import { chinese } from '../../core/contract/chinese.js';
import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { measureOf } from '../../core/model/measure.js';
import { isRateName } from '../../core/table/column-head.js';
import type { PeriodText } from '../../core/table/month-span.js';
import type { Meaning } from '../mapping/mapping.generated.js';
import { powerTo } from '../mapping/unit-words.js';
import type { Part } from '../workbook/problem-args.js';
import { CellReader } from './cell-figure.js';
import type { Figure } from './figure.js';
import { figureTime, readTime, timeOfCode, type FigureTime, type ReadTime } from './figure-time.js';
import { isConflict, together, type Conflict } from './meaning.js';
import type { RowReading } from './row-reading.js';
import type { Surroundings, TablePlan, ValueColumn } from './table-plan.js';

/** What a figure is of, without its time: the same for all columns of a kind in a row. */
export interface Subject {
  readonly meaning: Meaning;
  readonly indicator: string;
  readonly region: string;
  readonly item: IndicatorItem | undefined;
  readonly as: Figure['as'];
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

/** The words for a change, by what its indicator is measured in: one of a rate is in points of it. */
const POINTS = ['个百分点', '百分点', '%', 'percentage points', 'percent'];
const PERMILLE_POINTS = ['千分点', '个千分点'];
const PER_CENT = ['%', 'percent'];

/** Puts together what is said of the figures of one table. */
export class Resolver {
  readonly #plan: TablePlan;
  readonly #around: Surroundings;
  readonly #readers = new Map<string, CellReader>();
  readonly #times = new Map<string, Map<PeriodText, FigureTime | undefined>>();
  /** What columns of a kind and rows of a kind make together. */
  readonly #subjects = new Map<
    Meaning,
    Map<Meaning, { readonly unit: string; readonly subject: Subject | Unresolved }>
  >();

  constructor(plan: TablePlan, around: Surroundings) {
    this.#plan = plan;
    this.#around = around;
  }

  subject(column: ValueColumn, row: RowReading): Subject | Unresolved {
    let known = this.#subjects.get(column.meaning);
    if (!known) this.#subjects.set(column.meaning, (known = new Map()));
    const before = known.get(row.meaning);
    if (before?.unit === column.unit) return before.subject;
    const subject = this.#newSubject(column, row.meaning);
    known.set(row.meaning, { unit: column.unit, subject });
    return subject;
  }

  #newSubject(column: ValueColumn, row: Meaning): Subject | Unresolved {
    const meaning = together(column.meaning, row);
    if (isConflict(meaning)) return meaning;
    if (meaning.leave) return { leave: meaning.leave };
    const { indicator, region, as = 'value' } = meaning;
    if (indicator === undefined) return { missing: 'indicator' };
    if (region === undefined) return { missing: 'region' };
    const reader = this.#readerFor(column, row, indicator, as);
    if (!(reader instanceof CellReader)) return reader;
    const item = this.#around.indicators.get(indicator);
    return { meaning, indicator, region, item, as, reader };
  }

  /** The time of a figure of a subject. */
  time(
    column: ValueColumn,
    row: RowReading,
    { meaning, item }: Subject,
  ): FigureTime | { conflict: Conflict } | undefined {
    const stated = this.#timeOf(column, row, meaning);
    if (stated === undefined || stated === 'no-year') return undefined;
    if ('conflict' in stated) return stated;
    const isFlow = item?.kind !== 'stock';
    const { accumulation = '', when = '' } = meaning;
    const kind =
      accumulation === '' && when === ''
        ? isFlow
          ? ''
          : '-'
        : `${accumulation}|${when}|${isFlow}`;
    let times = this.#times.get(kind);
    if (!times) this.#times.set(kind, (times = new Map()));
    if (times.has(stated)) return times.get(stated);
    const time = figureTime(stated, meaning, isFlow);
    times.set(stated, time);
    return time;
  }

  /** The nearest time: of the head and the row together, else what the mapping says, else of the table. */
  #timeOf(
    column: ValueColumn,
    row: RowReading,
    meaning: Meaning,
  ): ReadTime | { conflict: Conflict } {
    const own = ownTime(column, row);
    if (own !== undefined) return own;
    const { otherTime } = this.#plan;
    const around = this.#plan.time.period;
    const said = meaning.period === undefined ? undefined : timeOfCode(meaning.period);
    if (!said) return otherTime ? { conflict: otherTime } : around;
    const { period } = said;
    const isLike = around?.period.frequency === period.frequency;
    if (around && isLike && around.period.code !== period.code) {
      return { conflict: { part: 'period', first: period.code, second: around.period.code } };
    }
    return said;
  }

  #readerFor(
    column: ValueColumn,
    row: Meaning,
    indicator: string,
    as: Figure['as'],
  ): CellReader | Unresolved {
    const unit = column.unit || (row.unit ?? '');
    const key = `${indicator} ${as} ${unit} ${column.mapping.header}`;
    const known = this.#readers.get(key);
    if (known) return known;
    const made = this.#newReader(column.mapping.header, unit, indicator, as);
    if (made instanceof CellReader) this.#readers.set(key, made);
    return made;
  }

  #newReader(
    header: string,
    own: string,
    indicator: string,
    as: Figure['as'],
  ): CellReader | Unresolved {
    const item = this.#around.indicators.get(indicator);
    const words = this.#wordsFor(indicator, as);
    const decimal = this.#around.mapping.file?.decimal ?? '.';
    const isChange = as === 'change';
    // Parts of a thousand that a rate has moved by are points, as 百分点 are, and no growth of it.
    let unit = isChange && own === '‰' ? PERMILLE_POINTS[0]! : own;
    if (unit === '' && !isChange) {
      const { unit: ofTable, otherUnit } = this.#plan;
      const fits = ofTable !== '' && powerTo(words, ofTable) !== undefined;
      // 单位：人 above a table does not speak of the rates in it.
      if (fits || !isOwnMeasure(item, header)) unit = ofTable;
      if (unit !== '' && otherUnit) return { conflict: otherUnit };
    }
    const power = unit === '' || words.length === 0 ? 0 : powerTo(words, unit);
    if (power === undefined) {
      return { differs: { text: unit, unit: words[0] ?? '', indicator: nameOf(item, indicator) } };
    }
    return new CellReader({ words, unit: unit || (words[0] ?? ''), power, isChange, decimal });
  }

  #wordsFor(indicator: string, as: Figure['as']): readonly string[] {
    const item = this.#around.indicators.get(indicator);
    if (as === 'change') return this.#changeWords(indicator, item);
    if (as === 'value' || as === 'target') return this.#around.wordsOf(indicator);
    const part = as === 'numerator' ? item?.ratio?.numerator : item?.ratio?.denominator;
    return typeof part === 'string' ? this.#around.wordsOf(part) : [];
  }

  /** A change of a mean is in its own unit (`Change` of core): it cannot be said in per cent. */
  #changeWords(indicator: string, item: IndicatorItem | undefined): readonly string[] {
    const measure = item && measureOf(item.unit, this.#around.unit(item.unit)?.name);
    if (measure === 'percent') return POINTS;
    if (measure === 'permille') return PERMILLE_POINTS;
    const isMean = item?.kind === 'ratio' || item?.kind === 'mean-duration';
    return isMean ? this.#around.wordsOf(indicator) : PER_CENT;
  }
}

/** True for figures that have no unit of counts, whatever the lines above say: 率, 人均. */
const isOwnMeasure = (item: IndicatorItem | undefined, header: string): boolean =>
  item?.kind === 'ratio' || item?.kind === 'mean-duration' || isRateName(header);

/** The name of an indicator in the language that sheets are in. */
export const nameOf = (item: IndicatorItem | undefined, id: string): string =>
  chinese(item?.name ?? id);

function ownTime(column: ValueColumn, row: RowReading): ReadTime | { conflict: Conflict } {
  const [one, other] = [column.time, row.time];
  if (one === undefined || other === undefined) return one ?? other;
  // Years in one direction and months in the other are one time.
  if (one === 'no-year') return other === 'no-year' ? other : within(column.timeText, other);
  if (other === 'no-year') return within(row.timeText ?? '', one);
  if (one.period.code === other.period.code) return one.ytd ? one : other;
  return { conflict: { part: 'period', first: one.period.code, second: other.period.code } };
}

/** A month, quarter or half by its words, of a year beside it. */
function within(text: string, year: PeriodText): ReadTime {
  return year.period.frequency === 'A' ? readTime(text, year.period.code) : 'no-year';
}
