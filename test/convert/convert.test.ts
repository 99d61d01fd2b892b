import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.js';
import { writeContract } from '../../src/convert/document/write-contract.js';
import type { Mapping } from '../../src/convert/mapping/mapping.generated.js';
import { lint } from '../../src/core/lint/lint.js';
import { parse } from '../../src/core/read/parse.js';
import { workbookOf } from '../support/sheets.js';

const MAPPING: Mapping = {
  mapping: '1.0',
  document: {
    dataset: { id: 'jobs', title: '就业月报', publisher: { name: '某区人社局' } },
    regions: {
      items: [
        { id: 'district', name: '某区', level: 'district' },
        { id: 'east', name: '东街道', level: 'street', parent: 'district' },
        { id: 'west', name: '西街道', level: 'street', parent: 'district' },
      ],
    },
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
  tables: [
    {
      title: '{period}就业情况表',
      columns: [
        { header: '街道', holds: 'region', labels: { 合计: { region: 'district' } } },
        { header: '新增就业', holds: 'value', meaning: { indicator: 'new-jobs' } },
      ],
    },
  ],
};

const month = (number: number, east: number, west: number) =>
  workbookOf(
    `2024年${number}月就业情况表{2}
     街道|新增就业
     东街道|${east}
     西街道|${west}
     合计|${east + west}`,
    `${number}月.xlsx`,
  );

const TODAY = '2024-04-10';
const MONTHS = [month(1, 120, 80), month(2, 125, 85), month(3, 130, 90)];

describe('a conversion', () => {
  it('makes one valid document of a file a month, in whatever order they come', () => {
    const { contract, problems } = convert(MONTHS, MAPPING, { today: TODAY });
    expect(problems).toEqual([]);
    const text = writeContract(contract!);
    const { dataset, problems: faults } = parse(text);
    expect([...faults, ...lint(dataset!, Date.parse(TODAY))]).toEqual([]);
    const reversed = convert([...MONTHS].reverse(), MAPPING, { today: TODAY });
    expect(writeContract(reversed.contract!)).toBe(text);
  });

  it('of month after month into one document gives what all of them at once give', () => {
    const whole = convert(MONTHS, MAPPING, { today: TODAY }).contract!;
    const grown = MONTHS.reduce<typeof whole | undefined>(
      (earlier, one) => convert([one], MAPPING, { earlier, today: TODAY }).contract,
      undefined,
    );
    expect(writeContract(grown!)).toBe(writeContract(whole));
  });

  it('of a workbook without a figure gives a document without data, and says what it lacks', () => {
    const { contract, problems } = convert([workbookOf('说明|无')], MAPPING, { today: TODAY });
    expect(contract?.data).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('no-table');
  });

  it('says where two tables run together, and reads the first for itself', () => {
    const both = workbookOf(`
      2024年1月就业情况表{2}
      街道|新增就业
      东街道|120
      西街道|80
      社区|受理
      环北社区|3
      仙林苑社区|2`);
    const { figures, problems } = convert([both], MAPPING, { today: TODAY });
    expect(figures.map(({ value }) => value)).toEqual([120, 80]);
    const said = problems.find(({ code }) => code === 'tables-run-together');
    expect(said).toMatchObject({ severity: 'warning', place: { cells: 'A5:B5' } });
    expect(problems.map(({ code }) => code)).toContain('table-unmatched');
  });
});
