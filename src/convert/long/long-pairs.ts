import { breakdownKey } from '../../core/model/breakdown.js';
import type { Figure } from '../figures/figure.js';
import type { ConvertProblem } from '../workbook/problem.js';

/** What a figure is of, whatever its value. */
const figureKey = (figure: Figure): string => {
  const { as, indicator, region, period, accumulation = 'period', breakdown, basis } = figure;
  return [as, indicator, region, period, accumulation, breakdownKey(breakdown), basis].join('|');
};

const saying = ({ raw, value, status }: Figure): string => raw ?? String(value ?? status ?? '');

/** Rows that state one figure in two ways; what two rows state alike is no fault. `origin` made them. */
export function contradictions(figures: readonly Figure[], origin: string): ConvertProblem[] {
  const first = new Map<string, number>();
  const problems: ConvertProblem[] = [];
  for (const [i, figure] of figures.entries()) {
    const key = figureKey(figure);
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else if (!isAlike(figures[before]!, figure)) {
      const place = { file: origin, cells: `#${i + 1}` };
      const args = {
        first: saying(figures[before]!),
        second: saying(figure),
        other: `#${before + 1}`,
      };
      problems.push({ code: 'two-values', severity: 'error', place, args });
    }
  }
  return problems;
}

const isAlike = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.qualifier === other.qualifier && one.status === other.status;
