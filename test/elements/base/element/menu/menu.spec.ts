import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../../../../src/elements/board/gf-board.js';
import '../../../../../src/elements/domain/gf-employment-coverage.js';
import '../../../../../src/elements/filter/gf-filter.js';
import '../../../../../src/elements/ranking/gf-ranking.js';
import '../../../../../src/elements/stat/gf-stat.js';
import '../../../../../src/elements/trend/gf-trend.js';
import type { GfElement } from '../../../../../src/elements/base/element/element.js';
import type { GfExportEvent } from '../../../../../src/elements/base/element/events.js';
import { quietConsole } from '../../../../support/console.js';
import { press } from '../../../../support/input.js';
import { SAMPLE, all, frame, inside, place, settled } from '../../../../support/page.js';

const RANKING = `<gf-ranking src="${SAMPLE}" indicator="employment-rate"></gf-ranking>`;

const button = (host: Element) => inside<HTMLButtonElement>(host, '.more');
const items = (host: Element) => all(host, '[role="menuitem"]');
const texts = (host: Element) => items(host).map((item) => item.textContent!.trim());
const focused = (host: Element) => host.shadowRoot!.activeElement as HTMLElement | null;
const isOpen = (host: Element) => button(host).getAttribute('aria-expanded') === 'true';

async function opened(host: Element): Promise<HTMLElement> {
  button(host).click();
  await waitUntil(() => items(host).length > 0, 'no menu came', { timeout: 8000, interval: 10 });
  await frame();
  return inside(host, '[role="menu"]');
}

/** What a page was told, while it saw to the form itself. */
async function told(host: GfElement, act: () => Promise<unknown>): Promise<string[]> {
  const forms: string[] = [];
  const hear = (event: Event) => {
    event.preventDefault();
    forms.push((event as GfExportEvent).detail.form);
  };
  document.addEventListener('gf-export', hear);
  await act();
  document.removeEventListener('gf-export', hear);
  return forms;
}

describe('the menu of a card', () => {
  quietConsole();

  it('is accessible, closed and open', async () => {
    const host = await place(RANKING);
    await expect(host).to.be.accessible();
    await opened(host);
    await expect(host).to.be.accessible();
  });

  it('offers table, text, files, print, link and code, in Chinese and in English', async () => {
    const chinese = await place(RANKING);
    await opened(chinese);
    expect(texts(chinese)).to.include.members([
      '看表格',
      '复制数据文字',
      '下载 CSV',
      '下载 Excel（XLSX）',
      '打印',
      '复制链接',
      '嵌入代码…',
    ]);
    const english = await place(RANKING.replace('<gf-ranking', '<gf-ranking lang="en"'));
    await opened(english);
    expect(texts(english)).to.include.members(['Show the table', 'Download CSV', 'Print']);
    expect(inside(english, '[role="menu"]').getAttribute('aria-label')).to.match(/: more$/);
  });

  it('opens at its first item with Enter, Space, a click or the down arrow, at its last with the up arrow', async () => {
    const host = await place(RANKING);
    await opened(host);
    expect(focused(host)).to.equal(items(host)[0]);
    await press(focused(host)!, 'Escape');
    expect(isOpen(host)).to.equal(false);
    expect(focused(host)).to.equal(button(host));
    await press(button(host), 'ArrowUp');
    await waitUntil(() => items(host).length > 0);
    expect(focused(host)).to.equal(items(host).pop());
    await press(focused(host)!, 'Escape');
    await press(button(host), 'ArrowDown');
    await waitUntil(() => items(host).length > 0);
    expect(focused(host)).to.equal(items(host)[0]);
  });

  it('is gone through with the arrows round and round, Home, End and first letters', async () => {
    const host = await place(RANKING);
    await opened(host);
    const at = () => items(host).indexOf(focused(host)!);
    const last = items(host).length - 1;
    const go = (key: string) => press(focused(host)!, key);
    await go('ArrowDown');
    expect(at()).to.equal(1);
    await go('ArrowUp');
    await go('ArrowUp');
    expect(at()).to.equal(last);
    await go('ArrowDown');
    expect(at()).to.equal(0);
    await go('End');
    expect(at()).to.equal(last);
    await go('Home');
    expect(at()).to.equal(0);
    await go('x');
    expect(focused(host)!.dataset.form).to.equal('xlsx');
    await go('打');
    expect(focused(host)!.dataset.form, 'two letters within a moment are one word').to.equal(
      'xlsx',
    );
    await new Promise((done) => setTimeout(done, 800));
    await go('打');
    expect(focused(host)!.dataset.form).to.equal('print');
  });

  it('closes with Tab, a press elsewhere and a second press of its button', async () => {
    const host = await place(RANKING);
    await opened(host);
    await press(focused(host)!, 'Tab');
    expect(isOpen(host)).to.equal(false);
    await opened(host);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(isOpen(host)).to.equal(false);
    await opened(host);
    button(host).click();
    await waitUntil(() => !isOpen(host));
    expect(items(host)).to.deep.equal([]);
  });

  it('stays closed for whoever has gone on while its code came, and takes no focus away', async () => {
    const host = await place(RANKING);
    const table = inside<HTMLButtonElement>(host, '[part=tool]');
    button(host).focus();
    button(host).click();
    table.focus();
    await import('../../../../../src/elements/base/element/menu/menu.js');
    await frame();
    expect(focused(host)).to.equal(table);
    expect(isOpen(host)).to.equal(false);
    expect(items(host)).to.deep.equal([]);
  });

  it('does what is chosen with Enter and Space, tells the page first, and gives the focus back', async () => {
    const host = await place<GfElement>(RANKING);
    await opened(host);
    const enter = await told(host, () =>
      press(items(host)[1]!, 'End').then(() => press(focused(host)!, 'Enter')),
    );
    expect(enter).to.deep.equal(['code']);
    expect(isOpen(host)).to.equal(false);
    expect(focused(host)).to.equal(button(host));
    await opened(host);
    expect(await told(host, () => press(focused(host)!, ' '))).to.deep.equal(['table']);
    expect(host.shadowRoot!.querySelector('table'), 'the page sees to it').to.equal(null);
  });

  it('has a method for each thing, which a page may hear of and see to itself', async () => {
    const host = await place<GfElement>(RANKING);
    const forms = await told(host, async () => {
      const acts = [
        host.toggleTable(),
        host.copyText(),
        host.playSound(),
        host.readAloud(),
        host.downloadCsv(),
        host.downloadXlsx(),
        host.downloadPng(),
        host.downloadSvg(),
        host.printCard(),
        host.copyLink(),
        host.showCode(),
      ];
      expect(await Promise.all(acts)).to.deep.equal(acts.map(() => false));
    });
    expect(forms.join(' ')).to.equal('table text sound speech csv xlsx png svg print link code');
  });

  it('leaves whoever went on into what the table replaces at the button that brings it back', async () => {
    const host = await place<GfElement>(RANKING);
    const table = host.toggleTable();
    all(host, '[role="listbox"]')[0]!.focus();
    await table;
    await settled(host);
    expect(all(host, 'table').length).to.equal(1);
    expect(focused(host)?.getAttribute('part')).to.equal('tool');
  });

  it('turns to the table and back', async () => {
    const host = await place<GfElement>(RANKING);
    expect(await host.toggleTable()).to.equal(true);
    await settled(host);
    expect(all(host, 'table').length).to.equal(1);
    await opened(host);
    expect(texts(host)[0]).to.equal('看图');
    items(host)[0]!.click();
    await settled(host);
    expect(all(host, 'table').length).to.equal(0);
  });

  it('is left out with no-menu, on the card or its board, and the table keeps its button', async () => {
    const host = await place(RANKING.replace('<gf-ranking', '<gf-ranking no-menu'));
    expect(all(host, '.more').length).to.equal(0);
    expect(all(host, '.tool').length).to.equal(1);
    const board = await place(
      `<gf-board no-menu src="${SAMPLE}"><gf-stat indicator="employment-rate"></gf-stat></gf-board>`,
    );
    expect(all(board.querySelector('gf-stat')!, '.more').length).to.equal(0);
    board.removeAttribute('no-menu');
    await settled(board);
    expect(all(board.querySelector('gf-stat')!, '.more').length).to.equal(1);
  });

  it('is one for a card that is made of others, and none for what shows no figure', async () => {
    const host = await place(`<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`);
    expect(all(host, '.more').length).to.equal(1);
    expect(all(host.shadowRoot!.querySelector('gf-trend')!, '.more').length).to.equal(0);
    const filter = await place(`<gf-filter src="${SAMPLE}"></gf-filter>`);
    expect(all(filter, '.more').length).to.equal(0);
  });

  it('stays in a window of 320 pixels, above the cards behind it', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    box.style.setProperty('width', '320px');
    const host = await place(RANKING);
    const after = await place(RANKING);
    box.append(host, after);
    await settled(host);
    const menu = await opened(host);
    const { left, right } = menu.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    for (const item of items(host)) {
      const area = item.getBoundingClientRect();
      if (area.bottom > innerHeight) continue;
      const seen = host.shadowRoot!.elementFromPoint(area.left + 8, area.top + 8);
      expect(item.contains(seen), item.textContent!).to.equal(true);
    }
  });

  it('has targets of 44 pixels for older readers', async () => {
    const host = await place(RANKING.replace('<gf-ranking', '<gf-ranking elder'));
    await opened(host);
    for (const target of [button(host), ...items(host)]) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(button(host).getBoundingClientRect().width).to.be.at.least(44);
  });
});
