import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowsOfText, TextFault } from '../../../src/convert/files/text-rows.js';
import type { FileReading } from '../../../src/convert/mapping/mapping.generated.js';

/** 潮鸣街道 in GBK. */
const GBK = [0xb3, 0xb1, 0xc3, 0xf9, 0xbd, 0xd6, 0xb5, 0xc0];

async function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(bytes: Uint8Array, size = 7, reading?: FileReading) {
  const rows: string[][] = [];
  for await (const batch of rowsOfText(chunksOf(bytes, size), reading))
    for (const row of batch) rows.push(row);
  return rows;
}

const joined = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));

const faultOf = async (bytes: Uint8Array) => {
  const error: unknown = await rowsOf(bytes, 1 << 16).catch((thrown: unknown) => thrown);
  return error instanceof TextFault ? { code: error.code, args: error.args } : error;
};

describe('the rows of a text read in parts', () => {
  it('are the same wherever the parts are cut', async () => {
    const text = '街道;备注;人数\r\n潮鸣;"两行\r\n""引"" 号";1,5\r\n长庆;;2,5\n';
    const expected = [
      ['街道', '备注', '人数'],
      ['潮鸣', '两行\r\n"引" 号', '1,5'],
      ['长庆', '', '2,5'],
    ];
    for (let size = 1; size <= 12; size++) {
      expect(await rowsOf(strToU8(`\ufeff${text}`), size)).toEqual(expected);
    }
    expect(await rowsOf(strToU8(`sep=;\n${text}`))).toEqual(expected);
  });

  it('are found in GB18030 that begins a megabyte behind the head', async () => {
    const bytes = joined('name,n\n', 'a,1\n'.repeat(300_000), GBK, ',2\n');
    const rows = await rowsOf(bytes, 1 << 16);
    expect(rows).toHaveLength(300_002);
    expect(rows[300_001]).toEqual(['潮鸣街道', '2']);
  });

  it('are found in UTF-16 with and without a mark', async () => {
    const wide = (text: string) =>
      [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    const rows = [
      ['街道', '人数'],
      ['潮鸣', '12'],
    ];
    const text = '街道\t人数\n潮鸣\t12\n';
    expect(await rowsOf(Uint8Array.from([0xff, 0xfe, ...wide(text)]))).toEqual(rows);
    expect(await rowsOf(Uint8Array.from(wide(text)))).toEqual(rows);
  });

  it('stop at the line that changes its encoding, wherever it stands', async () => {
    const rest = 'a,1\n'.repeat(300_000);
    const args = { encoding: 'UTF-8', line: 300_003 };
    expect(await faultOf(joined('潮鸣,1\n', rest, '长庆,2\n', GBK, ',3\n'))).toEqual({
      code: 'mixed-encodings',
      args,
    });
    expect(await faultOf(joined(GBK, ',1\n', rest, GBK, ',2\n潮鸣街道,3\n'))).toEqual({
      code: 'mixed-encodings',
      args: { ...args, encoding: 'GB18030' },
    });
  });

  it('stop at a quotation that never ends, with its line, and at a character cut in half', async () => {
    const open = await faultOf(strToU8(`a,b\n1,2\n3,"x\n${'4,5\n'.repeat(10)}`));
    expect(open).toEqual({ code: 'quote-open', args: { line: 3 } });
    const within = await faultOf(strToU8('a,b\n"x"y,2\n3,4\n'));
    expect(within).toEqual({ code: 'quote-open', args: { line: 2 } });
    expect(await faultOf(strToU8('街道,1\n潮').subarray(0, -1))).toEqual({
      code: 'truncated-file',
      args: {},
    });
  });
});
