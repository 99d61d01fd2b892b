import type {
  Confidentiality,
  Contract,
  DataBlock,
  ObservationRow,
} from '../../core/contract/contract.generated.js';
import { namedCells, type LetteredCells } from '../../core/model/named-cells.js';
import { parsePeriod, periodAt } from '../../core/time/period.js';
import { CellIndex } from '../figures/cell-index.js';
import type { DocumentCell, RowDetails } from './document-cell.js';

/** The figures of a contract that is valid, by what they are of; of two for one the first counts. */
export function cellsOfContract(contract: Contract): CellIndex<DocumentCell> {
  const cells = new CellIndex<DocumentCell>();
  const put = (cell: DocumentCell) => {
    if (!cells.get(cell)) cells.set(cell, cell);
  };
  for (const block of contract.data ?? []) cellsOfBlock(block, put);
  for (const row of contract.observations ?? []) put(cellOfRow(row));
  return cells;
}

/** The codes of the periods of a block. */
function codesOf({ periods }: DataBlock): string[] {
  if (Array.isArray(periods)) return periods;
  const first = parsePeriod(periods.start);
  if (!first) return [];
  const { frequency, start, length } = first;
  return Array.from(
    { length: periods.count },
    (_, i) => periodAt(frequency, start + i * length, length).code,
  );
}

function cellsOfBlock(block: DataBlock, put: (cell: DocumentCell) => void): void {
  const { regions, accumulation, breakdown, source, vintage } = block;
  const periods = codesOf(block);
  const common = {
    ...(accumulation && accumulation !== 'period' ? { accumulation } : {}),
    ...(breakdown && Object.keys(breakdown).length > 0 ? { breakdown } : {}),
    ...(source ? { source } : {}),
    ...(vintage ? { vintage } : {}),
  };
  for (const [indicator, matrix] of Object.entries(block.values)) {
    const lettersAt = (kind: 'status' | 'conf') => {
      const lists = block[kind]?.[indicator];
      const named = lists ? namedCells(lists, { regions, periods }, '', () => undefined) : {};
      return byCell(named);
    };
    const [status, conf] = [lettersAt('status'), lettersAt('conf')];
    matrix.forEach((values, r) => {
      values.forEach((value, p) => {
        const at = r * periods.length + p;
        const closed = conf.get(at)?.[0] as Confidentiality | undefined;
        put({
          indicator,
          region: regions[r]!,
          period: periods[p]!,
          ...common,
          value: value ?? null,
          status: (status.get(at) ?? '').replace('A', ''),
          ...(closed ? { conf: closed } : {}),
        });
      });
    });
  }
}

/** The letters of each cell that has any. */
function byCell(cells: LetteredCells): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [letter, numbers] of Object.entries(cells)) {
    for (const cell of numbers) letters.set(cell, (letters.get(cell) ?? '') + letter);
  }
  return letters;
}

function cellOfRow(row: ObservationRow): DocumentCell {
  const { indicator, region, period, accumulation, breakdown, value, status, conf, ...rest } = row;
  return {
    indicator,
    region,
    period,
    ...(accumulation && accumulation !== 'period' ? { accumulation } : {}),
    ...(breakdown && Object.keys(breakdown).length > 0 ? { breakdown } : {}),
    value: value ?? null,
    status: (status ?? '').replace('A', ''),
    ...(conf ? { conf } : {}),
    row: rest satisfies RowDetails,
  };
}
