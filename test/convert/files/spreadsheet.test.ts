import { utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { cpuTime } from './cpu-time.js';
import { handMade, rowOf, type Parts } from './hand-made.js';

const open = (parts: Parts) => openWorkbook(handMade(parts), '表.xlsx');

/** The cells of the first row of a workbook of one sheet. */
async function firstRow(cells: string, parts: Partial<Parts> = {}) {
  const { workbook } = await open({ sheets: { 表: rowOf(cells) }, ...parts });
  return workbook!.sheets[0]!.rows[0] ?? [];
}

describe('a text of a workbook', () => {
  const SUP = '<rPr><vertAlign val="superscript"/></rPr>';

  it('is without its note, what is struck out, and how it is pronounced', async () => {
    const row = await firstRow(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
        '<c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c>',
      {
        shared: `<si><r><t>128</t></r><r>${SUP}<t>2</t></r></si>
          <si><r><t>面积（km</t></r><r>${SUP}<t>2</t></r><r><t>）</t></r></si>
          <si><r><t>10</t></r><r>${SUP}<t>4</t></r><r><t>人</t></r></si>
          <si><r><rPr><strike/></rPr><t>12</t></r><r><t xml:space="preserve"> 13</t></r></si>
          <si><t>潮鸣</t><rPh sb="0" eb="2"><t>チョウメイ</t></rPh><phoneticPr fontId="1"/></si>`,
      },
    );
    expect(row.map((cell) => [cell?.text, cell?.mark])).toEqual([
      ['128', '2'],
      ['面积（km²）', undefined],
      ['10^4人', undefined],
      [' 13', undefined],
      ['潮鸣', undefined],
    ]);
  });

  it('may stand in its cell, and keeps its line breaks and signs', async () => {
    const row = await firstRow(
      `<c r="A1" t="inlineStr"><is><t>a&lt;b&#10;c</t></is></c>
       <c r="B1" t="inlineStr"><is><r><t>5</t></r><r>${SUP}<t>①</t></r></is></c>
       <c r="C1" t="str"><v>x_x000D_y</v></c>`,
    );
    expect(row.map((cell) => cell?.text)).toEqual(['a<b\nc', '5', 'x\ny']);
    expect(row[1]!.mark).toBe('①');
  });

  it('is set in by its style, and by the spaces before it', async () => {
    const row = await firstRow(
      `<c r="A1" s="1" t="inlineStr"><is><t>其中：男</t></is></c>
       <c r="B1" t="inlineStr"><is><t xml:space="preserve">　　女</t></is></c>
       <c r="C1" s="0" t="inlineStr"><is><t>合计</t></is></c><c r="D1" s="1"/>`,
      {
        styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1">
          <alignment horizontal="left" indent="2"/></xf></cellXfs>`,
      },
    );
    expect(row.map((cell) => cell?.indent)).toEqual([2, 2, undefined]);
  });
});

describe('a cell that is struck through', () => {
  it('was withdrawn, and is empty', async () => {
    const row = await firstRow(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"><v>3</v></c>',
      {
        styles: `<fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts>
        <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`,
      },
    );
    expect([...row].map((cell) => cell?.value)).toEqual([undefined, 2, 3]);
  });
});

describe('a formula', () => {
  it('has the value that was stored, and none where none was: never a zero', async () => {
    const row = await firstRow(
      '<c r="A1"><f>B1+1</f><v>12</v></c><c r="B1"><f>SUM(C1:C9)</f></c>' +
        '<c r="C1"><f>A1</f><v></v></c><c r="D1" s="0"><f t="shared" ref="D1:D2" si="0">A1</f><v/></c>' +
        '<c r="E1"><f>A1-A1</f><v>0</v></c><c r="F1" t="str"><f>""</f><v></v></c>' +
        '<c r="G1" t="str"><f>A1&amp;"人"</f><v>12人</v></c><c r="H1"><f>NOW()</f><v>3</v></c>',
    );
    expect(row.map((cell) => cell && [cell.value, cell.formula])).toEqual([
      [12, 'B1+1'],
      [undefined, 'SUM(C1:C9)'],
      [undefined, 'A1'],
      [undefined, 'A1'],
      [0, 'A1-A1'],
      undefined,
      ['12人', 'A1&"人"'],
      [3, 'NOW()'],
    ]);
  });

  it('has no value where its writer left the computing to the program, and a zero is none', async () => {
    const row = await firstRow(
      '<c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>C1</f><v>7</v></c><c r="C1" t="str"><f>"x"</f><v></v></c>' +
        '<c r="D1"><v>0</v></c>',
      { workbook: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' },
    );
    expect(row.map((cell) => [cell?.value, cell?.formula])).toEqual([
      [undefined, 'B1+1'],
      [7, 'C1'],
      [undefined, '"x"'],
      [0, undefined],
    ]);
  });

  it('may have failed, and an error is no number', async () => {
    const row = await firstRow(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>' +
        '<c r="C1" t="e"><v>#SPILL!</v></c><c r="D1" t="b"><v>1</v></c>',
    );
    expect(row.map((cell) => [cell!.kind, cell!.value])).toEqual([
      ['error', '#DIV/0!'],
      ['error', '#N/A'],
      ['error', '#SPILL!'],
      ['boolean', true],
    ]);
  });
});

describe('a number of a workbook', () => {
  it('that is a day is one, in the formats that Chinese programs know by number too', async () => {
    const row = await firstRow(
      ['A', 'B', 'C', 'D', 'E']
        .map((c, i) => `<c r="${c}1" s="${i + 1}"><v>45352</v></c>`)
        .join('') + '<c r="F1" s="1"><v>45352.39583333</v></c><c r="G1" s="6"><v>1.5104166</v></c>',
      {
        styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@"/>
          <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts><cellXfs>${[
            0, 14, 57, 58, 31, 164, 165,
          ]
            .map((id) => `<xf numFmtId="${id}"/>`)
            .join('')}</cellXfs>`,
      },
    );
    expect(row.map((cell) => [cell!.kind, cell!.value, cell!.text])).toEqual([
      ['date', '2024-03-01', '2024/3/1'],
      ['date', '2024-03-01', '2024年3月'],
      ['date', '2024-03-01', '3月1日'],
      ['date', '2024-03-01', '2024年3月1日'],
      ['date', '2024-03-01', '2024年3月'],
      ['date', '2024-03-01T09:30', '2024/3/1'],
      ['date', 'PT36H15M', '36:15'],
    ]);
  });

  it('that is written as a day is the text of it, and parts may have prefixes to their names', async () => {
    const [written] = await firstRow('<c r="A1" t="d"><v>2024-03-01</v></c>');
    expect(written).toMatchObject({ kind: 'text', value: '2024-03-01' });
    const [day] = await firstRow('<c r="A1" s="1"><v>45352</v></c>', {
      more: {
        'xl/styles.xml': `<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="57"/></x:cellXfs></x:styleSheet>`,
      },
    });
    expect(day).toMatchObject({ kind: 'date', text: '2024年3月' });
  });

  it('counts its days from 1904 where the workbook does', async () => {
    const [cell] = await firstRow('<c r="A1" s="1"><v>43890</v></c>', {
      workbook: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>',
    });
    expect(cell).toMatchObject({ kind: 'date', value: '2024-03-01', text: '2024年3月1日' });
  });

  it('of twelve digits keeps them all, whatever is shown', async () => {
    const row = await firstRow(
      '<c r="A1"><v>330105001001</v></c><c r="B1"><v>3.3010500100100001E11</v></c>',
    );
    expect(row[0]).toEqual({ kind: 'number', value: 330105001001, text: '3.30105E+11' });
    expect(row[1]!.value).toBe(330105001001);
  });
});

describe('an XML spreadsheet of 2003', () => {
  const xml = (table: string) => `<?xml version="1.0" encoding="GB2312"?>
    <?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
      xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>
      <Style ss:ID="d"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style></Styles>
      <Worksheet ss:Name="表"><Table>${table}</Table></Worksheet></Workbook>`;

  it('is read with its notes apart, its days, its hidden rows, and formulas without a value', async () => {
    const text = xml(`<Column ss:Index="2" ss:Hidden="1"/><Row ss:Hidden="1">
      <Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">128<Sup>2</Sup></ss:Data></Cell>
      <Cell ss:Formula="=RC[1]"/><Cell ss:Formula="=RC[-2]"><Data ss:Type="Number">5</Data></Cell>
      <Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-03-01T00:00:00.000</Data></Cell></Row>
      <Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String"><S>12</S>13</Data></Cell></Row>`);
    const { workbook } = await openWorkbook(strToU8(text), 'a.xml');
    const [sheet] = workbook!.sheets;
    expect(sheet!.rows[0]).toMatchObject([
      { text: '128', mark: '2' },
      { value: undefined, formula: 'C1' },
      { value: 5 },
      { kind: 'date', value: '2024-03-01', text: '2024年3月' },
    ]);
    expect(sheet!.rows[2]![0]!.text).toBe('13');
    expect([...sheet!.hiddenRows, ...sheet!.hiddenColumns]).toEqual([0, 1]);
    expect(sheet!.merges).toEqual([{ top: 2, left: 0, bottom: 2, right: 1 }]);
  });
});

describe('a sheet', () => {
  it('is small that claims to be large, and its merges end where it does', async () => {
    const { workbook } = await open({
      sheets: {
        表: `<dimension ref="A1:XFD1048576"/><cols><col min="3" max="16384" hidden="1"/></cols>
          <sheetData><row r="1"><c r="A1"><v>1</v></c></row>
          <row r="2" hidden="1"><c r="C2"><v>2</v></c><c r="XFD2" s="0"/></row><row r="1048576" hidden="1"/></sheetData>
          <mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`,
      },
    });
    const [sheet] = workbook!.sheets;
    expect(sheet!.rows).toHaveLength(2);
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([...sheet!.hiddenRows]).toEqual([1]);
    expect([...sheet!.hiddenColumns]).toEqual([2]);
  });

  it('that one stray cell makes too large is left out, and the cell is named', async () => {
    const { workbook, problems } = await open({
      sheets: {
        甲: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>`,
        乙: rowOf('<c r="A1"><v>1</v></c>'),
      },
    });
    expect(workbook!.sheets.map(({ name }) => name)).toEqual(['乙']);
    expect(problems).toMatchObject([
      { code: 'cells-too-many', place: { sheet: '甲' }, args: { cell: 'XFD1048576' } },
    ]);
  });

  it('that cannot be read is named, and the others are read', async () => {
    const lost = rowOf('<c r="A1" t="s"><v>99</v></c>');
    const { workbook, problems } = await open({
      sheets: { 甲: lost, 乙: rowOf('<c r="A1"><v>1</v></c>') },
    });
    expect(workbook!.sheets.map(({ name }) => name)).toEqual(['乙']);
    expect(problems).toMatchObject([
      { code: 'file-damaged', severity: 'error', place: { file: '表.xlsx', sheet: '甲' } },
    ]);
    expect((await open({ sheets: { 甲: lost } })).problems).toHaveLength(1);
  });

  it('may bear any name, and is hidden where the workbook says so', async () => {
    const cells = rowOf('<c r="A1"><v>1</v></c>');
    const { workbook } = await open({
      sheets: { ['__proto__']: cells, constructor: cells, 'A&amp;B': cells, 暗: cells },
      attributes: { 暗: 'state="veryHidden"' },
    });
    expect(workbook!.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['__proto__', false],
      ['constructor', false],
      ['A&B', false],
      ['暗', true],
    ]);
    expect(({} as Record<string, unknown>)['rows']).toBeUndefined();
  });
});

describe('a workbook', () => {
  it('with macros is read without them', async () => {
    const { workbook, problems } = await open({
      sheets: { 表: rowOf('<c r="A1"><v>1</v></c>') },
      more: { 'xl/vbaProject.bin': new Uint8Array(10) },
    });
    expect(workbook!.sheets).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['macro-left-out']);
  });

  it('need not say where its cells stand', async () => {
    const { workbook } = await open({
      sheets: {
        表: '<sheetData><row><c><v>1</v></c><c s="0"/><c><v>3</v></c></row><row><c><f>A1</f></c></row></sheetData>',
      },
    });
    const { rows } = workbook!.sheets[0]!;
    expect(rows.map((row) => [...row].map((cell) => cell && [cell.value, cell.formula]))).toEqual([
      [[1, undefined], undefined, [3, undefined]],
      [[undefined, 'A1']],
    ]);
  });

  it('that declares entities has none of them expanded', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => {
      return `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`;
    }).join('');
    const bytes = handMade({
      sheets: { 表: rowOf('<c r="A1" t="s"><v>0</v></c>') },
      more: {
        'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>`,
      },
    });
    const time = await cpuTime(async () => {
      const { workbook } = await openWorkbook(bytes, '表.xlsx');
      expect(workbook?.sheets[0]?.rows[0]?.[0]?.text.length ?? 0).toBeLessThan(100);
    });
    expect(time).toBeLessThan(1000);
  });

  it('keeps the comments of its cells', async () => {
    const sheet = utils.aoa_to_sheet([['潮鸣', 12]]);
    sheet['B1'].c = [{ a: 'x', t: 'check' }];
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '表');
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
      const { workbook } = await openWorkbook(bytes, '表');
      expect(workbook!.sheets[0]!.rows[0]![1]!.comment).toContain('check');
    }
  });
});
