import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../../src/elements/board/gf-board.js';
import '../../../../src/elements/stat/gf-stat.js';
import { twinSheet } from '../../../../src/twin/twin-sheet.js';
import { quietConsole } from '../../../support/console.js';
import { SMALL, fresh, inside } from '../../../support/page.js';

/** As high as the card and a little higher, as what is baked is. */
const twin = (inner = '', height = 600) =>
  `<div class="gf-twin gf-twin-light" data-gf-twin="1"><div class="gf-twin-card">
    <h3 class="gf-twin-title">就业率</h3>
    <svg width="10" height="${height}"></svg>
    <details><summary>表格</summary><p>94.2</p></details>${inner}</div></div>`;

const tag = (src: string, attributes = '', content = twin()) =>
  `<gf-stat src="${src}" ${attributes}>${content}<a href="x">数据文件</a></gf-stat>`;

// Apart, our modules are more files than a browser remembers.
performance.setResourceTimingBufferSize(5000);

const isAsked = (src: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith(src));

const twinIn = (host: Element) => host.querySelector<HTMLElement>('.gf-twin');

const until = (is: () => unknown, what: string) => waitUntil(is, what, { timeout: 5000 });

/** The sum of all that moved while something was done, as the browser counts it. */
async function shifted(act: () => Promise<void>): Promise<number> {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  await act();
  await nextFrame();
  await nextFrame();
  for (const entry of observer.takeRecords())
    sum += (entry as PerformanceEntry & { value: number }).value;
  observer.disconnect();
  return sum;
}

describe('a twin in its tag', () => {
  const console = quietConsole();
  let sheet: CSSStyleSheet;

  before(() => {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(twinSheet());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('is shown, and nothing is asked for, until the reader is near', async () => {
    const src = fresh(SMALL);
    const box = await fixture<HTMLElement>(
      `<div><div style="height: 4000px"></div>${tag(src)}</div>`,
    );
    const host = box.querySelector<LitElement>('gf-stat')!;
    await new Promise((done) => setTimeout(done, 300));
    expect(isAsked(src)).to.equal(false);
    expect(twinIn(host)!.getBoundingClientRect().height).to.be.above(600);
    expect(getComputedStyle(host.querySelector('a')!).display).to.equal('none');
    host.scrollIntoView();
    await until(() => !twinIn(host), 'the card never came');
    expect(isAsked(src)).to.equal(true);
    expect(inside(host, '.title').textContent).to.contain('就业');
    scrollTo(0, 0);
  });

  it('gives way to the card without moving anything', async () => {
    let host!: Element;
    const moved = await shifted(async () => {
      const box = await fixture<HTMLElement>(`<div>${tag(fresh(SMALL))}<p>behind</p></div>`);
      host = box.querySelector('gf-stat')!;
      const below = box.querySelector(':scope > p')!;
      const { top } = below.getBoundingClientRect();
      await until(() => !twinIn(host), 'the card never came');
      await new Promise((done) => setTimeout(done, 200));
      expect(below.getBoundingClientRect().top).to.equal(top);
    });
    expect(moved).to.equal(0);
    expect(getComputedStyle(inside(host, '.card')).visibility).to.equal('visible');
  });

  /** A page with a card between what is so high above it and four windows below it. */
  const between = (above: number, attributes: string, height: number) =>
    `<div><div style="height: ${above}px"></div>${tag(fresh(SMALL), attributes, twin('', height))}${'<p>behind</p>'.repeat(120)}</div>`;
  const settle = () => new Promise((done) => setTimeout(done, 300));
  const isInView = (one: Element) => {
    const { top } = one.getBoundingClientRect();
    return top > 0 && top < innerHeight;
  };
  const heightOf = (host: Element) => host.getBoundingClientRect().height;

  it('leaves no hole under a card that is lower than it and reaches below the window, and moves nothing in view', async () => {
    const moved = await shifted(async () => {
      const box = await fixture<HTMLElement>(between(innerHeight - 60, '', 2000));
      const host = box.querySelector('gf-stat')!;
      await until(() => !twinIn(host), 'the card never came');
      await until(() => heightOf(host) < 1500, 'the hole stayed');
    });
    expect(moved).to.equal(0);
  });

  it('keeps the room of a card that ends in the window until its end is scrolled out of it, below or above', async () => {
    for (const away of [0, 3000]) {
      const box = await fixture<HTMLElement>(between(innerHeight, 'upgrade="load"', 1200));
      const host = box.querySelector('gf-stat')!;
      scrollTo(0, 1300);
      await until(() => !twinIn(host), 'the card never came');
      await settle();
      expect(heightOf(host), 'while it ends in the window').to.be.above(1200);
      const moved = await shifted(async () => {
        scrollTo(0, away);
        const there = [...box.querySelectorAll(':scope > p')].find(isInView)!;
        const top = there?.getBoundingClientRect().top;
        await until(() => heightOf(host) < 1100, `the hole stayed at ${away}`);
        if (there) expect(there.getBoundingClientRect().top).to.be.closeTo(top!, 1);
      });
      expect(moved, `at ${away}`).to.equal(0);
      box.remove();
      scrollTo(0, 0);
    }
  });

  it('gives the room of a lower card back once the card is pressed', async () => {
    const box = await fixture<HTMLElement>(between(0, 'upgrade="load"', innerHeight - 200));
    const host = box.querySelector('gf-stat')!;
    await until(() => !twinIn(host), 'the card never came');
    await settle();
    expect(heightOf(host)).to.be.above(innerHeight - 200);
    inside(host, '.title').dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    await until(() => heightOf(host) < innerHeight - 200, 'the hole stayed');
  });

  it('that is lower than its card gives way once it is scrolled past, and what is read stays where it is', async () => {
    const box = await fixture<HTMLElement>(between(0, 'upgrade="load"', 10));
    const host = box.querySelector('gf-stat')!;
    await settle();
    expect(twinIn(host)).not.to.equal(null);
    const behind = box.querySelector(':scope > p')!;
    const moved = await shifted(async () => {
      scrollTo(0, behind.getBoundingClientRect().top);
      await until(() => !twinIn(host), 'the card never came');
      await settle();
    });
    expect(moved).to.equal(0);
    expect(behind.getBoundingClientRect().top).to.be.closeTo(0, 1);
    scrollTo(0, 0);
  });

  it('stays while the card would be higher than it, until it is pressed', async () => {
    const host = await fixture<HTMLElement>(tag(fresh(SMALL), '', twin('', 10)));
    await until(() => host.shadowRoot?.querySelector('.title'), 'nothing was drawn');
    await new Promise((done) => setTimeout(done, 300));
    expect(twinIn(host)).not.to.equal(null);
    twinIn(host)!
      .querySelector('svg')!
      .dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(twinIn(host)).to.equal(null);
  });

  it('stays while its table is open or the focus is in it', async () => {
    const host = await fixture<HTMLElement>(tag(fresh(SMALL)));
    const summary = host.querySelector('summary')!;
    summary.focus();
    await until(() => host.shadowRoot?.querySelector('.title'), 'nothing was drawn');
    await new Promise((done) => setTimeout(done, 300));
    expect(document.activeElement).to.equal(summary);
    summary.blur();
    await until(() => !twinIn(host), 'the card never came');
  });

  it('stays for ever where the page says so, and comes at once where it says that', async () => {
    const [never, load] = [fresh(SMALL), fresh(SMALL)];
    const box = await fixture<HTMLElement>(
      `<div>${tag(never, 'upgrade="never"')}<div style="height: 4000px"></div>${tag(load, 'upgrade="load"')}</div>`,
    );
    const [first, last] = box.querySelectorAll('gf-stat');
    await until(() => !twinIn(last!), 'the card never came');
    expect(twinIn(first!)).not.to.equal(null);
    expect(isAsked(never)).to.equal(false);
  });

  const OLD = 'data-gf-of="2019-12 2020-01-02"';
  const old = (content: string) => content.replace('data-gf-twin="1"', `data-gf-twin="1" ${OLD}`);
  const newer = (host: Element) => host.querySelector('.gf-twin-newer');

  it('says, while it has to stay, that the card has newer data, and shows them when asked', async () => {
    const host = await fixture<HTMLElement>(tag(fresh(SMALL), '', old(twin('', 10))));
    await until(() => newer(host), 'nothing was said');
    expect(newer(host)!.textContent).to.match(/^已有更新的数据（截至.+） 显示$/);
    expect(newer(host)!.getAttribute('role')).to.equal('status');
    newer(host)!.querySelector('button')!.click();
    expect(twinIn(host)).to.equal(null);
    const same = await fixture<HTMLElement>(tag(fresh(SMALL), '', twin('', 10)));
    await until(() => same.shadowRoot?.querySelector('.title'), 'nothing was drawn');
    await new Promise((done) => setTimeout(done, 300));
    expect(newer(same), 'of a twin that does not say when it is of').to.equal(null);
  });

  it('that stays for ever asks the address that its tag names for it, once it is near', async () => {
    const far = fresh(SMALL);
    const near = fresh(SMALL);
    const asking = (address: string) => `upgrade="never" live-src="${address}"`;
    const box = await fixture<HTMLElement>(
      `<div>${tag(SMALL, asking(near), old(twin()))}<div style="height: 4000px"></div>${tag(SMALL, asking(far), old(twin()))}</div>`,
    );
    const host = box.querySelector('gf-stat')!;
    await until(() => newer(host), 'nothing was said');
    expect(isAsked(far)).to.equal(false);
    newer(host)!.querySelector('button')!.click();
    await until(() => !twinIn(host), 'the card never came');
  });

  it('comes when the page is idle, where the page says so', async () => {
    const box = await fixture<HTMLElement>(
      `<div><div style="height: 4000px"></div>${tag(fresh(SMALL), 'upgrade="idle"')}</div>`,
    );
    await until(() => !twinIn(box), 'the card never came');
  });

  it('stays where the data fail, with what went wrong below it', async () => {
    console.expect('[not-found]');
    const host = await fixture<HTMLElement>(tag('/data/nothing-here.json'));
    await until(() => host.shadowRoot?.querySelector('.message span'), 'nothing was said');
    const message = inside(host, '.message');
    expect(getComputedStyle(message).visibility).to.equal('visible');
    expect(message.getBoundingClientRect().top).to.be.at.least(
      twinIn(host)!.getBoundingClientRect().bottom,
    );
  });

  it('on a board has nothing asked for until one of its cards is', async () => {
    const src = fresh(SMALL);
    const far = '<div style="height: 4000px"></div>';
    const board = await fixture<HTMLElement>(
      `<gf-board src="${src}">${far}<gf-stat>${twin()}</gf-stat><div slot="foot" class="gf-twin gf-twin-board">来源</div></gf-board>`,
    );
    await new Promise((done) => setTimeout(done, 300));
    expect(isAsked(src)).to.equal(false);
    const foot = board.querySelector<HTMLElement>('[slot="foot"]')!;
    expect(foot.getBoundingClientRect().height).to.be.above(0);
    board.querySelector('gf-stat')!.scrollIntoView();
    await until(() => !board.querySelector('.gf-twin:not([slot])'), 'the card never came');
    await until(() => board.shadowRoot!.querySelector('.foot'), 'the board has no foot');
    expect(foot.getBoundingClientRect().height).to.equal(0);
    scrollTo(0, 0);
  });
});
