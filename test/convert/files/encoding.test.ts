import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText, statedEncoding } from '../../../src/convert/files/encoding.js';

/** 潮鸣街道 and 登记 in GBK. */
const CHAOMING = [0xb3, 0xb1, 0xc3, 0xf9, 0xbd, 0xd6, 0xb5, 0xc0];
const REGISTERED = [0xb5, 0xc7, 0xbc, 0xc7];

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));

const wide = (text: string, isBig: boolean) =>
  [...text].flatMap((sign) => {
    const [low, high] = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
    return isBig ? [high, low] : [low, high];
  });

describe('bytes made text', () => {
  it.each([
    ['UTF-8', bytesOf('街道,1'), 'utf-8', '街道,1'],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], '街道,1'), 'utf-8', '街道,1'],
    ['GBK', bytesOf(CHAOMING, ',1'), 'gb18030', '潮鸣街道,1'],
    ['four bytes of GB18030', bytesOf([0x95, 0x32, 0x82, 0x36], ',1'), 'gb18030', '𠀀,1'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...wide('街,1\n', false)]), 'utf-16le', '街,1\n'],
    ['UTF-16 without a mark', Uint8Array.from(wide('街道,12\n', false)), 'utf-16le', '街道,12\n'],
    ['the other UTF-16', Uint8Array.from(wide('街道,12\n', true)), 'utf-16be', '街道,12\n'],
    ['plain ASCII', bytesOf('a,1'), 'utf-8', 'a,1'],
  ])('are %s', (_name, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ encoding, text });
  });

  it('are GBK where they happen to obey UTF-8 as letters that no table has', () => {
    // 模版 in GBK is C4 A3 B0 E6; 盲 C3 A4 and 目 C4 BF are two-byte letters of UTF-8.
    expect(decodeText(bytesOf([0xc3, 0xa4, 0xc4, 0xbf], ',1'))).toMatchObject({
      encoding: 'gb18030',
      text: '盲目,1',
    });
    expect(decodeText(bytesOf('Zürich,1'))).toMatchObject({ encoding: 'utf-8', text: 'Zürich,1' });
  });

  it('are read line by line where two encodings meet, and the other lines are named', () => {
    const mixed = bytesOf('街道,1\n', '长庆街道,2\n', CHAOMING, ',3\n', 'a,4\n');
    expect(decodeText(mixed)).toEqual({
      encoding: 'utf-8',
      text: '街道,1\n长庆街道,2\n潮鸣街道,3\na,4\n',
      otherLines: [3],
    });
    const other = bytesOf(CHAOMING, '\n', REGISTERED, '\n', '街道,1\n');
    expect(decodeText(other)).toMatchObject({ encoding: 'gb18030', otherLines: [3] });
  });

  it('are cut off where only the last character is broken', () => {
    const cut = { isCut: true };
    expect(decodeText(bytesOf('街道,潮').subarray(0, -1))).toMatchObject({
      ...cut,
      encoding: 'utf-8',
    });
    expect(decodeText(bytesOf(CHAOMING).subarray(0, -1))).toMatchObject({
      ...cut,
      encoding: 'gb18030',
      text: '潮鸣街',
    });
  });

  it('are nothing known from the line on that obeys no encoding', () => {
    expect(decodeText(bytesOf('a,1\n', [0xff, 0xff], ',2\n'))).toEqual({ line: 2 });
  });

  it('are what the mapping says, or else nothing', () => {
    expect(decodeText(bytesOf(CHAOMING), 'gb18030')).toMatchObject({ text: '潮鸣街道' });
    expect(decodeText(bytesOf('a\n', CHAOMING, 'b'), 'utf-8')).toEqual({ line: 2 });
  });

  it('are what a page states where they are not UTF-8', () => {
    const big5 = bytesOf('<meta charset="big5"><td>', [0xa5, 0x78, 0xa5, 0x5f]);
    expect(statedEncoding(big5)).toBe('big5');
    expect(decodeText(big5, undefined, 'big5')).toMatchObject({ encoding: 'big5' });
    expect(decodeText(bytesOf('街道'), undefined, 'gb18030')).toMatchObject({ encoding: 'utf-8' });
  });
});
