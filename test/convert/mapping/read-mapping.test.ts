import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import { readMapping } from '../../../src/convert/mapping/read-mapping.js';
import { definitions } from '../../../src/convert/mapping/schema.generated.js';
import { writeMapping } from '../../../src/convert/mapping/write-mapping.js';
import type { ProblemArgs } from '../../../src/convert/workbook/problem-args.js';
import { checkOf } from '../../../src/core/read/validate.js';
import { text } from '../../support/files.js';

const MAPPING: Mapping = {
  mapping: '1.0',
  document: {
    dataset: { id: 'jobs', title: '就业月报', publisher: { name: '某区人社局' } },
    regions: {
      items: [
        { id: 'district', name: '某区', level: 'district' },
        { id: 'east', name: '东街道', level: 'street', parent: 'district' },
      ],
    },
    dimensions: [{ id: 'sex', name: '性别', categories: [{ id: 'm', name: '男' }] }],
    indicators: [
      {
        id: 'new-jobs',
        name: '城镇新增就业',
        unit: 'person',
        kind: 'flow',
        aggregation: { region: 'sum', time: 'sum' },
        direction: 'higher',
      },
    ],
  },
  symbols: { '—': 'M', '': 'leave' },
  tables: [
    {
      sheet: '{period}',
      title: '{any}就业情况表',
      meaning: { unit: '人' },
      columns: [
        { header: '街道', holds: 'region', labels: { 东街道: { region: 'east' } } },
        { header: '新增就业/本月', holds: 'value', meaning: { indicator: 'new-jobs' } },
        {
          header: '新增就业/其中：男',
          holds: 'value',
          meaning: { indicator: 'new-jobs', breakdown: { sex: 'm' } },
        },
      ],
    },
  ],
};

const copy = () => structuredClone(MAPPING) as unknown as Record<string, never>;
const problemsOf = (given: unknown) =>
  readMapping(given, 'map.json').problems.map(({ args }) => {
    const { path, code } = (args as ProblemArgs['mapping-invalid']).fault;
    return [path, code];
  });

const schema = JSON.parse(text('schema/mapping-1.0.json')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true }).compile(schema);
const check = checkOf(definitions, 'Mapping');

/** The places of all nodes. */
function places(node: unknown, path: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, below]) => places(below, [...path, key]))];
}

/** A mapping with the node at a place replaced by something else, or with something put beside it. */
function changed(path: readonly string[], name: string, value: unknown): unknown {
  const root = { mapping: copy() } as Record<string, unknown>;
  let holder = root;
  for (const step of ['mapping', ...path].slice(0, -1)) holder = holder[step] as typeof holder;
  const key = path[path.length - 1] ?? 'mapping';
  if (
    name &&
    typeof holder[key] === 'object' &&
    holder[key] !== null &&
    !Array.isArray(holder[key])
  )
    (holder[key] as typeof holder)[name] = value;
  else holder[key] = value;
  return root['mapping'];
}

describe('a mapping', () => {
  it('is read from its text and is the same again when it is written', () => {
    const { mapping, problems } = readMapping(`\uFEFF${JSON.stringify(MAPPING)}`, 'map.json');
    expect(problems).toEqual([]);
    expect(mapping).toEqual(MAPPING);
    const written = writeMapping(MAPPING);
    expect(readMapping(written, 'map.json').mapping).toEqual(MAPPING);
    expect(writeMapping(JSON.parse(written) as Mapping)).toBe(written);
  });

  it('is one text, whatever the order that it was put together in', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      const names = Object.keys(value).reverse();
      return Object.fromEntries(names.map((name) => [name, reversed(value[name as never])]));
    };
    const plain = { ...MAPPING, symbols: { '—': 'M' as const } };
    expect(writeMapping(reversed(plain) as Mapping)).toBe(writeMapping(plain));
  });

  it('is written so that a column stands on a line', () => {
    const lines = writeMapping(MAPPING).split('\n');
    expect(lines).toContain(
      '        { "header": "新增就业/本月", "holds": "value", "meaning": { "indicator": "new-jobs" } },',
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(101);
  });

  it('that lacks something or has too much is refused with the place, and everything is said at once', () => {
    const broken = copy() as unknown as { mapping: string; tables: Record<string, unknown>[] };
    broken.mapping = '2.0';
    broken.tables[0]!['colums'] = [];
    delete broken.tables[0]!['columns'];
    expect(problemsOf(broken)).toEqual([
      ['/mapping', 'bad-value'],
      ['/tables/0', 'missing-field'],
      ['/tables/0/colums', 'unknown-field'],
    ]);
    expect(readMapping(broken, 'map.json').mapping).toBeUndefined();
  });

  it.each<[string, string, unknown, string]>([
    ['/tables/0/columns/1/meaning/indicator', 'unknown-reference', 'old-jobs', 'an indicator'],
    ['/tables/0/columns/0/labels/东街道/region', 'unknown-reference', 'west', 'a region'],
    ['/tables/0/columns/2/meaning/breakdown/sex', 'bad-value', 'w', 'a category'],
    ['/tables/0/columns/2/header', 'duplicate-id', '新增就业/本月', 'a header once more'],
    ['/tables/0/sheet', 'bad-value', '{month}', 'a placeholder'],
    ['/document/indicators/0/unit', 'unknown-reference', 'persons', 'a unit'],
    ['/document/regions/items/1/parent', 'unknown-reference', 'city', 'a parent'],
    ['/document/dataset/publisher', 'wrong-type', '某区', 'a publisher'],
  ])('at %s is %s where %j is not %s of it', (path, code, value) => {
    const given = changed(path.split('/').slice(1), '', value);
    expect(problemsOf(given)).toEqual([[path, code]]);
  });

  it('says of its sheets nothing that they say themselves', () => {
    expect(problemsOf(changed(['document'], 'data', []))).toEqual([
      ['/document/data', 'unknown-field'],
    ]);
  });

  it('may have remarks of one’s own', () => {
    expect(problemsOf(changed(['tables', '0'], 'x-remark', '每月五日前'))).toEqual([]);
  });

  it.each([
    ['', 'empty-document'],
    ['<html>', 'html-instead-of-json'],
    ['{"mapping": "1.0"', 'truncated-json'],
    ["{'mapping': '1.0'}", 'not-json'],
    ['[]', 'wrong-type'],
  ])('is none where the text is %j', (given, code) => {
    expect(problemsOf(given)).toEqual([['', code]]);
  });

  it('is checked as ajv checks it', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(null, -1, 0, 1.5, '', 'x', 'value', '2024-13', true, [], {}),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const name = fc.constantFrom('', 'heads', 'leave', 'x-own', 'labels', 'meaning', 'constructor');
    fc.assert(
      fc.property(fc.constantFrom(...places(MAPPING)), name, value, (path, added, put) => {
        const given = changed(path, added, put);
        expect(check(given).errors.length === 0).toBe(ajv(given));
      }),
      { numRuns: 400 },
    );
  });

  it('that is no mapping at all is refused and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(readMapping(given, 'map.json').mapping).toBeUndefined();
      }),
    );
  });
});
