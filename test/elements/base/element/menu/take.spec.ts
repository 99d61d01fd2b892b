import { expect, waitUntil } from '@open-wc/testing';
import '../../../../../src/elements/board/gf-board.js';
import '../../../../../src/elements/domain/gf-employment-coverage.js';
import '../../../../../src/elements/filter/gf-filter.js';
import '../../../../../src/elements/flow/gf-flow.js';
import '../../../../../src/elements/ranking/gf-ranking.js';
import '../../../../../src/elements/stat/gf-stat.js';
import '../../../../../src/elements/trend/gf-trend.js';
import type { GfElement } from '../../../../../src/elements/base/element/element.js';
import { setPageAddress } from '../../../../../src/elements/base/element/menu/home.js';
import { quietConsole } from '../../../../support/console.js';
import { savedBy } from '../../../../support/input.js';
import { SAMPLE, all, inside, place, settled } from '../../../../support/page.js';

const TREND = `<gf-trend src="${SAMPLE}" indicator="employment-rate"></gf-trend>`;

/** What was put on the clipboard meanwhile, of a page that has one. */
async function copied(act: () => Promise<unknown>): Promise<string> {
  let text = '';
  const { clipboard } = navigator;
  const writeText = (given: string) => {
    text = given;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await act();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return text;
}

describe('what a card gives', () => {
  quietConsole();

  // Apart, what draws on paper is many files.
  before(async function () {
    this.timeout(60_000);
    await Promise.all([
      import('../../../../../src/elements/base/element/menu/picture-files.js'),
      import('../../../../../src/elements/trend/trend.paper.js'),
    ]);
  });
  afterEach(() => setPageAddress(undefined));

  it('as a picture is a PNG of its finished sheet, twice as sharp', async () => {
    const host = await place<GfElement>(TREND);
    const { name, bytes } = await savedBy(() => host.downloadPng());
    expect(name).to.match(/^就业率.*漕浦区.*\.png$/);
    const picture = await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/png' }));
    expect(picture.width).to.be.at.least(960);
    expect(picture.height).to.be.above(400);
  });

  it('as a drawing is an SVG that holds the words of the card as text, and no script or style', async () => {
    const host = await place<GfElement>(TREND);
    const { name, text } = await savedBy(() => host.downloadSvg());
    expect(name).to.match(/\.svg$/);
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.textContent!.replace(/\s/g, '')).to.contain('示例数据');
    expect(svg.querySelectorAll('script, style, [style], [class]').length).to.equal(0);
  });

  it('as text is the headline, the place, the reading, the figures parted by tabs, source and dates', async () => {
    const host = await place<GfElement>(TREND);
    const text = await copied(() => host.copyText());
    const blocks = text.split('\n\n');
    expect(blocks[0]).to.contain(inside(host, '.title').textContent!.trim());
    expect(blocks[0]).to.contain('示例数据，非真实统计');
    const table = blocks.find((block) => block.includes('\t'))!.split('\n');
    expect(table[0]!.split('\t').length).to.equal(2);
    expect(table[1]).to.match(/^2024年12月\t96\.5%（初步数）$/);
    expect(blocks[blocks.length - 1])
      .to.contain('数据截至')
      .and.to.contain('来源：');
    expect(inside(host, '.menu-said').textContent).to.equal('已复制');
    await waitUntil(
      () => inside(host, '.live-region').textContent!.startsWith('已复制'),
      'nobody hears',
    );
  });

  it('as text shows itself, selected, where the browser lets no page copy', async () => {
    const host = await place<GfElement>(TREND);
    const { clipboard } = navigator;
    const { execCommand } = document;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    document.execCommand = () => false;
    expect(await host.copyText()).to.equal(false);
    document.execCommand = execCommand;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    const field = inside<HTMLTextAreaElement>(host, 'dialog textarea');
    expect(field.value).to.contain('\t');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expect(host).to.be.accessible();
    inside(host, 'dialog button').click();
    await waitUntil(() => all(host, 'dialog').length === 0);
  });

  it('as text gives the focus back where it was, in a browser whose page has no clipboard', async () => {
    const host = await place<GfElement>(TREND);
    const { clipboard } = navigator;
    const { execCommand } = document;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    document.execCommand = () => true;
    const button = inside<HTMLButtonElement>(host, '.more');
    button.focus();
    expect(await host.copyText()).to.equal(true);
    document.execCommand = execCommand;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(host.shadowRoot!.activeElement).to.equal(button);
  });

  it('of parts is the figures of all of them', async () => {
    const host = await place<GfElement>(
      `<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`,
    );
    const { text } = await savedBy(() => host.downloadCsv());
    expect(text).to.contain('漕浦区').and.to.contain('澜汀街道');
  });

  it('names its source once, and glues no stop to what follows', async () => {
    const host = await place<GfElement>(TREND);
    const { text } = await savedBy(() => host.downloadCsv());
    expect(text).to.contain('来源：').and.not.to.contain('来源：来源');
    expect(text).not.to.match(/。[；;]/);
  });

  it('where its figures stand in no document is its table, as the page says it', async () => {
    const host = await place<GfElement>(`<gf-flow src="${SAMPLE}"></gf-flow>`);
    const { text } = await savedBy(() => host.downloadCsv());
    expect(text.split('\r\n').length).to.be.above(3);
    expect(text).to.contain('示例数据，非真实统计');
  });

  it('as a link is the page of one tag that asks for exactly this', async () => {
    setPageAddress(`${location.origin}/dist/`);
    const board = await place(
      `<gf-board src="${SAMPLE}" region="390105002" period="2024-06" theme="dark"><gf-stat indicator="employment-rate" heading="一"></gf-stat></gf-board>`,
    );
    const host = board.querySelector<GfElement>('gf-stat')!;
    const url = new URL(await copied(() => host.copyLink()));
    expect(url.pathname).to.equal('/dist/embed.html');
    expect(Object.fromEntries(new URLSearchParams(url.hash.slice(1)))).to.deep.equal({
      src: SAMPLE,
      tag: 'stat',
      indicator: 'employment-rate',
      heading: '一',
      region: '390105002',
      period: '2024-06',
      theme: 'dark',
    });
  });

  it('as a link has what the reader picked', async () => {
    setPageAddress(`${location.origin}/dist/`);
    const board = await place(
      `<gf-board src="${SAMPLE}"><gf-ranking indicator="employment-rate"></gf-ranking><gf-stat indicator="employment-rate"></gf-stat></gf-board>`,
    );
    inside(board.querySelector('gf-ranking')!, '[role="option"]').click();
    await settled(board);
    const fields = async (tag: string) => {
      const host = board.querySelector<GfElement>(tag)!;
      const { hash } = new URL(await copied(() => host.copyLink()));
      return new URLSearchParams(hash.slice(1));
    };
    expect((await fields('gf-stat')).get('region')).to.match(/^390105\d{3}$/);
    expect((await fields('gf-ranking')).get('region'), 'a mark in the same list').to.equal(null);
  });

  it('as a link has the period that the reader picked within the range of the page, and shows it again', async () => {
    setPageAddress(`${location.origin}/dist/`);
    const board = await place(
      `<gf-board src="${SAMPLE}" period="2023-01..2024-06"><gf-filter></gf-filter><gf-trend indicator="employment-rate"></gf-trend></gf-board>`,
    );
    const list = inside<HTMLSelectElement>(
      board.querySelector('gf-filter')!,
      '[part=period] select',
    );
    list.value = '2024-03';
    list.dispatchEvent(new Event('change'));
    await settled(board);
    const host = board.querySelector<GfElement>('gf-trend')!;
    const { hash } = new URL(await copied(() => host.copyLink()));
    const period = new URLSearchParams(hash.slice(1)).get('period')!;
    expect(period).to.equal('2023-01..2024-06@2024-03');
    const again = await place<GfElement>(
      TREND.replace('<gf-trend', `<gf-trend period="${period}"`),
    );
    for (const part of ['.where', '#summary'])
      expect(inside(again, part).textContent).to.equal(inside(host, part).textContent);
    expect(all(again, '.plot text').map(({ textContent }) => textContent)).to.deep.equal(
      all(host, '.plot text').map(({ textContent }) => textContent),
    );
  });

  it('as a link is the address of this page, at the card, where no page of ours is known', async () => {
    const host = await place<GfElement>(TREND.replace('<gf-trend', '<gf-trend id="here"'));
    const url = new URL(await copied(() => host.copyLink()));
    expect(url.pathname).to.equal(location.pathname);
    expect(url.hash).to.equal('#here');
  });

  it('as a table has its figures under their heads, on a card of one large number too', async () => {
    const host = await place<GfElement>(TREND.replace(/gf-trend/g, 'gf-stat'));
    await host.toggleTable();
    await settled(host);
    const [head, cell] = ['thead th:last-child', 'tbody tr td:last-child'].map((part) =>
      inside(host, part).getBoundingClientRect(),
    );
    expect([cell!.left, cell!.right]).to.deep.equal([head!.left, head!.right]);
    expect(getComputedStyle(inside(host, 'tbody td')).display).to.equal('table-cell');
  });

  it('on paper is the same card alone, with its figures and nothing of the page', async () => {
    const host = await place<GfElement>(TREND);
    const { print } = window;
    let onPaper: GfElement | null = null;
    let text = '';
    window.print = () => {
      onPaper = document.querySelector<GfElement>('.gf-print > gf-trend');
      text = onPaper!.shadowRoot!.textContent;
    };
    expect(await host.printCard()).to.equal(true);
    window.print = print;
    for (const part of ['.title', '.where']) {
      expect(inside(onPaper!, part).textContent).to.equal(inside(host, part).textContent);
    }
    expect(all(onPaper!, '.plot svg')).to.have.lengthOf(1);
    expect(all(onPaper!, '.more')).to.deep.equal([]);
    expect(text).to.contain('示例数据');
    await waitUntil(() => !document.querySelector('.gf-print'), 'it stays', { timeout: 4000 });
  });

  it('as code is a tag, a link or a frame, live or frozen', async () => {
    setPageAddress(`${location.origin}/dist/`);
    const host = await place<GfElement>(TREND);
    await host.showCode();
    const field = inside<HTMLTextAreaElement>(host, 'dialog textarea');
    await expect(host).to.be.accessible();
    const choose = (value: string) =>
      inside<HTMLInputElement>(host, `input[value="${value}"]`).click();
    expect(field.value).to.contain(`src="${location.origin}${SAMPLE}"`).and.to.contain('<gf-trend');
    choose('link');
    expect(field.value).to.match(/^<a class="gf-embed" href="http[^"]+#tag=trend&amp;indicator=/);
    choose('frame');
    expect(field.value).to.match(/^<iframe class="gf-frame" [^>]*embed\.html#src=/);
    choose('frozen');
    expect(field.value).to.contain(`live-src="${location.origin}${SAMPLE}"`);
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>/.exec(field.value)!;
    expect(JSON.parse(json).indicators.map(({ id }: { id: string }) => id)).to.include(
      'employment-rate',
    );
  });

  it('as frozen code draws the same', async () => {
    const host = await place<GfElement>(TREND);
    await host.showCode();
    const field = inside<HTMLTextAreaElement>(host, 'dialog textarea');
    inside<HTMLInputElement>(host, 'input[value="frozen"]').click();
    const template = document.createElement('template');
    template.innerHTML = field.value.replace(/<script type="module".*?<\/script>/, '');
    const copy = await place<GfElement>(template.innerHTML.replace(/^<!--.*?-->\s*/, ''));
    for (const part of ['.title', '.where']) {
      expect(inside(copy, part).textContent).to.equal(inside(host, part).textContent);
    }
  });
});
