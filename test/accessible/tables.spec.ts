// No file of src stands behind it alone: what the table of every tag says of itself, and how it is put in order.
import { expect } from '@open-wc/testing';
import { quietConsole } from '../support/console.js';
import { all, cells, frame, inside, openTable, read } from '../support/page.js';
import { DRAWN, shownIn, statesOf } from '../support/states.js';

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
});
