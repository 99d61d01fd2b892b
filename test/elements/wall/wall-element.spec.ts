import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/wall/gf-wall.js';
import type { LiveSource } from '../../../src/data/live/live.js';
import { pageTicker } from '../../../src/data/live/ticker.js';
import { SMALLEST } from '../../../src/elements/wall/layout/type-size.js';
import type { WallElement } from '../../../src/elements/wall/wall-element.js';
import { quietConsole } from '../../support/console.js';
import { fitted, hangUp, SHAPES } from '../../support/hang.js';
import { press } from '../../support/input.js';
import {
  SAMPLE,
  GONGSHU,
  SMALL,
  all,
  deep,
  everything,
  fresh,
  frame,
  inside,
  message,
  place,
  read,
  readAll,
  settled,
  smallDocument,
} from '../../support/page.js';
import { cutOff, shownCells } from '../../support/wall-texts.js';

const AXE = 60_000;
const TITLES = ['区情总览', '街道巡览', '就业与纠纷专题'];

/** A wall on a screen of so many pixels, drawn. */
async function hang(
  attributes = '',
  size: readonly [number, number] = [1600, 900],
  inner = '',
): Promise<WallElement> {
  const wall = await hangUp(`<gf-wall src="${SAMPLE}" ${attributes}>${inner}</gf-wall>`, size);
  await settled(wall);
  return wall;
}

const current = (wall: Element) =>
  all(wall, '.stop').findIndex((button) => button.getAttribute('aria-current') === 'true');
const hold = (wall: Element) => inside<HTMLButtonElement>(wall, '.hold');

/** The page is hidden or comes back, as the browser would tell it. */
function setHidden(hidden: boolean): void {
  if (hidden) {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  } else {
    delete (document as { visibilityState?: unknown }).visibilityState;
  }
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('gf-wall', () => {
  const console = quietConsole();

  for (const [number, title] of TITLES.entries()) {
    it(`is accessible: ${title}`, async () => {
      const wall = await hang(`no-tour scene="${number + 1}"`);
      expect(current(wall)).to.equal(number);
      await expect(wall).to.be.accessible();
    }).timeout(AXE);
  }

  it('says what it shows, that the data are samples, how old they are and that they are overdue', async () => {
    const wall = await hang('no-tour');
    expect(readAll(wall, '.stop')).to.deep.equal(TITLES);
    expect(read(wall, '.line')).to.contain('示例数据');
    expect(read(wall, '.where')).to.match(/^拱墅区 · 数据截至2024年12月 · 距今\d+个?[天月年]$/);
    expect(read(wall, '.line')).to.contain('刚才核对过');
    const document = (await (await fetch(SAMPLE)).json()) as { dataset: { due?: string } };
    document.dataset.due = '2025-02-20';
    wall.data = document;
    await settled(wall);
    expect(read(wall, '.line')).to.contain('已超期，应于2025-02-20更新');
  });

  it('has its pictures judge what is due by its own clock where the machine’s is wrong', async () => {
    const own = '<section title="提醒"><gf-alerts></gf-alerts></section>';
    const alerts = (root: Element) =>
      readAll(root.querySelector('gf-alerts')!, '.alert').join('；');
    const seen = async (card: Element) => [
      alerts(card),
      read(card.querySelector('gf-alerts')!, '.badges'),
    ];
    const truth = await seen(await hang('no-tour refresh="0"', undefined, own));
    expect(truth[0]).to.match(/晚\d+期/);
    const now = Date.now.bind(Date);
    const ahead = now() - Date.UTC(2025, 0, 2);
    Date.now = () => now() - ahead;
    try {
      const wall = await hang('no-tour refresh="5"', undefined, own);
      await waitUntil(() => read(wall, '.line').includes('本机时钟不准'), 'the clock is believed');
      await settled(wall);
      expect(await seen(wall)).to.deep.equal(truth);
      const alone = await place<HTMLElement>(
        `<div><gf-alerts src="${fresh(SAMPLE)}"></gf-alerts></div>`,
      );
      expect(alerts(alone)).not.to.equal(truth[0]);
    } finally {
      Date.now = now;
    }
  });

  it('says beside a number of a domain which period it is of, where that is another', async () => {
    const wall = await hang('no-tour', [3840, 1080]);
    const figures = all(wall, '.scene')[0]!.querySelectorAll<HTMLElement>('.other');
    const said = [...figures].map((one) => one.innerText.replace(/\s+/g, ' '));
    const of = (name: string) => said.find((text) => text.startsWith(name));
    // The headline is of 2024: a month and a quarter beside it are not.
    expect(of('培训人次')).to.match(/4,672人次.*2024年12月/);
    expect(of('培训人数')).to.match(/10,212人.*2024年四季度/);
    expect(of('社团会籍数')).to.match(/64,748个会籍.*2024年三季度/);
    expect(of('受理案件')).not.to.contain('2024年');
  });

  it('says that it is lost without an address, and of data from the future that they are', async () => {
    console.expect('[no-source]');
    const lost = await place<WallElement>('<div><gf-wall></gf-wall></div>');
    const wall = lost.querySelector<WallElement>('gf-wall')!;
    await settled(wall);
    expect(await message(wall)).to.contain('src');
    const ahead = await smallDocument();
    ahead.dataset.asOf = `${new Date().getFullYear() + 2}-03`;
    const other = await hang('no-tour');
    other.data = ahead;
    await settled(other);
    expect(read(other, '.where')).to.contain('晚于今天');
  });

  it('names the attributes that it cannot use, and hangs as if they were not there', async () => {
    console.expect('seams="1080x3840"');
    const wall = await hang('no-tour seams="1080x3840" stretch-x="0.1" dwell="-3"');
    expect(read(wall, '.foot')).to.contain('stretch-x="0.1"、dwell="-3"、seams="1080x3840"不能用');
    expect(inside(wall, '.grid').getBoundingClientRect().width).to.be.closeTo(1600, 1);
  });

  it('shows each domain as a number and says the one thing that needs attention', async () => {
    const wall = await hang('no-tour');
    const overview = all(wall, '.scene')[0]!;
    expect(overview.querySelectorAll('.domain')).to.have.length(5);
    expect(read(wall, '.attention')).to.match(/^最需要关注 9户 零就业家庭户数：.*相差9户。$/);
    // Its figure is the largest text on the wall, and stands first for who reads and who listens.
    const sizes = [...deep(overview)].map((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(parseFloat(getComputedStyle(inside(wall, '.alarm')).fontSize)).to.equal(
      Math.max(...sizes),
    );
    expect(overview.querySelector('.cell')!.className).to.contain('attention');
  });

  it('fits its scenes into every shape of wall, and cuts nothing off', async () => {
    for (const [width, height] of [
      [1920, 1080],
      [3840, 1080],
      [2560, 1080],
      [1080, 1920],
    ] as const) {
      for (const scene of [1, 2, 3]) {
        const wall = await hang(`no-tour scene="${scene}"`, [width, height]);
        await fitted(wall);
        expect(shownCells(wall).length).to.be.greaterThan(3);
        expect(cutOff(wall), `${width} × ${height}, scene ${scene}`).to.deep.equal([]);
        wall.remove();
      }
    }
  }).timeout(60_000);

  it('gets smaller type where names are long, and says so where it is then too small', async () => {
    const wall = await hang('no-tour height-m="3" distance-m="6"');
    await fitted(wall);
    expect(read(wall, '.foot')).not.to.contain('像素');
    const cell = inside(wall, '.domain');
    const size = () => parseFloat(getComputedStyle(cell).fontSize);
    const whole = size();
    const filler = document.createElement('p');
    filler.textContent = '很长的名称'.repeat(60);
    filler.style.flex = 'none';
    cell.append(filler);
    console.expect('按观看距离需');
    await waitUntil(() => size() < whole, 'it stays large', { timeout: 4000 });
    await fitted(wall);
    const smallest = Math.floor(
      parseFloat(wall.style.getPropertyValue('--em')) * SMALLEST * (size() / whole),
    );
    expect(read(wall, '.foot')).to.contain(`最小字${smallest}像素，按观看距离需12像素`);
    filler.remove();
  });

  it('gives a cell its own type back once the table that somebody opened in it is closed', async () => {
    const wall = await hang('no-tour scene="3" height-m="3" distance-m="4"', [1280, 900]);
    const size = (cell: Element) => parseFloat(getComputedStyle(cell).fontSize);
    const cells = () => all(wall, '.scene:not(.away) .cell').map(size);
    await new Promise((done) => setTimeout(done, 2500));
    const before = cells();
    const shown = all(wall, '.scene:not(.away) .cell').flatMap((cell) => [...deep(cell)]);
    const buttons = shown.filter((one) => one.matches('[part~=tool]')) as HTMLButtonElement[];
    for (const button of buttons) button.click();
    await waitUntil(() => cells().some((now, i) => now < before[i]!), 'no table is too large', {
      timeout: 9000,
    });
    expect(read(wall, '.foot')).not.to.contain('像素');
    for (const button of buttons) button.click();
    await waitUntil(() => cells().join() === before.join(), 'the type stays small', {
      timeout: 5000,
    });
  }).timeout(20_000);

  it('has type that can be read from where people stand, or warns the webmaster', async () => {
    const near = await hang('no-tour height-m="3" distance-m="4"');
    expect(read(near, '.foot')).not.to.contain('像素');
    console.expect('按观看距离需');
    const far = await hang('no-tour height-m="3" distance-m="20"');
    await waitUntil(() => read(far, '.foot').includes('像素'));
  });

  it('writes nothing smaller than it says', async () => {
    for (const scene of [1, 2, 3]) {
      const wall = await hang(`no-tour scene="${scene}"`, [1920, 1080]);
      const least = parseFloat(wall.style.getPropertyValue('--em')) * SMALLEST - 0.2;
      const shown = all(wall, '.scene:not(.away) .cell, .header, .badges, .foot, .tour');
      let texts = 0;
      for (const element of shown.flatMap((one) => [...deep(one)])) {
        const written = [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue!.trim() !== '',
        );
        const { fontSize, opacity } = getComputedStyle(element);
        const hidden = element.closest('.unseen, .tip') || opacity === '0';
        if (!written || hidden || element.getClientRects().length === 0) continue;
        texts++;
        const cell = element.textContent!.trim().slice(0, 20);
        expect(parseFloat(fontSize), `scene ${scene}: ${cell}`).to.be.at.least(least);
      }
      expect(texts).to.be.greaterThan(30);
      wall.remove();
    }
  }).timeout(30_000);

  it('draws its pictures anew for another look or another day, and not with every minute', async () => {
    const wall = await hang('no-tour');
    const stat = inside<HTMLElement & { requestUpdate(): void }>(wall, 'gf-stat');
    let asked = 0;
    const { requestUpdate } = stat;
    stat.requestUpdate = function (...args: []) {
      asked++;
      return requestUpdate.apply(stat, args);
    };
    wall.requestUpdate();
    await settled(wall);
    expect(asked, 'a minute').to.equal(0);
    wall.theme = 'light';
    await settled(wall);
    expect(asked, 'a theme').to.be.greaterThan(0);
    asked = 0;
    const now = wall.source.now.bind(wall.source);
    wall.source.now = () => now() + 86_400_000;
    wall.requestUpdate();
    await settled(wall);
    expect(asked, 'a day').to.be.greaterThan(0);
  });

  it('goes on by itself, keeps every tag of its scenes, and marks where it is', async () => {
    history.replaceState(null, '', '#gf-scene=2.17');
    const wall = await hang('dwell="1"');
    history.replaceState(null, '', location.pathname + location.search);
    const before = [...deep(wall)].filter(({ localName }) => localName.startsWith('gf-'));
    const seen = new Set<string>();
    await waitUntil(
      () => {
        seen.add(`${wall.place.scene}`);
        return seen.has('2') && wall.place.scene === 0;
      },
      'the tour did not come around',
      { timeout: 9000 },
    );
    await settled(wall);
    const after = [...deep(wall)].filter(({ localName }) => localName.startsWith('gf-'));
    expect(after.length).to.equal(before.length);
    expect(after.every((tag, i) => tag === before[i])).to.equal(true);
  }).timeout(20_000);

  it('stands still while it is paused, and always offers to', async () => {
    const wall = await hang('dwell="1"');
    expect(read(wall, '.hold')).to.equal('暂停');
    hold(wall).click();
    await wall.updateComplete;
    expect(read(wall, '.hold')).to.equal('继续');
    await new Promise((done) => setTimeout(done, 2500));
    expect(current(wall)).to.equal(0);
    wall.resume();
    await waitUntil(() => current(wall) === 1, 'it does not go on', { timeout: 4000 });
  });

  it('rests after a touch and says for how long', async () => {
    const wall = await hang('dwell="30"');
    wall.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await wall.updateComplete;
    expect(read(wall, '.resting')).to.match(/^(60|59)秒后继续$/);
    hold(wall).click();
    await wall.updateComplete;
    expect(all(wall, '.resting')).to.be.empty;
    expect(read(wall, '.hold')).to.equal('暂停');
  });

  it('obeys keyboard and remote control: arrows, numbers, OK and back', async () => {
    const wall = await hang();
    const at = async (key: string) => {
      await press(document.body, key);
      await wall.updateComplete;
      return current(wall);
    };
    expect(await at('ArrowRight')).to.equal(1);
    expect(await at('ArrowLeft')).to.equal(0);
    expect(await at('ArrowLeft')).to.equal(2);
    expect(await at('2')).to.equal(1);
    await at('ArrowDown');
    expect(wall.place).to.deep.equal({ scene: 1, step: 1 });
    expect(await at('GoBack')).to.equal(0);
    expect(await at('9'), 'there is no ninth scene').to.equal(0);
    await at('Enter');
    expect(read(wall, '.hold')).to.equal('暂停');
    await at('Enter');
    expect(read(wall, '.hold')).to.equal('继续');
  });

  it('leaves keys alone that are meant for something else', async () => {
    const wall = await hang();
    const field = document.createElement('input');
    wall.before(field);
    expect(await press(field, 'ArrowRight')).to.equal(false);
    expect(await press(inside(wall, '.stop'), 'Enter')).to.equal(false);
    const init = { key: 'ArrowRight', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(current(wall)).to.equal(0);
    field.remove();
  });

  it('leads to the street whose tile is pressed, and shows that street alone', async () => {
    const wall = await hang('no-tour scene="2"');
    const tiles = all(wall, '.scene')[1]!.querySelector('gf-tiles')!;
    const tile = all(tiles, '.tile').find(({ textContent }) => textContent!.includes('祥符'))!;
    tile.click();
    await settled(wall);
    expect(read(wall, '.name')).to.equal('祥符街道');
    const figures = [...all(wall, '.scene')[1]!.querySelectorAll('gf-stat')];
    expect(figures).to.have.length(6);
    for (const figure of figures) expect(read(figure, '.where')).to.contain('祥符街道');
    expect(tile.getAttribute('aria-selected')).to.equal('true');
    expect(read(wall, '.where'), 'the wall is still the district').to.contain('拱墅区');
  });

  it('takes hidden scenes out of reach of keyboard and readers', async () => {
    const wall = await hang('no-tour');
    const [shown, ...away] = all(wall, '.scene');
    expect(getComputedStyle(shown!).visibility).to.equal('visible');
    await waitUntil(() => away.every((one) => getComputedStyle(one).visibility === 'hidden'));
  });

  it('stops while the page is hidden, and goes on where it was', async () => {
    const wall = await hang('dwell="1"');
    try {
      setHidden(true);
      expect(pageTicker().running).to.equal(false);
      await new Promise((done) => setTimeout(done, 2500));
      expect(current(wall)).to.equal(0);
    } finally {
      setHidden(false);
    }
    expect(pageTicker().running).to.equal(true);
    await waitUntil(() => current(wall) === 1, 'it does not go on', { timeout: 4000 });
  });

  it('leaves nothing running after its removal', async () => {
    const wall = await hang('dwell="1"');
    wall.remove();
    await frame();
    expect(pageTicker().running).to.equal(false);
    expect(await press(document.body, 'ArrowRight')).to.equal(false);
  });

  it('comes back to the scene that the address names', async () => {
    history.replaceState(null, '', '#gf-scene=2.3');
    const wall = await hang();
    history.replaceState(null, '', location.pathname + location.search);
    expect(wall.place).to.deep.equal({ scene: 1, step: 2 });
    expect(read(wall, '.small')).to.contain('第3个，共18个');
  });

  it('fades without movement, and not at all for those who want none', async () => {
    const wall = await hang('no-tour');
    const sheets = wall.shadowRoot!.adoptedStyleSheets;
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    const moving = rules.filter(({ cssText }) => /transition|animation/.test(cssText));
    expect(moving.length).to.be.greaterThan(0);
    for (const rule of moving) {
      expect((rule as CSSMediaRule).conditionText).to.equal(
        '(prefers-reduced-motion: no-preference)',
      );
      for (const [, ms] of rule.cssText.matchAll(/(\d+)ms/g)) expect(Number(ms)).to.be.at.most(250);
      for (const [, s] of rule.cssText.matchAll(/([\d.]+)s[ ,;]/g))
        expect(Number(s)).to.be.at.most(0.25);
      expect(rule.cssText).not.to.match(/transform/);
    }
  });

  it('stands its scenes below one another on a phone, with their tables', async () => {
    const wall = await hang('', [360, 740]);
    await waitUntil(() => wall.hasAttribute('data-stacked'));
    await settled(wall);
    const scenes = all(wall, '.scene');
    const tops = scenes.map((scene) => scene.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(scenes.every((scene) => getComputedStyle(scene).visibility === 'visible')).to.equal(
      true,
    );
    for (const scene of scenes) expect(scene.scrollWidth).to.be.at.most(360);
    expect(getComputedStyle(inside(wall, '.tour')).display).to.equal('none');
  });

  it('becomes a wall again when it gets the room', async () => {
    const wall = await hang('', [360, 740]);
    await waitUntil(() => wall.hasAttribute('data-stacked'));
    const page = wall.parentElement!;
    page.style.cssText = 'width:1600px;height:900px;--gf-wall-height:900px';
    await waitUntil(() => !wall.hasAttribute('data-stacked'), 'it stays a stack');
    await settled(wall);
    expect(wall.offsetHeight).to.equal(900);
    expect(all(wall, '.stage.wide')).to.have.length(1);
    await waitUntil(() => getComputedStyle(all(wall, '.scene')[1]!).visibility === 'hidden');
  });

  it('is laid out for the wall where the picture is pulled wide on its way', async () => {
    const plain = await hang('no-tour', [1920, 1080]);
    expect(all(plain, '.stage.wide')).to.have.length(1);
    const pulled = await hang('no-tour stretch-x="1.75"', [1920, 1080]);
    expect(all(pulled, '.stage.ribbon')).to.have.length(1);
    const card = inside(pulled, '.card');
    expect(card.offsetWidth).to.be.closeTo(1920 * 1.75, 1);
    expect(card.getBoundingClientRect().width).to.be.closeTo(1920, 1);
  });

  it('lays no part of a scene on a seam of the panels', async () => {
    const wall = await hang('no-tour seams="3x2"', [1920, 1080]);
    const { left, top } = wall.getBoundingClientRect();
    const cells = all(wall, '.scene:not(.away) .cell').map((cell) => cell.getBoundingClientRect());
    expect(cells.length).to.equal(8);
    for (const cell of cells) {
      for (const seam of [left + 640, left + 1280]) {
        expect(cell.right <= seam + 1 || cell.left >= seam - 1, `${seam}`).to.equal(true);
      }
      expect(cell.bottom <= top + 541 || cell.top >= top + 539).to.equal(true);
    }
  });

  it('shows in two steps what a 4:3 or an upright wall has no room for at once', async () => {
    const wall = await hang('no-tour scene="3"', [1440, 1080]);
    const shown = () =>
      all(wall, '.scene:not(.away) .grid:not(.away) .cell > *').map(({ localName }) => localName);
    expect(shown()).to.deep.equal(['gf-funnel', 'gf-funnel', 'gf-alerts']);
    const heat = inside(wall, 'gf-heatmap');
    await press(document.body, 'ArrowDown');
    await wall.updateComplete;
    expect(wall.place).to.deep.equal({ scene: 2, step: 1 });
    expect(shown()).to.deep.equal(['gf-flow', 'gf-heatmap', 'gf-tiles']);
    expect(inside(wall, 'gf-heatmap')).to.equal(heat);
    // By touch: the button of the scene that is shown leads to its next step.
    all<HTMLButtonElement>(wall, '.stop')[2]!.click();
    await wall.updateComplete;
    expect(wall.place).to.deep.equal({ scene: 2, step: 0 });
    all<HTMLButtonElement>(wall, '.stop')[2]!.click();
    await wall.updateComplete;
    expect(wall.place).to.deep.equal({ scene: 2, step: 1 });
  });

  it('leaves the focus of a reader on the name of the next scene, and gives it back on return', async () => {
    const own = ['甲', '乙'].map(
      (name) => `<section title="${name}"><gf-stat></gf-stat></section>`,
    );
    for (const [inner, names] of [
      ['', TITLES],
      [own.join(''), ['甲', '乙']],
    ] as const) {
      const wall = await hang('no-tour', undefined, inner);
      const tool = [...deep(wall)].find((one) => one.matches('[part~=tool]')) as HTMLElement;
      const focused = () => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active;
      };
      tool.focus();
      expect(focused()).to.equal(tool);
      await press(focused()!, 'ArrowRight');
      await new Promise((done) => setTimeout(done, 400));
      expect(focused()?.textContent?.trim()).to.equal(names[1]);
      await press(focused()!, 'ArrowLeft');
      await waitUntil(() => focused() === tool, 'the focus is lost', { timeout: 2000 });
      wall.remove();
    }
  });

  it('shows sections of the page as scenes, by their names, with the data of the wall', async () => {
    const wall = await hang(
      'no-tour',
      [1600, 900],
      '<section title="甲"><gf-stat></gf-stat></section><section aria-label="乙"><gf-stat></gf-stat></section>',
    );
    expect(readAll(wall, '.stop')).to.deep.equal(['甲', '乙']);
    const [first, second] = [...wall.querySelectorAll('section')];
    expect(read(first!.firstElementChild!, '.title')).to.contain('就业率');
    wall.show(2);
    await wall.updateComplete;
    await waitUntil(() => getComputedStyle(first!).visibility === 'hidden');
    expect(getComputedStyle(second!).visibility).to.equal('visible');
  });

  it('gives smaller type to a scene of the page that would not fit', async () => {
    const own = '<section title="板"><gf-stat></gf-stat><gf-stat></gf-stat></section>';
    const wall = await hang('no-tour', [1920, 1080], own);
    const scene = wall.querySelector('section')!;
    for (const stat of scene.children) (stat as HTMLElement).style.minHeight = '46em';
    const over = () => scene.scrollHeight - scene.clientHeight;
    const size = () => parseFloat(getComputedStyle(scene).fontSize);
    const whole = size();
    expect(over()).to.be.greaterThan(2);
    await waitUntil(() => over() <= 2, 'it is cut off', { timeout: 9000 });
    expect(size()).to.be.within(whole * 0.65, whole * 0.99);
    expect(read(wall, '.foot')).not.to.contain('排不下');
    for (const stat of scene.children) stat.removeAttribute('style');
    // A wall that is described anew is fitted anew.
    wall.heightM = 3;
    await wall.updateComplete;
    expect(size()).to.equal(whole);
  }).timeout(20_000);

  it('says which scene of the page is cut off, and that its text is too small', async () => {
    console.expect(/排不下：甲/, /最小字\d+像素/);
    const own =
      '<section title="甲"><p>很长</p></section><section title="乙"><p>很短</p></section>';
    const wall = await hang('no-tour height-m="3" distance-m="4"', [1920, 1080], own);
    const [first, second] = [...wall.querySelectorAll('p')];
    second!.style.fontSize = '9px';
    await new Promise((done) => setTimeout(done, 5500));
    expect(read(wall, '.foot')).not.to.match(/排不下|像素/);
    first!.style.height = '5000px';
    await waitUntil(() => read(wall, '.foot').includes('排不下：甲'), 'it is cut', {
      timeout: 14_000,
    });
    wall.show(2);
    await waitUntil(() => read(wall, '.foot').includes('最小字9像素'), 'it is small', {
      timeout: 7000,
    });
    expect(read(wall, '.foot')).not.to.contain('乙');
  }).timeout(40_000);

  it('marks what an update has changed in a scene of the page, and in no other', async () => {
    const document = await smallDocument();
    const own = ['employed-persons', 'willing-workers'].map(
      (id) => `<section title="${id}"><gf-stat indicator="${id}"></gf-stat></section>`,
    );
    const wall = await hang('no-tour', [1600, 900], own.join(''));
    wall.data = document;
    await settled(wall);
    wall.data = structuredClone(document);
    await settled(wall);
    expect(all(wall, '.news')).to.have.length(0);
    const next = structuredClone(document);
    const rows = next.data![0]!.values['employed-persons']!;
    // The district, a street of it and its community.
    for (const row of [0, 2, 5]) (rows[row] as number[])[2]! -= 4;
    wall.data = next;
    await settled(wall);
    expect(read(wall, '.news')).to.contain('更新');
    wall.show(2);
    await settled(wall);
    expect(all(wall, '.news')).to.have.length(0);
  });

  it('keeps a mark for the scene that has not shown it, though another update comes first', async () => {
    const document = await smallDocument();
    const own = ['employed-persons', 'willing-workers'].map(
      (id) => `<section title="${id}"><gf-stat indicator="${id}"></gf-stat></section>`,
    );
    const wall = await hang('no-tour', [1600, 900], own.join(''));
    const change = async (id: string) => {
      const rows = document.data![0]!.values[id]!;
      for (const row of [0, 2, 5]) (rows[row] as number[])[2]! -= 4;
      wall.data = structuredClone(document);
      await settled(wall);
    };
    wall.data = structuredClone(document);
    await settled(wall);
    await change('willing-workers');
    expect(all(wall, '.news')).to.have.length(0);
    await change('employed-persons');
    expect(read(wall, '.news')).to.contain('更新');
    wall.show(2);
    await settled(wall);
    expect(read(wall, '.news')).to.contain('更新');
  });

  it('without a tour rests after a touch and then is as before, where it was', async () => {
    const { now } = Date;
    const start = now();
    const wall = await hang('no-tour scene="2"');
    const { selection } = wall.source;
    selection.pick({ period: '2024-06' });
    let rested = 0;
    const leave = selection.subscribe(() => {
      if (selection.picked.period === undefined) rested++;
    });
    // A beat counts for five seconds at most.
    Date.now = () => start + (now() - start) * 5;
    try {
      const touched = Date.now();
      wall.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await waitUntil(() => rested > 0, 'it rests for ever', { timeout: 20_000 });
      expect((Date.now() - touched) / 1000).to.be.within(59, 70);
      await settled(wall);
    } finally {
      Date.now = now;
      leave();
    }
    expect([rested, wall.place.scene]).to.deep.equal([1, 1]);
  }).timeout(30_000);

  it('that has led others stays where it is when the screen wakes', async () => {
    const channel = new BroadcastChannel('gongfu-step-wake');
    const say = channel.postMessage.bind(channel);
    /** Where the wall says that it is, for a wall that leads says so each second. */
    let told: string | undefined;
    channel.addEventListener('message', ({ data }: MessageEvent<{ scene?: string }>) => {
      told = data.scene ?? told;
    });
    const wall = await hang('no-tour sync="wake"');
    const see = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      say({ id: '0', scene: '3.1' });
      await waitUntil(() => wall.place.scene === 2, 'it does not follow', { timeout: 4000 });
      say({ id: '0', gone: true });
      await waitUntil(() => told === '3.1', 'it does not lead', { timeout: 6000 });
      wall.show(2);
      wall.resume();
      see('hidden');
      see('visible');
      await new Promise((done) => setTimeout(done, 100));
      told = undefined;
      await new Promise((done) => setTimeout(done, 1700));
      expect(told, 'it leads').to.equal(undefined);
      expect(wall.place.scene).to.equal(1);
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
      channel.close();
    }
  }).timeout(20_000);

  it('hangs as if they were not there where its scene, drift or refresh say nothing it can use', async () => {
    console.expect(/scene="就业"/, /gf-wall: drift="viel"、refresh="60s"不能用/);
    const wall = await hang('no-tour scene="就业" refresh="60s" drift="viel"');
    expect(wall.place.scene).to.equal(0);
    wall.setAttribute('scene', '第二');
    await settled(wall);
    expect(wall.place.scene).to.equal(0);
    wall.show(3);
    wall.removeAttribute('scene');
    await settled(wall);
    expect(wall.place.scene).to.equal(0);
    expect((wall.source.source as LiveSource).options.refresh).to.equal(60);
  });

  it('shows what is wrong in place of the scenes', async () => {
    console.expect('[html-instead-of-json]');
    const wall = await place(`<gf-wall src="${fresh('/data/broken/html-page.json')}"></gf-wall>`);
    expect(await message(wall)).not.to.equal('');
  });

  it('shows what it had left out once other data have room for it', async () => {
    const wall = await hang('no-tour');
    const document = await (await fetch(SAMPLE)).json();
    const other = inside<HTMLElement>(wall, '.other');
    other.hidden = true;
    wall.data = document;
    await settled(wall);
    await waitUntil(() => !other.hidden, 'it stays away');
  });

  it('folds the lists that a visitor has opened when it goes on', async () => {
    const wall = await hang(
      '',
      [1600, 900],
      '<section title="甲"><gf-alerts most="2"></gf-alerts></section>',
    );
    const list = wall.querySelector<HTMLElement>('gf-alerts')!;
    const listed = () => list.shadowRoot!.querySelectorAll('.alert:not(.later)').length;
    const whole = () => list.shadowRoot!.querySelector('.list:not(.cut)');
    inside<HTMLElement>(list, '[part~=rest]').click();
    await settled(wall);
    expect(whole()).not.to.equal(null);
    wall.pause();
    wall.resume();
    await settled(wall);
    expect([whole(), listed()]).to.deep.equal([null, 2]);
  });

  it('of one domain shows its regions beside its course, and disputes without all else by them', async () => {
    const document = await smallDocument();
    for (const one of document.indicators) one.domain = 'disputes';
    for (const size of [
      [1920, 1080],
      [3840, 1080],
      [1024, 768],
    ] as const) {
      const wall = await hangUp('<gf-wall no-tour></gf-wall>', size, document);
      await settled(wall);
      const parts = () =>
        all(wall, '.scene:not(.away) .cell > *').map(({ localName }) => localName);
      expect(parts(), size.join()).to.include.members(['gf-trend', 'gf-tiles', 'gf-stat']);
      wall.show(3);
      await settled(wall);
      expect(read(wall, '.stop[aria-current]'), size.join()).to.contain('纠纷专题');
      expect(read(wall, '.stop[aria-current]'), size.join()).not.to.contain('就业');
      const steps = all(wall, '.scene:not(.away) .grid');
      expect(all(wall, '.scene:not(.away) .cell > *').map(({ localName }) => localName)).to.include(
        'gf-tiles',
      );
      expect(steps.every((grid) => grid.querySelector('.cell'))).to.equal(true);
      wall.remove();
    }
  });

  for (const [name, src] of [
    ['a small dataset of another place', SMALL],
    ['a dataset of single figures', GONGSHU],
  ] as const) {
    it(`draws ${name} on every shape of wall, each cell in its place, without what it does not have`, async () => {
      for (const size of SHAPES) {
        const wall = await hangUp(`<gf-wall src="${src}" no-tour></gf-wall>`, size);
        await settled(wall);
        const count = readAll(wall, '.stop').length;
        expect(count).to.be.greaterThan(0);
        for (let scene = 1; scene <= count; scene++) {
          wall.show(scene);
          await settled(wall);
          const cells = all(wall, '.scene:not(.away) .grid:not(.away) .cell');
          const boxes = cells.map((cell) => cell.getBoundingClientRect());
          const where = `${size.join(' × ')}, scene ${scene}`;
          for (const [i, a] of boxes.entries()) {
            expect(a.width * a.height, where).to.be.greaterThan(2000);
            for (const b of boxes.slice(i + 1)) {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              expect(across > 1 && down > 1, `${where}: two cells overlap`).to.equal(false);
            }
          }
        }
        expect(everything(wall)).not.to.contain('没有可显示的数据');
        if (src === SMALL) expect(everything(wall)).not.to.contain('拱墅');
        wall.remove();
      }
    }).timeout(30_000);
  }
});
