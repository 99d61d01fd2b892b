import type { Contract, IndicatorItem, ObservationRow } from '../contract/contract.generated.js';
import type { NumberText } from './number-text.js';
import { parsePeriod, periodAt } from '../time/period.js';
import { parsePeriodText, type PeriodText } from './period-text.js';
import { ROW_LEVEL } from '../model/row-level.js';
import { assemble, CONTRACT_VERSION, type Parsed } from '../read/assemble.js';
import { Flag } from '../contract/status.js';
import { nameAndUnit, type TextTable } from './table-text.js';

/** A row of a table: its figures, or the text of a cell that states none. */
export interface Row {
  name: string;
  unit: string;
  cells: (NumberText | string)[];
}

/** Rows of figures, one unit each, below heads. */
export interface Figures {
  table: TextTable;
  heads: string[];
  rows: Row[];
}

/** True for a row that states a figure at all. */
export const hasNumber = ({ cells }: Row) => cells.some((cell) => typeof cell === 'object');

/** No period at all: the year before all years. */
const UNDATED = '0000';

/** The region that all rows stand under. */
export const WHOLE = 'table';
const INDICATOR = 'figure';
/** The region that a row is. */
export const rowId = (i: number) => `row-${i + 1}`;
const NOT_STATED = { 'zh-CN': '未注明', en: 'not stated' };

const PERIOD_IN =
  /(?:19|20)\d\d年(?:[上下]半年|第?[一二三四1-4]季度|\d\d?(?:月?[-—–~至]\d\d?)?月(?:累计)?)?/;

/** When figures without a period of their own are from, as their column or the caption states it. */
function dateOf(
  { caption }: TextTable,
  column: string,
): Pick<ObservationRow, 'period' | 'accumulation' | 'undated'> {
  const stated = PERIOD_IN.exec(column) ?? PERIOD_IN.exec(caption.name);
  const named = stated ? parsePeriodText(stated[0]) : undefined;
  if (typeof named === 'object') return codeOf(named);
  if (caption.asOf) return { period: caption.asOf, accumulation: 'instant' };
  return { period: UNDATED, undated: true };
}

const codeOf = ({ period, ytd }: PeriodText) => ({
  period: period.code,
  ...(ytd ? { accumulation: 'ytd' as const } : {}),
});

/** Column heads that add nothing to the caption. */
const PLAIN_HEAD = /^(?:数值|数量|人数|指标值)?$/;

/** What the figures are of: the caption and, for one column of several, its head. */
function titleOf({ table: { caption }, heads, rows }: Figures, periods: readonly PeriodText[]) {
  const column = periods.length === 0 ? nameAndUnit(heads[0]!).name : '';
  if (!caption.name) return column || rows.map(({ name }) => name).join('、');
  const said = PLAIN_HEAD.test(column) || caption.name.includes(column);
  return said ? caption.name : `${caption.name}：${column}`;
}

/** The last month of the periods that the heads or the caption name; '' where they name none. */
function lastOf({ table, heads }: Figures, periods: readonly PeriodText[]): string {
  const { period: code, undated } = dateOf(table, heads[0]!);
  const ofCaption = undated ? undefined : parsePeriod(code);
  const named =
    periods.length > 0 ? periods.map(({ period }) => period) : ofCaption ? [ofCaption] : [];
  const [last] = [...named].sort((a, b) => b.start + b.length - a.start - a.length);
  if (!last || last.frequency === 'D') return last?.code ?? '';
  return periodAt('M', last.start + last.length - 1).code;
}

function contractOf(figures: Figures, periods: readonly PeriodText[]): Contract {
  const { table, heads, rows } = figures;
  const { caption } = table;
  const name = titleOf(figures, periods);
  const [first] = rows.filter(hasNumber);
  return {
    contract: CONTRACT_VERSION,
    dataset: {
      id: WHOLE,
      title: name,
      publisher: { name: caption.source || NOT_STATED },
      // Empty for a date that neither caption nor heads state: the foot then says so.
      published: '',
      asOf: caption.asOf || lastOf(figures, periods),
    },
    regions: {
      items: [
        { id: WHOLE, name: '', level: WHOLE },
        ...rows.map((row, i) => ({
          id: rowId(i),
          name: row.name,
          level: ROW_LEVEL,
          parent: WHOLE,
        })),
      ],
    },
    indicators: [indicatorOf(name, first!.unit, rows)],
    observations: rows.flatMap((row, i) =>
      row.cells.map((cell, c) => ({
        indicator: INDICATOR,
        region: rowId(i),
        ...(periods[c] ? codeOf(periods[c]) : dateOf(table, heads[0]!)),
        ...figureOf(cell),
      })),
    ),
  };
}

function indicatorOf(name: string, unit: string, rows: Row[]): IndicatorItem {
  const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'object'));
  return {
    id: INDICATOR,
    name,
    unit: unit === '%' ? 'percent' : unit,
    kind: unit === '%' ? 'ratio' : 'stock',
    aggregation: { region: 'none', time: 'none' },
    direction: 'neutral',
    decimals: Math.max(...(numbers as NumberText[]).map(({ decimals }) => decimals)),
  };
}

/** A longer text is no wording of a figure, and has no room beside a bar. */
const LONGEST_WORDING = 8;

function figureOf(cell: NumberText | string): Partial<ObservationRow> {
  if (typeof cell === 'string') {
    if (cell === '')
      return { value: null, note: { 'zh-CN': '原表空白', en: 'blank in the table' } };
    const note = { 'zh-CN': `原表作“${cell}”`, en: `“${cell}” in the table` };
    return { value: null, note, ...(cell.length <= LONGEST_WORDING ? { raw: cell } : {}) };
  }
  const { value, qualifier, raw } = cell;
  return { value, qualifier, ...(raw ? { raw } : {}) };
}

/**
 * The dataset that the figures of a table make, and the codes of its periods in order. A cell
 * without a number says nothing of why, so it gets no status that would claim a reason, and is
 * shown as it is written.
 */
export function datasetOf(
  figures: Figures,
  periods: readonly PeriodText[],
): { parsed: Parsed; codes: string[] } {
  const contract = contractOf(figures, periods);
  const { dataset } = assemble(contract, []);
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
