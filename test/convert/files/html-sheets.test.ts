import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import type { Sheet } from '../../../src/convert/workbook/workbook.js';

const open = async (html: string, name = '报表.html') => openWorkbook(strToU8(html), name);
const sheetsOf = async (html: string) => (await open(html)).workbook!.sheets;
const texts = ({ rows }: Sheet) => rows.map((row) => [...row].map((cell) => cell?.text ?? ''));

describe('a page with tables', () => {
  it('lays merged cells out as a browser does', async () => {
    const [sheet] = await sheetsOf(
      `<table><tr><th rowspan=2>街道<th colspan=2>人口</tr><tr><th>男<th>女</tr>
       <tr><td>潮鸣街道<td>12<td>&nbsp;</tr></table>`,
    );
    expect(texts(sheet!)).toEqual([
      ['街道', '人口'],
      ['', '男', '女'],
      ['潮鸣街道', '12'],
    ]);
    expect(sheet!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
    expect(sheet!.rows[2]![1]).toEqual({ value: 12, kind: 'number', text: '12' });
  });

  it('keeps a raised note apart, a power in its unit, and drops what is struck out', async () => {
    const [sheet] = await sheetsOf(
      `<table><tr><td>128<sup>2</sup><td>km<sup>2</sup><td>10<sup>4</sup>人<td><del>12</del>13<td style="text-decoration: line-through">9</table>`,
    );
    expect(sheet!.rows[0]).toHaveLength(4);
    expect(sheet!.rows[0]).toMatchObject([
      { text: '128', value: 128, mark: '2' },
      { text: 'km²' },
      { text: '10^4人' },
      { text: '13', value: 13 },
    ]);
  });

  it('sets the lines above a table above it on its sheet, and those behind the last below it', async () => {
    const sheets = await sheetsOf(
      `<style>p {}</style><h2>就业</h2><p>单位：万人</p><table><tr><td>1<td>2</table>
       <h2>社保</h2><table><caption>参保人数</caption><tr><td>3<td>4</table><p>注：初步数。</p>`,
    );
    expect(sheets.map(({ name }) => name)).toEqual(['就业', '参保人数']);
    expect(texts(sheets[0]!)).toEqual([['就业'], ['单位：万人'], ['1', '2']]);
    expect(texts(sheets[1]!)).toEqual([['社保'], ['参保人数'], ['3', '4'], ['注：初步数。']]);
    expect(sheets[0]!.merges[0]).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
  });

  it('takes a table inside a frame of a page for itself', async () => {
    const sheets = await sheetsOf(
      `<table><tr><td>导航<td><p>2024年3月</p><table><tr><td>a<td>1<tr><td>b<td>2</table></table>`,
    );
    expect(sheets.map(texts)).toEqual([[['导航'], ['2024年3月'], ['a', '1'], ['b', '2']]]);
  });

  it('names hidden rows and columns, and reads what stands in the fields of a form', async () => {
    const [sheet] = await sheetsOf(
      `<table><col><col style="display:none"><tr><td>a<td>1<td><input value="7"></tr>
       <tr hidden><td>b<td>2<td>3</tr></table>`,
    );
    expect([...sheet!.hiddenRows]).toEqual([1]);
    expect([...sheet!.hiddenColumns]).toEqual([1]);
    expect(sheet!.rows[0]![2]!.value).toBe(7);
  });

  it('takes the numbers that Excel stored in it, with their formats', async () => {
    const [sheet] = await sheetsOf(
      `<style>.x1 {mso-number-format:"0\\.0%";} .x2 {mso-number-format:"\\@"; mso-char-indent-count:1}</style>
       <table><tr><td x:num="45352.678">45,353<td class=x1 x:num="0.95312">95.3%<td class=x2>330105
       <td x:num="45352">2024年3月<td>95.3%</table>`,
    );
    expect(sheet!.rows[0]).toMatchObject([
      { value: 45352.678, kind: 'number', text: '45,353' },
      { value: 0.95312, kind: 'number', text: '95.3%', format: '0.0%' },
      { value: '330105', kind: 'text', format: '@', indent: 1 },
      { value: '2024年3月', kind: 'text' },
      { value: '95.3%', kind: 'text' },
    ]);
  });

  it('is what many a case system calls XLS, in GBK whatever it states', async () => {
    const bytes = [...strToU8('<html><meta charset=utf-8><table><tr><td>')];
    bytes.push(0xb3, 0xb1, 0xc3, 0xf9, ...strToU8('<td>1</table>'));
    const { workbook, problems } = await openWorkbook(Uint8Array.from(bytes), '导出.xls');
    expect(workbook).toMatchObject({ format: 'html', encoding: 'gb18030' });
    expect(texts(workbook!.sheets[0]!)).toEqual([['潮鸣', '1']]);
    expect(problems.map(({ code }) => code)).toEqual(['wrong-ending']);
  });

  it('says so where it has none, as a page that asks for a log-in', async () => {
    const { workbook, problems } = await open('<html><body>请登录</body></html>', '导出.xls');
    expect(workbook).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['no-sheet']);
  });
});
