/*
 * How documents are written in stories and tests: `contract({ data: [block('2024-03', { n: { D: [7] } })] })`
 * is a whole one. It stands beside the stories, whose documents are written in it and which the tests
 * share; it imports core alone, so that it runs in Node as well as in a page.
 */
import type {
  Contract,
  DataBlock,
  IndicatorItem,
  LocalizedText,
  ObservationRow,
  RegionItem,
} from '../../src/core/contract/contract.generated.js';
import { parsePeriod, periodAt } from '../../src/core/time/period.js';

/** A number; a letter for a cell without one (`Q`, `O`, …); or a number with its letters. */
export type Cell = number | null | string | [number, string];

/** Figures: indicator → region → one cell a period. */
export type Figures<C = Cell> = Record<string, Record<string, C[]>>;

export const text = (zh: string, en: string) => ({ 'zh-CN': zh, en }) satisfies LocalizedText;

export function region(
  id: string,
  name: LocalizedText,
  level: string,
  parent: string | null = null,
): RegionItem {
  return { id, name, level, parent };
}

const lettered = (id: string, level: string, parent: string | null) =>
  region(id, text(`${id}地`, `Place ${id}`), level, parent);

/** District D over the streets A, B and C; A over the communities A1 and A2. */
export const REGIONS: RegionItem[] = [
  lettered('D', 'district', null),
  ...['A', 'B', 'C'].map((id) => lettered(id, 'street', 'D')),
  ...['A1', 'A2'].map((id) => lettered(id, 'community', 'A')),
];

/** An indicator; what is left out is a flow of persons that may be added in every direction. */
export function indicator(id: string, more: Partial<IndicatorItem> = {}): IndicatorItem {
  return {
    id,
    name: text(`${id}数`, `Number of ${id}`),
    unit: 'person',
    kind: 'flow',
    aggregation: { region: 'sum', time: 'sum' },
    direction: 'higher',
    ...more,
  };
}

/** A percentage of two other indicators. */
export function rate(
  id: string,
  numerator: string,
  denominator: string | string[],
  more: Partial<IndicatorItem> = {},
): IndicatorItem {
  return indicator(id, {
    name: text(`${id}率`, `Rate of ${id}`),
    unit: 'percent',
    kind: 'ratio',
    aggregation: { region: 'ratio', time: 'ratio' },
    ratio: { numerator, denominator, factor: 100 },
    ...more,
  });
}

/** The value of a cell and the letters of its status. */
function partsOf(cell: Cell): [value: number | null, letters: string] {
  if (typeof cell === 'string') return [null, cell];
  return Array.isArray(cell) ? cell : [cell, ''];
}

/** A block of figures, from the period `start` on or for the periods that it lists. */
export function block(
  start: string | string[],
  figures: Figures,
  more: Partial<DataBlock> = {},
): DataBlock {
  const regions = [...new Set(Object.values(figures).flatMap((byRegion) => Object.keys(byRegion)))];
  const [first = {}] = Object.values(figures);
  const count = Object.values(first)[0]!.length;
  const status: Record<string, Record<string, number[]>> = {};
  const values: DataBlock['values'] = {};
  for (const [id, byRegion] of Object.entries(figures)) {
    values[id] = regions.map((name, row) =>
      byRegion[name]!.map((cell, column) => {
        const [value, letters] = partsOf(cell);
        for (const letter of letters) {
          const cells = ((status[id] ??= {})[letter] ??= []);
          cells.push(row * count + column);
        }
        return value;
      }),
    );
  }
  return {
    frequency: parsePeriod(Array.isArray(start) ? start[0]! : start)!.frequency,
    periods: Array.isArray(start) ? start : { start, count },
    regions,
    values,
    ...(Object.keys(status).length > 0 ? { status } : {}),
    ...more,
  };
}

/** A row of the list of single figures, of indicator n in D in March 2024 unless said otherwise. */
export function row(more: Partial<ObservationRow>): ObservationRow {
  return { indicator: 'n', region: 'D', period: '2024-03', ...more };
}

/** The code of the period so many after the first. */
function codeAfter(start: string, count: number): string {
  const { frequency, start: first, length } = parsePeriod(start)!;
  return periodAt(frequency, first + count * length, length).code;
}

/**
 * The same figures as rows of the list, one a cell; a cell may also be all that its row says, such as
 * a bound in the words of its source, which a block has no room for.
 */
export function rows(
  start: string | string[],
  figures: Figures<Cell | Partial<ObservationRow>>,
  more: Partial<ObservationRow> = {},
): ObservationRow[] {
  const codeAt = (i: number) => (Array.isArray(start) ? start[i]! : codeAfter(start, i));
  return Object.entries(figures).flatMap(([id, byRegion]) =>
    Object.entries(byRegion).flatMap(([place, cells]) =>
      cells.map((cell, i) => {
        const where = { indicator: id, region: place, period: codeAt(i) };
        if (typeof cell === 'object' && cell !== null && !Array.isArray(cell)) {
          return { ...where, ...more, ...cell };
        }
        const [value, status] = partsOf(cell);
        return { ...where, value, ...(status ? { status } : {}), ...more };
      }),
    ),
  );
}

/** A valid document with one indicator `n` and no figures, with what is given in its place. */
export function contract(more: Partial<Contract> = {}): Contract {
  return {
    contract: '1.0',
    dataset: {
      id: 'tiny',
      title: '小',
      publisher: { name: '统计局' },
      published: '2024-04-01',
      asOf: '2024-03',
    },
    regions: { items: REGIONS },
    indicators: [indicator('n')],
    ...more,
  };
}

/** The district of the documents that a story shows. */
export const DISTRICT = region('990101', text('示例区', 'Sample District'), 'district');

/** A document to be shown, of the district alone where it has no other regions: all of it is made up. */
export function sample(id: string, more: Partial<Contract>, asOf = '2024-06'): Contract {
  return contract({
    dataset: {
      id,
      title: text('示例文件', 'Sample document'),
      sample: true,
      publisher: { name: text('示例区数据局', 'Sample data office') },
      published: '2024-07-12',
      asOf,
    },
    regions: { items: [DISTRICT] },
    ...more,
  });
}
