import type { Accumulation } from '../../core/contract/contract.generated.js';
import { lettersOf } from '../../core/contract/status.js';
import { breakdownOf } from '../../core/model/breakdown.js';
import type { Dataset } from '../../core/model/dataset.js';
import type { Grid } from '../../core/model/grid.js';
import type { Figure } from '../figures/figure.js';

/** Which figures are wanted; what is left out is not asked for. */
export interface LongQuestion {
  readonly indicators?: readonly string[];
  readonly regions?: readonly string[];
  readonly accumulation?: Accumulation;
  /** Codes of periods, the ends included; compared as text, 2024-01 to 2024-12. */
  readonly from?: string;
  readonly until?: string;
}

/** A figure of a dataset; it stands in no sheet. */
type DatasetFigure = Omit<Figure, 'file' | 'sheet' | 'cell'>;

/** What a dataset states, figure by figure: observations with their parts, and published changes. */
export function datasetFigures(dataset: Dataset, question: LongQuestion = {}): DatasetFigure[] {
  const figures: DatasetFigure[] = [];
  const isAsked = filterOf(question);
  for (const [indicator, grids] of dataset.grids) {
    if (question.indicators && !question.indicators.includes(indicator)) continue;
    for (const grid of grids) figures.push(...gridFigures(grid).filter(isAsked));
  }
  for (const { indicator, region, period, value, ...rest } of dataset.changes) {
    const figure: DatasetFigure = { as: 'change', indicator, region, period, value, ...rest };
    if (!question.indicators || question.indicators.includes(indicator))
      if (isAsked(figure)) figures.push(figure);
  }
  return figures;
}

const filterOf =
  ({ regions, accumulation, from, until }: LongQuestion) =>
  (figure: DatasetFigure) =>
    (!regions || regions.includes(figure.region)) &&
    (!accumulation || figure.accumulation === accumulation) &&
    (from === undefined || figure.period >= from) &&
    (until === undefined || figure.period.slice(0, until.length) <= until);

function gridFigures(grid: Grid): DatasetFigure[] {
  const { indicator, accumulation, axis, rows, values, flags, details } = grid;
  const breakdown = grid.breakdown === '' ? {} : { breakdown: breakdownOf(grid.breakdown) };
  const source = grid.source === undefined ? {} : { source: grid.source };
  const codes = Array.from({ length: axis.count }, (_, i) => axis.period(i).code);
  const figures: DatasetFigure[] = [];
  for (const [region, row] of rows) {
    for (let column = 0; column < axis.count; column++) {
      const cell = row * axis.count + column;
      const value = values[cell]!;
      // Neither a value nor a reason: the document says nothing of it.
      if (Number.isNaN(value) && flags[cell] === 0) continue;
      const period = codes[column]!;
      const at = { indicator, region, period, accumulation, ...breakdown, ...source };
      figures.push(...cellFigures(at, value, flags[cell]!, details.get(cell)));
    }
  }
  return figures;
}

type Where = Pick<Figure, 'indicator' | 'region' | 'period' | 'accumulation' | 'breakdown'>;

/** A cell as its value, and the numerator and denominator that stand with it. */
function cellFigures(
  at: Where,
  value: number,
  flags: number,
  detail: ReturnType<Grid['details']['get']>,
): DatasetFigure[] {
  const { numerator, denominator, ...own } = detail ?? ({} as Partial<NonNullable<typeof detail>>);
  const { status: _s, value: _v, ...rest } = own;
  const stated = Number.isNaN(value) ? null : value;
  const figures: DatasetFigure[] = [
    { ...rest, ...at, as: 'value', value: stated, ...statusOf(flags) },
  ];
  const parts = { numerator, denominator };
  for (const as of ['numerator', 'denominator'] as const) {
    const part = parts[as];
    if (part !== undefined && part !== null) figures.push({ ...at, as, value: part });
  }
  return figures;
}

/** The letters of a status that a document may state. */
function statusOf(flags: number): Pick<Figure, 'status' | 'conf'> {
  const letters = lettersOf(flags);
  // The two that are this library's own: withheld beside another, withheld as too small.
  const isWithheld = letters.includes('Z') || letters.includes('T');
  const status = letters.filter((letter) => letter !== 'Z' && letter !== 'T').join('');
  const whole = isWithheld && !status.includes('Q') ? `${status}Q` : status;
  return {
    ...(whole === '' ? {} : { status: whole }),
    ...(letters.includes('Z') ? { conf: 'D' } : {}),
  };
}
