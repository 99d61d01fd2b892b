import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { cpuTime } from './cpu-time.js';

const STYLES = `
  <style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
  <style:style style:name="out" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
  <style:style style:name="in" style:family="table-cell"><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>
  <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
  <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;

/** An OpenDocument spreadsheet whose content is written by hand. */
function odsOf(tables: string, more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles>${STYLES}
      </office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>
      </office:document-content>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

const open = (tables: string) => openWorkbook(odsOf(tables), '表.ods');

async function firstSheet(rows: string) {
  const { workbook } = await open(`<table:table table:name="表">${rows}</table:table>`);
  return workbook!.sheets[0]!;
}

const number = (value: number, text: string, type = 'float') =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;

describe('a cell of an OpenDocument sheet', () => {
  it('has the value that is stored and the text that is seen', async () => {
    const { rows } = await firstSheet(`<table:table-row>
      ${number(45352, '45,352')}${number(0.953, '95.3%', 'percentage')}
      <table:table-cell office:value-type="float" office:value="12"/>
      <table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>2024年3月</text:p></table:table-cell>
      <table:table-cell office:value-type="time" office:time-value="PT36H15M00S"><text:p>36:15</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b &amp; c</text:p><text:p>d</text:p></table:table-cell>
      </table:table-row>`);
    expect(rows[0]).toEqual([
      { value: 45352, kind: 'number', text: '45,352' },
      { value: 0.953, kind: 'number', text: '95.3%', format: '0.0%' },
      { value: 12, kind: 'number', text: '12' },
      { value: '2024-03-01', kind: 'date', text: '2024年3月' },
      { value: 'PT36H15M', kind: 'date', text: '36:15' },
      { value: true, kind: 'boolean', text: 'TRUE' },
      { value: 'a  b & c\nd', kind: 'text', text: 'a  b & c\nd' },
    ]);
  });

  it('is without its note, what is struck out, pictures and what somebody remarks on it', async () => {
    const { rows } =
      await firstSheet(`<table:table-row><table:table-cell office:value-type="string">
      <office:annotation><dc:creator>x</dc:creator><text:p>待核</text:p></office:annotation>
      <draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>
      <text:p>128<text:span text:style-name="up">2</text:span></text:p></table:table-cell>
      <table:table-cell table:style-name="in"><text:p><text:span text:style-name="out">12</text:span>13</text:p></table:table-cell>
      </table:table-row>`);
    expect(rows[0]).toEqual([
      { value: '128', kind: 'text', text: '128', mark: '2', comment: '待核' },
      { value: '13', kind: 'text', text: '13', indent: 2 },
    ]);
  });

  it('that is struck through was withdrawn, and is empty', async () => {
    const { rows } = await firstSheet(`<table:table-row><table:table-cell table:style-name="out"
      office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>${number(2, '2')}</table:table-row>`);
    expect([...rows[0]!].map((cell) => cell?.value)).toEqual([undefined, 2]);
  });

  it('says by its format where more is seen than its number', async () => {
    const { rows } = await firstSheet(`<table:table-row>${number(4.5, '4.5万')}${number(12, '12人')}
      ${number(-1234.5, '-1,234.5')}${number(0.5, '50%', 'percentage')}${number(1234, '1 234')}</table:table-row>`);
    expect(rows[0]!.map((cell) => cell?.format)).toEqual([
      '0.0"万"',
      '0"人"',
      undefined,
      '0%',
      undefined,
    ]);
  });

  it('of a formula has its value, its error, or none', async () => {
    const { rows } = await firstSheet(`<table:table-row>
      <table:table-cell table:formula="of:=SUM([.B1:.B2])" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>
      <table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
      <table:table-cell table:formula="of:=[.A1]"/></table:table-row>`);
    expect(rows[0]).toEqual([
      { value: 3, kind: 'number', text: '3', formula: 'SUM(B1:B2)' },
      { value: '#DIV/0!', kind: 'error', text: '#DIV/0!', formula: 'A1/0' },
      { value: undefined, kind: 'number', text: '', formula: 'A1' },
    ]);
  });
});

describe('an OpenDocument sheet', () => {
  it('repeats what it says is repeated, and nothing of the empty rest', async () => {
    const sheet = await firstSheet(`<table:table-column table:number-columns-repeated="2"/>
      <table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>
      <table:table-row table:number-rows-repeated="2">${number(1, '1')}
      <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="16381"/></table:table-row>
      <table:table-row table:visibility="collapse"><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>合计</text:p></table:table-cell>
      <table:covered-table-cell/>${number(8, '8')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048573" table:visibility="filter"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`);
    expect(sheet.rows.map((row) => [...row].map((cell) => cell?.text))).toEqual([
      ['1', '7', '7'],
      ['1', '7', '7'],
      ['合计', undefined, '8'],
    ]);
    expect(sheet.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2], [2]]);
  });

  it('is hidden where its style says so', async () => {
    const row = `<table:table-row>${number(1, '1')}</table:table-row>`;
    const { workbook } = await open(
      `<table:table table:name="a" table:style-name="ta1">${row}</table:table>
       <table:table table:name="b" table:style-name="ta2">${row}</table:table>`,
    );
    expect(workbook!.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('that repeats a cell beyond all measure is named and costs nothing', async () => {
    const bomb = `<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">
       <table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>
       </table:table-row></table:table>`;
    const time = await cpuTime(async () => {
      const { workbook, problems } = await open(bomb);
      expect(workbook).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(['cells-too-many']);
    });
    expect(time).toBeLessThan(2000);
  });
});

describe('an OpenDocument file', () => {
  it('that is locked is named so, and one of text is no table', async () => {
    const locked = odsOf('', {
      'META-INF/manifest.xml': '<manifest:encryption-data manifest:checksum="x"/>',
    });
    const text = odsOf('', { mimetype: 'application/vnd.oasis.opendocument.text' });
    expect((await openWorkbook(locked, 'a.ods')).problems).toMatchObject([{ code: 'password' }]);
    expect((await openWorkbook(text, 'a.odt')).problems).toMatchObject([
      { code: 'unknown-format', args: { found: 'ODT' } },
    ]);
  });
});
