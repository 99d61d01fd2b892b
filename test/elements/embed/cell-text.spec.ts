import { expect } from '@open-wc/testing';
import { cellsOf } from '../../../src/elements/embed/cell-text.js';

/** The cells of a table with these rows, as the page shows them. */
function read(rows: string) {
  const table = document.createElement('table');
  const source = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
  table.append(...source.querySelector('table')!.childNodes);
  document.body.append(table);
  const cells = cellsOf(table);
  table.remove();
  return cells;
}
const texts = (rows: string) => read(rows).map((row) => row.map(({ text }) => text));
const one = (cell: string) => read(`<tr><td>${cell}</td></tr>`)[0]![0]!;

describe('a cell of a pasted table', () => {
  it('keeps a raised note out of its figure, and names it as a mark', () => {
    expect(one('128<sup>2</sup>')).to.include({ text: '128', mark: '2' });
    expect(one('年末总人口(万人)<sup>1)</sup>')).to.include({
      text: '年末总人口(万人)',
      mark: '1)',
    });
  });

  it('keeps a raised digit that is part of a unit or a number', () => {
    expect(one('面积（km<sup>2</sup>）').text).to.equal('面积（km²）');
    expect(one('体积（m<sup>3</sup>）').text).to.equal('体积（m³）');
    expect(one('1.2×10<sup>4</sup>').text).to.equal('1.2×10^4');
    expect(one('CO<sub>2</sub>').text).to.equal('CO2');
  });

  it('reads nothing that is hidden, struck or no text of the page', () => {
    for (const extra of [
      '<span hidden>9</span>',
      '<span style="display:none">9</span>',
      '<span style="visibility:hidden">9</span>',
      '<span aria-hidden="true">9</span>',
      '<s>9</s>',
      '<del>9</del>',
      '<strike>9</strike>',
      '<span style="text-decoration:line-through">9</span>',
      '<script type="text/plain">9</script>',
      '<style>9</style>',
      '<!--9-->',
      '<button>9</button>',
    ]) {
      expect(one(`12${extra}`).text, extra).to.equal('12');
    }
  });

  it('leaves out rows and cells that the page does not show', () => {
    const rows =
      '<tr style="display:none"><td>隐藏</td><td>1</td></tr>' +
      '<tr><td>东街道</td><td style="display:none">7</td><td>12</td></tr>';
    expect(texts(rows)).to.deep.equal([['东街道', '12']]);
  });

  it('runs no two lines of a cell together into one figure', () => {
    expect(one('128<br>130').text).to.equal('128\n130');
    expect(one('<p>128</p><p>130</p>').text).to.equal('128\n130');
    expect(one('<p class=MsoNormal><span lang=EN-US>1,234<o:p></o:p></span></p>').text).to.equal(
      '1,234',
    );
  });

  it('reads what a workbook or a text program pastes: blanks, widths and set-in names', () => {
    const rows =
      '<colgroup><col width=72 style="mso-width-source:userset"></colgroup>' +
      '<tr height=19><td class=xl65>总人口</td><td class=xl66 align=right x:num="1234.5">1,235 </td><td>&nbsp;</td></tr>' +
      '<tr><td class=xl65>&nbsp;&nbsp;城镇</td><td x:num>880</td><td></td></tr>';
    expect(texts(rows)).to.deep.equal([
      ['总人口', '1,235', ''],
      ['城镇', '880', ''],
    ]);
    expect(read(rows).map(([name]) => name!.indent)).to.deep.equal([0, 2]);
  });

  it('knows how far it reaches, also to the end of the table', () => {
    const first = read('<tr><th rowspan=0 colspan=2>甲</th></tr>')[0]![0];
    expect(first).to.include({ colSpan: 2, rowSpan: 1000, head: true });
  });
});
