// The language of the page, whenever it is another one.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/alerts/gf-alerts.js';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/doctor/gf-doctor.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import { isWrittenOtherwise } from '../../src/i18n/traditional.js';
import { loadWords } from '../../src/i18n/words.js';
import { quietConsole } from '../support/console.js';
import {
  SAMPLE,
  SMALL,
  all,
  everything,
  frame,
  inside,
  message,
  openTable,
  place,
  placeData,
  read,
  settled,
  smallDocument,
} from '../support/page.js';
import { TAG_ROWS, loadTag } from '../support/tag-rows.js';

const RATE = 'indicator="employment-rate"';
const page = document.documentElement;

/** The tags that stand in a page on their own, but for those that are asked for a programme. */
const CARDS = TAG_ROWS.map(([name]) => name).filter(
  (name) => !['doctor', 'board', 'wall', 'programme', 'facts'].includes(name),
);

describe('a page whose language changes', () => {
  const console = quietConsole();
  afterEach(() => {
    page.lang = 'zh-CN';
  });

  it('has all of its cards follow within a frame, those of a board and those alone', async () => {
    await Promise.all([loadWords('en'), loadWords('zh-CN')]);
    const card = `<gf-stat src="${SMALL}" ${RATE}></gf-stat>`;
    const host = await place(
      `<div><gf-board src="${SMALL}">${card}${card}</gf-board>${card}</div>`,
    );
    const cards = [...host.querySelectorAll('gf-stat')];
    const titles = () => cards.map((one) => read(one, '.title'));
    for (const [lang, title] of [
      ['en', 'Employment rate'],
      ['zh-CN', '就业率'],
    ] as const) {
      page.lang = lang;
      await frame();
      expect(titles()).to.deep.equal([title, title, title]);
    }
  });

  it('shows no mixed cards while a dictionary comes: the language before stays until then', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    page.lang = 'zh-TW';
    await frame();
    expect(all(host, '[aria-busy]'), 'no card is emptied').to.deep.equal([]);
    await loadWords('zh-Hant');
    await settled(host);
    expect(host.shadowRoot!.querySelector('.card')!.getAttribute('lang')).to.equal('zh-Hant');
  });

  it('is heard by what stands in shadow trees, and by the nearest language around a card', async () => {
    await loadWords('en');
    const host = await place('<div><div></div></div>');
    const root = host.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<section><gf-stat src="${SMALL}" ${RATE}></gf-stat></section>`;
    await settled(host);
    const card = root.querySelector('gf-stat')!;
    root.querySelector('section')!.lang = 'en';
    await frame();
    expect(read(card, '.title')).to.equal('Employment rate');
    page.lang = 'zh-TW';
    await frame();
    expect(read(card, '.title'), 'what is nearer holds').to.equal('Employment rate');
  });

  it('does not change a card that names its own language', async () => {
    const host = await place(`<gf-stat lang="zh-CN" src="${SMALL}" ${RATE}></gf-stat>`);
    page.lang = 'en';
    await frame();
    expect(read(host, '.title')).to.equal('就业率');
  });

  it('is let go by cards that are removed', async () => {
    const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    host.remove();
    page.lang = 'en';
    await frame();
    expect(read(host, '.title')).to.equal('就业率');
  });

  for (const lang of ['zho', 'cmn-Hans', 'yue']) {
    it(`is Chinese where it is ${lang}`, async () => {
      page.lang = lang;
      const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
      expect(read(host, '.badge')).to.equal('示例数据，非真实统计');
    });
  }

  for (const lang of ['zh-Hant', 'zh-TW', 'zh-HK']) {
    it(`is Traditional Chinese where it is ${lang}; names stay as the data write them`, async () => {
      page.lang = lang;
      const host = await place(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
      expect(read(host, '.badge')).to.equal('範例資料，非真實統計');
      expect(read(host, '.title')).to.equal('就业率');
      expect(read(host, '.where')).to.equal('示例区 · 2024年3月');
    });
  }

  for (const name of CARDS) {
    it(`has no word of ours in Simplified Chinese in gf-${name} where it is Traditional`, async () => {
      await loadTag(`gf-${name}`);
      page.lang = 'zh-Hant';
      const response = await (await fetch(SAMPLE)).text();
      // Data in signs that no dictionary has, so that what is left of ours is plain.
      const document = JSON.parse(response.replace(/[\u4e00-\u9fff]/g, 'ㄅ')) as object;
      const host = await placeData(`<gf-${name}></gf-${name}>`, document);
      if (all(host, '.tool:not(.more)').length > 0) await openTable(host);
      const left = everything(host)
        .split('\n')
        .filter((text) => [...text].some(isWrittenOtherwise));
      expect(left).to.deep.equal([]);
    });
  }

  it('has the check of a page speak Traditional Chinese, as all others', async () => {
    page.lang = 'zh-TW';
    const host = await place('<gf-doctor></gf-doctor>');
    await waitUntil(() => host.shadowRoot!.querySelector('.finding'), 'it found nothing to say', {
      timeout: 8000,
    });
    expect(inside(host, '.card').getAttribute('lang')).to.equal('zh-Hant');
    expect(read(host, '.title')).to.equal('網頁體檢');
    const texts = everything(host).replace(/<[^>]*>/g, '');
    expect([...texts].filter(isWrittenOtherwise)).to.deep.equal([]);
  });

  it('says in Traditional Chinese what went wrong, and keeps the name that was asked for', async () => {
    console.expect('[unknown-region]');
    page.lang = 'zh-Hant';
    const host = await placeData(`<gf-stat region="数据"></gf-stat>`, await smallDocument());
    expect(await message(host)).to.match(/資料無法顯示.*資料中沒有地區“数据”/);
  });
});
