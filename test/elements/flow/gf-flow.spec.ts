import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/flow/gf-flow.js';
import { block } from '../../../stories/documents/document.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import { press } from '../../support/input.js';
import {
  SAMPLE,
  all,
  inside,
  openTable,
  place,
  placeData,
  read,
  settled,
} from '../../support/page.js';
import { PLACE } from '../../support/sample.js';

const flow = (more = '') => place(`<gf-flow src="${SAMPLE}" ${more}></gf-flow>`);

/** Four months of cases; the third does not balance. */
async function document(): Promise<Contract> {
  const sample = (await (await fetch(SAMPLE)).json()) as Contract;
  const ids = ['cases-pending-opening', 'dispute-cases-accepted', 'cases-closed'];
  const wanted = [...ids, 'cases-pending-closing', 'case-closure-rate'];
  return {
    ...sample,
    indicators: sample.indicators.filter(({ id }) => wanted.includes(id)),
    targets: [],
    changes: [],
    breaks: [],
    annotations: [],
    observations: [],
    data: [
      block(
        '2024-01',
        {
          'cases-pending-opening': { [PLACE.id]: [10, 12, 10, 16] },
          'dispute-cases-accepted': { [PLACE.id]: [5, 4, 7, 6] },
          'cases-closed': { [PLACE.id]: [3, 6, 2, 8] },
          'cases-pending-closing': { [PLACE.id]: [12, 10, 16, 14] },
        },
        { accumulation: 'period' },
      ),
    ],
  };
}
const small = async () => placeData('<gf-flow></gf-flow>', await document());

describe('gf-flow', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-flow', '', SAMPLE);
  itHasAnAccessibleTable('gf-flow', '', SAMPLE);

  it('takes the indicator that has an account, and says where and over which time', async () => {
    const host = await flow();
    expect(headerOf(host)).to.deep.equal([
      '期末未结案件数由年初的1,221增到1,314件（初步数）',
      `期末未结案件数 · 存量变动 · ${PLACE.name} · 2022年1月 至 2024年12月`,
    ]);
    expect(all(host, 'rect[class^="inflow"]')).to.have.length(36);
    expect(all(host, 'rect[class^="outflow"]')).to.have.length(36);
  });

  it('writes the year so far as an equation that begins with January', async () => {
    console.expect('[unbalanced]');
    const host = await small();
    expect(read(host, '.account .where')).to.equal('2024年1月 至 2024年4月');
    expect(read(host, '.equation')).to.match(
      /^年初（期初未结案件数） ?10件 ＋ .*22件 − 结案数 ?19件 ≠ 期末未结案件数 ?14件$/,
    );
  });

  it('marks the month that does not balance and names it, and no other', async () => {
    console.expect('[unbalanced]');
    const host = await small();
    expect(all(host, 'text.unbalanced')).to.have.length(1);
    expect(read(host, 'p.unbalanced')).to.match(/：2024年3月$/);
    expect(all(await flow(), 'text.unbalanced')).to.be.empty;
  });

  it('draws provisional months pale in a dashed frame', async () => {
    const host = await flow();
    const hollow = all(host, 'rect.inflow-preliminary');
    expect(hollow).to.have.length(2);
    const { fillOpacity, strokeDasharray } = getComputedStyle(hollow[0]!);
    expect([fillOpacity, strokeDasharray]).to.deep.equal(['0.3', '4px, 2px']);
    expect(read(host, '.foot')).to.contain('浅色');
  });

  it('is gone through with the arrow keys, each month with its four sides', async () => {
    console.expect('[unbalanced]');
    const host = await small();
    const plot = inside<HTMLElement>(host, '.plot');
    await press(plot, 'Home');
    await settled(host);
    expect(plot.getAttribute('aria-valuetext')).to.equal(
      '2024年1月，期初未结案件数：10件，劳动争议受理案件数：5件，结案数：3件，期末未结案件数：12件',
    );
    await press(plot, 'ArrowRight');
    await press(plot, 'ArrowRight');
    await settled(host);
    expect(plot.getAttribute('aria-valuetext')).to.contain('不平衡，差1件');
  });

  it('has a table with the difference of each month', async () => {
    console.expect('[unbalanced]');
    const rows = await openTable(await small());
    expect(rows[1]).to.deep.equal(['2024年3月', '10件', '7件', '2件', '16件', '1件']);
    expect(rows[3]).to.deep.equal(['2024年1月', '10件', '5件', '3件', '12件', '0件']);
  });
});
