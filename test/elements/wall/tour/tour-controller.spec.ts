import { expect, waitUntil } from '@open-wc/testing';
import '../../../../src/elements/wall/gf-wall.js';
import type { WallElement } from '../../../../src/elements/wall/wall-element.js';
import { pageTicker } from '../../../../src/data/live/ticker.js';
import { quietConsole } from '../../../support/console.js';
import { hangSample } from '../../../support/hang.js';
import { press } from '../../../support/input.js';
import { all, deep, inside, read, settled } from '../../../support/page.js';
import { IMPROVING, PLACE } from '../../../support/sample.js';

const current = (wall: Element) =>
  all(wall, '.stop').findIndex((button) => button.getAttribute('aria-current') === 'true');

/** Where the tour is, its step with it: a scene of many streets stays for many steps. */
const placeOf = ({ place }: WallElement) => `${place.scene}.${place.step}`;

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

describe('the tour of a wall', () => {
  quietConsole();

  it('goes on by itself, keeps every tag of its scenes, and marks where it is', async () => {
    history.replaceState(null, '', '#gf-scene=2.17');
    const wall = await hangSample('dwell="1"');
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
    const wall = await hangSample('dwell="1"');
    expect(read(wall, '.hold')).to.equal('暂停');
    hold(wall).click();
    await wall.updateComplete;
    expect(read(wall, '.hold')).to.equal('继续');
    const held = placeOf(wall);
    await new Promise((done) => setTimeout(done, 2500));
    expect(placeOf(wall)).to.equal(held);
    wall.resume();
    await waitUntil(() => placeOf(wall) !== held, 'it does not go on', { timeout: 4000 });
  });

  it('rests after a touch and says for how long', async () => {
    const wall = await hangSample('dwell="30"');
    wall.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await wall.updateComplete;
    expect(read(wall, '.resting')).to.match(/^(60|59)秒后继续$/);
    hold(wall).click();
    await wall.updateComplete;
    expect(all(wall, '.resting')).to.be.empty;
    expect(read(wall, '.hold')).to.equal('暂停');
  });

  it('obeys keyboard and remote control: arrows, numbers, OK and back', async () => {
    const wall = await hangSample();
    const at = async (key: string) => {
      await press(wall, key);
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
    const wall = await hangSample();
    const field = document.createElement('input');
    wall.before(field);
    expect(await press(field, 'ArrowRight')).to.equal(false);
    expect(await press(inside(wall, '.stop'), 'Enter')).to.equal(false);
    const init = { key: 'ArrowRight', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    expect(current(wall)).to.equal(0);
    field.remove();
  });

  it('takes a key that is meant for nothing only where it fills the screen', async () => {
    const wall = await hangSample('', [innerWidth, innerHeight]);
    wall.parentElement!.style.marginBottom = '100vh';
    expect(await press(document.body, 'PageDown'), 'the page scrolls').to.equal(false);
    expect(await press(document.body, '2')).to.equal(false);
    expect(current(wall)).to.equal(0);
    wall.parentElement!.style.position = 'fixed';
    wall.parentElement!.style.top = wall.parentElement!.style.left = '0';
    document.documentElement.style.overflow = 'hidden';
    document.body.style.height = '0';
    try {
      expect(await press(document.body, 'PageDown')).to.equal(true);
      expect(await press(document.body, '3')).to.equal(true);
      expect(current(wall)).to.equal(2);
    } finally {
      document.documentElement.style.overflow = document.body.style.height = '';
    }
  });

  it('leaves the keys of single characters alone where the page says so, and obeys all others', async () => {
    const wall = await hangSample('no-character-keys');
    expect(await press(wall, '2')).to.equal(false);
    expect(current(wall)).to.equal(0);
    expect(await press(wall, 'ArrowRight')).to.equal(true);
    expect(current(wall)).to.equal(1);
  });

  it('leads to the street whose tile is pressed, and shows that street alone', async () => {
    const wall = await hangSample('no-tour scene="2"');
    const tiles = all(wall, '.scene')[1]!.querySelector('gf-tiles')!;
    const tile = all(tiles, '.tile').find(({ textContent }) =>
      textContent!.includes(IMPROVING.short),
    )!;
    tile.click();
    await settled(wall);
    expect(read(wall, '.name')).to.equal(IMPROVING.name);
    const figures = [...all(wall, '.scene')[1]!.querySelectorAll<HTMLElement>('.fact')];
    expect(figures).to.have.length(5);
    // A rate is told beside that of the district, everything by its place among the streets.
    for (const figure of figures) expect(figure.innerText).to.match(/第\d+|未/);
    expect(tile.getAttribute('aria-selected')).to.equal('true');
    expect(read(wall, '.where'), 'the wall is still the district').to.contain(PLACE.name);
  });

  it('takes hidden scenes out of reach of keyboard and readers', async () => {
    const wall = await hangSample('no-tour');
    const [shown, ...away] = all(wall, '.scene');
    expect(getComputedStyle(shown!).visibility).to.equal('visible');
    await waitUntil(() => away.every((one) => getComputedStyle(one).visibility === 'hidden'));
  });

  it('stops while the page is hidden, and goes on where it was', async () => {
    const wall = await hangSample('dwell="1"');
    let hidden = '';
    try {
      setHidden(true);
      expect(pageTicker().running).to.equal(false);
      hidden = placeOf(wall);
      await new Promise((done) => setTimeout(done, 2500));
      expect(placeOf(wall)).to.equal(hidden);
    } finally {
      setHidden(false);
    }
    expect(pageTicker().running).to.equal(true);
    await waitUntil(() => placeOf(wall) !== hidden, 'it does not go on', { timeout: 4000 });
  });

  it('comes back to the scene that the address names', async () => {
    history.replaceState(null, '', '#gf-scene=2.3');
    const wall = await hangSample();
    history.replaceState(null, '', location.pathname + location.search);
    expect(wall.place).to.deep.equal({ scene: 1, step: 2 });
    expect(read(wall, '.street .small')).to.contain('第3个，共18个');
  });

  it('fades without movement, and not at all for those who want none', async () => {
    const wall = await hangSample('no-tour');
    const sheets = wall.shadowRoot!.adoptedStyleSheets;
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    const moving = rules.filter(({ cssText }) =>
      /(?:transition|animation)(?!: none)/.test(cssText),
    );
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

  it('without a tour rests after a touch and then is as before, where it was', async () => {
    const { now } = Date;
    const start = now();
    const wall = await hangSample('no-tour scene="2"');
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
      // The beat that comes first counts what passed before the touch, too.
      expect((Date.now() - touched) / 1000).to.be.within(54, 70);
      await settled(wall);
    } finally {
      Date.now = now;
      leave();
    }
    expect([rested, wall.place.scene]).to.deep.equal([1, 1]);
  }).timeout(30_000);

  it('folds the lists that a visitor has opened when it goes on', async () => {
    const wall = await hangSample(
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
});
