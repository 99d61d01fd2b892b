import { CFB, utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { recordsFrom, type XlsRecord } from '../../../src/convert/files/xls-records.js';

const u16 = (...numbers: number[]) => numbers.flatMap((n) => [n & 255, n >> 8]);
const u32 = (n: number) => u16(n & 0xffff, n >>> 16);
const record = (type: number, data: readonly number[]): XlsRecord => ({
  type,
  data: Uint8Array.from(data),
});

/** A binary workbook of one sheet whose records are changed by hand, for what the library does not write. */
function xlsOf(
  sheet: WorkSheet,
  change: (records: XlsRecord[]) => XlsRecord[],
  bookType = 'biff8',
) {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sheet1');
  const bytes = write(book, {
    type: 'array',
    bookType: bookType as 'biff8',
    bookSST: bookType === 'biff8',
  });
  const container = CFB.read(new Uint8Array(bytes as ArrayBuffer), { type: 'array' });
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  const records = change([...recordsFrom(Uint8Array.from(entry.content))]);
  const starts: number[] = [];
  let size = 0;
  for (const { type, data } of records) {
    if (type === 0x0809) starts.push(size);
    size += 4 + data.length;
  }
  records
    .filter(({ type }) => type === 0x0085)
    .forEach(({ data }, i) => data.set(u32(starts[i + 1]!)));
  entry.content = Uint8Array.from(
    records.flatMap(({ type, data }) => [...u16(type, data.length), ...data]),
  );
  entry.size = entry.content.length;
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }) as unknown as ArrayLike<number>);
}

/** Records with others behind the last of a type. */
const after = (records: XlsRecord[], type: number, ...more: XlsRecord[]) => {
  const at = records.map((one) => one.type).lastIndexOf(type) + 1;
  return [...records.slice(0, at), ...more, ...records.slice(at)];
};

const open = (bytes: Uint8Array) => openWorkbook(bytes, '表.xls');

/** A font that is raised or struck through, as the records name it. */
const font = (flags: number, raised: number) =>
  record(0x0031, [...u16(200, flags, 8, 400, raised), 0, 0, 0, 0, 1, 0, 65]);

/** A text with the places where its font changes. */
const rich = (text: string, ...fonts: [number, number][]) => [
  ...u16(text.length),
  9,
  ...u16(fonts.length),
  ...u16(...[...text].map((sign) => sign.charCodeAt(0))),
  ...u16(...fonts.flat()),
];

describe('a text of a binary workbook', () => {
  const sheet = () => utils.aoa_to_sheet([['1282', 'plain', '1213', 'km2']]);

  /** Fonts with a raised one and a struck one behind them, and their numbers: none is called 4. */
  function withFonts(records: XlsRecord[], texts: (raised: number, struck: number) => number[][]) {
    const fonts = records.filter(({ type }) => type === 0x0031).length;
    const name = (place: number) => (place >= 4 ? place + 1 : place);
    const strings = texts(name(fonts), name(fonts + 1));
    return after(records, 0x0031, font(0, 1), font(8, 0)).map((one) =>
      one.type === 0x00fc
        ? record(0x00fc, [...u32(strings.length), ...u32(strings.length), ...strings.flat()])
        : one,
    );
  }

  it('is without its raised note and what is struck out', async () => {
    const bytes = xlsOf(sheet(), (records) =>
      withFonts(records, (raised, struck) => [
        rich('1282', [3, raised]),
        rich('plain', [2, 0]),
        rich('1213', [0, struck], [2, 0]),
        rich('km2', [2, raised]),
      ]),
    );
    const { workbook } = await open(bytes);
    expect(workbook!.sheets[0]!.rows[0]!.map((cell) => [cell?.text, cell?.mark])).toEqual([
      ['128', '2'],
      ['plain', undefined],
      ['13', undefined],
      ['km²', undefined],
    ]);
  });

  it('goes on in the next record where the table of texts does', async () => {
    const bytes = xlsOf(sheet(), (records) => {
      const changed = withFonts(records, (raised) => [
        rich('12'),
        rich('plain'),
        rich('街道三1', [3, raised]),
        rich('km2'),
      ]);
      const at = changed.findIndex(({ type }) => type === 0x00fc);
      const whole = [...changed[at]!.data];
      // Within 街道三1: behind 街 the rest is written in two bytes, as its first byte says.
      const cut = 8 + (5 + 4) + (5 + 10) + 5 + 2;
      const parts = [record(0x00fc, whole.slice(0, cut)), record(0x003c, [1, ...whole.slice(cut)])];
      return [...changed.slice(0, at), ...parts, ...changed.slice(at + 1)];
    });
    const { workbook } = await open(bytes);
    const cell = workbook!.sheets[0]!.rows[0]![2];
    expect([cell?.text, cell?.mark]).toEqual(['街道三', '1']);
  });

  it('is in the code page that a workbook before Excel 97 states', async () => {
    const gbk = [0xb3, 0xb1, 0xc3, 0xf9, 0xbd, 0xd6, 0xb5, 0xc0];
    const bytes = xlsOf(
      utils.aoa_to_sheet([['ABCDEFGH', 12]]),
      (records) =>
        records.map(({ type, data }) => {
          if (type === 0x0042) return record(type, u16(936));
          const text = String.fromCharCode(...data);
          const at = text.indexOf('ABCDEFGH');
          if (at < 0) return { type, data };
          return record(type, [...data.slice(0, at), ...gbk, ...data.slice(at + 8)]);
        }),
      'biff5',
    );
    const { workbook, problems } = await open(bytes);
    expect(problems).toEqual([]);
    expect(workbook!.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual(['潮鸣街道', 12]);
  });
});

describe('records without a container', () => {
  it('are a workbook too, and Chinese where they do not state their code page', async () => {
    const label = (row: number, column: number, text: readonly number[]) =>
      record(0x0204, [...u16(row, column, 0, text.length), ...text]);
    const number = (row: number, column: number, value: number) =>
      record(0x0203, [...u16(row, column, 0), ...new Uint8Array(Float64Array.of(value).buffer)]);
    const records = [
      record(0x0809, u16(0, 0x10, 0, 0)),
      label(0, 0, [0xb3, 0xb1, 0xc3, 0xf9]),
      number(0, 1, 12),
      record(0x000a, []),
    ];
    const bytes = records.flatMap(({ type, data }) => [...u16(type, data.length), ...data]);
    const { workbook, problems } = await open(Uint8Array.from(bytes));
    expect(problems).toEqual([]);
    expect(workbook!.sheets[0]!.rows[0]!.map((cell) => cell?.value)).toEqual(['潮鸣', 12]);
  });
});

describe('a binary workbook', () => {
  const table = () =>
    utils.aoa_to_sheet([
      ['a', 1],
      ['b', 2],
    ]);

  it('sets its texts in, and has nothing in a cell that is struck through', async () => {
    const sheet = utils.aoa_to_sheet([
      ['其中', 1, 2, 3],
      ['合计', 4, 5, 6],
    ]);
    sheet['A1'].z = '0.00';
    sheet['B1'].z = '0%';
    const bytes = xlsOf(sheet, (records) => {
      const fonts = records.filter(({ type }) => type === 0x0031).length;
      const struck = fonts >= 4 ? fonts + 1 : fonts;
      return after(records, 0x0031, font(8, 0)).map(({ type, data }) => {
        if (type !== 0x00e0) return { type, data };
        if (data[2] === 2) return record(type, [...data.slice(0, 8), 3, ...data.slice(9)]);
        return data[2] === 9 ? record(type, [...u16(struck), ...data.slice(2)]) : { type, data };
      });
    });
    const { workbook } = await open(bytes);
    const { rows } = workbook!.sheets[0]!;
    expect(rows.map((row) => [...row].map((cell) => cell?.value))).toEqual([
      ['其中', undefined, 2, 3],
      ['合计', 4, 5, 6],
    ]);
    expect([rows[0]![0]?.indent, rows[1]![0]?.indent]).toEqual([3, undefined]);
  });

  it('names its hidden rows', async () => {
    const hidden = record(0x0208, [...u16(1, 0, 2, 255, 0, 0), 0x20, 1, 15, 0]);
    const { workbook } = await open(xlsOf(table(), (records) => after(records, 0x0200, hidden)));
    expect([...workbook!.sheets[0]!.hiddenRows]).toEqual([1]);
  });

  it('counts its days from 1904 where it says so, in the formats that it knows by number', async () => {
    const sheet = utils.aoa_to_sheet([[43890]]);
    sheet['A1'].z = '0.00';
    const bytes = xlsOf(sheet, (records) =>
      records.flatMap(({ type, data }) => {
        if (type === 0x0022) return [record(type, u16(1))];
        // A format that programs in Chinese know, and that the file does not explain.
        if (type === 0x041e && data[0] === 57) return [];
        const isUsed = type === 0x00e0 && data[2] === 2 && data[3] === 0;
        return isUsed
          ? [record(type, [...data.slice(0, 2), ...u16(57), ...data.slice(4)])]
          : [{ type, data }];
      }),
    );
    const { workbook } = await open(bytes);
    expect(workbook!.sheets[0]!.rows[0]![0]).toMatchObject({
      kind: 'date',
      value: '2024-03-01',
      text: '2024年3月',
    });
  });

  it('that is locked is named so', async () => {
    const bytes = xlsOf(table(), ([first, ...rest]) => [
      first!,
      record(0x002f, [...u16(1, 1, 1), ...Array.from({ length: 48 }, (_, i) => i)]),
      ...rest,
    ]);
    const { workbook, problems } = await open(bytes);
    expect(workbook).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['password']);
  });

  it('that is cut off is named so', async () => {
    const whole = xlsOf(table(), (records) => records);
    for (const size of [512, 600, 1024, 2048, whole.length - 600]) {
      const { workbook, problems } = await open(whole.subarray(0, size));
      expect([size, workbook, problems.length]).toEqual([size, undefined, 1]);
    }
  });
});

describe('a compound file', () => {
  const compound = (...names: string[]) => {
    const container = CFB.utils.cfb_new();
    for (const name of names) CFB.utils.cfb_add(container, name, new Uint8Array(600));
    return Uint8Array.from(
      CFB.write(container, { type: 'buffer' }) as unknown as ArrayLike<number>,
    );
  };

  it.each([
    [['/EncryptedPackage', '/EncryptionInfo'], 'password', {}],
    [['/WordDocument'], 'unknown-format', { found: 'DOC' }],
    [['/PowerPoint Document'], 'unknown-format', { found: 'PPT' }],
    [['/Other'], 'unknown-format', { found: 'OLE' }],
  ])('of %j is %s', async (names, code, args) => {
    const { problems } = await openWorkbook(compound(...names), '表');
    expect(problems).toMatchObject([{ code, args }]);
  });
});
