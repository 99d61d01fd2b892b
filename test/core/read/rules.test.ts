import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import {
  REGIONS,
  block,
  contract,
  indicator,
  rate,
  row,
} from '../../../stories/documents/document.js';
import { brieflyPut, figure, problemsOf } from '../../support/dataset.js';

const named = (more: Partial<Contract>) =>
  problemsOf(more).map(({ code, path }) => `${code} ${path}`);

describe('what a document names', () => {
  it.each<[string, Partial<Contract>, string]>([
    [
      'indicator',
      { observations: [row({ indicator: 'x', value: 1 })] },
      '/observations/0/indicator',
    ],
    ['region', { observations: [row({ region: 'X', value: 1 })] }, '/observations/0/region'],
    ['source', { observations: [row({ value: 1, source: 'x' })] }, '/observations/0/source'],
    [
      'programme',
      { observations: [row({ value: 1, programme: 'x' })] },
      '/observations/0/programme',
    ],
    ['unit', { indicators: [indicator('n', { unit: 'bushel' })] }, '/indicators/0/unit'],
    [
      'item',
      { reach: { method: '步行', bands: [15], times: [{ region: 'A', item: 'x', minutes: 3 }] } },
      '/reach/times/0/item',
    ],
    ['region', { data: [block('2024', { n: { X: [1] } })] }, '/data/0/regions/0'],
    ['indicator', { data: [block('2024', { x: { D: [1] } })] }, '/data/0/values/x'],
  ])('has to be defined: an unknown %s is named at its place', (kind, more, path) => {
    expect(problemsOf(more)).toMatchObject([{ code: 'unknown-reference', path, args: { kind } }]);
  });

  it('may be a unit of its own', () => {
    const units = [{ id: 'bushel', name: '斗' }];
    expect(named({ units, indicators: [indicator('n', { unit: 'bushel' })] })).toEqual([]);
  });

  it('has one name: the second of two alike is reported, the first counts', () => {
    const indicators = [indicator('n'), indicator('n', { unit: 'case' })];
    const { dataset, problems } = parseDocument(contract({ indicators }));
    expect(problems.map(brieflyPut)).toEqual([
      { code: 'duplicate-id', severity: 'error', path: '/indicators/1/id' },
    ]);
    expect(dataset!.indicators.get('n')!.unit).toBe('person');
  });
});

describe('regions', () => {
  it('that are their own ancestors are reported and stand at the top', () => {
    const items = REGIONS.map((region) =>
      region.id === 'D' ? { ...region, parent: 'A' } : region,
    );
    const { dataset, problems } = parseDocument(contract({ regions: { items } }));
    expect(problems.map(({ code }) => code)).toEqual(['circular-parents', 'circular-parents']);
    expect(dataset!.roots.map(({ id }) => id)).toEqual(['D', 'A']);
  });
});

describe('a percentage', () => {
  it('of unlike units is reported', () => {
    const indicators = [
      indicator('n', { unit: 'person-time' }),
      indicator('d'),
      rate('r', 'n', 'd'),
    ];
    expect(named({ indicators })).toEqual(['unlike-units /indicators/2/ratio']);
  });

  it('of unlike units is never drawn', () => {
    const indicators = [
      indicator('n', { unit: 'person-time' }),
      indicator('d'),
      rate('r', 'n', 'd'),
    ];
    const data = [block('2024-01', { n: { D: [20] }, d: { D: [50] } })];
    const { dataset } = parseDocument(contract({ indicators, data }));
    expect(figure(dataset!, 'r', '2024-01').value).toBeNull();
  });

  it('may be a mean of unlike units, which is none', () => {
    const mean = rate('r', 'n', 'd', { unit: 'day', kind: 'mean-duration' });
    const indicators = [indicator('n', { unit: 'day' }), indicator('d', { unit: 'case' }), mean];
    expect(named({ indicators })).toEqual([]);
  });
});

describe('other rules', () => {
  it('a band needs an upper end above its lower one', () => {
    const target = { indicator: 'n', comparator: 'band' as const, value: 60 };
    expect(named({ targets: [target] })).toEqual(['band-without-upper /targets/0']);
    expect(named({ targets: [{ ...target, upper: 60 }] })).toHaveLength(1);
    expect(named({ targets: [{ ...target, upper: 85 }] })).toEqual([]);
  });

  it('a bound needs the wording of its source, an exact figure none', () => {
    const bounded = row({ value: 30, qualifier: 'more-than' });
    expect(named({ observations: [bounded] })).toEqual(['bound-without-wording /observations/0']);
    expect(named({ observations: [{ ...bounded, raw: '30余家' }] })).toEqual([]);
    expect(named({ observations: [row({ value: 113, qualifier: 'all' })] })).toEqual([]);
  });

  it('a map needs its approval number, producer, CRS and boundary date', () => {
    const map = {
      url: '/map.json',
      approval: '浙S(2024)1号',
      producer: '测绘院',
      crs: 'CGCS2000',
      boundaryDate: '2023-06-30',
    };
    expect(named({ map })).toEqual([]);
    for (const key of ['approval', 'producer', 'crs', 'boundaryDate'] as const) {
      const { [key]: _gone, ...rest } = map;
      expect(named({ map: rest }), key).toEqual(['map-not-approved /map']);
    }
    expect(named({ map: { ...map, approval: null } })).toEqual(['map-not-approved /map']);
  });
});
