import type {
  Contract,
  IndicatorItem,
  ObservationRow,
  RegionItem,
} from '../contract/contract.generated.js';
import { Flag } from '../contract/status.js';
import { MEASURE_LEVEL, ROW_LEVEL, WHOLE_LEVEL } from '../model/row-level.js';
import { assemble, CONTRACT_VERSION, type Parsed } from '../read/assemble.js';
import { parsePeriod, periodAt } from '../time/period.js';
import type { Caption } from './caption-text.js';
import type { ColumnHead } from './column-head.js';
import type { PeriodText } from './month-span.js';
import type { NumberText } from './number-text.js';
import { hasNumber, type Row } from './table-figures.js';
import { isRateUnit } from './unit-text.js';

/** What one picture of a table shows: rows of figures in one unit. */
export interface CardFigures {
  caption: Caption;
  /** What the figures are of. */
  title: string;
  /** True where each row counts something of its own, so that its name says it all. */
  ofMeasures: boolean;
  /** The head of the single column; undefined for a course. */
  head: ColumnHead | undefined;
  periods: readonly PeriodText[];
  rows: Row[];
}

/** No period at all: the year before all years. */
const UNDATED = '0000';

/** The region that all rows stand under. */
export const WHOLE = 'table';
const INDICATOR = 'figure';
/** The region that a row is. */
export const rowId = (i: number) => `row-${i + 1}`;
const NOT_STATED = { 'zh-CN': '未注明', en: 'not stated' };

type When = Pick<ObservationRow, 'period' | 'accumulation' | 'undated'>;

const codeOf = ({ period, ytd }: PeriodText): When => ({
  period: period.code,
  ...(ytd ? { accumulation: 'ytd' as const } : {}),
});

/** When figures of a single column are from, as its head or the caption states it. */
function whenOf(caption: Caption, head: ColumnHead | undefined): When {
  if (typeof head?.period === 'object') {
    if (!head.cumulative) return codeOf(head.period);
    return { period: head.period.period.code, accumulation: 'cumulative' };
  }
  if (caption.period) return codeOf(caption.period);
  if (caption.asOf) return { period: caption.asOf, accumulation: 'instant' };
  return { period: UNDATED, undated: true };
}

/** The last month of the periods that the heads or the caption name; '' where they name none. */
function lastOf({ caption, head, periods }: CardFigures): string {
  const { period: code, undated } = whenOf(caption, head);
  const ofCaption = undated ? undefined : parsePeriod(code);
  const stated =
    periods.length > 0 ? periods.map(({ period }) => period) : ofCaption ? [ofCaption] : [];
  const [last] = [...stated].sort((a, b) => b.start + b.length - a.start - a.length);
  if (!last || last.frequency === 'D') return last?.code ?? '';
  return periodAt('M', last.start + last.length - 1).code;
}

/** The regions of the rows. A row alone that is a measure is called by the picture's title. */
function regionsOf({ rows, ofMeasures }: CardFigures): RegionItem[] {
  const level = ofMeasures ? MEASURE_LEVEL : ROW_LEVEL;
  const isAlone = ofMeasures && rows.length === 1;
  return [
    { id: WHOLE, name: '', level: WHOLE_LEVEL },
    ...rows.map(({ name }, i) => ({
      id: rowId(i),
      name: isAlone ? '' : name,
      level,
      parent: WHOLE,
    })),
  ];
}

function contractOf(figures: CardFigures): Contract {
  const { caption, title, head, periods, rows } = figures;
  const [first] = rows.filter(hasNumber);
  const indicator = indicatorOf(title, first!.unit, rows);
  return {
    contract: CONTRACT_VERSION,
    dataset: {
      id: WHOLE,
      title: caption.name || title,
      publisher: { name: caption.source || NOT_STATED },
      // Empty for a date that neither caption nor heads state: the foot then says so.
      published: '',
      asOf: caption.asOf || lastOf(figures),
    },
    regions: { items: regionsOf(figures) },
    indicators: [indicator],
    observations: rows.flatMap((row, i) =>
      row.cells.map((cell, c) => ({
        indicator: INDICATOR,
        region: rowId(i),
        ...(periods[c] ? codeOf(periods[c]) : whenOf(caption, head)),
        ...figureOf(cell, row.unit, indicator.decimals ?? 0),
      })),
    ),
  };
}

function indicatorOf(name: string, unit: string, rows: readonly Row[]): IndicatorItem {
  const numbers = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === 'object' ? [cell.decimals] : [])),
  );
  return {
    id: INDICATOR,
    name,
    unit: unit === '%' ? 'percent' : unit,
    kind: isRateUnit(unit) ? 'ratio' : 'stock',
    aggregation: { region: 'none', time: 'none' },
    direction: 'neutral',
    decimals: Math.max(...numbers),
  };
}

/** A longer text is no wording of a figure, and has no room beside a bar. */
const LONGEST_WORDING = 8;

function figureOf(
  cell: NumberText | string,
  unit: string,
  decimals: number,
): Partial<ObservationRow> {
  if (typeof cell === 'string') {
    if (cell === '')
      return { value: null, note: { 'zh-CN': '原表空白', en: 'blank in the table' } };
    const note = { 'zh-CN': `原表作“${cell}”`, en: `“${cell}” in the table` };
    return { value: null, note, ...(cell.length <= LONGEST_WORDING ? { raw: cell } : {}) };
  }
  const { value, qualifier } = cell;
  const raw = cell.raw ?? (cell.decimals < decimals ? asWritten(cell, unit) : undefined);
  return { value, qualifier, ...(raw ? { raw } : {}) };
}

/** A figure with the decimals that its own cell has, beside others that have more. */
function asWritten({ value, decimals }: NumberText, unit: string): string {
  const [whole = '', ...part] = Math.abs(value).toFixed(decimals).split('.');
  const digits = [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...part].join('.');
  const sign = value < 0 ? '−' : '';
  return `${sign}${digits}${/^[a-z£$€¥]/i.test(unit) ? ' ' : ''}${unit}`;
}

/**
 * The dataset that the figures of a picture make, and the codes of its periods in order. A cell
 * without a number says nothing of why, so it gets no status that would claim a reason, and is
 * shown as it is written.
 */
export function datasetOf(figures: CardFigures): { parsed: Parsed; codes: string[] } {
  const contract = contractOf(figures);
  const assembled = assemble(contract, []);
  if ('unprotected' in assembled) throw new Error('invalid table: it has no word for Q');
  const { dataset } = assembled;
  const said = new Map(contract.observations!.map((row) => [`${row.region} ${row.period}`, row]));
  for (const grids of dataset!.grids.values()) {
    for (const { flags, details } of grids) {
      flags.forEach((flag, i) => {
        if (flag !== Flag.O) return;
        flags[i] = Flag.A;
        const { region, period } = details.get(i) ?? {};
        const row = said.get(`${region} ${period}`);
        if (row) details.set(i, row);
      });
    }
  }
  const codes = contract.observations!.map(({ period }) => period).sort();
  return { parsed: { dataset: dataset!, problems: [] }, codes };
}
