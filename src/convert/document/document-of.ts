import { chinese } from '../../core/contract/chinese.js';
import type { Contract, DataBlock, IndicatorItem } from '../../core/contract/contract.generated.js';
import { breakdownOf } from '../../core/model/breakdown.js';
import { parsePeriod, periodSpan } from '../../core/time/period.js';
import type { Figure } from '../figures/figure.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import { baseDocument, type BaseDocument } from './base-document.js';
import { blocksOf, compareRows, type Order } from './blocks-of.js';
import { cellsOfFigures } from './cells-of-figures.js';
import { changesOf, targetsOf } from './changes-and-targets.js';
import { differingTotals, readingOf } from './checked-document.js';
import type { DocumentCell } from './document-cell.js';
import { meantDocument } from './meant-document.js';
import { mergedCells } from './merge-cells.js';

/** A contract, where one could be made, and what is wrong with it or with the figures in it. */
export interface DocumentReading {
  readonly contract?: Contract;
  readonly problems: readonly ConvertProblem[];
}

/**
 * The contract that figures make with what the mapping says of them, added to an earlier one where there is
 * any. `today` is the day that it is published where the mapping names none.
 */
export function documentOf(
  figures: readonly Figure[],
  mapping: Mapping,
  earlier?: Contract,
  today = '',
): DocumentReading {
  if (earlier && readingOf(earlier).faults.length > 0) {
    return { problems: [{ code: 'earlier-invalid', severity: 'error', place: PLACE, args: {} }] };
  }
  const { usable, problems: ofUnits } = inUnitsOf(figures, mapping, earlier);
  const fresh = cellsOfFigures(usable);
  const merged = earlier
    ? mergedCells(earlier, fresh)
    : { cells: [...fresh.values()], problems: [] };
  const base = baseDocument(meantDocument(mapping, figures), earlier, {
    asOf: lastOf(merged.cells),
    today,
  });
  const contract = whole(base, merged.cells, usable, earlier);
  const { dataset, faults } = readingOf(contract);
  const problems: ConvertProblem[] = [...ofUnits, ...merged.problems];
  for (const fault of faults) {
    problems.push({ code: 'document-invalid', severity: 'error', place: PLACE, args: { fault } });
  }
  if (!dataset || faults.length > 0) return { problems };
  return { contract, problems: [...problems, ...differingTotals(dataset, fresh)] };
}

/** A document that has no name yet. */
const PLACE = { file: '' };

/** The document with its figures as blocks, rows, changes and targets. */
function whole(
  base: BaseDocument,
  cells: readonly DocumentCell[],
  figures: readonly Figure[],
  earlier: Contract | undefined,
): Contract {
  const indicators = new Map(base.indicators.map((item) => [item.id, item]));
  const order = orderOf(base);
  const { data, observations } = blocksOf(cells, order);
  const ordered = figures
    .filter(({ as }) => as === 'change' || as === 'target')
    .sort((a, b) => compareRows(a, b, order));
  const changes = changesOf(ordered, earlier?.changes).sort((a, b) => compareRows(a, b, order));
  const targets = targetsOf(ordered, base.targets, indicators);
  const frequency = base.dataset.frequency ?? frequencyOf(data);
  return {
    ...base,
    dataset: { ...base.dataset, ...(frequency ? { frequency } : {}) },
    ...(data.length > 0 ? { data } : {}),
    ...(observations.length > 0 ? { observations } : {}),
    ...(targets.length > 0 ? { targets } : {}),
    ...(changes.length > 0 ? { changes } : {}),
  };
}

/** The one frequency of all blocks. */
function frequencyOf(data: readonly DataBlock[]): DataBlock['frequency'] | undefined {
  const frequencies = new Set(data.map(({ frequency }) => frequency));
  return frequencies.size === 1 ? [...frequencies][0] : undefined;
}

function orderOf({ regions, indicators, dimensions = [] }: BaseDocument): Order {
  const places = (items: readonly { readonly id: string }[]) => {
    const found = new Map(items.map(({ id }, i) => [id, i]));
    return (id: string) => found.get(id) ?? items.length;
  };
  const categories = new Map(dimensions.map((one) => [one.id, places(one.categories)]));
  const dimension = places(dimensions);
  const pad = (place: number) => String(place).padStart(6, '0');
  return {
    region: places(regions.items),
    indicator: places(indicators),
    breakdown: (key) =>
      Object.entries(breakdownOf(key))
        .map(([id, category]) => pad(dimension(id)) + pad(categories.get(id)?.(category) ?? 0))
        .join(),
  };
}

/** The end of the last period of which there is a figure: a month where periods end with months, else a day. */
export function lastOf(cells: Iterable<Pick<DocumentCell, 'period' | 'value'>>): string {
  let last: { end: number; code: string } | undefined;
  const codes = new Set<string>();
  for (const { period, value } of cells) if (value !== null) codes.add(period);
  for (const code of codes) {
    const period = parsePeriod(code);
    if (!period) continue;
    const end = periodSpan(period)[1];
    if (!last || end > last.end) last = { end, code };
  }
  if (!last) return '2000';
  const { frequency } = parsePeriod(last.code)!;
  const day = new Date(last.end - 1).toISOString().slice(0, 10);
  return frequency === 'D' || frequency === 'N' ? day : day.slice(0, 7);
}

/**
 * The figures that are in the units of the document. An indicator that an earlier document counts in another
 * unit is another indicator.
 */
function inUnitsOf(
  figures: readonly Figure[],
  { document }: Mapping,
  earlier: Contract | undefined,
): { usable: readonly Figure[]; problems: ConvertProblem[] } {
  if (!earlier) return { usable: figures, problems: [] };
  const before = new Map(earlier.indicators.map(({ id, unit }) => [id, unit]));
  const changed = document.indicators.filter(({ id, unit }) => (before.get(id) ?? unit) !== unit);
  if (changed.length === 0) return { usable: figures, problems: [] };
  const problems = changed.flatMap((item) => unitProblem(item, before.get(item.id)!, figures));
  const ids = new Set(changed.map(({ id }) => id));
  return { usable: figures.filter(({ indicator }) => !ids.has(indicator)), problems };
}

function unitProblem(
  { id, name, unit: text }: IndicatorItem,
  unit: string,
  figures: readonly Figure[],
): ConvertProblem[] {
  const first = figures.find(({ indicator }) => indicator === id);
  if (!first) return [];
  const { file, sheet, cell } = first;
  const place = { file, sheet, cells: cell };
  return [
    {
      code: 'unit-differs',
      severity: 'error',
      place,
      args: { text, unit, indicator: chinese(name) },
    },
  ];
}
