import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import type {
  CardItem,
  Contract,
  SceneItem,
} from '../../../../src/core/contract/contract.generated.js';
import { pageTicker } from '../../../../src/data/live/ticker.js';
import type { WallElement } from '../../../../src/elements/wall/wall-element.js';
import { quietConsole } from '../../../support/console.js';
import { fitted, hangUp, SHAPES } from '../../../support/hang.js';
import {
  SAMPLE,
  all,
  everything,
  inside,
  message,
  read,
  readAll,
  settled,
} from '../../../support/page.js';
import { cutOff, shownCells } from '../../../support/wall-texts.js';
import { FIRST, PLACE } from '../../../support/sample.js';

const AXE = 60_000;

const stat = (indicator: string, more: Partial<CardItem> = {}): CardItem => ({
  tag: 'stat',
  indicator,
  ...more,
});

/** Five cards, as a webmaster writes them. */
const FIVE: SceneItem = {
  title: { 'zh-CN': '就业一屏', en: 'Work at a glance' },
  cards: [
    stat('employment-rate'),
    stat('new-urban-employment'),
    stat('zero-employment-households'),
    { tag: 'trend', indicator: 'employment-rate', size: 'large' },
    { tag: 'tiles', indicator: 'employment-rate' },
  ],
};

/** The sample document with scenes of its own. */
async function documentWith(scenes: SceneItem[]): Promise<Contract> {
  const found = (await (await fetch(SAMPLE)).json()) as Contract;
  return { ...found, scenes };
}

/** A wall of such a document, drawn. */
async function hang(
  scenes: SceneItem[],
  attributes = '',
  size: readonly [number, number] = [1600, 900],
  inner = '',
): Promise<WallElement> {
  const markup = `<gf-wall no-tour ${attributes}>${inner}</gf-wall>`;
  const wall = await hangUp(markup, size, await documentWith(scenes));
  await settled(wall);
  return wall;
}

/** Lets seconds pass, one by one; answers how many of them each scene and step was shown. */
function secondsAt(wall: WallElement, count: number): Map<string, number> {
  const { now } = Date;
  const start = now();
  const shown = new Map<string, number>();
  try {
    for (let second = 1; second <= count; second++) {
      const place = `${wall.place.scene}.${wall.place.step}`;
      shown.set(place, (shown.get(place) ?? 0) + 1);
      Date.now = () => start + second * 1000;
      pageTicker().beat();
    }
  } finally {
    Date.now = now;
  }
  return shown;
}

const pictures = (wall: Element) => shownCells(wall).map((cell) => cell.firstElementChild!);

describe('the scenes that a document lists', () => {
  const console = quietConsole();

  it('stand in its order, under its names, and no other does', async () => {
    const wall = await hang([{ scene: 'focus', title: '专题' }, FIVE, { scene: 'overview' }]);
    expect(readAll(wall, '.stop')).to.deep.equal(['专题', '就业一屏', '区情总览']);
    expect(all(wall, '.scene')[2]!.querySelectorAll('.fact')).to.have.length(5);
  });

  it('give way to the sections inside the tag', async () => {
    const section = '<section title="甲"><gf-stat></gf-stat></section>';
    const wall = await hang([FIVE], '', [1600, 900], section);
    expect(readAll(wall, '.stop')).to.deep.equal(['甲']);
  });

  it('are the finished ones where the list is empty', async () => {
    const wall = await hang([]);
    expect(readAll(wall, '.stop')).to.deep.equal(['区情总览', '街道巡览', '就业与纠纷专题']);
  });

  it('stay for as long as they say, or else as the tag says', async () => {
    const wall = await hang(
      [{ ...FIVE, dwell: 42 }, { scene: 'streets', dwell: 1 }, FIVE],
      'dwell="9"',
    );
    wall.noTour = false;
    const seconds = secondsAt(wall, 42 + 5 * 18 + 9);
    expect(seconds.get('0.0')).to.equal(42);
    const streets = Array.from({ length: 18 }, (_, step) => seconds.get(`1.${step}`));
    expect(new Set(streets)).to.deep.equal(new Set([5]));
    expect(seconds.get('2.0')).to.equal(9);
    expect(seconds.size).to.equal(20);
  });

  for (const theme of ['dark', 'light', 'contrast']) {
    it(`are accessible, ${theme}`, async () => {
      await expect(await hang([FIVE], `theme="${theme}"`)).to.be.accessible();
    }).timeout(AXE);
  }

  it('draw every card, in the language and type that are asked for', async () => {
    const wall = await hang([FIVE], 'lang="en" elder');
    expect(readAll(wall, '.stop')).to.deep.equal(['Work at a glance']);
    expect(pictures(wall).map(({ localName }) => localName)).to.deep.equal(
      FIVE.cards!.map(({ tag }) => `gf-${tag}`),
    );
    for (const picture of pictures(wall)) expect(read(picture, '.title')).to.match(/[A-Za-z]/);
  });

  it('load the pictures that only they name', async () => {
    const tags = ['cohort', 'composition', 'distribution', 'ranking', 'reach', 'timeline'] as const;
    const cards: CardItem[] = tags.map((tag) => ({ tag, indicator: 'dispute-cases-accepted' }));
    const wall = await hang([{ cards }]);
    expect(readAll(wall, '.stop')).to.deep.equal(['场景1']);
    for (const tag of tags) await customElements.whenDefined(`gf-${tag}`);
    await settled(wall);
    for (const picture of pictures(wall)) expect(picture.shadowRoot, picture.localName).to.exist;
  });

  it('fill every shape of wall, and cut nothing off', async () => {
    for (const size of SHAPES) {
      const wall = await hang([FIVE], '', size);
      await fitted(wall);
      const stage = inside(wall, '.scene').getBoundingClientRect();
      // An upright wall shows them in steps, each of which fills it.
      for (const step of all(wall, '.scene .grid')) {
        const room = [...step.querySelectorAll<HTMLElement>('.cell')].reduce(
          (sum, { offsetWidth: w, offsetHeight: h }) => sum + w * h,
          0,
        );
        expect(room / stage.width / stage.height, size.join(' × ')).to.be.closeTo(1, 0.01);
      }
      expect(shownCells(wall), size.join(' × ')).to.have.length(FIVE.cards!.length);
      expect(cutOff(wall), size.join(' × ')).to.deep.equal([]);
      wall.remove();
    }
  }).timeout(30_000);

  it('are numbers, with their names for readers, where there are more than have room', async () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...FIVE, title: `第${i + 1}个场景` }));
    const wide = await hang(many.slice(0, 3), '', [1080, 1920]);
    expect(all(wide, '.stop .unseen')).to.be.empty;
    const wall = await hang(many, '', [1080, 1920]);
    expect(all(wall, '.stop .unseen')).to.have.length(6);
    expect(readAll(wall, '.stop')).to.deep.equal(many.map(({ title }) => title));
    // They stand in place of the title while somebody is there.
    expect(getComputedStyle(inside(wall, '.header')).opacity).to.equal('0');
    for (const stop of all(wall, '.stop')) expect(stop.offsetWidth).to.be.at.least(44);
  });

  it('leave the wall its finished ones where nothing of them can be drawn', async () => {
    console.expect('[bad-value]');
    const wall = await hang([{ cards: [{ tag: 'trnd' as never }] }], '', [1920, 1080]);
    expect(readAll(wall, '.stop')).to.include('区情总览');
    await waitUntil(() => /数据有\d处问题/.test(inside(wall, '.foot').textContent));
    // The sentence comes when it is first needed.
    await waitUntil(() => console.said.some((text) => text.includes('[bad-value]')));
  });

  it('lie on the seams of the panels, and say that five are too few for six panels', async () => {
    console.expect('有内容落在拼缝上');
    const wall = await hang([FIVE], 'seams="3x2"', [1920, 1080]);
    const { left, top } = wall.getBoundingClientRect();
    const cells = shownCells(wall).map((cell) => cell.getBoundingClientRect());
    for (const seam of [640, 1280]) {
      expect(
        cells.some((cell) => Math.abs(cell.left - left - seam) <= 1),
        `${seam}`,
      ).to.equal(true);
    }
    expect(cells.map((cell) => Math.round(cell.top - top))).to.include(540);
  });

  it('say it where a card holds more than fits', async () => {
    const cards: CardItem[] = Array.from({ length: 6 }, () => ({ tag: 'ranking' }));
    const wall = await hang([{ cards }], '', [1280, 720]);
    const [cell] = shownCells(wall);
    await waitUntil(() => cell!.hasAttribute('data-cut'), 'it says nothing', { timeout: 15_000 });
    const word = cell!.querySelector<HTMLElement>('.cut')!;
    expect(word.innerText).to.equal('这里放不下全部内容');
  }).timeout(20_000);

  it('go on to another screen where there are too many cards to be read', async () => {
    const cards = Array.from({ length: 14 }, () => stat('employment-rate'));
    const wall = await hang([{ title: '很多', cards }]);
    expect(readAll(wall, '.stop')).to.deep.equal(['很多（1/2）', '很多（2/2）']);
    expect(all(wall, '.scene').map((one) => one.querySelectorAll('gf-stat').length)).to.deep.equal([
      7, 7,
    ]);
  });

  it('draw all that is right beside what is wrong, and say what that is', async () => {
    console.expect('/scenes/0/cards/1/tag：值 "pie" 不合规范');
    console.expect('/scenes/0/cards/2/indicator：提到的指标“nothing”没有定义');
    console.expect('[unknown-indicator]');
    const wall = await hang([
      { cards: [stat('employment-rate'), { tag: 'pie' as 'stat' }, stat('nothing')] },
      { title: '空' },
    ]);
    expect(readAll(wall, '.stop')).to.deep.equal(['场景1']);
    const [good, bad] = pictures(wall);
    expect(read(good!, '.number')).to.contain('96.5');
    expect(await message(bad!)).to.contain('nothing');
    expect(pictures(wall)).to.have.length(2);
  });

  it('keep their elements when new figures come, and mark what has changed', async () => {
    const wall = await hang([FIVE]);
    const before = pictures(wall);
    const next = await documentWith([FIVE]);
    const block = next.data!.find(({ values }) => 'zero-employment-households' in values)!;
    const row = block.values['zero-employment-households']![0]!;
    row[row.length - 1] = 7;
    wall.data = next;
    await settled(wall);
    expect(pictures(wall).every((one, i) => one === before[i])).to.equal(true);
    expect(read(before[2]!, '.number')).to.contain('7');
    expect(shownCells(wall).map((cell) => !!cell.querySelector('.news'))).to.deep.equal([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('show the district, whatever area is picked elsewhere', async () => {
    const wall = await hang([FIVE, { scene: 'streets' }]);
    wall.show(2);
    await settled(wall);
    expect(everything(all(wall, '.scene')[1]!)).to.contain(FIRST.name);
    for (const picture of all(wall, '.scene')[0]!.querySelectorAll('gf-stat')) {
      expect(read(picture, '.where')).to.contain(PLACE.name);
    }
  });
});
