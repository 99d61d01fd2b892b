// Whether each cell has an account, and whether the contract says what the figures say.
import type { Contract, DataBlock } from '../../../src/core/contract/contract.generated.js';
import type { SheetAccount } from '../../../src/convert/figures/account.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import { parsePeriod, periodAt } from '../../../src/core/time/period.js';
import { cellName, type Sheet } from '../../../src/convert/workbook/workbook.js';
import type { Outcome } from './engine.js';
import { isWithin } from './score.js';

const nameOf = (file: string, sheet: string) => `${file} ${sheet}`;

/** What is amiss with the accounts of an outcome; nothing where every cell has its fate and its reason. */
export function unaccounted(outcome: Outcome): string[] {
  const accounts = new Map(outcome.accounts.map((one) => [nameOf(one.file, one.sheet), one]));
  return outcome.workbooks.flatMap(({ name, sheets }) =>
    sheets.flatMap((sheet) => {
      const account = accounts.get(nameOf(name, sheet.name));
      if (!account)
        return sheet.rows.some((row) => row.some(Boolean)) ? [`${name} ${sheet.name}: none`] : [];
      return faultsOf(account, sheet, outcome);
    }),
  );
}

function faultsOf(account: SheetAccount, sheet: Sheet, { figures, problems }: Outcome): string[] {
  const { file, fates, rows, columns, reasons } = account;
  const faults: string[] = [];
  const say = (what: string, row: number, column: number) =>
    faults.push(`${file} ${sheet.name} ${cellName(row, column)}: ${what}`);
  if (fates.length !== rows * columns) faults.push(`${file} ${sheet.name}: ${fates.length} fates`);
  const taken = new Set(
    figures.filter((one) => one.file === file && one.sheet === sheet.name).map(({ cell }) => cell),
  );
  const named = problems.flatMap(({ place }) =>
    place.file === file && (place.sheet === undefined || place.sheet === sheet.name)
      ? [place.cells]
      : [],
  );
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || (cell.text.trim() === '' && !cell.formula)) return;
      const fate = r < rows && c < columns ? fates[r * columns + c] : undefined;
      if (fate === undefined || fate === 'empty') say(`${fate}: ${cell.text}`, r, c);
      if ((fate === 'figure') !== taken.has(cellName(r, c)))
        say(`${fate}, but the figures differ`, r, c);
      const isIn = (cells: string | undefined) => cells === undefined || isWithin(cells, r, c);
      if (fate === 'refused' && !named.some((cells) => isIn(cells) || isBeside(cells, r, c)))
        say('refused without a problem', r, c);
      if (fate === 'left-out' && !reasons.some(({ cells }) => isIn(cells)))
        say('left without a reason', r, c);
    }),
  );
  return faults;
}

/** A fault of a label or a head is named at its own place, in the row or the column of the cell. */
const isBeside = (cells: string | undefined, row: number, column: number) =>
  cells !== undefined &&
  (Array.from({ length: column }, (_, c) => c).some((c) => isWithin(cells, row, c)) ||
    Array.from({ length: row }, (_, r) => r).some((r) => isWithin(cells, r, column)));

type Cell = [key: string, value: number | null];

interface Of {
  indicator: string;
  region: string;
  period: string;
  accumulation?: string;
  breakdown?: object;
}

const keyOf = ({ indicator, region, period, accumulation = 'period', breakdown = {} }: Of) =>
  [indicator, region, period, accumulation, JSON.stringify(breakdown)].join(' ');

function periodsOf({ periods }: DataBlock): readonly string[] {
  if (Array.isArray(periods)) return periods;
  const { frequency, start, length } = parsePeriod(periods.start)!;
  return Array.from(
    { length: periods.count },
    (_, n) => periodAt(frequency, start + n * length, length).code,
  );
}

function cellsOf(block: DataBlock): Cell[] {
  const { regions, values, accumulation, breakdown } = block;
  const periods = periodsOf(block);
  return Object.entries(values).flatMap(([indicator, matrix]) =>
    matrix.flatMap((row, r) =>
      row.map((value, p): Cell => {
        const of = { indicator, region: regions[r]!, period: periods[p]! };
        return [keyOf({ ...of, accumulation, breakdown }), value];
      }),
    ),
  );
}

const said = (cells: readonly Cell[]) => cells.map(([key, value]) => `${key}: ${value}`).sort();

/** What the contract has that no figure says, and what it lacks. */
export function contractFaults(
  contract: Contract | undefined,
  figures: readonly Figure[],
): string[] {
  const values = figures.filter(({ as }) => as === 'value');
  const wanted = new Set(said(values.map((figure) => [keyOf(figure), figure.value])));
  const rows = (contract?.observations ?? []).map((row): Cell => [keyOf(row), row.value ?? null]);
  const cells = [...(contract?.data ?? []).flatMap(cellsOf), ...rows];
  const got = new Set(said(cells));
  // A block has a place for each region and period, and null where no sheet had a figure.
  const extra = [...got].filter((one) => !wanted.has(one) && !one.endsWith(': null'));
  const lacking = [...wanted].filter((one) => !got.has(one));
  const changes =
    figures.filter(({ as }) => as === 'change').length - (contract?.changes ?? []).length;
  return [
    ...extra.map((one) => `made up: ${one}`),
    ...lacking.map((one) => `lacking: ${one}`),
    ...(changes === 0 ? [] : [`${changes} changes lacking`]),
  ];
}
