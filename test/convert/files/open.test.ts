import { utils, write, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import type { Sheet } from '../../../src/convert/workbook/workbook.js';

type BookType = 'xlsx' | 'biff8' | 'ods' | 'xlml' | 'xlsb';

/** A file of one sheet, as the library writes it. */
function bookOf(sheet: WorkSheet, bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '3月');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

const TABLE = [
  ['2024年3月各街道情况'],
  ['街道', '常住人口', '登记率'],
  ['潮鸣街道', 45352, 0.953],
  ['长庆街道', -12.5, null],
];

function table(): WorkSheet {
  const sheet = utils.aoa_to_sheet(TABLE);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  sheet['C3'].z = '0.0%';
  return sheet;
}

const texts = ({ rows }: Sheet) => rows.map((row) => [...row].map((cell) => cell?.text ?? ''));

describe('a workbook', () => {
  // The library writes no number formats into ODS: it shows there what is stored.
  it.each<[BookType, string, string]>([
    ['xlsx', 'xlsx', '95.3%'],
    ['biff8', 'xls', '95.3%'],
    ['ods', 'ods', '0.953'],
    ['xlml', 'xml-2003', '95.3%'],
  ])(
    'is read with its texts, values and merges where it is %s',
    async (bookType, format, share) => {
      const { workbook, problems } = await openWorkbook(bookOf(table(), bookType), '表');
      expect(problems).toEqual([]);
      expect(workbook).toMatchObject({ name: '表', format });
      const [sheet] = workbook!.sheets;
      expect(sheet).toMatchObject({ name: '3月', isHidden: false });
      expect(texts(sheet!)).toEqual([
        ['2024年3月各街道情况'],
        ['街道', '常住人口', '登记率'],
        ['潮鸣街道', '45352', share],
        ['长庆街道', '-12.5'],
      ]);
      expect(sheet!.rows[2]![2]).toMatchObject({ value: 0.953, kind: 'number' });
      expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    },
  );
});

describe('a text', () => {
  const csv = '街道,人数,编码\r\n潮鸣街道,"1,234",="007"\r\n\r\n长庆街道,56.0,007\r\n';
  /** 街道,人数 潮鸣街道,12 in GBK. */
  const gbk = Uint8Array.from([
    0xbd, 0xd6, 0xb5, 0xc0, 0x2c, 0xc8, 0xcb, 0xca, 0xfd, 0x0a, 0xb3, 0xb1, 0xc3, 0xf9, 0xbd, 0xd6,
    0xb5, 0xc0, 0x2c, 0x31, 0x32, 0x0a,
  ]);

  it('keeps what people wrote as text, and takes plain numbers as such', async () => {
    const { workbook, problems } = await openWorkbook(strToU8(csv), '3月.csv');
    expect(problems).toEqual([]);
    expect(workbook).toMatchObject({ format: 'csv', encoding: 'utf-8' });
    const { name, rows } = workbook!.sheets[0]!;
    expect(name).toBe('3月');
    expect(rows[1]!.map((cell) => cell?.value)).toEqual(['潮鸣街道', '1,234', '007']);
    expect(rows[2]).toEqual([]);
    expect(rows[3]!.map((cell) => cell?.value)).toEqual(['长庆街道', 56, '007']);
  });

  it('is read as GB18030 where it is not UTF-8', async () => {
    const { workbook } = await openWorkbook(gbk, '3月.csv');
    expect(workbook!.encoding).toBe('gb18030');
    expect(texts(workbook!.sheets[0]!)).toEqual([
      ['街道', '人数'],
      ['潮鸣街道', '12'],
    ]);
  });

  it('is opened by what it is and not by its ending, which is named', async () => {
    const { workbook, problems } = await openWorkbook(strToU8(csv), '3月.xls');
    expect(workbook!.format).toBe('csv');
    expect(problems).toEqual([
      {
        code: 'wrong-ending',
        severity: 'warning',
        place: { file: '3月.xls' },
        args: { ending: '.xls', format: 'CSV' },
      },
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file', {}],
    ['a PDF', strToU8('%PDF-1.7'), 'unknown-format', { found: 'PDF' }],
    [
      'a DOCX',
      zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'unknown-format',
      { found: 'DOCX' },
    ],
    ['a binary workbook', bookOf(table(), 'xlsb'), 'unknown-format', { found: 'XLSB' }],
    ['half an archive', bookOf(table(), 'xlsx').subarray(0, 3000), 'truncated-file', {}],
  ])('is named: %s', async (_what, bytes, code, args) => {
    const { workbook, problems } = await openWorkbook(bytes, 'a.xlsx');
    expect(workbook).toBeUndefined();
    expect(problems).toEqual([{ code, severity: 'error', place: { file: 'a.xlsx' }, args }]);
  });
});

describe('a text in two encodings', () => {
  it('is read line by line, and is an error that names the first line of the other', async () => {
    const bytes = Uint8Array.from([
      ...strToU8('街道,1\n长庆,2\n'),
      0xb3,
      0xb1,
      0xc3,
      0xf9,
      44,
      51,
      10,
    ]);
    const { workbook, problems } = await openWorkbook(bytes, 'a.csv');
    expect(texts(workbook!.sheets[0]!)[2]).toEqual(['潮鸣', '3']);
    expect(problems).toMatchObject([
      { code: 'mixed-encodings', severity: 'error', args: { encoding: 'UTF-8', line: 3 } },
    ]);
  });
});

describe('a format of statistics', () => {
  it('says itself what its figures are', async () => {
    const cube = {
      version: '2.0',
      class: 'dataset',
      label: '人口',
      id: ['地区', '时间'],
      size: [1, 1],
      role: { geo: ['地区'], time: ['时间'] },
      dimension: {
        地区: { category: { index: ['a'], label: { a: '潮鸣街道' } } },
        时间: { category: { index: ['2024'] } },
      },
      value: [12],
    };
    const { workbook, mapping } = await openWorkbook(strToU8(JSON.stringify(cube)), 'a.json');
    expect(workbook).toMatchObject({ format: 'json-stat', encoding: 'utf-8' });
    expect(mapping!.mapping).toBe('1.0');
  });

  it('is damaged where its JSON is cut off, and unknown where it is some other', async () => {
    const codes = async (text: string) =>
      (await openWorkbook(strToU8(text), 'a.json')).problems.map(({ code }) => code);
    expect(await codes('{"version": "2.0", "class": "data')).toEqual(['file-damaged']);
    expect(await codes('{"name": "x"}')).toEqual(['unknown-format']);
  });
});
