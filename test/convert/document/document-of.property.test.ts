import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOfContract } from '../../../src/convert/document/cells-of-contract.js';
import { documentOf } from '../../../src/convert/document/document-of.js';
import { writeContract } from '../../../src/convert/document/write-contract.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { parse } from '../../../src/core/read/parse.js';

const REGIONS = ['d', 'a', 'b', 'c'];
const INDICATORS = ['i', 'j'];
const PERIODS = ['2023-12', '2024-01', '2024-02', '2024-03', '2024-Q1', '2024', '2024-01/P2M'];

const MAPPING: Mapping = {
  mapping: '1.0',
  document: {
    dataset: { id: 'x', title: '情况', publisher: { name: '某区' } },
    regions: {
      items: REGIONS.map((id) => ({
        id,
        name: `${id}街道`,
        level: id === 'd' ? 'district' : 'street',
        ...(id === 'd' ? {} : { parent: 'd' }),
      })),
    },
    dimensions: [
      {
        id: 'sex',
        name: '性别',
        categories: [
          { id: 'm', name: '男' },
          { id: 'f', name: '女' },
        ],
      },
    ],
    indicators: INDICATORS.map((id) => ({
      id,
      name: id,
      unit: 'person',
      kind: 'flow',
      aggregation: { region: 'none', time: 'none' },
      direction: 'neutral',
    })),
  },
  tables: [],
};

const keyOf = ({ indicator, region, period, accumulation, breakdown }: Figure) =>
  [indicator, region, period, accumulation ?? '', breakdown?.['sex'] ?? ''].join('|');

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    indicator: fc.constantFrom(...INDICATORS),
    region: fc.constantFrom(...REGIONS),
    period: fc.constantFrom(...PERIODS),
    accumulation: fc.constantFrom(undefined, undefined, 'ytd' as const),
    category: fc.constantFrom(undefined, undefined, 'm', 'f'),
    value: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1.5, 0.1 + 0.2, 1e9)),
    state: fc.constantFrom('', '', '', 'P', 'Q', 'O', 'M'),
    more: fc.constantFrom<Partial<Figure>>(
      {},
      {},
      { note: '初核' },
      { qualifier: 'about', raw: '约' },
      { source: 's' },
    ),
  })
  .map(({ accumulation, category, value, state, more, ...of }) => ({
    file: '就业.xlsx',
    sheet: '表',
    cell: 'B2',
    as: 'value' as const,
    ...of,
    ...(accumulation ? { accumulation } : {}),
    ...(category ? { breakdown: { sex: category } } : {}),
    value: 'QOM'.includes(state || '-') ? null : value,
    ...(state ? { status: state } : {}),
    ...('QOM'.includes(state || '-') ? {} : more),
  }));

const someFigures = fc
  .array(anyFigure, { minLength: 1, maxLength: 40 })
  .map((figures) => [...new Map(figures.map((one) => [keyOf(one), one])).values()]);

const withSource: Mapping = {
  ...MAPPING,
  document: { ...MAPPING.document, sources: [{ id: 's', title: '台账' }] },
};

const made = (figures: readonly Figure[], earlier?: Contract) => {
  const { contract, problems } = documentOf(figures, withSource, earlier, '2024-04-08');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return contract!;
};

const cellsOf = (contract: Contract) =>
  [...cellsOfContract(contract).values()]
    .map(({ indicator, region, period, accumulation, breakdown, value, status }) =>
      [indicator, region, period, accumulation ?? '', breakdown?.['sex'] ?? '', value, status].join(
        '|',
      ),
    )
    .sort();

/** The text of a contract; how often it comes was said by the first of its figures. */
const textOf = ({ dataset: { frequency: _frequency, ...dataset }, ...rest }: Contract) =>
  writeContract({ ...rest, dataset });

describe('a document of any figures', () => {
  it('is valid, and has each of them and no other', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const contract = made(figures);
        const faults = parse(writeContract(contract)).problems;
        expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(faults.filter(({ code }) => code === 'missing-without-reason')).toEqual([]);
        const stated = figures.map((one) => `${keyOf(one)}|${one.value ?? ''}|${one.status ?? ''}`);
        expect(cellsOf(contract)).toEqual(stated.sort());
      }),
    );
  });

  it('is the same text in whatever order they come', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const text = writeContract(made(figures));
        expect(writeContract(made([...figures].reverse()))).toBe(text);
      }),
    );
  });

  it('is the same whether they come at once or in two parts, and a second time changes nothing', () => {
    fc.assert(
      fc.property(someFigures, fc.nat({ max: 40 }), (figures, at) => {
        const first = figures.slice(0, at);
        const whole = made(figures);
        const grown = made(figures.slice(at), first.length > 0 ? made(first) : undefined);
        expect(cellsOf(grown)).toEqual(cellsOf(whole));
        expect(textOf(grown)).toBe(textOf(whole));
        expect(writeContract(made(figures, whole))).toBe(writeContract(whole));
      }),
    );
  });
});
