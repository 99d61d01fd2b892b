import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { cpuTime } from './cpu-time.js';
import { handMade, rowOf } from './hand-made.js';

/** A source of numbers that is the same each time (mulberry32). */
function numbersFrom(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function bookBytes(bookType: 'xlsx' | 'biff8' | 'biff5' | 'ods' | 'xlml'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['2024年3月', null],
    ['街道', '人数'],
    ['潮鸣街道', 45352.5],
    ['合计', { t: 'n', f: 'SUM(B3:B3)', v: 45352.5 }],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  sheet['B3'].z = '#,##0.0';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const HTML = `<meta charset=gbk><table><caption>表</caption><tr><th rowspan=2>a<th colspan=2>b<tr><td>1<td>2
  <tr hidden><td x:num="3.5">3.5<td><table><tr><td>4</table></table>`;

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['XLSX', bookBytes('xlsx')],
  ['XLS', bookBytes('biff8')],
  ['XLS before Excel 97', bookBytes('biff5')],
  ['ODS', bookBytes('ods')],
  ['XML', bookBytes('xlml')],
  ['CSV', strToU8('sep=;\n街道;"人""数"\n潮鸣;1,5\n"长\n庆";="007"\n')],
  ['HTML', strToU8(HTML)],
  ['JSON', strToU8('{"version":"2.0","class":"dataset","id":["a"],"size":[1],"value":[1]}')],
  ['SDMX-CSV', strToU8('DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nA:B(1.0),A,2024,1\n')],
];

/** Bytes with some of them changed, cut out, doubled or cut off. */
function mutated(bytes: Uint8Array, next: (limit: number) => number): Uint8Array {
  const changed = [...bytes];
  for (let i = 0; i <= next(8); i++) {
    const at = next(changed.length || 1);
    const kind = next(5);
    if (kind === 0) changed.splice(at, 1 + next(20));
    else if (kind === 1) changed.splice(at, 0, ...changed.slice(at, at + next(200)));
    else if (kind === 2) changed.length = at;
    else if (kind === 3) changed[at] = [0, 255, 34, 60, 44, 10][next(6)]!;
    else changed[at] = next(256);
  }
  return Uint8Array.from(changed);
}

describe('a file that somebody or something spoiled', () => {
  const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 60);

  it.each(FILES)(
    'never throws and never hangs: %s',
    async (name, bytes) => {
      const next = numbersFrom(name.length * 7919);
      for (let round = 0; round < ROUNDS; round++) {
        const spoiled = mutated(bytes, next);
        const time = await cpuTime(async () => {
          const { workbook, problems } = await openWorkbook(spoiled, `a.${name}`);
          expect(workbook !== undefined || problems.length > 0).toBe(true);
        });
        expect([round, time < 3000]).toEqual([round, true]);
      }
    },
    120_000,
  );
});

describe('a text that is made to be slow', () => {
  const many = (text: string, times = 200_000) => text.repeat(times);
  const inOds = (content: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(`<a><table:table table:name="a">${content}`),
    });

  it.each<[string, () => Uint8Array]>([
    ['elements in one another without end', () => strToU8(`<table>${many('<div>', 50_000)}`)],
    ['tables in one another without end', () => strToU8(many('<table><tr><td>', 20_000))],
    ['style rules that never end', () => strToU8(`<table><style>${many('.a{')}</style>`)],
    [
      'cells as wide as can be',
      () => strToU8(`<table><tr>${many('<td colspan=1000 rowspan=9999>a', 20_000)}`),
    ],
    ['comments that never end', () => inOds(many('<!--'))],
    ['tags that never end', () => inOds(many('<a '))],
    ['data that never end', () => inOds(many('<![CDATA['))],
    [
      'formulas that never end',
      () => handMade({ sheets: { a: `<sheetData>${many('<c r="A1"><f>')}` } }),
    ],
    ['cells that never end', () => handMade({ sheets: { a: `<f>${many('<c ')}` } })],
    ['quotations that open and close', () => strToU8(many('a,"b"" '))],
    ['one long line', () => strToU8(many('1,2;3|4\t'))],
    [
      'a format without end',
      () => {
        const styles = `<numFmts><numFmt numFmtId="164" formatCode="${many('[0')}"/></numFmts>
        <cellXfs><xf/><xf numFmtId="164"/></cellXfs>`;
        return handMade({ sheets: { a: rowOf('<c r="A1" s="1"><v>1</v></c>') }, styles });
      },
    ],
  ])(
    'is not: %s',
    async (_what, make) => {
      const bytes = make();
      expect(await cpuTime(() => openWorkbook(bytes, 'a'))).toBeLessThan(4000);
    },
    60_000,
  );
});
