// Documents that are large in one direction each, for tests of how the cost of reading grows.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, contract, indicator, rate, region, row } from '../../stories/documents/document.js';

const upTo = <Item>(count: number, make: (i: number) => Item) =>
  Array.from({ length: count }, (_, i) => make(i));

/** A day of its own for each of some tens of thousands. */
const day = (i: number) =>
  new Date(Date.UTC(1950, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);

const district = region('D', '某区', 'district');
const flat = (count: number) => [
  district,
  ...upTo(count, (i) => region(`s${i}`, `街道${i}`, 'street', 'D')),
];
const ids = (count: number) => ['D', ...upTo(count, (i) => `s${i}`)];
const figures = (count: number, cell: (i: number) => number | null = (i) => i + 1) => ({
  frequency: 'M' as const,
  periods: ['2024-01'],
  regions: ids(count),
  values: { n: upTo(count + 1, (i) => [cell(i)]) },
});
const one = block('2024-01', { n: { D: [7], A: [3] } });
const text = '说明';

/** A document with so many of the things that the key names. */
export const LARGE: Record<string, (count: number) => Contract> = {
  'periods of one matrix': (count) =>
    contract({
      data: [
        {
          frequency: 'D',
          periods: { start: '2000-01-01', count },
          regions: ['D', 'A', 'B'],
          values: { n: upTo(3, (r) => upTo(count, (i) => r + i)) },
        },
      ],
    }),
  'regions side by side': (count) =>
    contract({ regions: { items: flat(count) }, data: [figures(count)] }),
  'regions without figures above them': (count) =>
    contract({
      regions: { items: flat(count) },
      data: [
        { ...figures(count), regions: ids(count).slice(1), values: { n: upTo(count, (i) => [i]) } },
      ],
    }),
  'regions in a chain': (count) =>
    contract({
      regions: {
        items: upTo(count, (i) => region(`s${i}`, '某地', 'street', i > 0 ? `s${i - 1}` : null)),
      },
      data: [{ ...figures(0), regions: [`s${count - 1}`], values: { n: [[5]] } }],
    }),
  'regions in a ring': (count) =>
    contract({
      regions: {
        items: [
          district,
          ...upTo(count, (i) => region(`s${i}`, '某地', 'street', `s${(i + 1) % count}`)),
        ],
      },
      data: [figures(count)],
    }),
  'regions that lie in one another': (count) =>
    contract({
      regions: {
        items: [
          { ...district, within: ['s0'], predecessors: ['s0'] },
          ...upTo(count, (i) => ({
            ...region(`s${i}`, '某地', 'street', 'D'),
            within: [`s${(i + 1) % count}`],
            predecessors: [`s${(i + 1) % count}`],
          })),
        ],
      },
      data: [figures(count)],
      items: [{ id: 'i', kind: 'policy', name: '政策', regions: ['s0'] }],
    }),
  'rates of rates': (count) =>
    contract({
      indicators: [
        indicator('n'),
        ...upTo(count, (i) => rate(`r${i}`, i > 0 ? `r${i - 1}` : 'n', 'n')),
      ],
      data: [one],
    }),
  'rates in a ring': (count) =>
    contract({
      indicators: [
        ...upTo(count, (i) => rate(`r${i}`, `r${(i + 1) % count}`, ['n', `r${(i + 7) % count}`])),
        indicator('n'),
      ],
      data: [one],
    }),
  'parts of a denominator': (count) =>
    contract({
      indicators: [
        ...upTo(count, (i) => indicator(`n${i}`)),
        rate(
          'r',
          'n0',
          upTo(count, (i) => `n${i}`),
        ),
      ],
      data: [
        {
          frequency: 'M',
          periods: ['2024-01'],
          regions: ['D'],
          values: Object.fromEntries(upTo(count, (i) => [`n${i}`, [[i]]])),
        },
      ],
    }),
  balances: (count) =>
    contract({
      indicators: upTo(count, (i) =>
        indicator(`n${i}`, {
          balance: {
            opening: `n${i}`,
            inflow: `n${(i + 1) % count}`,
            outflow: `n${(i + 2) % count}`,
            closing: `n${i}`,
          },
        }),
      ),
      data: [
        {
          frequency: 'M',
          periods: ['2024-01'],
          regions: ['D'],
          values: Object.fromEntries(upTo(count, (i) => [`n${i}`, [[i]]])),
        },
      ],
    }),
  indicators: (count) =>
    contract({
      indicators: upTo(count, (i) => indicator(`n${i}`)),
      data: [
        {
          frequency: 'M',
          periods: ['2024-01', '2024-02'],
          regions: ['D', 'A'],
          values: Object.fromEntries(
            upTo(count, (i) => [
              `n${i}`,
              [
                [i, 1],
                [i, 2],
              ],
            ]),
          ),
        },
      ],
    }),
  categories: (count) =>
    contract({
      indicators: [
        indicator('n', { aggregation: { region: 'sum', time: 'sum', category: 'sum' } }),
      ],
      dimensions: [
        {
          id: 'age',
          name: '年龄',
          categories: upTo(count, (i) => ({ id: `a${i}`, name: `组${i}` })),
        },
      ],
      data: [
        one,
        ...upTo(count, (i) => block('2024-01', { n: { D: [i] } }, { breakdown: { age: `a${i}` } })),
      ],
    }),
  dimensions: (count) =>
    contract({
      dimensions: upTo(count, (i) => ({
        id: `d${i}`,
        name: `维度${i}`,
        categories: [{ id: 'a', name: '组' }],
      })),
      data: [
        one,
        ...upTo(count, (i) =>
          block('2024-01', { n: { D: [i] } }, { breakdown: { [`d${i}`]: 'a' } }),
        ),
      ],
    }),
  'blocks of one period': (count) =>
    contract({
      data: upTo(count, (i) => ({ ...block(day(i), { n: { D: [i] } }), frequency: 'D' })),
    }),
  'rows of one region': (count) =>
    contract({ observations: upTo(count, (i) => row({ period: day(i), value: i })) }),
  'rows, each of another region and day': (count) =>
    contract({
      regions: { items: flat(count) },
      observations: upTo(count, (i) => row({ region: `s${i}`, period: day(i), value: i })),
    }),
  'suppressed cells': (count) =>
    contract({
      regions: { items: flat(count) },
      data: [
        {
          ...figures(count, (i) => (i % 2 === 1 ? null : i)),
          status: { n: { Q: upTo(Math.floor(count / 2), (i) => 2 * i + 1) } },
        },
      ],
    }),
  targets: (count) =>
    contract({
      data: [one],
      targets: upTo(count, (i) => ({
        indicator: 'n',
        comparator: 'ge',
        value: i,
        level: 'street',
      })),
    }),
  breaks: (count) =>
    contract({ data: [one], breaks: upTo(count, (i) => ({ period: day(i), text })) }),
  annotations: (count) =>
    contract({ data: [one], annotations: upTo(count, (i) => ({ period: day(i), text })) }),
  programmes: (count) =>
    contract({
      data: [one],
      programmes: upTo(count, (i) => ({
        id: `p${i}`,
        name: '项目',
        part: `p${(i + 1) % count}`,
        regions: ['A'],
        indicators: ['n'],
        facts: [{ kind: 'award', text, period: '2024' }],
      })),
    }),
  'items to look up': (count) =>
    contract({
      data: [one],
      items: upTo(count, (i) => ({ id: `i${i}`, kind: 'policy', name: '政策', regions: ['A1'] })),
    }),
  alerts: (count) =>
    contract({
      data: [one],
      alerts: upTo(count, (i) => ({
        id: `a${i}`,
        kind: 'threshold',
        indicator: 'n',
        comparator: 'ge',
        value: i,
        level: 'street',
      })),
    }),
  'ways to facilities': (count) =>
    contract({
      data: [one],
      dimensions: [{ id: 'type', name: '类型', categories: [{ id: 'c', name: '食堂' }] }],
      items: upTo(count, (i) => ({ id: `i${i}`, kind: 'facility', name: '食堂', type: 'c' })),
      reach: {
        method: '步行',
        bands: [5, 15],
        dimension: 'type',
        times: upTo(count, (i) => ({ region: 'A1', item: `i${i}`, minutes: i % 20 })),
      },
    }),
  changes: (count) =>
    contract({
      data: [one],
      changes: upTo(count, (i) => ({
        indicator: 'n',
        region: 'D',
        period: day(i),
        basis: 'year-on-year',
        value: i,
      })),
    }),
  scenes: (count) =>
    contract({
      data: [one],
      scenes: upTo(count, () => ({ cards: [{ tag: 'stat', indicator: 'n' }] })),
    }),
  'unknown ids': (count) =>
    contract({
      observations: upTo(count, (i) => row({ region: `x${i}`, period: day(i), value: 1 })),
    }),
  'unknown fields': (count) => ({
    ...contract({ data: [one] }),
    dataset: {
      ...contract().dataset,
      ...Object.fromEntries(upTo(count, (i) => [`k${i}`, i])),
    },
  }),
  'cells that are text': (count) =>
    contract({
      regions: { items: flat(count) },
      data: [figures(count, (i) => `${i}` as never)],
    }),
  'rows that are no rows': (count) =>
    contract({ data: [one], observations: upTo(count, (i) => i as never) }),
  'regions of one id': (count) =>
    contract({
      regions: { items: [district, ...upTo(count, () => region('A', '某街道', 'street', 'D'))] },
      data: [one],
    }),
  'words of levels': (count) =>
    contract({
      regions: {
        items: [district, ...upTo(count, (i) => region(`s${i}`, '某地', `level-${i}`, 'D'))],
      },
      targets: upTo(count, (i) => ({
        indicator: 'n',
        comparator: 'ge',
        value: i,
        level: `lewel-${i}x`,
      })),
      data: [one],
    }),
};
