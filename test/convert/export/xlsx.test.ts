import { describe, expect, it } from 'vitest';
import { exportContract } from '../../../src/convert/export/export.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { contract, indicator, text } from '../../../stories/documents/document.js';

const document = contract({
  indicators: [indicator('jobs', { name: text('新增就业', 'New jobs'), unit: 'person' })],
  observations: [
    {
      indicator: 'jobs',
      region: 'A',
      period: '2024-03',
      value: 30,
      qualifier: 'more-than',
      raw: '30余人',
    },
    { indicator: 'jobs', region: 'A', period: '2024-Q1', value: 95 },
    { indicator: 'jobs', region: 'A', period: '2024', value: null, status: 'Y' },
  ],
  changes: [
    { indicator: 'jobs', region: 'A', period: '2024-Q1', basis: 'year-on-year', value: 5.2 },
  ],
});

const sheets = async () => {
  const { files } = await exportContract(document, 'xlsx');
  const [[name, bytes]] = Object.entries(files) as [[string, Uint8Array]];
  return (await openWorkbook(bytes, name)).workbook!.sheets;
};

describe('a workbook', () => {
  it('has a sheet a frequency, the changes, and what regions, indicators and letters are', async () => {
    expect((await sheets()).map(({ name }) => name)).toEqual([
      '月度',
      '季度',
      '年度',
      '增减',
      '地区',
      '指标',
      '说明',
    ]);
  });

  it('shows a bound with its word and its wording beside the number', async () => {
    const [monthly] = await sheets();
    const texts = monthly!.rows.map((row) => Array.from(row, (cell) => cell?.text ?? ''));
    expect(texts[0]).toEqual([
      '地区',
      '指标',
      '时期',
      '单位',
      '数值',
      '状态',
      '限定词',
      '原文写法',
    ]);
    expect(texts[1]!.slice(1)).toEqual([
      '新增就业',
      '2024-03',
      '人',
      '30',
      '',
      'more-than',
      '30余人',
    ]);
    expect(monthly!.rows[1]![4]!.kind).toBe('number');
  });

  it('leaves the cell of a missing figure blank, with the reason beside it', async () => {
    const yearly = (await sheets())[2]!;
    expect(yearly.rows[1]![4]).toBeUndefined();
    expect(yearly.rows[1]![5]!.text).toBe('Y');
  });
});
