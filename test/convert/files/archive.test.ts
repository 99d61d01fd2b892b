import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { storedZip } from '../../../src/convert/files/stored-zip.js';
import { Unpacking, zipEntries, type ZipEntry } from '../../../src/convert/files/zip.js';
import { cpuTime } from './cpu-time.js';
import { handMade, rowOf } from './hand-made.js';

const codesOf = async (bytes: Uint8Array, name = '表.xlsx') =>
  (await openWorkbook(bytes, name)).problems.map(({ code }) => code);

/** An archive whose directory states another size of each part than it has. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return changed;
}

const entriesOf = (bytes: Uint8Array) => zipEntries(bytes) as ZipEntry[];

describe('an archive', () => {
  const small = { 'a.txt': strToU8('街道'), 'b/c.txt': strToU8('x'.repeat(5000)) };
  const textOf = (entry: ZipEntry) => {
    const bytes = new Unpacking().open(entry);
    return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
  };

  it.each([
    ['packed', zipSync(small)],
    ['not packed', zipSync(small, { level: 0 })],
    ['lying about its sizes', lying(zipSync(small), 3)],
    ['of our own making', storedZip(new Map(Object.entries(small)))],
    ['with a remark behind it', Uint8Array.from([...zipSync(small), ...strToU8('remark')])],
  ])('that is %s gives its parts', (_what, bytes) => {
    expect(entriesOf(bytes).map((entry) => [entry.name, textOf(entry)])).toEqual([
      ['a.txt', '街道'],
      ['b/c.txt', 'x'.repeat(5000)],
    ]);
  });

  it('that grows beyond measure is not unpacked, whatever size it states', async () => {
    const bomb = handMade({
      sheets: { 表: rowOf('<c r="A1"><v>1</v></c>') },
      more: { 'xl/worksheets/sheet1.xml': new Uint8Array(48 << 20) },
    });
    expect(bomb.length).toBeLessThan(100_000);
    for (const bytes of [bomb, lying(bomb, 100)]) {
      const time = await cpuTime(async () => expect(await codesOf(bytes)).toEqual(['zip-bomb']));
      expect(time).toBeLessThan(2000);
    }
  });

  it('that has more parts than any workbook is not unpacked', async () => {
    const parts: Record<string, Uint8Array> = { 'xl/workbook.xml': new Uint8Array() };
    for (let i = 0; i < 10_001; i++) parts[`xl/${i}`] = new Uint8Array();
    expect(await codesOf(zipSync(parts, { level: 0 }))).toEqual(['zip-bomb']);
  });

  it('within an archive is not looked into', async () => {
    const inner = handMade({ sheets: { 表: rowOf('<c r="A1"><v>1</v></c>') } });
    const { problems } = await openWorkbook(zipSync({ '1.xlsx': inner }), '各街道.zip');
    expect(problems).toMatchObject([{ code: 'unknown-format', args: { found: 'ZIP' } }]);
  });

  it('with pictures, links and macros is read without them', async () => {
    const notUnpacked = Uint8Array.from([1, 2, 3]);
    const whole = handMade({
      sheets: { 表: rowOf('<c r="A1"><v>1</v></c>') },
      more: {
        'xl/media/image1.png': notUnpacked,
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><externalBook r:id="rId1"/></externalLink>',
        'xl/externalLinks/_rels/externalLink1.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="http://localhost:9/x.xlsx" TargetMode="External"/></Relationships>',
      },
    });
    const { workbook, problems } = await openWorkbook(whole, '表.xlsx');
    expect(problems).toEqual([]);
    expect(workbook!.sheets[0]!.rows[0]![0]!.value).toBe(1);
  });

  it('that is cut off, or whose parts are broken, is named so', async () => {
    const whole = handMade({ sheets: { 表: rowOf('<c r="A1"><v>1</v></c>'.repeat(50)) } });
    expect(await codesOf(whole.subarray(0, whole.length >> 1))).toEqual(['truncated-file']);
    const broken = whole.slice();
    for (let at = 40; at < whole.length - 1200; at += 7) broken[at]! ^= 0x55;
    const codes = await codesOf(broken);
    expect(['file-damaged', 'truncated-file']).toContain(codes[0]);
  });
});
