import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert/convert.js';
import { shownContract } from '../../../src/convert/export/shown-figures.js';
import { shownList } from '../../../src/convert/export/shown-list.js';
import { workbookBytes } from '../../../src/convert/export/workbook-bytes.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import { chinese } from '../../../src/core/contract/chinese.js';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { breakdownOf } from '../../../src/core/model/breakdown.js';
import { settled } from '../../../src/core/model/decimal.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import { observationAt, seriesOf, type Observation } from '../../../src/core/series/resolve.js';
import { csvFile } from '../../../src/elements/base/table/csv.js';
import { contract, indicator } from '../../../stories/documents/document.js';
import { places } from '../../support/places.js';

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
const sample = file('sample-district.json') as Contract;
const { indicators: catalogue } = file('catalogue.json');
const zhejiang = await places(['33']);
const { dataset } = parseDocument(sample);

/** What stands below the figures of a card's file. */
const NOTES = [
  '标题：17个街道达到95%，鹭坡街道未达到',
  '示例数据：示例数据，非真实统计',
  '来源：就业台账 2024年3月1日 https://data.example.org/ledger',
  '日期：数据截至2024年12月，2025年1月20日发布',
  '状态 P：初步数',
  '取得日期：2025年2月1日',
];

/** The series that a picture may show: of any grid, in any region that it has. */
const questions = [...dataset!.grids.values()].flat().flatMap((grid) =>
  [...grid.rows.keys()].map((region) => ({
    indicator: grid.indicator,
    region,
    accumulation: grid.accumulation,
    frequency: grid.frequency,
    ...(grid.breakdown ? { breakdown: grid.breakdown } : {}),
  })),
);

type Asked = (typeof questions)[number];

/** What pictures show: one indicator with its groups, or several as wholes. */
const some = (of: Asked[]) => fc.subarray(of, { minLength: 1, maxLength: Math.min(8, of.length) });
const asked: fc.Arbitrary<Asked[]> = fc.oneof(
  fc
    .constantFrom(...new Set(questions.map((one) => one.indicator)))
    .chain((id) => some(questions.filter((one) => one.indicator === id))),
  some(questions.filter((one) => !('breakdown' in one))),
);

/** Of seven quarters the first figure is 2066, of eight the first two look like years. */
const YEAR_LIKE = questions.filter(
  ({ indicator, region }) =>
    indicator === 'trainees-unemployed' && ['390105', '390105009'].includes(region),
);

/** Fewer figures than these are no table to whoever reads one without being told where it is. */
const FEWEST = 6;

const listOf = (shown: readonly Observation[], of = dataset!) =>
  shownList(shownContract(of, shown, chinese), 'header');

/** The bytes of the files that a card gives. */
const FILES: Record<string, (shown: readonly Observation[]) => Uint8Array> = {
  'card.csv': (shown) => new TextEncoder().encode(csvFile(listOf(shown), NOTES)),
  'card.xlsx': (shown) =>
    workbookBytes([
      { name: '数据', rows: listOf(shown) },
      { name: '说明', rows: [['项', '内容'], ...NOTES.map((note) => note.split('：'))] },
    ]),
};

/** A figure as far as both sides say it. */
const keyOf = (one: object) =>
  JSON.stringify(
    Object.entries(one)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What a shown observation says, as cells: its value as it is printed, and its parts. */
function cellsOf(shown: Observation): string[] {
  const { indicator: item, region, period, accumulation, breakdown, status } = shown;
  const value = shown.value === null ? null : shown.printed;
  const at = {
    indicator: item.id,
    region,
    period: period.code,
    accumulation: accumulation === 'period' ? undefined : accumulation,
    breakdown: breakdown && keyOf(breakdownOf(breakdown)),
  };
  const letters = [...status].filter((letter) => !'ZTA'.includes(letter));
  const withheld = value === null && letters.length < status.length ? ['Q'] : [];
  const said = [...new Set([...letters, ...withheld])].sort().join('');
  if (value === null && said === '') return [];
  const qualifier = shown.qualifier === 'exact' ? undefined : shown.qualifier;
  const own = { ...at, as: 'value', value: value && settled(value), status: said, qualifier };
  const parts = value !== null && shown.numerator !== undefined && shown.denominator !== undefined;
  return [
    keyOf({ ...own, value: value === null ? undefined : settled(value) }),
    ...(parts
      ? [
          keyOf({ ...at, as: 'numerator', value: shown.numerator }),
          keyOf({ ...at, as: 'denominator', value: shown.denominator }),
        ]
      : []),
  ];
}

/** What the importer takes from a file of a card, without a mapping, knowing the document of the office. */
async function readAgain(bytes: Uint8Array, name: string): Promise<string[]> {
  const { workbook } = await openWorkbook(bytes, name);
  const around = { catalogue, places: zhejiang, earlier: sample, today: '2025-02-01' };
  const { mapping } = recognise([workbook!], around);
  const { figures } = convert([workbook!], mapping, { today: '2025-02-01' });
  return figures
    .map(({ as, indicator: id, region, period, accumulation, breakdown, value, ...more }) => {
      const isValue = as === undefined || as === 'value';
      return keyOf({
        as: as ?? 'value',
        indicator: id,
        region,
        period,
        accumulation: accumulation === 'period' ? undefined : accumulation,
        breakdown: breakdown && Object.keys(breakdown).length > 0 ? keyOf(breakdown) : undefined,
        value: value === null || value === undefined ? undefined : settled(value),
        status: isValue ? [...(more.status ?? '')].sort().join('') : undefined,
        qualifier: isValue ? more.qualifier : undefined,
      });
    })
    .sort();
}

describe('the file that a card gives', () => {
  it.each(Object.keys(FILES))(
    'as %s is read again as the same cells, whatever it shows',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(asked, fc.integer({ min: 1, max: 30 }), async (series, most) => {
          const shown = series.flatMap((question) => {
            const whole = seriesOf(dataset!, question)!;
            const from = Math.max(0, whole.axis.count - most);
            return Array.from({ length: whole.axis.count - from }, (_, at) =>
              observationAt(whole, from + at),
            );
          });
          const cells = [...new Set(shown.flatMap(cellsOf))].sort();
          if (shown.filter(({ value }) => value !== null).length < FEWEST) return;
          expect(await readAgain(FILES[name]!(shown), name)).toEqual(cells);
        }),
        { numRuns: Number(process.env.RUNS ?? 12), examples: [[YEAR_LIKE, 7]] },
      );
    },
  );

  it('holds a rate with the decimals that the card prints, and its parts whole', () => {
    const rule = { unit: 'percent', ratio: { numerator: 'held', denominator: 'asked' } } as const;
    const at = { region: 'A', period: '2024-03' } as const;
    const document = contract({
      indicators: [
        indicator('held', { unit: 'person' }),
        indicator('asked', { unit: 'person' }),
        indicator('half', rule),
        indicator('cut', { ...rule, decimals: 2, rounding: 'truncate' }),
      ],
      observations: [
        { indicator: 'half', ...at, value: null, numerator: 2600, denominator: 3000 },
        { indicator: 'cut', ...at, value: null, numerator: 2600, denominator: 3000 },
      ],
    });
    const { dataset: of } = parseDocument(document);
    const shown = ['half', 'cut'].map((id) => {
      const series = seriesOf(of!, { indicator: id, region: 'A' })!;
      return observationAt(series, series.axis.count - 1);
    });
    expect(shown.map(({ value }) => value)).toEqual([
      expect.closeTo(86.6667, 4),
      expect.closeTo(86.6667, 4),
    ]);
    const [head, ...rows] = listOf(shown, of!);
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(column('数值')).toEqual([86.7, 86.66]);
    expect(column('分子')).toEqual([2600, 2600]);
    expect(column('分母')).toEqual([3000, 3000]);
  });

  it('holds nothing of a figure that is withheld', () => {
    const document = contract({
      indicators: [indicator('jobs', { unit: 'person' })],
      observations: [
        {
          indicator: 'jobs',
          region: 'A',
          period: '2024-03',
          value: 4711,
          status: 'Q',
          raw: '4711人',
        },
        {
          indicator: 'jobs',
          region: 'A',
          period: '2024-04',
          value: 30,
          qualifier: 'more-than',
          raw: '30余人',
        },
      ],
    });
    const { dataset: of } = parseDocument(document);
    const series = seriesOf(of!, { indicator: 'jobs', region: 'A' })!;
    const shown = [0, 1].map((i) => observationAt(series, i));
    const rows = listOf(shown, of!);
    expect(JSON.stringify(rows)).not.toContain('4711');
    expect(rows[1]).toContain('more-than');
    expect(rows[1]).toContain('30余人');
  });
});
