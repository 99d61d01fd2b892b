import { problem } from '../../src/core/contract/problem.js';
import { describe, expect, it } from 'vitest';
import type { ConvertProblem, ProblemOf } from '../../src/convert/workbook/problem.js';
import type { ProblemArgs } from '../../src/convert/workbook/problem-args.js';
import { CONVERT_CODES, convertSentence } from '../../src/i18n/convert-sentence.js';
import { placeName } from '../../src/i18n/place-name.js';

const PLACE = { file: '一季度.xlsx', sheet: '就业', cells: 'C7' };
const LANGS = ['zh-CN', 'en'] as const;

/** The arguments that each code is tried with: none, one, two and many where a number is counted. */
const TRIED: { readonly [Code in keyof ProblemArgs]: readonly ProblemArgs[Code][] } = {
  'empty-file': [{}],
  'unknown-format': [{}, { found: 'PDF' }],
  'wrong-ending': [{ ending: '.xls', format: 'HTML' }],
  'truncated-file': [{}],
  password: [{}],
  'zip-bomb': [{ limit: 512 }],
  'file-too-large': [{ limit: 64 }],
  'mixed-encodings': [{ encoding: 'GB18030' }, { encoding: 'UTF-8', line: 212 }],
  'no-sheet': [{}],
  'sheet-hidden': [{}],
  'macro-left-out': [{}],
  'file-damaged': [{}],
  'encoding-unknown': [{ line: 3 }],
  'quote-open': [{ line: 3 }],
  'number-split': [
    { line: 3, text: '1,234', count: 1 },
    { line: 3, text: '1,234', count: 12 },
  ],
  'sheet-left-out': [{}],
  'cells-too-many': [{ limit: 5_000_000 }, { limit: 5_000_000, cell: 'XFD1048576' }],
  'no-table': [{}],
  'tables-run-together': [{}],
  'header-changed': [{ text: '新增就业（人）', expected: '新增就业' }],
  'header-missing': [{ text: '新增就业' }],
  'header-new': [{ text: '新增就业' }],
  'header-repeated': [{ text: '新增就业' }],
  'sheet-unmatched': [{}],
  'table-unmatched': [{ text: '培训情况' }, { text: '' }],
  'hidden-left-out': [
    { rows: 1, columns: 0 },
    { rows: 0, columns: 2 },
    { rows: 11, columns: 1 },
  ],
  'region-unknown': [{ text: '潮鸣街' }, { text: '潮鸣街', nearest: '潮鸣街道' }],
  'region-ambiguous': [{ text: '城东', known: '甲区城东街道、乙县城东街道' }],
  'indicator-unknown': [{ text: '新増就业' }, { text: '新増就业', nearest: '新增就业人数' }],
  'status-unknown': [{ text: 'p' }],
  'category-unknown': [{ text: '其它' }, { text: '其它', nearest: '其他' }],
  'unit-differs': [{ text: '件', unit: '人', indicator: '新增就业' }],
  'period-missing': [{}],
  'period-unreadable': [{ text: '三月份左右' }],
  'symbol-undeclared': [
    { symbol: '—', count: 1 },
    { symbol: '…', count: 12 },
    { symbol: '', count: 1 },
    { symbol: '', count: 12 },
  ],
  'number-unreadable': [{ text: '约莫' }],
  'number-ambiguous': [{ text: '1,234' }],
  'number-as-date': [{ text: '2024-03-02' }],
  'number-scientific': [{ text: '3.30105E+11' }],
  'formula-without-value': [{}],
  'formula-error': [{ text: '#REF!' }],
  'formula-injection': [{ text: '=cmd|x' }],
  'negative-count': [{ text: '-3', indicator: '新增就业' }],
  'share-over-hundred': [{ text: '103.2%', indicator: '就业率' }],
  'fraction-of-percent': [{ text: '0.953', indicator: '调解成功率' }],
  'figure-merged': [{ text: '128' }],
  'shown-differs': [{ text: '129', value: '128' }],
  'meaning-missing': [
    { missing: 'region', count: 1 },
    { missing: 'accumulation', count: 12 },
  ],
  'meaning-conflict': [{ part: 'unit', first: '万人', second: '元' }],
  'two-values': [{ first: '12', second: '21', other: 'B4' }],
  'mapping-invalid': [
    { fault: problem('missing-field', '/tables/0', { field: 'columns' }) },
    {
      fault: problem('bad-value', '/tables/0/sheet', {
        field: 'sheet',
        value: '{month}',
        allowed: '{period}',
      }),
    },
  ],
  'earlier-invalid': [{}],
  'withheld-before': [{ indicator: '调解件数', region: '东街道', period: '2024-03' }],
  'document-invalid': [
    { fault: problem('circular-parents', '/regions/items/0/parent', { value: 'east' }) },
  ],
  'figures-too-many': [{ limit: 20_000_000 }],
  'total-differs': [{ text: '合计', stated: '128', computed: '127' }],
  'transform-invalid': [{}],
  'transform-row': [
    { row: 12, fault: problem('unknown-reference', '/region', { kind: 'region', value: '330' }) },
  ],
  'transform-rate': [{ row: 3, indicator: 'employment-rate', stated: 96.2, computed: 95.8 }],
  'transform-failed': [{ message: 'x is not defined' }],
  'data-set-invalid': [{ rule: 'VALUE_LEN_MISMATCH' }],
  'deletion-left-out': [{ count: 1 }, { count: 4 }],
  'withheld-left-out': [{ count: 1 }, { count: 4 }],
};

const PROBLEMS = CONVERT_CODES.flatMap((code) =>
  TRIED[code].map((args) => {
    return { code, severity: 'error', place: PLACE, args } as ConvertProblem;
  }),
);

/** What is said of a place, without the place. */
const behindPlace = (problem: ConvertProblem, lang: (typeof LANGS)[number]) =>
  convertSentence(problem, lang)
    .slice(`${placeName[lang](PLACE)}：`.length)
    .trim();

/** All that a problem gives its sentence; of a fault of the mapping its place and what that gives. */
const givenBy = ({ args }: ConvertProblem): unknown[] =>
  'fault' in args ? [args.fault.path, ...Object.values(args.fault.args)] : Object.values(args);

/** The same with a letter for whatever it cites, which may be of any language. */
const ownWords = (problem: ConvertProblem, lang: (typeof LANGS)[number]) =>
  givenBy(problem)
    .filter((value) => value !== '')
    .sort((a, b) => String(b).length - String(a).length)
    .reduce<string>(
      (rest, cited) => rest.replaceAll(String(cited), 'x'),
      behindPlace(problem, lang),
    );

describe('a problem of a conversion as a sentence', () => {
  it('exists for every code, and every code is tried here', () => {
    expect([...CONVERT_CODES].sort()).toEqual(Object.keys(TRIED).sort());
    expect(CONVERT_CODES.length).toBeGreaterThan(40);
  });

  it('uses all that it is given, in both languages', () => {
    // A part of a figure is said in words.
    const inWords = new Set<unknown>(['region', 'accumulation', 'unit']);
    for (const problem of PROBLEMS) {
      for (const lang of LANGS) {
        const said = convertSentence(problem, lang);
        const given = givenBy(problem).filter(
          (value) => value !== '' && value !== 0 && !inWords.has(value),
        );
        expect(
          given.filter((value) => !said.includes(String(value))),
          said,
        ).toEqual([]);
      }
    }
  });

  it('is whole: nothing undefined, no object, no empty marks, nothing glued, one stop at the end', () => {
    for (const problem of PROBLEMS) {
      for (const lang of LANGS) {
        const said = behindPlace(problem, lang);
        expect(said).not.toMatch(/undefined|NaN|\[object|“”|（）|\(\)|。。|\.\.|[，：]。|：：/);
        expect(said).toMatch(lang === 'en' ? /[^.]\.$/ : /[^。]。$/);
        expect(ownWords(problem, lang)).not.toMatch(
          lang === 'en' ? / {2}|[,;:][A-Za-z“]|[a-z]\.[A-Z“]| [.,;:]/ : /[,;:!?](?!\d)/,
        );
      }
    }
  });

  it('is Chinese in Chinese and English in English', () => {
    for (const problem of PROBLEMS) {
      expect(convertSentence(problem, 'zh-CN')).toMatch(/[一-鿿]{4}/);
      expect(ownWords(problem, 'en')).not.toMatch(/[一-鿿]/);
    }
  });

  it('counts as English counts: one cell, two cells', () => {
    for (const problem of PROBLEMS) {
      expect(convertSentence(problem, 'en')).not.toMatch(/(?<![\d.])1 (?:blank )?\w+s\b/);
      expect(convertSentence(problem, 'en')).not.toMatch(
        /\b(?:[02-9]|\d\d+) (?:cell|row|column)\b/,
      );
    }
  });

  it('begins with file, sheet and cell as a clerk finds them', () => {
    const problem: ProblemOf<'number-unreadable'> = {
      code: 'number-unreadable',
      severity: 'error',
      place: PLACE,
      args: { text: '约莫' },
    };
    expect(convertSentence(problem, 'zh-CN')).toBe(
      '《一季度.xlsx》工作表“就业”C7：“约莫”读不成数，没有取。请改成数；没有数的，写约定的符号。',
    );
    expect(convertSentence(problem, 'en')).toMatch(
      /^“一季度\.xlsx”, sheet “就业”, C7: “约莫” cannot be read as a number/,
    );
    expect(placeName['zh-CN']({ file: 'a.csv' })).toBe('《a.csv》');
    expect(placeName.en({ file: 'a.csv', cells: 'B2:B9' })).toBe('“a.csv”, B2:B9');
  });

  it('tells the cure, for every error: what to do stands in each sentence', () => {
    // Macros are not run and nothing is to be done about them, which the sentence says.
    for (const problem of PROBLEMS) {
      expect(behindPlace(problem, 'zh-CN')).toMatch(/请|不必处理/);
      // What is wrong, and then what to do.
      expect(behindPlace(problem, 'en')).toMatch(/[.;] .+\.$/);
    }
  });
});
