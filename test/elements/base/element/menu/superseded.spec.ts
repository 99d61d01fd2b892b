import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../../../src/elements/stat/gf-stat.js';
import type { GfElement } from '../../../../../src/elements/base/element/element.js';
import { quietConsole } from '../../../../support/console.js';
import {
  SMALL,
  all,
  frame,
  inside,
  read,
  settled,
  smallDocument,
} from '../../../../support/page.js';

/** A tag that holds the small document, as it was on a day. */
async function frozen(
  published: string,
  asOf: string,
  live = SMALL,
  style = '',
): Promise<GfElement> {
  const document = await smallDocument();
  Object.assign(document.dataset, { published, asOf });
  const host = Object.assign(window.document.createElement('gf-stat'), {
    data: document,
    liveSrc: live,
  });
  const place = await fixture<HTMLElement>('<div></div>');
  for (const [name, value] of style ? [style.split(':')] : [])
    place.style.setProperty(name!, value!);
  place.append(host);
  await settled(host);
  return host;
}

const badges = (host: Element) => all(host, '.badge.newer');

describe('a card whose figures stand in its page', () => {
  quietConsole();

  it('says that there are newer ones where they came from, and shows them when asked', async () => {
    const host = await frozen('2020-01-02', '2019-12');
    await waitUntil(() => badges(host).length === 1, 'nothing is said', { timeout: 4000 });
    const { dataset } = await smallDocument();
    expect(read(host, '.badge.newer')).to.match(/^已有更新的数据（截至.+） 显示$/);
    await expect(host).to.be.accessible();
    inside(host, '.badge.newer button').click();
    await settled(host);
    expect(host.src).to.contain(SMALL);
    expect(badges(host).length).to.equal(0);
    expect(read(host, '.foot')).to.contain(dataset.published.slice(0, 4));
  });

  it('says nothing where it is the newest, and where it cannot know', async () => {
    const { dataset } = await smallDocument();
    const newest = await frozen(dataset.published, dataset.asOf);
    const unknown = await frozen('2020-01-02', '2019-12', 'file:///data.json');
    const other = await frozen('2020-01-02', '2019-12', '/test/support/page.ts');
    await new Promise((done) => setTimeout(done, 300));
    for (const host of [newest, unknown, other]) expect(badges(host).length).to.equal(0);
  });

  it('asks only when it comes near', async () => {
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (...[input, init]: Parameters<typeof fetch>) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    try {
      const host = await frozen('2020-01-02', '2019-12', `${SMALL}?far`, 'margin-top:5000px');
      await new Promise((done) => setTimeout(done, 200));
      expect(asked.filter((url) => url.includes('?far'))).to.deep.equal([]);
      host.scrollIntoView();
      await waitUntil(() => badges(host).length === 1, 'nothing is said', { timeout: 4000 });
      expect(asked.filter((url) => url.includes('?far')).length).to.equal(1);
    } finally {
      window.fetch = fetch;
      scrollTo(0, 0);
      await frame();
    }
  });
});
