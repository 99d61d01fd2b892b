import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/cohort/gf-cohort.js';
import { block, type Cell } from '../../../stories/documents/document.js';
import { itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { ATTENDANCES, DISTRICT } from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  all,
  inside,
  message,
  openTable,
  placeData,
  read,
  readAll,
  smallDocument,
} from '../../support/page.js';

/** Training attendances by cohort: name, first month, one cell a month. */
async function groups(...all: [name: string, start: string, cells: Cell[]][]): Promise<Contract> {
  const document = await smallDocument();
  const categories = all.map(([name], i) => ({ id: `c${i}`, name }));
  document.dimensions = [{ id: 'cohort', name: '批次', categories }];
  document.observations = [];
  for (const one of document.indicators) one.aggregation.time = 'cohort-last';
  document.data = all.map(([, start, cells], i) =>
    block(start, { [ATTENDANCES]: { [DISTRICT]: cells } }, { breakdown: { cohort: `c${i}` } }),
  );
  return document;
}

const draw = async (document: Contract, more = '') =>
  placeData(`<gf-cohort indicator="${ATTENDANCES}" ${more}></gf-cohort>`, document);
const two = () =>
  groups(['春季班', '2023-11', [40, 32, 30, 28]], ['冬季班', '2024-01', [50, 44, [9, 'P']]]);
const slider = (host: Element) => inside(host, '[role="slider"]');

describe('gf-cohort', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-cohort', 'indicator="graduates-employed"', SAMPLE);

  it('draws one line a cohort, the youngest first, each with its start', async () => {
    const host = await draw(await two());
    expect(readAll(host, '.ends text').sort()).to.deep.equal(
      ['冬季班 9人次', '春季班 28人次'].sort(),
    );
    expect(all(host, '.legend')).to.be.empty;
    expect(read(host, '.remarks')).to.contain('冬季班（2024年1月起）、春季班（2023年11月起）');
    expect(all(host, 'g.series')).to.have.length(2);
    expect(read(host, '.where')).to.equal('示例区 · 批次2批');
    await expect(host).to.be.accessible();
  });

  it('starts both lines at the same place, and counts months', async () => {
    const host = await draw(await two());
    const starts = all(host, 'g.series path:not(.line-preliminary)').map(
      (path) => /^M([\d.]+),/.exec(path.getAttribute('d')!)![1],
    );
    expect(starts[0]).to.equal(starts[1]);
    expect(readAll(host, '.axis text').join(' ')).to.contain('第几个月');
  });

  it('is hollow and dashed at the young end', async () => {
    const host = await draw(await two());
    expect(all(host, '.point-preliminary.tone-series-1')).to.have.length(1);
    expect(all(host, 'path.line-preliminary.tone-series-1')).to.have.length(1);
    expect(all(host, '.point-preliminary.tone-comparison')).to.have.length(0);
  });

  it('hatches a suppressed month in the tone of its cohort, and leaves the line open', async () => {
    const host = await draw(await groups(['春季班', '2023-11', [40, 'Q', 30, 28]]));
    expect(all(host, 'path.withheld-of.tone-series-1')).to.have.length(1);
    expect(read(host, '.foot')).to.contain('斜线：该批此时不公布');
    const line = inside(host, 'g.series path').getAttribute('d')!;
    expect(line.match(/M/g)!.length).to.equal(2);
  });

  it('says every cohort at an age, one tab stop', async () => {
    const host = await draw(await two());
    await press(slider(host), 'Home');
    expect(slider(host).getAttribute('aria-valuetext')).to.equal(
      '第1个月；冬季班，2024年1月：50人次；春季班，2023年11月：40人次',
    );
    await press(slider(host), 'End');
    expect(slider(host).getAttribute('aria-valuetext')).to.equal(
      '第4个月；春季班，2024年2月：28人次',
    );
    expect(tabStops(host)).to.have.length(2);
    expect(read(host, '#summary')).to.equal('自开始起第3个月，冬季班：9人次；春季班：30人次。');
  });

  it('has a column a cohort in its table', async () => {
    const host = await draw(await two());
    const rows = await openTable(host);
    expect(rows[2]).to.deep.equal(['第3个月', '9人次（初步数）', '30人次']);
    expect(rows[3]).to.deep.equal(['第4个月', '—', '28人次']);
    expect(readAll(host, 'td .aloud'), 'one that is younger lacks no figure').to.deep.equal([
      '未到该期',
    ]);
  });

  it('draws eight at most and says so', async () => {
    const many = Array.from({ length: 9 }, (_, i): [string, string, Cell[]] => [
      `第${i + 1}批`,
      `2023-0${i + 1}`,
      [i + 1, i + 2],
    ]);
    const host = await draw(await groups(...many));
    expect(all(host, 'g.series')).to.have.length(8);
    expect(read(host, '.remarks')).to.contain('更早的1批没有显示');
  });

  it('draws nothing of running totals of the year, and says why', async () => {
    const document = await two();
    for (const block of document.data!) block.accumulation = 'ytd';
    const host = await draw(document);
    expect(all(host, '.plot')).to.have.length(0);
    expect(read(host, '.refused')).to.contain('累计数每年一月从头起算');
    expect(read(host, '.body')).to.contain('28人次');
  });

  it('names a dimension that the data lack', async () => {
    console.expect('[unknown-reference]');
    expect(await message(await draw(await two(), 'by="nothing"'))).to.contain('分组维度“nothing”');
  });

  it('speaks English', async () => {
    const host = await draw(await two(), 'lang="en"');
    expect(readAll(host, '.remarks p')).to.deep.equal([
      '冬季班 (from Jan 2024), 春季班 (from Nov 2023)',
      'Each line is one cohort; no two are joined or added.',
    ]);
  });
});
