import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { delimitedText, delimiterOf } from '../../../src/convert/files/delimited.js';
import { openWorkbook } from '../../../src/convert/files/open.js';

const open = (text: string) => openWorkbook(strToU8(text), 'a.csv');

async function valuesOf(text: string) {
  const { workbook } = await open(text);
  return workbook!.sheets[0]!.rows.map((row) => [...row].map((cell) => cell?.value));
}

describe('the separator of a text', () => {
  it.each([
    ['街道,人数\n潮鸣,1\n', ','],
    ['街道\t人数\n潮鸣\t1\n', '\t'],
    ['街道|人数\n潮鸣|1\n', '|'],
    ['街道;率\n潮鸣;1,5\n长庆;2,5\n', ';'],
    ['2024年3月各街道情况，单位：人\n街道,人数\n潮鸣,1\n注：a;b;c\n', ','],
    ['街道,备注\n潮鸣,"甲;乙"\n长庆,"丙;丁"\n', ','],
    ['街道\t备注\n潮鸣\t甲,乙,丙\n长庆\t丁,戊\n', '\t'],
    ['1,5;2,5\n3,5;4,5\n', ';'],
    ['街道\n潮鸣\n', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it('is what the first line states, and that line is no row', () => {
    expect(delimitedText('sep=|\r\na|b,c\r\n').rows.slice(0, 1)).toEqual([['a', 'b,c']]);
  });
});

describe('the rows of a text', () => {
  it('keep breaks, quotation marks and separators within quotations, and end in either way', async () => {
    expect(await valuesOf('街道,人数\r\n"潮\n鸣","a ""b"", c"\n\r\n长庆,2\r\n')).toEqual([
      ['街道', '人数'],
      ['潮\n鸣', 'a "b", c'],
      [],
      ['长庆', 2],
    ]);
  });

  it('may be uneven, and end in separators', async () => {
    expect(await valuesOf('标题\n街道,人数,,\n潮鸣,1,备注,\n长庆\n')).toEqual([
      ['标题'],
      ['街道', '人数'],
      ['潮鸣', 1, '备注'],
      ['长庆'],
    ]);
  });

  it('end in a carriage return alone where an old program wrote them', async () => {
    expect(await valuesOf('街道,人数\r潮鸣,1\r')).toEqual([
      ['街道', '人数'],
      ['潮鸣', 1],
    ]);
  });

  it('have a decimal comma only where one stands that no thousand explains', async () => {
    expect(await valuesOf('街道;率\n潮鸣;1,5\n长庆;1.234,25\n武林;1.234\n')).toEqual([
      ['街道', '率'],
      ['潮鸣', 1.5],
      ['长庆', 1234.25],
      ['武林', 1234],
    ]);
    expect(await valuesOf('街道;数\n潮鸣;1,234\n长庆;2.5\n')).toEqual([
      ['街道', '数'],
      ['潮鸣', '1,234'],
      ['长庆', 2.5],
    ]);
  });

  it('keep codes and long digits as they are written', async () => {
    expect(await valuesOf('a,b,c\n007,="007",330105199001011234\n')).toEqual([
      ['a', 'b', 'c'],
      ['007', '007', '330105199001011234'],
    ]);
  });
});

describe('a number that is cut in two at its comma', () => {
  it('is named with its line, and no half of it is read', async () => {
    const { workbook, problems } = await open(
      '2024年3月\n街道,人数\n"潮\n鸣",12\n长庆,1,234\n武林,12,345.5\n',
    );
    expect(problems).toMatchObject([
      { code: 'number-split', severity: 'error', args: { line: 5, text: '1,234', count: 2 } },
    ]);
    const { rows } = workbook!.sheets[0]!;
    expect(rows.map((row) => [...row].map((cell) => cell?.value))).toEqual([
      ['2024年3月'],
      ['街道', '人数'],
      ['潮\n鸣', 12],
      ['长庆,1,234'],
      ['武林,12,345.5'],
    ]);
  });

  it('is none where the head is as wide, or nothing looks like it', async () => {
    for (const text of [
      '街道,男,女\n潮鸣,1,234\n',
      '街道,人数\n潮鸣,12,备注\n',
      '街道,人数,\n潮鸣,1,234\n',
      '指标,2022,2023\n人数,12,345\n',
      ',就业,\n街道,本月,累计\n潮鸣,12,345\n',
    ]) {
      expect([text, (await open(text)).problems]).toEqual([text, []]);
    }
  });
});

describe('a quotation mark', () => {
  it('that has no second one, or ends in the middle of its field, is named with its line', async () => {
    const faults = async (text: string) => (await open(text)).problems;
    expect(await faults('a,b\n1,"2\n3,4\n')).toMatchObject([
      { code: 'quote-open', args: { line: 2 } },
    ]);
    expect(await faults('a,b\n"潮鸣"街道,2\n"长庆",4\n')).toMatchObject([
      { code: 'quote-open', args: { line: 2 } },
    ]);
    expect(await faults('a,b\n5" 管,2\n')).toEqual([]);
  });
});
