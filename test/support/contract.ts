import type {
  Contract,
  DataBlock,
  IndicatorItem,
  ObservationRow,
  RegionItem,
} from '../../src/core/contract/contract.generated.js';
import type { Dataset } from '../../src/core/model/dataset.js';
import { parseDocument } from '../../src/core/read/parse.js';
import { parsePeriod, type Period } from '../../src/core/time/period.js';
import type { Problem } from '../../src/core/contract/problem.js';
import {
  observationAt,
  seriesOf,
  type Observation,
  type Question,
  type Series,
} from '../../src/core/series/resolve.js';

/** A number; a letter for a cell without one (`Q`, `O`, …); or a number with its letters. */
export type Cell = number | null | string | [number, string];

const region = (id: string, level: string, parent: string | null): RegionItem => ({
  id,
  name: { 'zh-CN': `${id}地`, en: `Place ${id}` },
  level,
  parent,
});

/** District D over the streets A, B and C; A over the communities A1 and A2. */
export const REGIONS: RegionItem[] = [
  region('D', 'district', null),
  ...['A', 'B', 'C'].map((id) => region(id, 'street', 'D')),
  ...['A1', 'A2'].map((id) => region(id, 'community', 'A')),
];

/** An indicator; what is left out is a flow of persons that may be added in every direction. */
export function indicator(id: string, more: Partial<IndicatorItem> = {}): IndicatorItem {
  return {
    id,
    name: { 'zh-CN': `${id}数`, en: `Number of ${id}` },
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
    name: { 'zh-CN': `${id}率`, en: `Rate of ${id}` },
    unit: 'percent',
    kind: 'ratio',
    aggregation: { region: 'ratio', time: 'ratio' },
    ratio: { numerator, denominator, factor: 100 },
    ...more,
  });
}

/** A block of figures: indicator → region → one cell a period, from `start` on. */
export function block(
  start: string | string[],
  figures: Record<string, Record<string, Cell[]>>,
  more: Partial<DataBlock> = {},
): DataBlock {
  const regions = [...new Set(Object.values(figures).flatMap((rows) => Object.keys(rows)))];
  const [firstRows = {}] = Object.values(figures);
  const count = Object.values(firstRows)[0]!.length;
  const status: Record<string, Record<string, number[]>> = {};
  const values: DataBlock['values'] = {};
  for (const [id, rows] of Object.entries(figures)) {
    values[id] = regions.map((name, row) =>
      rows[name]!.map((cell, column) => {
        const [value, letters] =
          typeof cell === 'string' ? [null, cell] : Array.isArray(cell) ? cell : [cell, ''];
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

/** The dataset of a document that has to have one. */
export function read(more: Partial<Contract>): Dataset {
  const { dataset, problems } = parseDocument(contract(more));
  if (!dataset) throw new Error(`invalid document: ${JSON.stringify(problems)}`);
  return dataset;
}

export function problemsOf(more: Partial<Contract>): Problem[] {
  return parseDocument(contract(more)).problems;
}

/** What identifies a problem, without the words for its sentence. */
export const brieflyPut = ({ code, severity, path }: Problem) => ({ code, severity, path });

export function series(dataset: Dataset, indicator: string, region = 'D', more = {}): Series {
  return seriesOf(dataset, { indicator, region, ...(more as Partial<Question>) })!;
}

/** The values of a series, null for none. */
export function valuesOf({ values }: Series): (number | null)[] {
  return [...values].map((value) => (Number.isNaN(value) ? null : value));
}

export function period(code: string): Period {
  const found = parsePeriod(code);
  if (!found) throw new Error(`invalid period: ${code}`);
  return found;
}

/** The figure of one period of a series. */
export function figure(
  dataset: Dataset,
  indicator: string,
  code: string,
  region = 'D',
  more: Partial<Question> = {},
): Observation {
  const found = series(dataset, indicator, region, more);
  const index = found.axis.find(period(code));
  if (index < 0) throw new Error(`no ${indicator} in ${region} in ${code}`);
  return observationAt(found, index);
}
