import { describe, expect, it } from 'vitest';
import type { Contract, ObservationRow } from '../../../src/core/contract/contract.generated.js';
import { brief } from '../../../src/core/derive/brief.js';
import { en } from '../../../src/i18n/en.js';
import { Speaker } from '../../../src/i18n/speaker.js';
import { zh } from '../../../src/i18n/zh-cn.js';
import {
  REGIONS,
  block,
  indicator,
  rate,
  region,
  row,
  text,
} from '../../../stories/documents/document.js';
import { period, read } from '../../support/dataset.js';

const rates: Partial<Contract> = {
  indicators: [indicator('n'), indicator('d'), rate('r', 'n', 'd')],
  data: [
    block(['2023-03', '2024-03'], {
      n: { D: [920, [949, 'P']], A: [480, 490], B: [270, 281], C: [170, 178] },
      d: { D: [1000, 1000], A: [500, 500], B: [300, 300], C: [200, 200] },
    }),
  ],
  targets: ['district', 'street'].map((level) => ({
    indicator: 'r',
    level,
    comparator: 'ge' as const,
    value: 95,
    kind: 'benchmark' as const,
  })),
};

/** What a target of single periods says of itself. */
const EACH = { accumulation: 'period' as const };

const said = (words: typeof zh, more: Partial<Contract>, id: string, options = {}) => {
  const dataset = read(more);
  const statements = brief(dataset, { indicator: id, region: 'D' }, options);
  return new Speaker(words, dataset).paragraph(statements);
};
const kinds = (more: Partial<Contract>, id = 'n', region = 'D') =>
  brief(read(more), { indicator: id, region }).map(({ kind }) => kind);

describe('the reading of an indicator', () => {
  it('says level, target and spread, in Chinese, word for word', () => {
    expect(said(zh, rates, 'r')).toBe(
      '2024年3月，D地r率为94.9%（初步数），较上年同期上升2.9个百分点。' +
        '未达到参照线（不低于95%），差0.1个百分点。' +
        '3个街道中，A地最高（98.0%），C地最低（89.0%）；2个未达到参照线（不低于95%）。',
    );
  });

  it('says the same in English, word for word', () => {
    expect(said(en, rates, 'r')).toBe(
      'Place D, Mar 2024: Rate of r 94.9% (provisional), up 2.9 percentage points on a year earlier. ' +
        'It misses the benchmark (at least 95%), 0.1 percentage points short. ' +
        'Of 3 subdistricts, Place A is highest (98.0%) and Place C lowest (89.0%); ' +
        '2 miss the benchmark (at least 95%).',
    );
  });

  it('says the same every time for the same data', () => {
    expect(said(zh, rates, 'r')).toBe(said(zh, structuredClone(rates), 'r'));
  });

  it('says only what there is: no target, nothing below, no base, no sentence', () => {
    const data = [block('2024-03', { n: { D: [7] } })];
    expect(said(zh, { data }, 'n')).toBe('2024年3月，D地n数为7人。');
    expect(said(en, { data }, 'n')).toBe('Place D, Mar 2024: Number of n 7 persons.');
  });

  it('says when data do not tell whether a target is met', () => {
    const observations = [row({ value: 30, qualifier: 'more-than', raw: '30余人' })];
    const targets = [{ ...EACH, indicator: 'n', comparator: 'ge' as const, value: 50 }];
    expect(said(zh, { observations, targets }, 'n')).toBe(
      '2024年3月，D地n数为30余人。是否达到目标（不少于50人），由现有数据不能判断。',
    );
  });

  it('says how far it is to a goal for a later date, and not that it is missed', () => {
    const goal = { ...EACH, indicator: 'n', comparator: 'ge' as const, value: 50, validTo: '2025' };
    const more = { data: [block('2024-03', { n: { D: [47] } })], targets: [goal] };
    expect(said(zh, more, 'n')).toBe('2024年3月，D地n数为47人。距目标（不少于50人）还差3人。');
    expect(said(en, more, 'n')).toContain(
      'It is 3 persons short of the target (at least 50 persons).',
    );
    const observations = [row({ value: 40, qualifier: 'at-most', raw: '不超过40人' })];
    expect(said(zh, { observations, targets: [goal] }, 'n')).toContain(
      '是否达到目标（不少于50人），由现有数据不能判断。',
    );
  });

  it('says of areas without a figure why, and never their figure', () => {
    const data = [block('2024-03', { n: { D: [60], A: ['Q'], B: ['Q'], C: [30], A1: [4] } })];
    const items = read({}).regions;
    expect(items.size).toBe(6);
    const beside = (state: string) => ({
      data: [block('2024-03', { n: { A: [9], B: [30], C: [state] } })],
    });
    for (const [state, zhWord, enWord] of [
      ['Q', '不公布', 'withheld'],
      ['O', '缺报', 'not reported'],
      ['M', '不适用', 'not applicable'],
      ['Y', '待发布', 'not out yet'],
    ] as const) {
      expect(said(zh, beside(state), 'n')).toContain(
        `2个街道中，B地最多（30人），A地最少（9人）；另有1个${zhWord}。`,
      );
      expect(said(en, beside(state), 'n')).toContain(`; besides, 1 ${enWord}.`);
    }
    expect(kinds({ data })).toEqual(['level']);
  });

  it('counts a bound among those that a target judges, where it tells, and says it in its words', () => {
    const street = { ...EACH, indicator: 'n', level: 'street', comparator: 'ge' as const };
    const bound = (region: string, value: number) =>
      row({ region, value, qualifier: 'more-than', raw: `${value}余人` });
    const document = (value: number, target: number) => ({
      observations: [
        bound('A', value),
        row({ region: 'B', value: 28 }),
        row({ region: 'C', value: 31 }),
      ],
      targets: [{ ...street, value: target }],
    });
    expect(said(zh, document(140, 30), 'n')).toContain(
      '3个街道中，B地最少（28人）；1个未达到目标（不少于30人）；A地为140余人。',
    );
    expect(said(en, document(140, 30), 'n')).toContain(
      'Of 3 subdistricts, Place B is lowest (28 persons); 1 misses the target (at least 30 persons); ' +
        'Place A has more than 140 persons.',
    );
    expect(said(zh, document(40, 60), 'n')).toContain(
      '；2个未达到目标（不少于60人），1个无法判断；A地为40余人。',
    );
  });

  it('says of either end what makes it less sure', () => {
    const data = [block('2024-03', { n: { A: [[9, 'P']], B: [30], C: [9] } })];
    expect(said(zh, { data }, 'n')).toContain('B地最多（30人），A地、C地最少（9人，初步数）');
    expect(said(en, { data }, 'n')).toContain(
      'Place A and Place C lowest (9 persons, provisional)',
    );
  });

  it.each<[string, ObservationRow['qualifier'], number, string, string]>([
    [
      '30余 may be the highest',
      'more-than',
      30,
      '3个街道中，C地最少（28人）；A地为余。',
      'Of 3 subdistricts, Place C is lowest',
    ],
    [
      '不超过30 may be the lowest',
      'at-most',
      30,
      '3个街道中，B地最多（31人）；A地为余。',
      'Of 3 subdistricts, Place B is highest',
    ],
    ['不超过40 may be both', 'at-most', 40, '', ''],
    ['an estimate may be both', 'about', 30, '', ''],
  ])(
    'claims no highest or lowest that a bound may exceed: %s',
    (_what, qualifier, value, zhText, enText) => {
      const observations = [
        row({ region: 'A', value, qualifier: qualifier!, raw: '余' }),
        ...[31, 28].map((figure, i) => row({ region: 'BC'[i]!, value: figure })),
        row({ region: 'D', value: 99 }),
      ];
      const level = '2024年3月，D地n数为99人。';
      expect(said(zh, { observations }, 'n')).toBe(level + zhText);
      if (enText) expect(said(en, { observations }, 'n')).toContain(enText);
      else expect(said(en, { observations }, 'n')).not.toMatch(/highest|lowest/);
    },
  );

  it('of equal areas makes no highest and lowest', () => {
    const data = [block('2024-03', { n: { D: [6], A: [2], B: [2], C: [2] } })];
    expect(kinds({ data })).toEqual(['level']);
  });

  it('names those that share an end, where they print the same, and says how many where they are many', () => {
    const more = {
      indicators: [indicator('n', { decimals: 0 })],
      data: [block('2024-03', { n: { A: [3.1], B: [2.9], C: [1] } })],
    };
    expect(said(zh, more, 'n')).toContain('A地、B地最多（3人），C地最少（1人）');
    expect(said(en, more, 'n')).toContain(
      'Place A and Place B are highest (3 persons) and Place C lowest (1 person)',
    );
    const streets = [1, 2, 3, 4].map((i) =>
      region(`S${i}`, text(`第${i}地`, `No. ${i}`), 'street', 'D'),
    );
    const many = {
      ...more,
      regions: { items: [...REGIONS, ...streets] },
      data: [block('2024-03', { n: { S1: [5], S2: [5], S3: [5], S4: [5], C: [1] } })],
    };
    expect(said(zh, many, 'n')).toContain('4个并列最多（5人），C地最少（1人）');
    expect(said(en, many, 'n')).toContain('4 alike are highest (5 persons) and Place C lowest');
  });

  it('names the highest first even where the lowest is the best', () => {
    const more = {
      indicators: [indicator('n', { direction: 'lower' })],
      data: [block('2024-03', { n: { A: [1], B: [2], C: [3], D: [6] } })],
    };
    expect(said(zh, more, 'n')).toContain('C地最多（3人），A地最少（1人）');
  });

  it('of a picked period without a figure says why there is none', () => {
    const data = [block('2024-03', { n: { D: [7, 'Y'] } })];
    expect(said(zh, { data }, 'n', { period: period('2024-04') })).toBe(
      '2024年4月，D地n数：待发布。',
    );
  });

  it('of an unknown indicator or without data is empty', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({}, 'x')).toEqual([]);
  });
});
