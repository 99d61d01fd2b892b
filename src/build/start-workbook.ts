import * as spreadsheets from '@e965/xlsx';
import type { Contract } from '../core/contract/contract.generated.js';

/** The month sheets of the sample workbook. */
const MONTHS = ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12'];

/** A column of figures: its head, with its unit, what stands below it, and where its figures come from. */
export interface Column {
  readonly head: string;
  readonly below?: string;
  readonly indicator: string;
  readonly accumulation: 'period' | 'ytd';
}

export const COLUMNS: readonly Column[] = [
  {
    head: '城镇新增就业人数（人）',
    below: '本月',
    indicator: 'new-urban-employment',
    accumulation: 'period',
  },
  {
    head: '城镇新增就业人数（人）',
    below: '本年累计',
    indicator: 'new-urban-employment',
    accumulation: 'ytd',
  },
  {
    head: '职业培训人次（人次）',
    below: '本月',
    indicator: 'training-person-times',
    accumulation: 'period',
  },
  {
    head: '职业培训人次（人次）',
    below: '本年累计',
    indicator: 'training-person-times',
    accumulation: 'ytd',
  },
  {
    head: '失业人员再就业人数（人）',
    indicator: 'reemployed-persons',
    accumulation: 'period',
  },
  {
    head: '劳动争议受理案件数（件）',
    indicator: 'dispute-cases-accepted',
    accumulation: 'period',
  },
];

/** The title of each sheet. */
export const TITLE = '漕浦区就业服务月报（示例数据）';

/** Lines above the head, and of the head. */
const [TITLES, HEADS] = [1, 2];

/** A workbook as a street office makes it: a sheet a month, two lines of heads, a total, a note. */
export function startWorkbook(contract: Contract): Uint8Array {
  const book = spreadsheets.utils.book_new();
  for (const month of MONTHS) {
    const [year, digits] = month.split('-');
    const name = `${year}年${Number(digits)}月`;
    spreadsheets.utils.book_append_sheet(book, monthSheet(contract, month), name);
  }
  return spreadsheets.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

function monthSheet(contract: Contract, month: string): spreadsheets.WorkSheet {
  const { items } = contract.regions;
  const district = items.find(({ level }) => level === 'district')!;
  const streets = items.filter(({ level }) => level === 'street');
  const figures = (region: string) =>
    COLUMNS.map((column) => figureOf(contract, column, region, month));
  const rows = [
    [TITLE],
    ['街道', ...COLUMNS.map(({ head }, i) => (COLUMNS[i - 1]?.head === head ? null : head))],
    [null, ...COLUMNS.map(({ below = null }) => below)],
    ...streets.map((street) => [nameOf(street), ...figures(street.id)]),
    ['合计', ...figures(district.id)],
    ['注：全部数值为示例数据，由程序生成，不是统计数据，不可引用。'],
  ];
  const sheet = spreadsheets.utils.aoa_to_sheet(rows);
  sheet['!merges'] = mergesOf(rows.length);
  sheet['!cols'] = [{ wch: 16 }, ...COLUMNS.map(() => ({ wch: 14 }))];
  return sheet;
}

const nameOf = ({ name }: { name: Contract['regions']['items'][number]['name'] }) =>
  typeof name === 'string' ? name : name['zh-CN'];

/** Title and note over the whole width, a head over the columns that share it or down to the body. */
function mergesOf(rows: number): spreadsheets.Range[] {
  const last = COLUMNS.length;
  const merge = (top: number, left: number, bottom: number, right: number) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  });
  const heads = COLUMNS.flatMap(({ head, below }, i) => {
    if (below === undefined) return [merge(TITLES, i + 1, TITLES + HEADS - 1, i + 1)];
    const isFirst = COLUMNS[i - 1]?.head !== head;
    const count = COLUMNS.filter((column) => column.head === head).length;
    return isFirst ? [merge(TITLES, i + 1, TITLES, i + count)] : [];
  });
  return [
    merge(0, 0, 0, last),
    merge(TITLES, 0, TITLES + HEADS - 1, 0),
    ...heads,
    merge(rows - 1, 0, rows - 1, last),
  ];
}

/** A figure of the sample, which has one for each of these months and streets. */
function figureOf({ data }: Contract, column: Column, region: string, month: string): number {
  for (const block of data ?? []) {
    const { accumulation = 'period', breakdown, periods, regions, values } = block;
    const matrix = values[column.indicator];
    if (!matrix || breakdown || accumulation !== column.accumulation) continue;
    const at = Array.isArray(periods) ? periods.indexOf(month) : monthsSince(periods.start, month);
    const value = matrix[regions.indexOf(region)]?.[at];
    if (typeof value === 'number') return value;
  }
  throw new Error(`the sample has no ${column.indicator} of ${region} in ${month}`);
}

function monthsSince(start: string, month: string): number {
  const count = (code: string) => Number(code.slice(0, 4)) * 12 + Number(code.slice(5, 7));
  return count(month) - count(start);
}
