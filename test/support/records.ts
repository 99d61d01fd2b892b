import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishConfig } from '../../src/publish/config/config.generated.js';

/** A made-up city of two districts, each of two streets of two communities. */
export const REGIONS: readonly (readonly [
  id: string,
  name: string,
  level: string,
  parent: string,
])[] = [
  ['39', '甲市', 'city', ''],
  ...['3901', '3902'].flatMap((district) => [
    [district, `${district}区`, 'district', '39'] as const,
    ...['1', '2'].flatMap((street) => [
      [district + street, `${district + street}街道`, 'street', district] as const,
      ...['1', '2'].map(
        (last) =>
          [
            district + street + last,
            `${district + street + last}社区`,
            'community',
            district + street,
          ] as const,
      ),
    ]),
  ]),
];

export const COMMUNITIES = REGIONS.filter(([, , level]) => level === 'community').map(([id]) => id);

export interface Attendance {
  readonly person: string;
  readonly name: string;
  readonly sex: string;
  readonly community: string;
  readonly day: string;
  readonly kind: string;
  readonly finished: string;
  readonly hours: string;
}

/** The same numbers each time, from 0 to below 1. */
export function lots(seed = 1): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Names that stand in no word of ours, so that a search for them finds a leak and nothing else. */
const NAMES = ['欧阳靛蓝', '司马琥珀', '诸葛翡翠', '上官玳瑁'];

/** A community that nobody attends from. */
export const EMPTY = '390112';

/** Attendances of four months: some communities have many, some a few, one has none. */
export function attendances(count = 1200, seed = 1): Attendance[] {
  const lot = lots(seed);
  const attending = COMMUNITIES.filter((id) => id !== EMPTY);
  const pick = <Thing>(list: readonly Thing[]): Thing => list[Math.floor(lot() * list.length)]!;
  return Array.from({ length: count }, () => {
    const number = Math.floor(lot() * lot() * 300);
    const month = 1 + Math.floor(lot() * 4);
    const day = 1 + Math.floor(lot() * 28);
    return {
      person: `ZQX${String(number).padStart(5, '0')}`,
      name: NAMES[number % NAMES.length]!,
      sex: number % 3 === 0 ? '女' : '男',
      community: attending[Math.floor(lot() * lot() * attending.length)]!,
      day: `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      kind: pick(['培训', '培训', '讲座']),
      finished: lot() < 0.8 ? '是' : '否',
      hours: String(1 + Math.floor(lot() * 8) / 2),
    };
  });
}

const HEAD = ['person', 'name', 'sex', 'community', 'day', 'kind', 'finished', 'hours'] as const;

/** Attendances as the lines of a CSV. */
export const csvOf = (list: readonly Attendance[]): string =>
  [HEAD.join(','), ...list.map((one) => HEAD.map((key) => one[key]).join(','))].join('\n') + '\n';

export const divisionsCsv = (): string =>
  ['id,name,level,parent', ...REGIONS.map((region) => region.join(','))].join('\n') + '\n';

const flow = (id: string, name: string, unit: string) => ({
  id,
  name,
  domain: 'training',
  unit,
  kind: 'flow' as const,
  aggregation: { region: 'sum' as const, time: 'sum' as const, category: 'sum' as const },
  direction: 'higher' as const,
});

/** A configuration that counts attendances in every way that there is. */
export const config = (): PublishConfig => ({
  publish: '1.0',
  document: {
    dataset: {
      id: 'training',
      title: '{region}培训情况',
      publisher: { name: '甲市人力资源和社会保障局' },
      published: '2024-06-01',
      sample: true,
      suppression: { threshold: 5 },
    },
    dimensions: [
      {
        id: 'sex',
        name: '性别',
        categories: [
          { id: 'f', name: '女' },
          { id: 'm', name: '男' },
        ],
      },
    ],
    indicators: [
      flow('attended', '培训人次', 'person-time'),
      flow('finished', '结业人次', 'person-time'),
      flow('hours', '学时', 'item'),
      {
        id: 'trainees',
        name: '培训人数',
        unit: 'person',
        kind: 'distinct-count',
        aggregation: { region: 'none', time: 'none' },
        direction: 'higher',
      },
      {
        id: 'finish-rate',
        name: '结业率',
        unit: 'percent',
        kind: 'ratio',
        aggregation: { region: 'ratio', time: 'ratio' },
        direction: 'higher',
        ratio: { numerator: 'finished', denominator: 'attended', factor: 100 },
      },
    ],
  },
  divisions: { file: 'divisions.csv', id: 'id', name: 'name', level: 'level', parent: 'parent' },
  districts: 'district',
  from: '2024-01',
  until: '2024-04',
  sources: [
    {
      id: 'visits',
      files: ['visits.csv'],
      region: 'community',
      time: 'day',
      person: 'person',
      fixed: ['sex'],
      personal: ['name'],
      noRecords: 'zero',
    },
  ],
  measures: [
    {
      indicator: 'attended',
      frequency: ['M', 'Q'],
      source: 'visits',
      where: [{ column: 'kind', is: ['培训'] }],
      by: [{ dimension: 'sex', column: 'sex' }],
    },
    {
      indicator: 'finished',
      frequency: ['M', 'Q'],
      source: 'visits',
      where: [
        { column: 'kind', is: ['培训'] },
        { column: 'finished', is: ['是'] },
      ],
    },
    { indicator: 'hours', frequency: ['M'], source: 'visits', count: 'sum', column: 'hours' },
    { indicator: 'trainees', frequency: ['M', 'Q'], source: 'visits', count: 'persons' },
  ],
});

/** Writes configuration, divisions and records into a folder. */
export function writeRecords(
  folder: string,
  given: PublishConfig = config(),
  records: readonly Attendance[] = attendances(),
): void {
  writeFileSync(join(folder, 'publish.json'), JSON.stringify(given));
  writeFileSync(join(folder, 'divisions.csv'), divisionsCsv());
  writeFileSync(join(folder, 'visits.csv'), csvOf(records));
}
