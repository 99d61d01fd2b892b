import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/read/parse.js';
import { jsonFault } from '../../../src/core/read/json-fault.js';
import { placeInText } from '../../../src/core/read/place-in-text.js';
import { problemSentence } from '../../../src/i18n/problem-sentence.js';
import { DATASETS, text } from '../../support/files.js';
import { growth } from '../../support/growth.js';

/** A document over several lines, in which `«…»` marks what is written in place of a good part. */
const lines = (spoilt: string) => `{
  "contract": "1.0",
  "title": ${spoilt}
}`;

/** A fault by its kind and place: the `▲` of the source stands right before it. */
function check(source: string, kind: string, cure: string) {
  const position = source.indexOf('▲');
  const written = source.replace('▲', '');
  const { line, column } = placeInText(written, position);
  const [problem] = parse(written).problems;
  expect(problem).toMatchObject({ code: 'not-json', args: { line, column, kind } });
  const sentence = problemSentence(problem!, 'zh-CN');
  expect(sentence).toContain(`第 ${line} 行第 ${column} 列`);
  expect(sentence).toContain(cure);
  expect(problemSentence(problem!, 'en')).toContain(`line ${line}, column ${column}`);
}

describe('a slip in a text of JSON is named at its line and column, with its cure', () => {
  it.each<[string, string, string, string]>([
    ['NaN', lines('[1, ▲NaN]'), 'not-a-number', 'null'],
    ['Infinity', lines('[1, ▲-Infinity]'), 'not-a-number', 'null'],
    ['None', lines('▲None'), 'no-literal', 'null'],
    ['True', lines('▲True'), 'literal-case', '请写 true'],
    ['undefined', lines('▲undefined'), 'no-literal', 'null'],
    ['single quotes', lines("▲'某局'"), 'single-quote', '双引号'],
    ['single quotes at a name', `{\n  ▲'contract': "1.0"}`, 'single-quote', '双引号'],
    ['Chinese quotes', lines('▲“某局”'), 'wide-quote', '英文的 "'],
    ['a full-width quote', lines('▲＂某局＂'), 'wide-quote', '英文的 "'],
    ['a full-width comma', lines('1▲， "a": 2'), 'wide-mark', '英文的'],
    ['a full-width colon', '{\n\n"a"▲：1}', 'wide-mark', '英文的'],
    ['full-width brackets', '▲｛"a": 1｝', 'wide-mark', '英文的'],
    ['full-width digits', lines('▲１２'), 'wide-mark', '半角数字'],
    ['a comment', lines('1 ▲// 单位：人'), 'comment', '注释'],
    ['a comment over lines', lines('1 ▲/* x */'), 'comment', '注释'],
    ['a trailing comma in a list', lines('[1, 2▲,\n]'), 'extra-comma', '删去'],
    ['a trailing comma in an object', lines('1▲,'), 'extra-comma', '删去'],
    ['two commas', lines('1,▲, "a": 1'), 'extra-comma', '删去'],
    ['no comma between members', lines('1\n  ▲"a": 2'), 'missing-comma', '缺少逗号'],
    ['no comma between numbers', lines('[1 ▲2]'), 'missing-comma', '缺少逗号'],
    ['no comma between rows', lines('[[1] ▲[2]]'), 'missing-comma', '缺少逗号'],
    ['thousands', lines('{"a": 1▲,234}'), 'number-form', '1,234'],
    ['a minus of a word processor', lines('[▲−5]'), 'number-form', '−5'],
    ['a list that a name stands in', lines('[1,\n  "value"▲: 2}'), 'unclosed', '补上 ]'],
    ['a bracket that closes too much', '{"a": {}▲},\n"b": 1}', 'extra-close', '多了一个 }'],
    ['a bar between members', lines('1▲| "a": 2'), 'unknown-character', '不应有 |'],
    ['Chinese square brackets', lines('▲【1】'), 'wide-mark', '英文的'],
    ['no colon', lines('1, "a" ▲2'), 'missing-colon', '冒号'],
    ['no value', lines('▲, "a": 1'), 'missing-value', 'null'],
    ['a name without quotes', '{▲contract: 1}', 'unquoted-name', '双引号'],
    ['a text without quotes', lines('▲缺报'), 'bare-word', '双引号'],
    ['a quote within a text', lines('"他说"▲好""'), 'odd-quotes', '\\"'],
    ['a quote that does not open', lines('▲某局"'), 'bare-word', '双引号'],
    ['a quote that does not close', lines('"某局▲\n, "a": 1'), 'open-string', '补上英文双引号'],
    ['a tab within a text', lines('"甲▲\t乙"'), 'control-character', '\\t'],
    ['a wrong escape', lines('"C:▲\\数据"'), 'bad-escape', '\\\\'],
    ['a leading zero', lines('▲007'), 'number-form', '数字'],
    ['a plus sign', lines('▲+1'), 'number-form', '数字'],
    ['a number that begins with its point', lines('▲.5'), 'number-form', '0.5'],
    ['a number that ends in its point', lines('▲5.'), 'number-form', '0.5'],
    ['a hexadecimal number', lines('▲0x1F'), 'number-form', '数字'],
    ['a thousands comma', lines('1▲,200'), 'number-form', '千分位'],
    ['a percent sign', lines('▲57%'), 'number-with-unit', '单位'],
    ['a unit', lines('▲57人'), 'number-with-unit', '单位'],
    ['a date without quotes', lines('▲2024-03-01'), 'number-with-unit', '日期'],
    ['a bracket of the other kind', lines('[1, 2▲}'), 'wrong-close', '括号'],
    ['a bracket too many', `${lines('1')}\n▲}`, 'extra-close', '删去'],
    ['two documents', `${lines('1')}\n▲{"a": 1}`, 'second-document', '一份'],
    ['a wide space', lines('▲\u3000"某局"'), 'invisible-character', 'U+3000'],
    ['a byte order mark in the middle', lines('▲\ufeff1'), 'invisible-character', 'U+FEFF'],
    [
      'an object that does not close before the next',
      '[{"a": 1,\n▲{"b": 2}]',
      'unclosed',
      '第 1 行第 2 列的 {',
    ],
    ['a semicolon', lines('1▲;'), 'missing-comma', ';'],
  ])('%s', (_what, source, kind, cure) => check(source, kind, cure));

  it('counts empty lines at the start, and lines of every system', () => {
    check('\n\n{"a": ▲NaN}', 'not-a-number', 'null');
    check('{\r\n"a": 1,\r\n"b": ▲NaN}', 'not-a-number', 'null');
    check('{\r"a": 1,\r"b": ▲NaN}', 'not-a-number', 'null');
    check('\ufeff{"a": 1,\n"𠮷": ▲NaN}'.replace('\ufeff', ''), 'not-a-number', 'null');
  });

  it('a missing brace is named where what it should close was opened', () => {
    const source = '{\n  "a": {\n    "b": 1,\n  "c": {\n    "d": 2\n  }\n}\n';
    const [problem] = parse(source).problems;
    expect(problemSentence(problem!, 'zh-CN')).toContain('第 2 行第 8 列的 { 没有闭合');
    expect(problemSentence(problem!, 'en')).toContain('The { of line 2, column 8 is never closed');
    const last = parse('{\n  "a": [1]\n').problems[0]!;
    expect(problemSentence(last, 'zh-CN')).toContain('第 1 行第 1 列的 { 没有闭合');
  });

  it('a file that was cut off is named as such, wherever it ends', () => {
    const whole = text('broken/valid.json').trim();
    for (let length = 1; length < whole.length - 8; length += 37) {
      const { code, args } = parse(whole.slice(0, length)).problems[0]!;
      const isCut = code === 'truncated-json' || args.kind === 'unclosed';
      expect(isCut, whole.slice(0, length).slice(-30)).toBe(true);
    }
  });
});

describe('the scan for faults', () => {
  const isJson = (source: string) => {
    try {
      JSON.parse(source);
      return true;
    } catch {
      return false;
    }
  };

  it.each(DATASETS)('finds none in %s', (name) => {
    expect(jsonFault(text(name))).toBeUndefined();
  });

  it('agrees with the engine on what is JSON, for texts with any characters put in, out or elsewhere', () => {
    const good = '{"a": [1, -2.5e3, "x\\n\\u00e9", null], "b": {"c": true, "d": []}}';
    const edit = fc.record({
      at: fc.nat(good.length),
      out: fc.nat(3),
      put: fc.constantFrom(
        '',
        ',',
        ':',
        '"',
        '{',
        '}',
        '[',
        ']',
        '0',
        '.',
        'e',
        '-',
        ' ',
        '\\',
        'n',
        '：',
        '\n',
        "'",
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let source = good;
        for (const { at, out, put } of edits) {
          source = source.slice(0, at) + put + source.slice(at + out);
        }
        const fault = jsonFault(source);
        expect(fault === undefined, source).toBe(isJson(source));
        if (fault) expect(fault.position).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes as long as the text is', () => {
    const long = (count: number) => {
      const source = `${'[{"a": "b"},'.repeat(count)}`;
      const flat = `[${'{"a": "b"},'.repeat(count)} NaN`;
      return () => [source, flat].forEach((one) => jsonFault(one));
    };
    expect(growth(long, 20_000)).toBeLessThan(9);
  });
});
