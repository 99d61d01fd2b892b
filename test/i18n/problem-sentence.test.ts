import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/read/parse.js';
import { problem, type Problem, type ProblemCode } from '../../src/core/contract/problem.js';
import { bilingual, problemSentence } from '../../src/i18n/problem-sentence.js';
import { broken, text } from '../support/files.js';

/** One typical problem of every code that no broken file shows: of loading and of attributes. */
const OTHERS: Problem[] = [
  problem('not-found', '', { url: 'data.json' }),
  problem('http-status', '', { url: 'data.json', status: 500 }),
  problem('network', '', { url: 'data.json' }),
  problem('timeout', '', { url: 'data.json', seconds: 30 }),
  problem('too-large', '', { url: 'data.json', limit: 32 }),
  problem('no-source', ''),
  problem('release-index', '', { file: 'top.json' }),
  problem('mixed-release', '', { value: '2024-04-01、2024-05-01' }),
  problem('older-edition', '', { value: '2024-11', shown: '2024-12' }),
  problem('internal-error', '', { value: 'TypeError: x is not a function' }),
  problem('bad-encoding', ''),
  problem('more-problems', '', { count: 12 }),
  problem('unknown-indicator', '@indicator', { value: 'x', known: 'n, m' }),
  problem('unknown-region', '@region', { value: 'x', known: 'D' }),
  problem('unknown-period', '@period', { value: '2024-13', known: '' }),
  problem('period-without-data', '@period', { value: '2018', known: '2024-01-01 – 2024-12-31' }),
  problem('reversed-range', '@period', { value: '2024-06..2023-01' }),
  problem('unknown-programme', '@programme', { value: 'x', known: 'p' }),
  problem('unknown-dimension', '@by', { value: 'x', known: 'cause' }),
  problem('unknown-comparison', '@compare', { value: 'x', known: 'parent, D' }),
  problem('unknown-domain', '@domain', { value: 'x', known: 'employment' }),
  problem('bad-address', '@src', { value: 'http://[' }),
  problem('unknown-tag', '', { value: 'x', known: 'stat' }),
  problem('unknown-setting', '', { value: 'x', known: 'tag' }),
  problem('repeated-setting', '', { value: 'indicator' }),
  problem('misplaced-setting', '', { value: 'src, tag' }),
  problem('unsafe-address', '', { value: 'javascript:1' }),
  problem('foreign-data', '', { value: 'http://a.example/x.json', host: 'b.example' }),
  problem('foreign-parent', '', { value: 'http://a.example', found: 'http://b.example' }),
  problem('too-many-levels', '/regions/items/33/parent', { value: 'x', limit: 32 }),
  problem('endless-ratio', '/indicators/0/ratio', { indicator: 'rate' }),
  problem('not-finite', '/data/0/values/n/0/0', { value: 'Infinity' }),
  problem('unreadable-value', '/dataset', { value: 'Error: no' }),
  problem('too-many-faults', '', { count: 100000 }),
  problem('too-many-values', '', { count: 20000000 }),
  problem('too-sparse', '/data', { indicator: 'n', regions: 9000, periods: 9000 }),
  problem('table-merged-cells', '', { value: 'A 2024' }),
  problem('table-shape', ''),
  problem('table-no-figures', '', { value: 'A' }),
  problem('table-year-missing', '', { value: 'Q1' }),
  problem('table-mixed-periods', '', { value: '2024-01, 2024' }),
  problem('table-heads-unclear', ''),
  problem('table-fiscal-year', '', { value: '2015-16' }),
  problem('table-period-unclear', '', { value: '2009-10' }),
  problem('table-unit-unclear', '', { value: 'A, B', units: 'x, y' }),
  problem('table-long', ''),
  problem('table-choice-unknown', '', { name: 'data-column', value: 'x', known: 'A, B' }),
  problem('two-versions', '', { value: 'gf-stat', first: '1.0.0', version: '2.0.0' }),
];
const found = broken.flatMap((name) => parse(text(`broken/${name}`)).problems);
const ALL = [...found, ...OTHERS];

const CODES: Record<ProblemCode, true> = {
  'not-found': true,
  'http-status': true,
  network: true,
  timeout: true,
  'too-large': true,
  'no-source': true,
  'older-edition': true,
  'internal-error': true,
  'empty-document': true,
  'html-instead-of-json': true,
  'truncated-json': true,
  'not-json': true,
  'not-an-object': true,
  'newer-major': true,
  'newer-minor': true,
  'release-index': true,
  'mixed-release': true,
  'bad-encoding': true,
  'missing-field': true,
  'unknown-field': true,
  'wrong-type': true,
  'bad-value': true,
  'more-problems': true,
  'unknown-reference': true,
  'duplicate-id': true,
  'duplicate-observation': true,
  'circular-parents': true,
  'too-many-levels': true,
  'endless-ratio': true,
  'not-finite': true,
  'unreadable-value': true,
  'too-many-faults': true,
  'too-many-values': true,
  'too-sparse': true,
  'wrong-shape': true,
  'frequency-mismatch': true,
  'cell-out-of-range': true,
  'missing-has-value': true,
  'missing-without-reason': true,
  'recoverable-cell': true,
  'unlike-units': true,
  'part-exceeds-whole': true,
  unbalanced: true,
  'band-without-upper': true,
  'bound-without-wording': true,
  'stamp-mismatch': true,
  'unsafe-link': true,
  'map-not-approved': true,
  'unknown-indicator': true,
  'unknown-region': true,
  'unknown-period': true,
  'reversed-range': true,
  'period-without-data': true,
  'unknown-programme': true,
  'unknown-dimension': true,
  'unknown-comparison': true,
  'unknown-domain': true,
  'bad-address': true,
  'two-versions': true,
  'unknown-tag': true,
  'unknown-setting': true,
  'repeated-setting': true,
  'misplaced-setting': true,
  'unsafe-address': true,
  'foreign-data': true,
  'foreign-parent': true,
  'table-merged-cells': true,
  'table-shape': true,
  'table-no-figures': true,
  'table-year-missing': true,
  'table-mixed-periods': true,
  'table-heads-unclear': true,
  'table-fiscal-year': true,
  'table-period-unclear': true,
  'table-unit-unclear': true,
  'table-long': true,
  'table-choice-unknown': true,
};

describe('a problem as a sentence', () => {
  it('exists for every code, and every code is tried here', () => {
    const tried = new Set(ALL.map(({ code }) => code));
    expect(Object.keys(CODES).filter((code) => !tried.has(code as ProblemCode))).toEqual([]);
  });

  it('is whole in both languages: nothing undefined, no object, no empty brackets', () => {
    for (const one of ALL) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const sentence = problemSentence(one, lang);
        expect(sentence, one.code).not.toMatch(/undefined|\[object|“”|（）|\(\)/);
        expect(sentence, one.code).toMatch(lang === 'en' ? /[.)0-9a-zA-Z]$/ : /[。0-9a-zA-Z]$/);
      }
    }
  });

  it('is Chinese in Chinese and English in English', () => {
    for (const one of ALL) {
      expect(problemSentence(one, 'zh-CN'), one.code).toMatch(/[一-鿿]{4}/);
      // What is cited may be Chinese; the sentence around it is not.
      const cited = Object.values(one.args).reduce<string>(
        (rest, value) => rest.replaceAll(String(value), ''),
        problemSentence(one, 'en'),
      );
      expect(cited.replaceAll('30余家', ''), one.code).not.toMatch(/[一-鿿]/);
    }
  });

  it('tells the cure for what a person types', () => {
    const json = (source: string) => problemSentence(parse(source).problems[0]!, 'zh-CN');
    expect(json('{“contract”: "1.0"')).toContain('请改用英文的 "');
    expect(json('{"a": 1,, "b"')).toContain('逗号是多余的');
    const bad = (field: string, value: string) =>
      problemSentence(problem('bad-value', '/x', { field, value }), 'zh-CN');
    expect(bad('unit', '"人次"')).toContain('人次 person-time');
    expect(bad('unit', '"人次"')).not.toContain('区划代码');
    expect(bad('domain', '"就业"')).toContain('不用汉字和空格');
    const type = problem('wrong-type', '/x', { value: '"3"', expected: 'number null' });
    expect(problemSentence(type, 'zh-CN')).toContain('应为数字或空值 null。');
    expect(problemSentence(type, 'en')).toContain('number or null is expected');
  });

  it('names an attribute in words', () => {
    const one = problem('unknown-indicator', '@indicator', { value: 'x', known: 'n' });
    expect(problemSentence(one, 'zh-CN')).toMatch(/^属性 indicator：数据中没有/);
    expect(problemSentence(one, 'en')).toMatch(/^attribute indicator: The data/);
  });

  it('starts with the place where one is known', () => {
    const one = problem('missing-field', '/dataset', { field: 'title' });
    expect(problemSentence(one, 'zh-CN')).toBe('/dataset：缺少必填项“title”。请补上。');
    expect(problemSentence({ ...one, path: '' }, 'en')).toBe(
      'The required field “title” is missing. Add it.',
    );
  });

  it('tells the cure for what a spreadsheet does to a code', () => {
    const one = problem('bad-value', '/regions/items/5/id', { field: 'id', value: '"3.3E+11"' });
    expect(problemSentence(one, 'zh-CN')).toContain('科学计数');
    expect(problemSentence(one, 'en')).toContain('keep area codes as text');
  });

  it('is given in both languages for the console, with its code', () => {
    const line = bilingual(problem('not-found', '', { url: 'x.json' }));
    expect(line).toMatch(/^\[not-found\] 找不到.*was not found/);
  });
});
