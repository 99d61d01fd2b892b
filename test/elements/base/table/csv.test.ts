import { describe, expect, it } from 'vitest';
import { csvFile, wordRows, type CsvWords } from '../../../../src/elements/base/table/csv.js';
import type { Cell, WordTable } from '../../../../src/elements/base/table/word-table.js';

const WORDS: CsvWords = {
  unit: '单位',
  bound: '界限',
  remarks: '备注',
  missing: '—',
  aside: (text, remark) => `${text}（${remark}）`,
  pair: (name, text) => `${name}：${text}`,
};

const figure = (value: number | null, more = {}): Cell => ({
  text: 'as the page says it',
  said: 'as the page says it',
  digits: 'as the page says it',
  notes: '',
  value,
  filed: value ?? 0,
  unit: '人',
  bound: '',
  remarks: '',
  ...more,
});

const table = (...cells: Cell[]): WordTable => ({
  caption: '表',
  head: '地区',
  columns: ['人数'],
  rows: cells.map((cell, i) => ({ head: `第${i + 1}`, cells: [cell] })),
});

const csvOf = (of: WordTable, below: readonly string[], words: CsvWords) =>
  csvFile(wordRows(of, words), below);

/** A reader of RFC 4180 that knows nothing of ours: lines of fields, quoted or bare. */
function read(text: string): string[][] {
  const lines = text.replace(/^\uFEFF/, '').split('\r\n');
  return lines
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)]
        .map(([, field = '']) => field.replace(/^"|"$/g, '').replace(/""/g, '"'))
        .slice(0, line.endsWith(',') ? undefined : -1),
    );
}

const written = (...cells: Cell[]) => read(csvOf(table(...cells), [], WORDS));

describe('a downloaded table', () => {
  it('has plain numbers in its cells, bare of quotes, and their unit once in the head', () => {
    const text = csvOf(table(figure(2345678), figure(-2.25), figure(0)), [], WORDS);
    expect(text).toBe('\uFEFF"地区","人数（人）"\r\n"第1",2345678\r\n"第2",-2.25\r\n"第3",0\r\n');
  });

  it('has a share with the decimals that the page prints, and every digit of what is counted', () => {
    expect(written(figure(13 / 15, { filed: 0.9 }), figure(2345678.25))).toEqual([
      ['地区', '人数（人）'],
      ['第1', '0.9'],
      ['第2', '2345678.25'],
    ]);
  });

  it('says of bounds, status and notes in columns of their own, which stand only where one is said', () => {
    expect(written(figure(1))).toEqual([
      ['地区', '人数（人）'],
      ['第1', '1'],
    ]);
    expect(
      written(figure(30, { bound: '30余人' }), figure(7, { remarks: '初步数' }), figure(8)),
    ).toEqual([
      ['地区', '人数（人）', '人数：界限', '人数：备注'],
      ['第1', '30', '30余人', ''],
      ['第2', '7', '', '初步数'],
      ['第3', '8', '', ''],
    ]);
  });

  it('leaves the cell of a figure that there is not empty, never zero, and says why beside it', () => {
    expect(written(figure(null, { remarks: '不公布，保密' }), '—', '超过100%', figure(5))).toEqual([
      ['地区', '人数（人）', '人数：备注'],
      ['第1', '', '不公布，保密'],
      ['第2', '', ''],
      ['第3', '', '超过100%'],
      ['第4', '5', ''],
    ]);
  });

  it('names the unit row by row where a column has several', () => {
    expect(written(figure(5), figure(96.5, { unit: '%' }))).toEqual([
      ['地区', '人数', '人数：单位'],
      ['第1', '5', '人'],
      ['第2', '96.5', '%'],
    ]);
  });

  it('keeps quotes and commas of a name within its field', () => {
    const named = { ...table(figure(1)), columns: ['净增,"人数"'] };
    expect(read(csvOf(named, ['甲,"乙"'], WORDS))).toEqual([
      ['地区', '净增,"人数"（人）'],
      ['第1', '1'],
      ['甲,"乙"', ''],
    ]);
  });
});

describe('a text in a downloaded table', () => {
  const SIGNS = [...'=+-@＝＋－＠﹦﹢﹣﹫'];
  const BEFORE = [
    '',
    ' ',
    '\u3000',
    '\u00a0',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\v',
    '"',
    "'",
    '“',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u2060',
    '\u0000',
    '\u2028',
    '" \u200b',
  ];
  const SEPARATORS = [',', ';', ';"', ', '];
  const heads = (text: string) => {
    const named = { ...table(text), columns: [text], head: text };
    return { text: csvOf({ ...named, rows: [{ head: text, cells: [text] }] }, [text], WORDS) };
  };

  /** What a spreadsheet would run: a field that begins with a sign, whatever unseen stands before it. */
  const runs = (field: string) =>
    /^[\s\p{C}"'“]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(field.replace(/^'.*$/su, 'inert'));

  it('runs no formula, whatever sign leads it and whatever stands before the sign', () => {
    for (const sign of SIGNS) {
      for (const before of BEFORE) {
        const { text } = heads(`${before}${sign}1+1`);
        for (const field of read(text).flat()) {
          expect(field === '' || field.startsWith("'"), JSON.stringify(before + sign)).toBe(true);
        }
      }
    }
    expect(runs('\n=1')).toBe(true);
  });

  it('runs none after a line break or a separator within it either', () => {
    for (const sign of SIGNS) {
      expect(heads(`a\n${sign}1`).text.replace(/\r\n/g, '')).not.toMatch(
        /[\n\r\t\v\f\u2028\u2029]/,
      );
      for (const separator of SEPARATORS) {
        for (const field of read(heads(`a${separator}${sign}1`).text).flat()) {
          expect(field.split(/[,;]/).some(runs), field).toBe(false);
        }
      }
    }
  });

  it('stays as it is where it runs nothing', () => {
    for (const text of ['甲街道', '2023—2024年', 'a-b', 'R&D', 'A+', '|calc', '（=1）', '6%–8%']) {
      expect(
        read(heads(text).text)
          .flat()
          .filter(Boolean)
          .every((field) => field === text),
      ).toBe(true);
    }
  });
});
