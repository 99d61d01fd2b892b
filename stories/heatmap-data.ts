import type {
  Contract,
  DataBlock,
  DimensionItem,
} from '../src/core/contract/contract.generated.js';

const dimension = (
  id: string,
  zh: string,
  en: string,
  categories: DimensionItem['categories'],
) => ({
  ...{ id, name: { 'zh-CN': zh, en }, categories },
});

const HOURS = Array.from({ length: 24 }, (_, i) => ({
  id: `h${i}`,
  name: { 'zh-CN': `${i}时`, en: `${i}:00` },
}));
const ZH_DAYS = '一二三四五六日';
const EN_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAYS = [...ZH_DAYS].map((day, i) => ({
  id: `d${i + 1}`,
  name: { 'zh-CN': `周${day}`, en: EN_DAYS[i]! },
}));
const TYPES = [
  ['library', '图书馆', 'Library'],
  ['gym', '健身点', 'Gym'],
  ['canteen', '老年食堂', 'Senior canteen'],
  ['hall', '综合文化站', 'Culture station'],
].map(([id = '', zh = '', en = '']) => ({ id, name: { 'zh-CN': zh, en } }));
const STREETS = ['东桅', '鸥塘', '苇舟', '鹭坡', '青埠', '长橹', '棹歌巷'];

/** A week of a reading room: empty at night, full on Saturday afternoon. */
function occupancy(day: number, hour: number): number | null {
  if (hour < 7 || hour > 21) return 0;
  const rush = Math.exp(-((hour - 15) ** 2) / 14) * (day > 4 ? 66 : 40);
  const lunch = Math.exp(-((hour - 10) ** 2) / 4) * 30;
  return Math.round(18 + rush + lunch + ((day * 7 + hour * 3) % 9));
}

const block = (
  indicator: string,
  breakdown: Record<string, string>,
  values: Record<string, (number | null)[]>,
  more: Partial<DataBlock> = {},
): DataBlock => ({
  ...{ frequency: 'M', periods: ['2024-06'], breakdown, regions: Object.keys(values) },
  values: { [indicator]: Object.values(values) },
  ...more,
});

const indicator = (id: string, zh: string, en: string, more: object) => ({
  ...{ id, name: { 'zh-CN': zh, en }, domain: 'service', unit: 'service-act', kind: 'flow' },
  ...{ aggregation: { region: 'none', time: 'none' }, direction: 'higher', ...more },
});

/** Made-up occupancy by weekday and hour, visits by street and facility, and three years of visits. */
export const matrices = {
  contract: '1.0',
  dataset: {
    ...{ id: 'matrices', title: { 'zh-CN': '示例文件', en: 'Sample document' }, sample: true },
    publisher: { name: { 'zh-CN': '示例区数据局', en: 'Sample data office' } },
    ...{ published: '2024-07-12', asOf: '2024-06' },
  },
  regions: {
    items: [
      { id: 'D', name: { 'zh-CN': '示例区', en: 'Sample District' }, level: 'district' },
      ...STREETS.map((name, i) => ({
        ...{ id: `s${i}`, level: 'street', parent: 'D' },
        name: { 'zh-CN': `${name}街道`, en: `Street ${i + 1}` },
      })),
    ],
  },
  dimensions: [
    dimension('weekday', '星期', 'Weekday', DAYS),
    dimension('hour', '时段', 'Hour', HOURS),
    dimension('facilityType', '设施类型', 'Facility', TYPES),
  ],
  indicators: [
    indicator('seats', '阅览座位使用率', 'Seats in use', {
      ...{ unit: 'percent', kind: 'ratio', direction: 'band', decimals: 0 },
    }),
    indicator('visits', '到馆人次', 'Visits', { unit: 'person-time' }),
  ],
  data: [
    ...DAYS.flatMap(({ id: weekday }, day) =>
      HOURS.map(({ id: hour }, at) => {
        const status = day === 6 && at === 8 ? { Q: [0] } : day === 2 && at === 9 ? { O: [0] } : {};
        const value = Object.keys(status).length > 0 ? null : occupancy(day, at);
        const more = day === 4 && at > 18 ? { P: [0] } : status;
        return block('seats', { weekday, hour }, { D: [value] }, { status: { seats: more } });
      }),
    ),
    ...TYPES.map(({ id: facilityType }, type) => {
      const row = (_: string, i: number): [string, (number | null)[]] => [
        `s${i}`,
        [
          i === 3 && type === 2
            ? null
            : i === 5 && type === 1
              ? 0
              : 40 + ((i * 131 + type * 217) % 960),
        ],
      ];
      const status: Pick<DataBlock, 'status'> =
        type === 2 ? { status: { visits: { Q: [3] } } } : {};
      return block('visits', { facilityType }, Object.fromEntries(STREETS.map(row)), status);
    }),
    block(
      'visits',
      {},
      { D: Array.from({ length: 30 }, (_, i) => 4000 + ((i * 977) % 2600) + (i % 12) * 150) },
      { periods: { start: '2022-01', count: 30 }, status: { visits: { P: [29], O: [] } } },
    ),
    block(
      'visits',
      {},
      { D: Array.from({ length: 121 }, (_, i) => 90 + ((i * 37) % 61) + (i % 7 > 4 ? 80 : 0)) },
      { frequency: 'D', periods: { start: '2024-03-01', count: 121 } },
    ),
  ],
  targets: [
    {
      ...{ indicator: 'seats', comparator: 'band', value: 40, upper: 75 },
      label: { 'zh-CN': '适宜区间', en: 'Right range' },
    },
  ],
} as Contract;
