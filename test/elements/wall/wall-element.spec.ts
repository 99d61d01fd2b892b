import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/wall/gf-wall.js';
import type { LiveSource } from '../../../src/data/live/live.js';
import { pageTicker } from '../../../src/data/live/ticker.js';
import type { WallElement } from '../../../src/elements/wall/wall-element.js';
import { quietConsole } from '../../support/console.js';
import { hangSample } from '../../support/hang.js';
import { press } from '../../support/input.js';
import {
  SAMPLE,
  all,
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
import { PLACE } from '../../support/sample.js';

const TITLES = ['区情总览', '街道巡览', '就业与纠纷专题'];

const AXE = 60_000;

const current = (wall: Element) =>
  all(wall, '.stop').findIndex((button) => button.getAttribute('aria-current') === 'true');

describe('gf-wall', () => {
  const console = quietConsole();

  for (const [number, title] of TITLES.entries()) {
    it(`is accessible: ${title}`, async () => {
      const wall = await hangSample(`no-tour scene="${number + 1}"`);
      expect(current(wall)).to.equal(number);
      await expect(wall).to.be.accessible();
    }).timeout(AXE);
  }

  it('says what it shows, that the data are samples, how old they are and that they are overdue', async () => {
    const wall = await hangSample('no-tour');
    expect(readAll(wall, '.stop')).to.deep.equal(TITLES);
    expect(read(wall, '.line')).to.contain('示例数据');
    expect(read(wall, '.where')).to.match(
      new RegExp(`^${PLACE.name} · 数据截至2024年12月 · 距今\\d+个?[天月年]$`),
    );
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
      readAll(card.querySelector('gf-alerts')!, '.badge').join('；'),
    ];
    const truth = await seen(await hangSample('no-tour refresh="0"', undefined, own));
    expect(truth[0]).to.match(/晚\d+个/);
    const now = Date.now.bind(Date);
    const ahead = now() - Date.UTC(2025, 0, 2);
    Date.now = () => now() - ahead;
    try {
      const wall = await hangSample('no-tour refresh="5"', undefined, own);
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

  it('says that it is lost without an address, and of data from the future that they are', async () => {
    console.expect('[no-source]');
    const lost = await place<WallElement>('<div><gf-wall></gf-wall></div>');
    const wall = lost.querySelector<WallElement>('gf-wall')!;
    await settled(wall);
    expect(await message(wall)).to.contain('src');
    const ahead = await smallDocument();
    ahead.dataset.asOf = `${new Date().getFullYear() + 2}-03`;
    const other = await hangSample('no-tour');
    other.data = ahead;
    await settled(other);
    expect(read(other, '.where')).to.contain('晚于今天');
  });

  it('names the attributes that it cannot use, and hangs as if they were not there', async () => {
    console.expect('seams="1080x3840"');
    const wall = await hangSample('no-tour seams="1080x3840" stretch-x="0.1" dwell="-3"');
    expect(read(wall, '.foot')).to.contain('stretch-x="0.1"、dwell="-3"、seams="1080x3840"不能用');
    expect(inside(wall, '.stage').getBoundingClientRect().width).to.be.closeTo(1600, 1);
  });

  it('draws its pictures anew for another look or another day, and not with every minute', async () => {
    const wall = await hangSample('no-tour');
    const stat = inside<HTMLElement & { requestUpdate(): void }>(wall, 'gf-tiles');
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

  it('leaves nothing running after its removal', async () => {
    const wall = await hangSample('dwell="1"');
    wall.remove();
    await frame();
    expect(pageTicker().running).to.equal(false);
    expect(await press(document.body, 'ArrowRight')).to.equal(false);
  });

  it('shows sections of the page as scenes, by their names, with the data of the wall', async () => {
    const wall = await hangSample(
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

  it('hangs as if they were not there where its scene, drift or refresh say nothing it can use', async () => {
    console.expect(/scene="就业"/, /gf-wall: drift="viel"、refresh="60s"不能用/);
    const wall = await hangSample('no-tour scene="就业" refresh="60s" drift="viel"');
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
});
