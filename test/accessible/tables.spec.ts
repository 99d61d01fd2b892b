// No file of src stands behind it alone: what the table of every tag says of itself, and how it is put in order.
import { expect } from '@open-wc/testing';
import { block, contract, indicator, region } from '../../stories/documents/document.js';
import { quietConsole } from '../support/console.js';
import { all, cells, frame, inside, openTable, placeData, read } from '../support/page.js';
import { DRAWN, shownIn, statesOf } from '../support/states.js';
import { loadTag } from '../support/tag-rows.js';

/** The units that the heads of a table name, or its caption does for all. */
const YEAR = /\d{4}/;

describe('a table', () => {
  const console = quietConsole();

  for (const name of DRAWN) {
    it(`of gf-${name} has a caption with what, where and of when, and heads that put it in order`, async function () {
      const [state] = statesOf(name);
      const host = await shownIn(name, 'zh-CN', state!, { console });
      // What has no table of its own is made of parts that have.
      if (all(host, '.tool:not(.more)').length === 0) return;
      const where = read(host, '.where');
      await openTable(host);
      const caption = read(host, 'caption');
      if (YEAR.test(where)) expect(caption).to.match(YEAR);
      for (const part of where.split(' · ')) expect(caption).to.contain(part);
      const heads = () => all(host, 'thead th').map((head) => head.getAttribute('aria-sort'));
      const names = () => cells(host).map((row) => row.join('|'));
      const before = names();
      expect(new Set(heads())).to.deep.equal(new Set(['none']));
      inside(host, 'thead button').click();
      await frame();
      expect(heads().slice(0, 1)).to.deep.equal(['ascending']);
      expect(names().slice().sort()).to.deep.equal(before.slice().sort());
      inside(host, 'thead button').click();
      await frame();
      expect(heads().slice(0, 1)).to.deep.equal(['descending']);
      inside(host, 'thead button').click();
      await frame();
      expect(names()).to.deep.equal(before);
    }).timeout(120_000);
  }

  it('of one unit names it in its caption or in its heads, of several in the heads', async () => {
    const [state] = statesOf('table');
    const host = await shownIn('table', 'zh-CN', state!, { console });
    const heads = all(host, 'thead th + th').map((head) => head.getAttribute('data-said') ?? '');
    const isInCaption = /单位：\S/.test(read(host, 'caption'));
    expect(isInCaption || heads.every(Boolean)).to.equal(true);
  });

  it('speaks a sum of ten thousand yuan as what it is, where its column has the digits alone', async () => {
    await loadTag('gf-table');
    const spending = indicator('spending', {
      name: { 'zh-CN': '支出', en: 'Spending' },
      domain: 'service',
      unit: 'cny-10k',
    });
    const host = await placeData(
      '<gf-table lang="en"></gf-table>',
      contract({
        regions: { items: [region('D', '东湖区', 'district')] },
        indicators: [spending],
        data: [block('2024-01', { spending: { D: [9310, 5] } })],
      }),
    );
    const heard = all(host, 'tbody td').map((cell) =>
      [...cell.childNodes]
        .filter((node) => !(node instanceof Element && node.ariaHidden === 'true'))
        .map((node) => (node instanceof Comment ? '' : node.textContent))
        .join('')
        .trim(),
    );
    expect(heard).to.deep.equal(['50 thousand yuan', '93.1 million yuan']);
    expect(cells(host).map(([figure]) => figure)).to.not.contain('9,310 million yuan');
  });
});
