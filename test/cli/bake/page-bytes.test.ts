import { array, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageBytes } from '../../../src/cli/bake/page-bytes.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

/** 中文 in GB18030. */
const ZHONGWEN = latin('\xd6\xd0\xce\xc4');

describe('the bytes of a page', () => {
  it('are read and written in UTF-8, with a mark or without', () => {
    for (const mark of ['', '\ufeff']) {
      const page = pageBytes(Buffer.from(`${mark}<p>中文</p>`));
      expect(page).toMatchObject({ text: '<p>中文</p>', encoding: 'utf-8' });
      const edited = page.edited([{ from: 5, to: 5, text: '网' }]);
      expect(Buffer.from(edited).toString()).toBe(`${mark}<p>中文网</p>`);
    }
  });

  it.each(['gb2312', 'GBK', 'gb18030'])('are written back in GB18030 where they say %s', (name) => {
    const head = latin(`<meta charset="${name}"><p>`);
    const page = pageBytes(Buffer.concat([head, ZHONGWEN, latin('</p>')]));
    expect(page.text).toContain('中文');
    const at = page.text.indexOf('</p>');
    const edited = Buffer.from(page.edited([{ from: at, to: at, text: '中€𠀀é' }]));
    expect(edited.subarray(0, head.length + 6)).toEqual(
      Buffer.concat([head, ZHONGWEN, latin('\xd6\xd0')]),
    );
    // What the encoding writes in more than two bytes stands as HTML writes any character.
    expect(new TextDecoder('gb18030').decode(edited)).toContain('中文中€&#131072;é</p>');
  });

  it('are GB18030 where they say nothing and break the rules of UTF-8', () => {
    expect(pageBytes(Buffer.concat([latin('<p>'), ZHONGWEN])).text).toBe('<p>中文');
  });

  it.each([
    ['utf-8', ['<meta charset="utf-8">\n<p>', ZHONGWEN, '</p>'], 2, 27, 'gb18030'],
    ['utf-8', ['\xef\xbb\xbf<meta charset="gbk">\r\n\r\n<p>', ZHONGWEN], 3, 32, undefined],
    ['gb18030', ['<meta charset="gbk"><p>', Buffer.from('共富看板，街道')], 1, 24, 'utf-8'],
    // Six bytes that are three signs of GB18030 as well.
    ['gb18030', ['<meta charset="gb2312">\n\n<p>', Buffer.from('中文')], 3, 29, 'utf-8'],
    ['big5', ['<meta charset="big5">\n<p>', Buffer.from('街道'), '</p>'], 2, 26, 'utf-8'],
    ['utf-8', ['<meta charset="utf-8"><p>\xff</p>', ZHONGWEN], 1, 26, undefined],
    ['utf-8', ['<meta charset="utf-8">\n', Buffer.from('中文').subarray(0, 5)], 2, 27, undefined],
  ] as [string, (string | Uint8Array)[], number, number, string | undefined][])(
    'are said to be no %s where they say so and are not',
    (encoding, parts, line, byte, instead) => {
      const bytes = Buffer.concat(
        parts.map((part) => (typeof part === 'string' ? latin(part) : part)),
      );
      const { misfit } = pageBytes(bytes);
      expect(misfit).toMatchObject({ encoding, line, instead });
      expect(Math.abs(misfit!.byte - byte)).toBeLessThanOrEqual(1);
    },
  );

  it('fit where they say what they are in, or say nothing', () => {
    for (const bytes of [
      Buffer.from('<meta charset="utf-8"><p>中文'),
      Buffer.concat([latin('<meta charset="gb2312"><p>'), ZHONGWEN]),
      Buffer.concat([latin('<p>'), ZHONGWEN]),
      Buffer.from('\ufeff<meta charset="gbk"><p>中文'),
      Buffer.from('\ufeff<p>中文', 'utf16le'),
      latin('<meta charset="big5"><p>\xa4\xa4\xa4\xe5'),
      latin('<meta charset="iso-8859-1"><p>caf\xe9'),
    ]) {
      expect(pageBytes(bytes).misfit).toBeUndefined();
    }
  });

  it('are in Big5 or Latin-1 where they say so', () => {
    const big5 = pageBytes(latin('<meta charset="big5"><p>\xa4\xa4\xa4\xe5'));
    expect(big5.text).toContain('中文');
    const latin1 = pageBytes(latin('<meta charset="iso-8859-1"><p>caf\xe9</p>'));
    expect(latin1.text).toContain('café');
    const edited = Buffer.from(latin1.edited([{ from: 30, to: 30, text: '中' }]));
    expect(edited.toString('latin1')).toContain('<p>&#20013;caf\xe9</p>');
  });

  it.each(['utf16le', 'utf16be'])('are written back in %s', (name) => {
    const wide = Buffer.from('\ufeff<html><body><p>中文</p></body></html>', 'utf16le');
    const bytes = name === 'utf16be' ? wide.swap16() : wide;
    const page = pageBytes(bytes);
    const at = page.text.indexOf('</p>');
    const edited = Buffer.from(page.edited([{ from: at, to: at, text: '网' }]));
    const back = name === 'utf16be' ? edited.swap16() : edited;
    expect(back.toString('utf16le')).toBe('\ufeff<html><body><p>中文网</p></body></html>');
  });

  it('stay as they are before, between and after what is written, broken ones too', () => {
    const byte = oneof(
      constantFrom(...'<>p/ a"中文'.split('').flatMap((sign) => [...Buffer.from(sign)])),
      integer({ min: 0x20, max: 0xff }),
    );
    const piece = array(byte, { maxLength: 12 });
    const head = constantFrom(
      '',
      '<meta charset="utf-8">',
      '<meta charset="gbk">',
      '<meta charset="big5">',
    );
    assert(
      property(head, piece, piece, piece, (start, one, two, three) => {
        const parts = [
          latin(start),
          Buffer.from(one),
          latin('<i>'),
          Buffer.from(two),
          latin('<b>'),
          Buffer.from(three),
        ];
        const bytes = Buffer.concat(parts);
        const page = pageBytes(bytes);
        const first = page.text.indexOf('<i>');
        const second = page.text.indexOf('<b>', first);
        const edited = Buffer.from(
          page.edited([
            { from: first + 3, to: first + 3, text: '[1]' },
            { from: second, to: second + 3, text: '[2]' },
          ]),
        );
        const undone = edited.toString('latin1').replace('<i>[1]', '<i>').replace('[2]', '<b>');
        expect(undone).toBe(bytes.toString('latin1'));
      }),
      { numRuns: 500 },
    );
  });
});
