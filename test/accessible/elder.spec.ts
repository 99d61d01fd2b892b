// No file of src stands behind it alone: what a tag is for older readers, and whom it takes that from.
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/filter/gf-filter.js';
import '../../src/elements/listing/gf-listing.js';
import '../../src/elements/progress/gf-progress.js';
import '../../src/elements/ranking/gf-ranking.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/trend/gf-trend.js';
import { LATEST, documents } from '../../stories/data.js';
import { quietConsole } from '../support/console.js';
import { SMALL, all, inside, place, placeData, read, settled } from '../support/page.js';
import { DRAWN, shownIn, statesOf } from '../support/states.js';
import { loadTag } from '../support/tag-rows.js';
import { textsIn } from './texts.mjs';

const RATE = `src="${SMALL}" indicator="employment-rate"`;
const TAGS = ['stat', 'trend', 'ranking', 'progress'];
const page = document.documentElement;

const sizeOf = (host: Element) => parseFloat(getComputedStyle(inside(host, '.card')).fontSize);
const isElder = (host: Element) => inside(host, '.card').matches('.elder');

/** Waits for one frame and no longer. */
const frame = () => new Promise((done) => requestAnimationFrame(done));

describe('for older readers', () => {
  const console = quietConsole();

  afterEach(() => {
    page.removeAttribute('class');
    page.removeAttribute('style');
    page.removeAttribute('data-elder');
    document.body.removeAttribute('style');
    document.body.removeAttribute('class');
    document.querySelector('meta[name=gf-elder]')?.remove();
  });

  for (const tag of TAGS) {
    it(`every text of gf-${tag} has 18 pixels at least, and lines 1.3 times as high`, async () => {
      const host = await place(`<gf-${tag} ${RATE} elder></gf-${tag}>`);
      host.id = 'looked-at';
      const look = () => {
        const texts = textsIn('#looked-at');
        expect(texts.length).to.be.greaterThan(3);
        expect(texts.filter(({ size }) => size < 17.99).map(({ text }) => text)).to.deep.equal([]);
        // One line that stands alone has nothing above it to run into.
        const tight = texts.filter(
          ({ box, size, leading }) => leading > 0 && leading < 1.295 && box.height > 2 * size,
        );
        expect(tight.map(({ text, leading }) => `${text} ${leading}`)).to.deep.equal([]);
      };
      look();
      const button = host.shadowRoot!.querySelector<HTMLElement>('.tool');
      button?.click();
      await settled(host);
      look();
    });

    it(`all that is pressed in gf-${tag} is 60 pixels high`, async () => {
      const host = await place(`<gf-${tag} ${RATE} elder></gf-${tag}>`);
      const low = all(host, 'button, select, summary, [role=option]')
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => one.getBoundingClientRect().height < 59.9);
      expect(low.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }

  for (const name of DRAWN) {
    it(`no text runs out of gf-${name} on a small screen, however long the names`, async () => {
      const state =
        statesOf(name).find((one) => one.name === 'awkward figures') ?? statesOf(name)[0]!;
      const host = await shownIn(name, 'zh-CN', state, { console });
      host.setAttribute('elder', '');
      host.style.cssText = 'display:block;width:320px';
      host.id = 'looked-at';
      await settled(host);
      await frame();
      const { left, right } = host.getBoundingClientRect();
      const out = textsIn('#looked-at').filter(({ letters }) =>
        letters.some(({ x, width }) => x - scrollX < left - 1 || x + width - scrollX > right + 1),
      );
      expect(out.map(({ where, text }) => `${where}: ${text}`)).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('type grows to 30 pixels and more with that of the page', async () => {
    const host = await place(`<gf-stat ${RATE} elder></gf-stat>`);
    expect(sizeOf(host)).to.equal(24);
    host.style.fontSize = '20px';
    expect(sizeOf(host)).to.equal(30);
    host.style.fontSize = '34px';
    expect(sizeOf(host)).to.equal(34);
  });

  it('the table comes before the picture, which comes when it is asked for', async () => {
    const host = await place(`<gf-trend ${RATE} elder></gf-trend>`);
    expect(host.shadowRoot!.querySelector('table')).to.not.equal(null);
    expect(host.shadowRoot!.querySelector('[part=plot], .plot, svg')).to.equal(null);
    inside<HTMLElement>(host, '.tool').click();
    await settled(host);
    expect(host.shadowRoot!.querySelector('table')).to.equal(null);
    expect(host.shadowRoot!.querySelector('svg')).to.not.equal(null);
  });

  it('a card of one number has its message, the number and the table, in this order', async () => {
    const host = await place(`<gf-stat ${RATE} elder></gf-stat>`);
    const [title, figure, table] = ['.title', '.figure, .value', 'table'].map((one) =>
      inside(host, one),
    );
    const follows = (a: Element, b: Element) =>
      Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(follows(title!, figure!) && follows(figure!, table!)).to.equal(true);
  });

  for (const width of [300, 420, 640]) {
    it(`a headline has its line for itself, the buttons stand beside what is below it or under that: ${width} px`, async () => {
      const host = await place(`<gf-ranking ${RATE} elder></gf-ranking>`);
      host.style.cssText = `display:block;width:${width}px`;
      await settled(host);
      const [header, title, below, buttons] = ['.header', '.title', '.below', '.buttons'].map(
        (one) => inside(host, one).getBoundingClientRect(),
      );
      expect(title!.width).to.be.closeTo(header!.width, 1);
      expect(buttons!.top).to.be.at.least(title!.bottom - 1);
      expect(buttons!.right).to.be.at.most(header!.right + 16);
      const isBeside = buttons!.left >= below!.right - 1;
      expect(isBeside || buttons!.top >= below!.bottom - 1).to.equal(true);
    });
  }

  /** The large figure that stands before a table or a reading, with whom and when it is of. */
  const ownFigure = (host: Element) =>
    all(host, '.own-figure, .number:not(td)').map((one) => one.textContent!.replace(/\s+/g, ''));

  for (const tag of ['trend', 'ranking', 'tiles', 'map', 'distribution', 'brief']) {
    it(`a card whose picture shows several figures has its own place’s one in large type: gf-${tag}`, async () => {
      await loadTag(`gf-${tag}`);
      const host = await place(`<gf-${tag} ${RATE} elder></gf-${tag}>`);
      // The code of tables comes with the first one.
      await waitUntil(() => ownFigure(host).length > 0, 'no figure came', { timeout: 10_000 });
      const [figure, ...others] = ownFigure(host);
      expect(others).to.deep.equal([]);
      expect(figure).to.match(/^95\.7%/);
      const size = parseFloat(getComputedStyle(inside(host, '.figure')).fontSize);
      expect(size).to.be.at.least(1.6 * sizeOf(host));
      host.removeAttribute('elder');
      await settled(host);
      expect(ownFigure(host), 'others have the picture, which says it').to.deep.equal([]);
    }).timeout(60_000);
  }

  it('no card has a large figure where none is published of its place', async () => {
    for (const tag of ['ranking', 'tiles']) {
      await loadTag(`gf-${tag}`);
      const markup = `<gf-${tag} indicator="employment" period="${LATEST}" elder></gf-${tag}>`;
      const host = await placeData(markup, documents.suppressed);
      await waitUntil(() => all(host, 'table').length === 1, 'no table came', { timeout: 10_000 });
      expect(ownFigure(host), tag).to.deep.equal([]);
    }
  });

  it('two cards of one indicator stand side by side, and axe finds nothing', async () => {
    const board = await place(
      `<gf-board src="${SMALL}" elder>
        <gf-stat indicator="employment-rate"></gf-stat>
        <gf-trend indicator="employment-rate"></gf-trend>
      </gf-board>`,
    );
    expect(board.querySelectorAll('gf-stat, gf-trend')).to.have.length(2);
    await expect(board).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
  }).timeout(20_000);

  it('a card whose reader has the picture keeps it while other things of the page change', async () => {
    const host = await place(`<gf-trend ${RATE} elder></gf-trend>`);
    inside<HTMLElement>(host, '.tool').click();
    await settled(host);
    document.body.className = 'anything';
    await settled(host);
    expect(host.shadowRoot!.querySelector('svg')).to.not.equal(null);
  });
});

describe('a page that switches to large type', () => {
  quietConsole();

  afterEach(() => {
    for (const element of [page, document.body]) {
      for (const name of ['class', 'style', 'data-elder', 'data-mode'])
        element.removeAttribute(name);
    }
    document.querySelector('meta[name=gf-elder]')?.remove();
  });

  const SWITCHES: [string, () => void][] = [
    ['a class of the root', () => (page.className = 'elder')],
    ['a class of the body', () => document.body.classList.add('care-mode')],
    ['an attribute', () => page.setAttribute('data-elder', 'true')],
    ['the size of the root', () => (page.style.fontSize = '22px')],
    ['the size of the body', () => (document.body.style.fontSize = '20px')],
  ];
  for (const [name, act] of SWITCHES) {
    it(`is followed within a frame, by ${name}, and back again`, async () => {
      const board = await place(
        `<gf-board src="${SMALL}"><gf-stat indicator="employment-rate"></gf-stat></gf-board>`,
      );
      const alone = await place(`<gf-stat ${RATE}></gf-stat>`);
      const inBoard = board.querySelector('gf-stat')!;
      expect([isElder(alone), isElder(inBoard)]).to.deep.equal([false, false]);
      act();
      await frame();
      expect([isElder(alone), isElder(inBoard)]).to.deep.equal([true, true]);
      page.removeAttribute('style');
      page.removeAttribute('class');
      page.removeAttribute('data-elder');
      document.body.removeAttribute('style');
      document.body.removeAttribute('class');
      await frame();
      expect([isElder(alone), isElder(inBoard)]).to.deep.equal([false, false]);
    });
  }

  it('is known by the marks that the page names, and by no others then', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'gf-elder' });
    meta.content = '.my-large, [data-mode="slow"]';
    document.head.append(meta);
    const host = await place(`<gf-stat ${RATE}></gf-stat>`);
    page.className = 'elder';
    await frame();
    expect(isElder(host)).to.equal(false);
    document.body.dataset.mode = 'slow';
    await frame();
    expect(isElder(host)).to.equal(true);
  });

  it('is not followed where the page says none, nor stumbled over where its list is none', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'gf-elder' });
    meta.content = 'none';
    document.head.append(meta);
    const host = await place(`<gf-stat ${RATE}></gf-stat>`);
    page.style.fontSize = '24px';
    await frame();
    expect(isElder(host)).to.equal(false);
    page.removeAttribute('style');
    meta.content = '..';
    page.className = 'elder';
    await frame();
    expect(isElder(host)).to.equal(false);
  });

  it('changes nothing that a page with an attribute on html for something else has', async () => {
    page.setAttribute('data-elder', 'off');
    const host = await place(`<gf-stat ${RATE}></gf-stat>`);
    expect(isElder(host)).to.equal(false);
  });
});

describe('the script of a portal that reads aloud', () => {
  quietConsole();

  it('finds the reading of a card as the text of its tag', async () => {
    const host = await place(`<gf-trend ${RATE}></gf-trend>`);
    const text = host.innerText;
    expect(text).to.include(read(host, '.title'));
    expect(text).to.include('示例区');
    expect(text).to.match(/[\d.]+%.*。$/);
    expect(text).to.not.match(/。。|undefined|—/);
  });

  it('finds it in the language of the card, and anew when that changes', async () => {
    const host = await place(`<gf-stat ${RATE}></gf-stat>`);
    host.setAttribute('lang', 'en');
    // The dictionary is loaded first.
    await waitUntil(() => /^Employment rate\. .*%/.test(host.innerText), 'it stayed Chinese');
    expect(host.querySelectorAll('[slot=reading]')).to.have.length(1);
  });

  it('leaves it where a screen reader hears the card itself, once', async () => {
    const host = await place(`<gf-stat ${RATE}></gf-stat>`);
    const around = inside(host, 'slot[name=reading]').parentElement!;
    expect(around.getAttribute('aria-hidden')).to.equal('true');
    expect([around.offsetWidth, around.offsetHeight]).to.deep.equal([1, 1]);
    const { height } = host.getBoundingClientRect();
    host.querySelector('[slot=reading]')!.remove();
    expect(host.getBoundingClientRect().height).to.equal(height);
  });
});
