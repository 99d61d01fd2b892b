// Changes that a reader who sees little could miss: read out once, in one place a board.
import { expect } from '@open-wc/testing';
import '../../src/elements/alerts/gf-alerts.js';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/filter/gf-filter.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/trend/gf-trend.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { quietConsole } from '../support/console.js';
import { press } from '../support/input.js';
import { liveRegions, newsOf } from '../support/news-heard.js';
import {
  GONGSHU,
  SAMPLE,
  SMALL,
  all,
  everything,
  inside,
  message,
  place,
  placeData,
  smallDocument,
} from '../support/page.js';
import { TAG_ROWS, loadTag } from '../support/tag-rows.js';

const RATE = 'indicator="employment-rate"';
const CARDS = `<gf-filter></gf-filter><gf-stat ${RATE}></gf-stat><gf-trend ${RATE}></gf-trend>
  <gf-ranking ${RATE}></gf-ranking><gf-alerts></gf-alerts>`;

/** The tags that show data; the wall, whose scenes are cards, is no card. */
const CARD_TAGS = TAG_ROWS.map(([name]) => name).filter(
  (name) => !['doctor', 'board'].includes(name),
);

type Fed = HTMLElement & { data: unknown };

const board = (data: unknown, cards = CARDS) =>
  placeData<Fed>(`<gf-board>${cards}</gf-board>`, data);

/** Newer data: another date, and another last figure. */
async function newer(): Promise<Contract> {
  const document = await smallDocument();
  document.dataset.asOf = '2024-03-30';
  return document;
}

function choose(host: Element, part: string, value: string) {
  const select = inside<HTMLSelectElement>(host, `[part="${part}"] select`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('what is read out', () => {
  const console = quietConsole();

  for (const name of CARD_TAGS) {
    it(`of gf-${name} alone has one polite place, which is empty until something is chosen`, async () => {
      await loadTag(`gf-${name}`);
      const isStory = ['facts', 'programme'].includes(name);
      const source = isStory ? `src="${GONGSHU}" programme="hepanli-home"` : `src="${SAMPLE}"`;
      const host = await place(`<gf-${name} ${source}></gf-${name}>`);
      const [region, ...others] = liveRegions(host);
      expect(others, 'no other place is live').to.deep.equal([]);
      expect(region!.textContent!.trim()).to.equal('');
      expect([region!.getAttribute('role'), region!.getAttribute('lang')]).to.deep.equal([
        'status',
        'zh-CN',
      ]);
    });
  }

  it('of a board has one place for all of its cards', async () => {
    const host = await board(await smallDocument());
    expect(liveRegions(host)).to.have.length(1);
    expect(host.shadowRoot!.contains(liveRegions(host)[0]!)).to.equal(true);
  });

  it('of a filter is one sentence for all that it changes: where and of when', async () => {
    const host = await board(await smallDocument());
    const filter = host.querySelector('gf-filter')!;
    const [id] = all<HTMLOptionElement>(filter, '[part="region"] option').flatMap(({ value }) =>
      value ? [value] : [],
    );
    expect(await newsOf(host, () => choose(filter, 'region', id!))).to.deep.equal([
      '现在显示东街道，最新一期。',
    ]);
    expect(await newsOf(host, () => choose(filter, 'period', '2024-02'))).to.deep.equal([
      '现在显示东街道，2024年2月。',
    ]);
    expect(await newsOf(host, () => inside(filter, '[part="clear"]').click())).to.deep.equal([
      '已取消选择，现在显示示例区，最新一期。',
    ]);
  });

  it('of a pick in a list and in a plot is one sentence, once more when it is taken back', async () => {
    const host = await board(await smallDocument());
    const list = inside(host.querySelector('gf-ranking')!, '[role="listbox"]');
    expect(await newsOf(host, () => press(list, 'Enter'))).to.deep.equal([
      '现在显示东街道，最新一期。',
    ]);
    expect(await newsOf(host, () => press(list, 'Enter'))).to.deep.equal([
      '已取消选择，现在显示示例区，最新一期。',
    ]);
    const plot = inside(host.querySelector('gf-trend')!, '[role="slider"]');
    await press(plot, 'Home');
    expect(await newsOf(host, () => press(plot, 'Enter'))).to.deep.equal([
      '现在显示示例区，2024年1月。',
    ]);
  });

  it('of a card alone is said by the card, in its language', async () => {
    const host = await place(`<gf-ranking src="${SMALL}" ${RATE} lang="en"></gf-ranking>`);
    const list = inside(host, '[role="listbox"]');
    expect(await newsOf(host, () => press(list, 'Enter'))).to.deep.equal([
      'Now showing East Subdistrict, latest period.',
    ]);
  });

  it('of cards of one group without a board is said by the one that was chosen in', async () => {
    const card = `<gf-ranking src="${SMALL}" ${RATE} group="live"></gf-ranking>`;
    const page = await place(`<div>${card}${card}</div>`);
    const list = inside(page.firstElementChild!, '[role="listbox"]');
    expect(await newsOf(page, () => press(list, 'Enter'))).to.deep.equal([
      '现在显示东街道，最新一期。',
    ]);
    await press(list, 'Enter');
  });

  it('of a table is that it stands there, with its rows, and that the picture is back', async () => {
    const host = await board(await smallDocument(), `<gf-ranking ${RATE}></gf-ranking>`);
    const card = host.querySelector('gf-ranking')!;
    const button = () => inside(card, '.tool');
    expect(await newsOf(host, () => button().click())).to.deep.equal([
      '就业率：已换成表格，共2行。',
    ]);
    expect(await newsOf(host, () => button().click())).to.deep.equal(['就业率：已换回图形。']);
  });

  it('of a refresh is one sentence for a board, however many cards show it', async () => {
    const host = await board(await smallDocument());
    const news = await newsOf(host, async () => void (host.data = await newer()));
    expect(news).to.deep.equal(['数据已更新，数据截至2024年3月30日，2024年4月12日发布。']);
  });

  it('of the number of reminders is a part of the sentence of the refresh', async () => {
    const host = await placeData<Fed>(
      `<gf-alerts></gf-alerts>`,
      await (await fetch(SAMPLE)).json(),
    );
    const document = (await (await fetch(SAMPLE)).json()) as Contract;
    document.alerts = document.alerts!.slice(0, 1);
    const news = await newsOf(host, () => void (host.data = document));
    expect(news).to.have.length(1);
    expect(news[0]).to.match(/^提醒由\d+条变为1条；数据已更新，.*。$/);
  });

  it('of one thing that changes twice in a moment is how it stands at last, among what else is said', async () => {
    const host = await place<Fed & { sayNews(sentence: string, about?: string): void }>(
      `<gf-board src="${SMALL}"><gf-stat ${RATE}></gf-stat></gf-board>`,
    );
    const card = host.querySelector<typeof host>('gf-stat')!;
    const news = await newsOf(host, () => {
      card.sayNews('数据正常', 'line');
      card.sayNews('就业率：已换回图形');
      card.sayNews('更新未成', 'line');
    });
    expect(news).to.deep.equal(['更新未成；就业率：已换回图形。']);
  });

  it('of a look that brings nothing new is nothing', async () => {
    const host = await place<Fed & { reload(): void }>(
      `<gf-stat src="${SMALL}" ${RATE}></gf-stat>`,
    );
    expect(await newsOf(host, () => host.reload())).to.deep.equal([]);
  });

  it('is never what only stands there: that data are samples, late, or cannot be shown', async () => {
    const document = await smallDocument();
    document.dataset.due = '2024-05-01';
    const host = await board(document);
    expect(everything(host)).to.contain('已超过应更新日期');
    expect(liveRegions(host)[0]!.textContent).to.equal('');
    console.expect('[unknown-region]');
    const failed = await placeData<Fed>(`<gf-stat region="nowhere"></gf-stat>`, document);
    expect(await message(failed)).to.contain('nowhere');
    expect(liveRegions(failed).map((one) => one.textContent)).to.deep.equal(['']);
  });
});
