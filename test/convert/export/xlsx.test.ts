import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert/convert.js';
import { exportContract } from '../../../src/convert/export/export.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { readMapping } from '../../../src/convert/mapping/read-mapping.js';
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

/** The workbook as a clerk leaves it: cells of its first sheet written over, and read by its mapping. */
async function edited(cells: Record<string, string | number>) {
  const { files } = await exportContract(document, 'xlsx');
  const [[name, bytes]] = Object.entries(files) as [[string, Uint8Array]];
  const book = read(bytes);
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  for (const [cell, value] of Object.entries(cells))
    utils.sheet_add_aoa(sheet, [[value]], { origin: cell });
  const saved = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
  const { workbook } = await openWorkbook(saved, name);
  const { mapping } = readMapping(files['mapping.json'], 'mapping.json');
  return convert([workbook!], mapping!, { today: '2026-01-01' });
}

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

  it('is read as a clerk leaves it: a figure corrected, a row added, a letter of status set', async () => {
    const { figures, problems } = await edited({
      E2: 41,
      F2: 'P',
      A3: 'A地',
      B3: '新增就业',
      C3: '2024-04',
      E3: '约50',
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const monthly = figures.filter(({ period }) => /-\d\d$/.test(period));
    expect(monthly).toMatchObject([
      { period: '2024-03', value: 41, status: 'P', qualifier: 'more-than' },
      { period: '2024-04', value: 50, qualifier: 'about', raw: '约50' },
    ]);
  });

  it('refuses a name that nothing knows, with its cell', async () => {
    const { problems } = await edited({ A2: '没有的街道' });
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'region-unknown',
        place: expect.objectContaining({ sheet: '月度', cells: expect.stringMatching(/^A2/) }),
      }),
    );
  });
});
