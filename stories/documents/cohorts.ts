import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, sample, text } from './document.js';

const CLASSES: Record<string, number[]> = {
  '2023-09': [82.0, 78.4, 76.1, 75.0, 74.6, 74.1, 73.8, 73.5, 73.3, 73.2],
  '2023-12': [85.5, 81.0, 78.9, 78.0, 77.2, 76.8, 76.5],
  '2024-03': [88.1, 84.3, 82.0, 80.9],
};

const monthOf = (code: string) => Number(code.slice(5));

/** How many of so many classes are still in work, by months since the end of the course; all made up. */
export function cohorts(count = 3): Contract {
  const classes = Object.entries(CLASSES).slice(0, count);
  return sample('cohorts', {
    dimensions: [
      {
        id: 'cohort',
        name: text('结业批次', 'Class'),
        categories: classes.map(([code]) => ({
          id: code,
          name: text(`${monthOf(code)}月班`, `Class of ${code}`),
        })),
      },
    ],
    indicators: [
      indicator('still-employed', {
        name: text('结业后在岗率', 'Still in work after the course'),
        unit: 'percent',
        kind: 'ratio',
        decimals: 1,
        aggregation: { region: 'none', time: 'none' },
      }),
    ],
    data: classes.map(([cohort, rates]) =>
      block(
        cohort,
        { 'still-employed': { [DISTRICT.id]: rates } },
        { accumulation: 'cohort', breakdown: { cohort } },
      ),
    ),
  });
}
