import { block, indicator, region, sample, text, type Cell } from './document.js';

const HOURS = Array.from({ length: 24 }, (_, i) => ({
  id: `h${i}`,
  name: text(`${i}时`, `${i}:00`),
}));
const ZH_DAYS = '一二三四五六日';
const EN_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAYS = [...ZH_DAYS].map((day, i) => ({
  id: `d${i + 1}`,
  name: text(`周${day}`, EN_DAYS[i]!),
}));
const TYPES = [
  { id: 'library', name: text('图书馆', 'Library') },
  { id: 'gym', name: text('健身点', 'Gym') },
  { id: 'canteen', name: text('老年食堂', 'Senior canteen') },
  { id: 'hall', name: text('综合文化站', 'Culture station') },
];
const STREETS = ['东桅', '鸥塘', '苇舟', '鹭坡', '青埠', '长橹', '棹歌巷'];

/** A week of a reading room: empty at night, full on Saturday afternoon. */
function occupancy(day: number, hour: number): number {
  if (hour < 7 || hour > 21) return 0;
  const rush = Math.exp(-((hour - 15) ** 2) / 14) * (day > 4 ? 66 : 40);
  const lunch = Math.exp(-((hour - 10) ** 2) / 4) * 30;
  return Math.round(18 + rush + lunch + ((day * 7 + hour * 3) % 9));
}

/** An hour of a day: one is withheld, one missing, some are provisional. */
function seatsAt(day: number, hour: number): Cell {
  if (day === 6 && hour === 8) return 'Q';
  if (day === 2 && hour === 9) return 'O';
  return day === 4 && hour > 18 ? [occupancy(day, hour), 'P'] : occupancy(day, hour);
}

/** Visits of a street to a type of place: one is withheld, one is none. */
function visitsTo(type: number, street: number): Cell {
  if (type === 2 && street === 3) return 'Q';
  return type === 1 && street === 5 ? 0 : 40 + ((street * 131 + type * 217) % 960);
}

const MONTHLY = Array.from(
  { length: 30 },
  (_, i) => 4000 + ((i * 977) % 2600) + (i % 12) * 150,
).map((value, i): Cell => (i === 29 ? [value, 'P'] : value));
const DAILY = Array.from({ length: 121 }, (_, i) => 90 + ((i * 37) % 61) + (i % 7 > 4 ? 80 : 0));

/** Made-up occupancy by weekday and hour, visits by street and facility, and three years of visits. */
export const matrices = sample('matrices', {
  regions: {
    items: [
      region('D', text('示例区', 'Sample District'), 'district'),
      ...STREETS.map((name, i) =>
        region(`s${i}`, text(`${name}街道`, `Street ${i + 1}`), 'street', 'D'),
      ),
    ],
  },
  dimensions: [
    { id: 'weekday', name: text('星期', 'Weekday'), categories: DAYS },
    { id: 'hour', name: text('时段', 'Hour'), categories: HOURS },
    { id: 'facilityType', name: text('设施类型', 'Facility'), categories: TYPES },
  ],
  indicators: [
    indicator('seats', {
      name: text('阅览座位使用率', 'Seats in use'),
      domain: 'service',
      unit: 'percent',
      kind: 'ratio',
      aggregation: { region: 'none', time: 'none' },
      direction: 'band',
      decimals: 0,
    }),
    indicator('visits', {
      name: text('到馆人次', 'Visits'),
      domain: 'service',
      unit: 'person-time',
      aggregation: { region: 'none', time: 'none' },
    }),
  ],
  data: [
    ...DAYS.flatMap(({ id: weekday }, day) =>
      HOURS.map(({ id: hour }, at) =>
        block(['2024-06'], { seats: { D: [seatsAt(day, at)] } }, { breakdown: { weekday, hour } }),
      ),
    ),
    ...TYPES.map(({ id: facilityType }, type) => {
      const visits = Object.fromEntries(STREETS.map((_name, i) => [`s${i}`, [visitsTo(type, i)]]));
      return block(['2024-06'], { visits }, { breakdown: { facilityType } });
    }),
    block('2022-01', { visits: { D: MONTHLY } }),
    block('2024-03-01', { visits: { D: DAILY } }),
  ],
  targets: [
    {
      indicator: 'seats',
      comparator: 'band',
      value: 40,
      upper: 75,
      label: text('适宜区间', 'Right range'),
    },
  ],
});
