import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/facts/gf-facts.js';
import '../../src/elements/filter/gf-filter.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/tiles/gf-tiles.js';
import '../../src/elements/trend/gf-trend.js';
import { headerOf } from '../support/accessible.js';
import { quietConsole } from '../support/console.js';
import {
  GONGSHU,
  SAMPLE,
  SMALL,
  all,
  everything,
  fresh,
  inside,
  message,
  openTable,
  place,
  read,
  settled,
} from '../support/page.js';

const RATE = 'indicator="employment-rate"';
const CHINESE = /[\u4e00-\u9fff]/;

describe('the language of a tag', () => {
  const console = quietConsole();

  it('is Chinese on a Chinese page', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    expect(document.documentElement.lang).to.equal('zh-CN');
    expect(headerOf(host)).to.deep.equal(['就业率', '示例区 · 2024年3月']);
  });

  it('is its own lang before that of the page', async () => {
    const host = await place(`<gf-stat lang="en" src="${SMALL}" ${RATE}></gf-stat>`);
    expect(headerOf(host)[0]).to.equal('Employment rate');
    host.setAttribute('lang', 'zh-Hans-CN');
    await settled(host);
    expect(headerOf(host)[0]).to.equal('就业率');
  });

  it('is that of the nearest ancestor, out of shadow roots too', async () => {
    const page = await place('<div lang="en"><div></div></div>');
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<gf-stat src="${SMALL}" ${RATE}></gf-stat>`;
    await settled(page);
    expect(read(root.firstElementChild!, '.title')).to.equal('Employment rate');
  });

  it('is that of the page', async () => {
    try {
      document.documentElement.lang = 'en-GB';
      const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
      expect(headerOf(host)[0]).to.equal('Employment rate');
    } finally {
      document.documentElement.lang = 'zh-CN';
    }
  });

  it('in English leaves no word of Chinese in picture, label, table and foot', async () => {
    const tags = [
      `<gf-stat ${RATE} compare="previous-period"></gf-stat>`,
      `<gf-trend ${RATE} compare="year-on-year"></gf-trend>`,
      `<gf-ranking ${RATE}></gf-ranking>`,
      `<gf-tiles ${RATE}></gf-tiles>`,
      '<gf-filter></gf-filter>',
    ];
    for (const markup of tags) {
      const host = await place(markup.replace('>', ` lang="en" src="${SAMPLE}">`));
      expect(everything(host), markup).not.to.match(CHINESE);
      if (all(host, '.tool:not(.more)').length > 0) {
        await openTable(host);
        expect(everything(host), markup).not.to.match(CHINESE);
      }
    }
  });

  it('in English says percentage points, target, sample data and bounds in words', async () => {
    const rate = await place(
      `<gf-stat lang="en" src="${SMALL}" ${RATE} compare="previous-period"></gf-stat>`,
    );
    expect(read(rate, '.change')).to.match(/percentage points/);
    expect(read(rate, '.verdict')).to.equal('✓ met Sample line (at least 95%)');
    expect(read(rate, '.number')).to.contain('provisional');
    expect(read(rate, '.badge')).to.equal('Sample data, not real statistics');
    const bound = await place(
      `<gf-stat lang="en" src="${GONGSHU}" indicator="alliance-members" region="330105015"></gf-stat>`,
    );
    expect(read(bound, '.number')).to.match(/(more than|over) 30 organisations/);
  });

  it('in English says what went wrong', async () => {
    console.expect('[html-instead-of-json]');
    const src = fresh('/data/broken/html-page.json');
    const host = await place(`<gf-stat lang="en" src="${src}"></gf-stat>`);
    expect(await message(host)).to.match(/The data cannot be shown .* web page/);
    expect(inside(host, '.message').textContent).not.to.match(CHINESE);
  });
});

describe('the heading of a card', () => {
  quietConsole();

  it('has level 3 unless the page says otherwise', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    const title = inside(host, '.title');
    expect([title.getAttribute('role'), title.getAttribute('aria-level')]).to.deep.equal([
      'heading',
      '3',
    ]);
    host.setAttribute('heading-level', '2');
    await settled(host);
    expect(title.getAttribute('aria-level')).to.equal('2');
  });

  it('may be the page’s own; the name of the indicator then stands below it', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE} heading="本月"></gf-stat>`);
    expect(headerOf(host)).to.deep.equal(['本月', '就业率 · 示例区 · 2024年3月']);
  });
});

describe('the theme of a tag', () => {
  quietConsole();
  const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(16, 34, 44)' };
  const look = (host: Element) => getComputedStyle(inside(host, '.card'));

  it('is light, dark or contrast by its attribute, and changes with it', async () => {
    const host = await place<HTMLElement & { theme: string }>(
      `<gf-trend src="${SMALL}" ${RATE} theme="dark"></gf-trend>`,
    );
    expect(look(host).backgroundColor).to.equal(PAPER.dark);
    expect(getComputedStyle(inside(host, '.title')).color).to.equal('rgb(238, 244, 245)');
    host.theme = 'light';
    await settled(host);
    expect(look(host).backgroundColor).to.equal(PAPER.light);
    host.theme = 'contrast';
    await settled(host);
    expect(look(host).color).to.equal('rgb(0, 0, 0)');
  });

  it('follows the reader’s system with auto, and only then', async () => {
    const auto = await place(`<gf-stat src="${SMALL}" ${RATE} theme="auto"></gf-stat>`);
    const plain = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    try {
      for (const scheme of ['dark', 'light'] as const) {
        await emulateMedia({ colorScheme: scheme });
        expect(look(auto).backgroundColor, scheme).to.equal(PAPER[scheme]);
        expect(look(plain).backgroundColor).to.equal(PAPER.light);
      }
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('takes the colours that the page sets for it, and none that are set for another', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE} theme="dark"></gf-stat>`);
    host.style.setProperty('--gf-paper', 'rgb(4, 5, 6)');
    expect(look(host).backgroundColor).to.equal(PAPER.dark);
    host.style.setProperty('--gf-dark-paper', 'rgb(1, 2, 3)');
    expect(look(host).backgroundColor).to.equal('rgb(1, 2, 3)');
    host.setAttribute('theme', 'light');
    await settled(host);
    expect(look(host).backgroundColor).to.equal('rgb(4, 5, 6)');
  });

  it('has large type for older readers with elder, and large buttons', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE} elder></gf-stat>`);
    expect(parseFloat(look(host).fontSize)).to.be.at.least(24);
    expect(inside(host, '.tool').getBoundingClientRect().height).to.be.at.least(60);
    host.removeAttribute('elder');
    await settled(host);
    expect(parseFloat(look(host).fontSize)).to.be.below(20);
  });

  it('has the strongest contrast for older readers, on paper and in the dark', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE} elder></gf-stat>`);
    const quiet = () => look(host).getPropertyValue('--quiet').trim();
    expect(quiet()).to.equal('#1f2d35');
    host.setAttribute('theme', 'dark');
    await settled(host);
    expect(quiet()).to.equal('#a8bbc4');
  });

  it('tells a screen reader the language of its words', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE} lang="en"></gf-stat>`);
    expect(inside(host, '.card').getAttribute('lang')).to.equal('en');
    host.setAttribute('lang', 'zh-CN');
    await settled(host);
    expect(inside(host, '.card').getAttribute('lang')).to.equal('zh-CN');
  });

  it('keeps the style of the page out: no font size below 12 px, no capitals', async () => {
    const style = 'font-size: 6px; text-transform: uppercase; text-align: right';
    const page = await place(
      `<div style="${style}"><gf-stat src="${SMALL}" ${RATE}></gf-stat></div>`,
    );
    const host = page.firstElementChild!;
    expect(parseFloat(look(host).fontSize)).to.be.at.least(12);
    expect([look(host).textTransform, look(host).textAlign]).to.deep.equal(['none', 'start']);
  });
});
