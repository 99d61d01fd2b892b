import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../support/console.js';
import { flaky } from '../support/flaky.js';
import {
  SMALL,
  all,
  heard,
  inside,
  message,
  place,
  placeData,
  read,
  settled,
  smallDocument,
} from '../support/page.js';

type Tag = HTMLElement & { src: string; data: unknown; reload(): void };

const EAST = 'indicator="training-person-times" region="990101001"';
const stat = (src: string, more = EAST) => `<gf-stat src="${src}" ${more}></gf-stat>`;
const number = (host: Element) => read(host, '.number');

async function until(check: () => boolean | Promise<boolean>, what: string): Promise<void> {
  await waitUntil(check, what, { timeout: 4000, interval: 10 });
}

describe('the data of a tag', () => {
  const console = quietConsole();

  it('come from src, and another src replaces them', async () => {
    const host = await place<Tag>(stat(SMALL));
    expect(number(host)).to.equal('86人次');
    const loads = heard<{ dataset: string; problems: unknown[] }>('gf-load');
    host.src = flaky('ok', 'ok').src;
    await until(() => loads.length === 1, 'gf-load');
    expect(loads[0]!.detail).to.deep.equal({ dataset: 'small', problems: [] });
    expect([loads[0]!.bubbles, loads[0]!.composed]).to.deep.equal([true, true]);
  });

  it('come from the property data, read once for any number of tags', async () => {
    const document = await smallDocument();
    const datasets = new Set<unknown>();
    for (const markup of [`<gf-stat ${EAST}></gf-stat>`, '<gf-trend></gf-trend>']) {
      const host = await placeData<Tag>(markup, document);
      const { source } = host as unknown as { source: { snapshot: { dataset: unknown } } };
      datasets.add(source.snapshot.dataset);
    }
    expect(datasets.size).to.equal(1);
  });

  it('come from an inline block of JSON', async () => {
    const text = JSON.stringify(await smallDocument());
    const host = await place(
      `<gf-stat ${EAST}><script type="application/json">${text}</script></gf-stat>`,
    );
    expect(number(host)).to.equal('86人次');
    expect(host.getBoundingClientRect().height, 'the JSON is not shown').to.be.below(400);
  });

  it('come from an inline block that is added late', async () => {
    console.expect('[no-source]');
    const host = await fixture<Tag>(`<gf-stat ${EAST}></gf-stat>`);
    await message(host);
    const block = Object.assign(document.createElement('script'), { type: 'application/json' });
    block.textContent = JSON.stringify(await smallDocument());
    host.append(block);
    await settled(host);
    expect(number(host)).to.equal('86人次');
  });

  it('come from the board around, also for a tag that is added late', async () => {
    const root = await place(`<gf-board src="${SMALL}"></gf-board>`);
    const late = document.createElement('gf-stat');
    late.setAttribute('region', '990101002');
    root.append(late);
    await settled(root);
    expect(read(late, '.where')).to.match(/^西街道/);
  });

  it('are the tag’s own before the board’s', async () => {
    const root = await place(
      `<gf-board src="${SMALL}"><gf-stat ${EAST} src="${flaky('ok').src}"></gf-stat></gf-board>`,
    );
    const own = root.firstElementChild as Tag;
    own.reload();
    expect(number(own)).to.equal('86人次');
    const data = await smallDocument();
    data.observations![1]!.value = 91;
    own.data = data;
    await settled(root);
    expect(number(own)).to.equal('91人次');
  });

  it('are asked for once, however many tags name them', async () => {
    const { src, answers } = flaky('slow');
    const page = await place(`<div>
      ${stat(src)}${stat(src)}<gf-trend src="${src}"></gf-trend>
      <gf-board src="${src}"><gf-ranking></gf-ranking></gf-board>
    </div>`);
    expect(page.querySelectorAll('gf-stat')).to.have.length(2);
    expect(await answers()).to.have.length(1);
  });

  it('survive a move of the tag in the page without another request', async () => {
    const { src, answers } = flaky('ok');
    const page = await place(`<div><p></p>${stat(src)}</div>`);
    const host = page.querySelector('gf-stat')!;
    page.querySelector('p')!.append(host);
    await settled(page);
    expect(number(host)).to.equal('86人次');
    expect(await answers()).to.have.length(1);
  });

  it('are asked for by a sentence where none are named, once on the console too', async () => {
    console.expect('[no-source]');
    const host = await fixture('<gf-stat></gf-stat>');
    expect(await message(host))
      .to.contain('没有指定数据')
      .and.to.contain('<gf-board src="…">');
    (host as Tag & { requestUpdate(): void }).requestUpdate();
    await settled(host);
    expect(console.said).to.have.length(1);
  });
});

describe('while data load', () => {
  quietConsole();

  it('a card says so and keeps at least the height of its message states', async () => {
    const { src } = flaky('slow');
    const host = await fixture<Tag>(stat(src));
    await until(() => host.shadowRoot!.querySelector('[aria-busy]') !== null, 'busy');
    await until(() => read(host, '.body .unseen') === '正在载入数据…', 'the word');
    const before = inside(host, '.body').getBoundingClientRect().height;
    expect(before).to.be.above(60);
    await settled(host);
    expect(inside(host, '.card').getBoundingClientRect().height).to.be.at.least(before);
  });

  it('a trend has its full height, so that nothing jumps', async () => {
    const { src } = flaky('slow');
    const host = await fixture<Tag>(`<gf-trend src="${src}"></gf-trend>`);
    await until(() => host.shadowRoot!.querySelector('[aria-busy]') !== null, 'busy');
    const before = host.getBoundingClientRect().height;
    await settled(host);
    const after = host.getBoundingClientRect().height;
    expect(before, 'loading').to.be.closeTo(after, after * 0.1);
  });
});

describe('when loading fails', () => {
  const console = quietConsole();

  it('a card says what happened and what to do, and fires gf-error', async () => {
    console.expect('[http-status]');
    const errors = heard<{ problems: { code: string }[] }>('gf-error');
    const host = await fixture<Tag>(stat(flaky('500').src));
    const text = await message(host);
    expect(text).to.contain('数据无法显示').and.to.contain('HTTP 500').and.to.contain('请稍后重试');
    expect(errors.map(({ detail }) => detail.problems.map(({ code }) => code))).to.deep.equal([
      ['http-status'],
    ]);
    await until(() => read(host, '[role="status"]') === '数据无法显示。', 'it is read out');
    expect(inside(host, '.message').getAttribute('role'), 'once').to.equal(null);
  });

  it('its button loads again', async () => {
    console.expect('[http-status]', '[html-instead-of-json]');
    const { src, answers } = flaky('500', 'html', 'ok');
    const host = await fixture<Tag>(stat(src));
    await message(host);
    const button = () => inside<HTMLButtonElement>(host, '.message button');
    expect(button().textContent!.trim()).to.equal('重新载入');
    button().click();
    await until(() => read(host, '.message').includes('HTML'), 'the second answer');
    button().click();
    await until(() => all(host, '.number').length === 1, 'the figure');
    expect(number(host)).to.equal('86人次');
    expect(await answers()).to.have.length(3);
  });

  it('says 404 in other words than an unreachable server', async () => {
    console.expect('[not-found]', '[network]');
    const lost = await fixture<Tag>(stat('/data/no-such-file.json'));
    expect(await message(lost)).to.contain('找不到数据文件');
    const far = await fixture<Tag>(stat('http://127.0.0.1:1/data.json'));
    expect(await message(far))
      .to.contain('连接不上')
      .and.to.contain('CORS');
  });

  it('a tag that comes later tries again', async () => {
    console.expect('[http-status]');
    const { src } = flaky('500', 'ok');
    const page = await fixture<HTMLElement>(`<div>${stat(src)}</div>`);
    await message(page.firstElementChild!);
    page.insertAdjacentHTML('beforeend', stat(src));
    await until(() => all(page.lastElementChild!, '.number').length === 1, 'the figure');
    await settled(page);
    expect(number(page.firstElementChild!)).to.equal('86人次');
  });

  it('data that were there stay, with their age in words, and gf-error is fired', async () => {
    console.expect('[http-status]');
    const host = await place<Tag>(stat(flaky('ok', '500', 'ok').src));
    const errors = heard('gf-error');
    host.reload();
    await until(() => errors.length === 1, 'gf-error');
    await settled(host);
    expect(number(host)).to.equal('86人次');
    expect(read(host, '.badges')).to.contain('未能更新，显示的是刚才的数据');
    const { now } = Date;
    try {
      Date.now = () => now() + 3 * 3_600_000;
      (host as unknown as { requestUpdate(): void }).requestUpdate();
      await settled(host);
      expect(read(host, '.badges')).to.contain('显示的是3小时前的数据');
    } finally {
      Date.now = now;
    }
    host.reload();
    await until(() => number(host) === '87人次', 'the new figure');
    expect(read(host, '.badges')).not.to.contain('未能更新');
  });
});
