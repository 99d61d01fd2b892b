import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, DISTRICT, indicator, sample, text } from './document.js';

const DAYS = [
  { id: 'workday', name: text('工作日', 'Workday') },
  { id: 'weekend', name: text('周末', 'Weekend') },
];
const TIMES = [
  { id: 'morning', name: text('上午', 'Morning') },
  { id: 'afternoon', name: text('下午', 'Afternoon') },
  { id: 'evening', name: text('晚上', 'Evening') },
];

const SEATS: Record<string, number[]> = {
  workday: [31, 54, 68],
  weekend: [72, 93, 41],
};

/** How many of a reading room's seats are taken in a usual week, and which range is right; made up. */
export function week(): Contract {
  return sample('week', {
    dimensions: [
      { id: 'day', name: text('星期', 'Day'), categories: DAYS },
      { id: 'time', name: text('时段', 'Time'), categories: TIMES },
    ],
    indicators: [
      indicator('seats', {
        name: text('阅览座位使用率', 'Seats in use'),
        unit: 'percent',
        kind: 'ratio',
        direction: 'band',
        decimals: 0,
        aggregation: { region: 'none', time: 'none' },
      }),
    ],
    data: DAYS.flatMap(({ id: day }) =>
      TIMES.map(({ id: time }, i) =>
        block(
          ['2024-06'],
          { seats: { [DISTRICT.id]: [SEATS[day]![i]!] } },
          { accumulation: 'typical-month', breakdown: { day, time } },
        ),
      ),
    ),
    targets: [
      {
        indicator: 'seats',
        accumulation: 'typical-month',
        comparator: 'band',
        value: 40,
        upper: 75,
      },
    ],
  });
}
