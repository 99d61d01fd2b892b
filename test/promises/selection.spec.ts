import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import { plotOf, press } from '../support/input.js';
import { SMALL, all, heard, inside, place, read, settled } from '../support/page.js';

const RATE = 'indicator="employment-rate"';
const EAST = 'region="990101001"';

/** The tag of a name inside a board or another element. */
const tag = (root: ParentNode, name: string) => root.querySelector(name)!;
const where = (root: ParentNode, name: string) => read(tag(root, name), '.where');

async function pickRow(root: Element, name: string): Promise<void> {
  const ranking = tag(root, 'gf-ranking');
  const row = all(ranking, '[role="option"]').find((one) => one.textContent!.includes(name));
  row!.click();
  await settled(root);
}

const board = (attributes = '', more = '') =>
  place(`<gf-board src="${SMALL}" ${attributes}>
    <gf-stat ${RATE}></gf-stat>
    <gf-trend ${RATE}></gf-trend>
    <gf-ranking ${RATE}></gf-ranking>
    ${more}
  </gf-board>`);

describe('a selection in gf-board', () => {
  quietConsole();

  it('of a row in gf-ranking moves gf-stat and gf-trend to that region', async () => {
    const root = await board();
    expect(where(root, 'gf-stat')).to.equal('示例区 · 2024年3月');
    await pickRow(root, '东街道');
    expect(where(root, 'gf-stat')).to.equal('东街道 · 2024年3月');
    expect(where(root, 'gf-trend')).to.match(/^就业率 · 东街道 · /);
    // 2494 ÷ 2604
    expect(read(tag(root, 'gf-stat'), '.figure')).to.equal('95.8');
  });

  it('leaves the ranking on the regions that were picked from', async () => {
    const root = await board();
    await pickRow(root, '东街道');
    expect(where(root, 'gf-ranking')).to.contain('示例区下辖2个街道');
    expect(read(tag(root, 'gf-ranking'), '[aria-selected="true"] .name')).to.equal('东街道');
  });

  it('is cleared when the same row is picked again', async () => {
    const root = await board();
    await pickRow(root, '东街道');
    await pickRow(root, '东街道');
    expect(where(root, 'gf-stat')).to.equal('示例区 · 2024年3月');
    expect(all(tag(root, 'gf-ranking'), '[aria-selected="true"]')).to.be.empty;
  });

  it('moves on when another row is picked', async () => {
    const root = await board();
    await pickRow(root, '东街道');
    await pickRow(root, '西街道');
    expect(where(root, 'gf-stat')).to.match(/^西街道 · /);
    expect(all(tag(root, 'gf-ranking'), '[aria-selected="true"]')).to.have.length(1);
  });

  it('does not move an element with a region of its own', async () => {
    const root = await board(
      '',
      `<gf-tiles ${RATE}></gf-tiles><gf-stat id="own" ${EAST}></gf-stat>`,
    );
    await pickRow(root, '西街道');
    expect(where(root, 'gf-stat')).to.match(/^西街道/);
    expect(where(root, '#own')).to.match(/^东街道/);
    expect(read(tag(root, 'gf-tiles'), '[aria-selected="true"] .name')).to.equal('西街道');
  });

  it('of a month in gf-trend moves the others to that month, and shows it in the trend', async () => {
    const root = await board();
    const trend = tag(root, 'gf-trend');
    await press(plotOf(trend), 'Home');
    await press(plotOf(trend), 'Enter');
    await settled(root);
    expect(where(root, 'gf-stat')).to.equal('示例区 · 2024年1月');
    expect(where(root, 'gf-ranking')).to.contain('2024年1月');
    expect(where(root, 'gf-trend')).to.equal('就业率 · 示例区 · 2024年1月 至 2024年3月');
    await press(plotOf(trend), 'Escape');
    expect(inside(trend, '.cursor').getBoundingClientRect().height).to.be.above(50);
    expect(inside<HTMLElement>(trend, '.tip').hidden).to.equal(true);
    expect(plotOf(trend).getAttribute('aria-valuetext')).to.match(/^2024年1月/);
  });

  it('fires one gf-select, from the element that the reader used', async () => {
    const root = await board();
    const selects = heard('gf-select');
    await pickRow(root, '东街道');
    expect(selects).to.have.length(1);
    expect(selects[0]!.target).to.equal(tag(root, 'gf-ranking'));
  });

  it('fires none when a script sets region or period of the board', async () => {
    const root = await board();
    const selects = heard('gf-select');
    root.setAttribute('region', '990101002');
    root.setAttribute('period', '2024-02');
    await settled(root);
    expect(where(root, 'gf-stat')).to.equal('西街道 · 2024年2月');
    expect(selects).to.be.empty;
  });

  it('stays in its board', async () => {
    const page = await fixture<HTMLElement>(`<div>
      <gf-board src="${SMALL}"><gf-stat></gf-stat><gf-ranking></gf-ranking></gf-board>
      <gf-board src="${SMALL}"><gf-stat></gf-stat></gf-board>
    </div>`);
    await settled(page);
    const [one, two] = page.querySelectorAll('gf-board');
    await pickRow(one!, '东街道');
    expect(where(one!, 'gf-stat')).to.match(/^东街道/);
    expect(where(two!, 'gf-stat')).to.match(/^示例区/);
  });
});

describe('a group', () => {
  quietConsole();

  it('links tags in different shadow roots', async () => {
    const page = await fixture<HTMLElement>('<div><div></div><div></div></div>');
    const [left, right] = [...page.children].map((host) => host.attachShadow({ mode: 'open' }));
    left!.innerHTML = `<gf-ranking src="${SMALL}" ${RATE} group="a"></gf-ranking>`;
    right!.innerHTML = `<gf-stat src="${SMALL}" ${RATE} group="a"></gf-stat>
      <gf-trend src="${SMALL}" ${RATE} group="b"></gf-trend>`;
    await settled(page);
    all(tag(left!, 'gf-ranking'), '[role="option"]')[0]!.click();
    await settled(page);
    expect(where(right!, 'gf-stat')).to.match(/^东街道/);
    expect(where(right!, 'gf-trend'), 'another group').to.match(/^就业率 · 示例区/);
    all(tag(left!, 'gf-ranking'), '[role="option"]')[0]!.click();
    await settled(page);
    expect(where(right!, 'gf-stat')).to.match(/^示例区/);
  });

  it('joins a board and a tag outside it', async () => {
    const page = await fixture<HTMLElement>(`<div>
      <gf-board src="${SMALL}" group="c"><gf-ranking></gf-ranking></gf-board>
      <gf-stat src="${SMALL}" group="c"></gf-stat>
    </div>`);
    await settled(page);
    await pickRow(page, '西街道');
    expect(where(page, ':scope > gf-stat')).to.match(/^西街道/);
    await pickRow(page, '西街道');
  });
});

describe('sync-url', () => {
  quietConsole();
  let address: string;

  beforeEach(() => {
    address = location.href;
  });

  afterEach(() => history.replaceState(null, '', address));

  const param = (name: string) => new URLSearchParams(location.search).get(name);

  const set = (region: string, period: string) => {
    const url = new URL(location.href);
    url.searchParams.set('gf-region', region);
    url.searchParams.set('gf-period', period);
    history.replaceState(null, '', url);
  };

  it('writes region and period into the address, keeps the rest, and takes them out again', async () => {
    const root = await board('sync-url');
    const others = location.search;
    const steps = history.length;
    await pickRow(root, '东街道');
    await press(plotOf(tag(root, 'gf-trend')), 'Home');
    await press(plotOf(tag(root, 'gf-trend')), 'Enter');
    expect([param('gf-region'), param('gf-period')]).to.deep.equal(['990101001', '2024-01']);
    expect(location.search.startsWith(others)).to.be.true;
    expect(history.length, 'Back still leaves the page').to.equal(steps);
    await press(plotOf(tag(root, 'gf-trend')), 'Enter');
    await pickRow(root, '东街道');
    expect(location.search).to.equal(others);
  });

  it('reads them at the start', async () => {
    set('990101002', '2024-02');
    const root = await board('sync-url');
    expect(where(root, 'gf-stat')).to.equal('西街道 · 2024年2月');
    expect(read(tag(root, 'gf-ranking'), '[aria-selected="true"] .name')).to.equal('西街道');
  });

  it('follows the address when the reader goes back', async () => {
    const root = await board('sync-url');
    set('990101002', '2024-02');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await settled(root);
    expect(where(root, 'gf-stat')).to.equal('西街道 · 2024年2月');
  });

  it('shows the whole where the address names what the data lack', async () => {
    set('nowhere', '2024-02');
    const root = await board('sync-url');
    expect(where(root, 'gf-stat')).to.equal('示例区 · 2024年2月');
  });

  it('leaves the address alone without the attribute, and after removal', async () => {
    const plain = await board();
    await pickRow(plain, '东街道');
    expect(param('gf-region')).to.equal(null);
    const synced = await board('sync-url group="gone"');
    synced.remove();
    const other = await board('group="gone"');
    await pickRow(other, '东街道');
    expect(param('gf-region')).to.equal(null);
  });
});

describe('gf-board', () => {
  quietConsole();

  it('is accessible with its tags, in the light and in the dark', async () => {
    for (const theme of ['light', 'dark']) {
      const root = await board(`theme="${theme}"`);
      await expect(root).to.be.accessible();
    }
  });

  it('gives theme, large type and period to the tags inside, who may differ', async () => {
    const root = await board(
      'elder theme="dark" period="2024-01"',
      '<gf-stat id="own" theme="light"></gf-stat>',
    );
    const card = inside(tag(root, 'gf-stat'), '.card');
    expect(parseFloat(getComputedStyle(card).fontSize)).to.be.at.least(20);
    expect(getComputedStyle(card).backgroundColor).to.equal('rgb(16, 34, 44)');
    expect(where(root, 'gf-stat')).to.contain('2024年1月');
    const own = inside(tag(root, '#own'), '.card');
    expect(getComputedStyle(own).backgroundColor).to.equal('rgb(255, 255, 255)');
    root.setAttribute('theme', 'contrast');
    await settled(root);
    expect(getComputedStyle(card).color).to.equal('rgb(0, 0, 0)');
  });

  it('lays its tags out in as many columns as fit, one on a phone', async () => {
    const root = await board();
    const lefts = () =>
      new Set([...root.children].map((one) => Math.round(one.getBoundingClientRect().left))).size;
    root.style.width = '340px';
    await settled(root);
    expect(lefts()).to.equal(1);
    expect(root.scrollWidth).to.be.at.most(340);
    root.style.width = '1000px';
    await settled(root);
    expect(lefts()).to.be.above(1);
  });
});
