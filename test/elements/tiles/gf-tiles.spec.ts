import { expect } from '@open-wc/testing';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import '../../../src/elements/tiles/gf-tiles.js';
import { headerOf, itHasAnAccessibleTable, itIsAccessible } from '../../support/accessible.js';
import { quietConsole } from '../../support/console.js';
import {
  ATTENDANCES,
  BOUND,
  DUE,
  MISSING,
  SUPPRESSED,
  WEST,
  streets,
} from '../../support/attendances.js';
import { press, tabStops } from '../../support/input.js';
import {
  SAMPLE,
  SMALL,
  all,
  heard,
  inside,
  place,
  placeData,
  read,
  readAll,
  settled,
  spoken,
} from '../../support/page.js';
import { BELOW_FIRST, BELOW_SECOND, FIRST, LAST, PLACE, SECOND } from '../../support/sample.js';

const RATE = 'indicator="employment-rate"';
const of = (document: Contract) => placeData('<gf-tiles></gf-tiles>', document);
const tiles = (host: Element) => all(host, '[role="option"]');
const active = (host: Element) => {
  const id = inside(host, '[role="listbox"]').getAttribute('aria-activedescendant');
  return id === null ? null : read(host, `#${id} .name`).replace(/街道$/, '');
};

describe('gf-tiles', () => {
  const console = quietConsole();
  itIsAccessible(console, 'gf-tiles', RATE);
  itHasAnAccessibleTable('gf-tiles', RATE);

  it('says that it is no map, what it shows, where and when', async () => {
    const host = await place(`<gf-tiles src="${SAMPLE}" ${RATE}></gf-tiles>`);
    expect(headerOf(host)).to.deep.equal([
      '17个街道达到95%，鹭坡街道未达到',
      `就业率（有就业愿望劳动者） · 街道方格图（非地图） · ${PLACE.name} · 2024年12月 · 初步数`,
    ]);
    expect(tiles(host)).to.have.length(18);
  });

  it('puts each tile where the document puts it, whole names in it', async () => {
    const host = await place(`<gf-tiles src="${SAMPLE}" ${RATE}></gf-tiles>`);
    const box = (name: string) =>
      tiles(host)
        .find((tile) => tile.querySelector('.name')!.textContent!.startsWith(name))!
        .getBoundingClientRect();
    const [corner, right, below] = [FIRST, SECOND, BELOW_FIRST].map(({ short }) => box(short));
    expect([right!.top, below!.left]).to.deep.equal([corner!.top, corner!.left]);
    expect(right!.left).to.be.above(corner!.left);
    expect(below!.top).to.be.above(corner!.top);
  });

  it('tells more from less by depth, with a key that says so', async () => {
    const host = await of(await streets(10, 20, 30));
    const shade = tiles(host).map((tile) => getComputedStyle(tile).backgroundColor);
    expect(new Set(shade).size).to.equal(3);
    // The shades are made of the brand, in OKLCH: their lightness comes first.
    const light = (colour: string) => Number(/oklch\(([\d.]+)/.exec(colour)![1]);
    const depths = shade.map(light);
    expect(depths).to.deep.equal([...depths].sort((a, b) => b - a));
    expect(read(host, '.key')).to.contain('由小到大').and.to.contain('人次');
  });

  it('says each figure to a screen reader with unit and status', async () => {
    const host = await place(`<gf-tiles src="${SMALL}" ${RATE}></gf-tiles>`);
    const [first, second] = tiles(host).map(spoken);
    for (const word of ['东街道', '95.8', '%', '初步数']) expect(first).to.contain(word);
    for (const word of ['西街道', '95.6', '%', '初步数']) expect(second).to.contain(word);
  });

  it('says once that all figures are provisional, and marks them only beside others that are not', async () => {
    const marks = (host: Element) => all(host, '.tile.preliminary').length;
    const every = await of(await streets({ value: 10, status: 'P' }, { value: 20, status: 'P' }));
    expect([marks(every), headerOf(every)[1]!.match(/初步数/g)?.length]).to.deep.equal([0, 1]);
    const mixed = await of(await streets({ value: 10, status: 'P' }, 20, SUPPRESSED));
    expect([marks(mixed), headerOf(mixed)[1]!.includes('初步数')]).to.deep.equal([1, false]);
    expect(read(mixed, '.foot')).to.contain('空心');
  });

  it('marks what misses its target with a sign and how far, in a frame, and in words', async () => {
    const document = await streets(93.6, 95, 96.2);
    const [indicator] = document.indicators;
    document.indicators = [{ ...indicator!, unit: 'percent', kind: 'ratio', decimals: 1 }];
    document.targets = [
      {
        indicator: ATTENDANCES,
        comparator: 'ge',
        value: 95,
        level: 'street',
        accumulation: 'period',
      },
    ];
    const host = await of(document);
    expect(all(host, '.tile .miss').map(({ dataset }) => dataset['miss'])).to.deep.equal([
      '▼差1.4',
    ]);
    const looks = tiles(host).map((tile) => [
      /\bd[123]\b/.test(tile.className),
      tile.classList.contains('missed'),
      getComputedStyle(tile).boxShadow.includes('2px'),
    ]);
    expect(looks).to.deep.equal([
      [true, true, true],
      [false, false, false],
      [false, false, false],
    ]);
    expect(spoken(tiles(host)[0]!)).to.contain('未达到目标（不低于95%），差1.4个百分点');
    expect(spoken(tiles(host)[1]!), 'what keeps it says so').to.match(/，达到目标（不低于95%）$/);
    expect(read(host, '.key')).to.contain('不低于95%').and.to.contain('▼：未达到');
  });

  it('gives no shade to what is suppressed, missing, bounded or not out, but the word', async () => {
    const host = await of(await streets(10, SUPPRESSED, MISSING, BOUND, DUE, 20));
    expect(readAll(host, '.tile .value')).to.deep.equal([
      '10',
      '不公布',
      '缺报',
      '30余人次',
      '待发布',
      '20',
    ]);
    const paper = 'rgba(0, 0, 0, 0)';
    const shades = tiles(host).map((tile) => getComputedStyle(tile).backgroundColor === paper);
    expect(shades).to.deep.equal([false, true, true, true, true, false]);
  });

  it('says the unit of a figure once, and of none where there is no figure', async () => {
    const host = await of(await streets(10, SUPPRESSED, MISSING, BOUND));
    const units = tiles(host).map((tile) => spoken(tile).match(/人次/g)?.length ?? 0);
    expect(units).to.deep.equal([1, 0, 0, 1]);
  });

  it('shades what is neither good nor bad by its size as well', async () => {
    const document = await streets(20, 30, 10);
    document.indicators[0]!.direction = 'neutral';
    const looks = tiles(await of(document)).map(({ className }) => /\bq\d\b/.test(className));
    expect(looks).to.deep.equal([true, true, true]);
  });

  it('hatches the suppressed tile only', async () => {
    const host = await of(await streets(10, SUPPRESSED, MISSING, 20));
    const hatched = tiles(host).map((tile) =>
      getComputedStyle(tile).backgroundImage.includes('gradient'),
    );
    expect(hatched).to.deep.equal([false, true, false, false]);
    expect(read(host, '.foot')).to.contain('斜线：不公布');
  });

  it('shows a counted zero as a figure with a shade', async () => {
    const host = await of(await streets(10, 0));
    expect(readAll(host, '.tile .value')).to.deep.equal(['10', '0']);
    expect(tiles(host)[1]!.className).to.match(/\bq1\b/);
  });

  it('is one tab stop beside its button; arrows go to the neighbour on each side', async () => {
    const host = await place(`<gf-tiles src="${SAMPLE}" ${RATE}></gf-tiles>`);
    const grid = inside(host, '[role="listbox"]');
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), grid]);
    const way: [string, string][] = [
      ['ArrowRight', FIRST.short],
      ['ArrowRight', SECOND.short],
      ['ArrowDown', BELOW_SECOND.short],
      ['ArrowLeft', BELOW_FIRST.short],
      ['ArrowUp', FIRST.short],
      ['ArrowLeft', FIRST.short],
      ['End', LAST.short],
      ['Home', FIRST.short],
    ];
    for (const [key, name] of way) {
      expect(await press(grid, key), key).to.be.true;
      expect(active(host), key).to.equal(name);
    }
    await press(grid, 'Escape');
    expect(active(host)).to.equal(null);
  });

  it('picks with Enter and by click, one gf-select each; the same again clears', async () => {
    const host = await place(`<gf-tiles src="${SMALL}" ${RATE}></gf-tiles>`);
    const grid = inside(host, '[role="listbox"]');
    const selects = heard('gf-select');
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await press(grid, key);
    await settled(host);
    expect(tiles(host)[1]!.getAttribute('aria-selected')).to.equal('true');
    tiles(host)[1]!.click();
    await settled(host);
    expect(tiles(host)[1]!.getAttribute('aria-selected')).to.equal('false');
    expect(selects.map(({ detail }) => detail)).to.deep.equal([
      { region: WEST },
      { region: undefined },
    ]);
  });
});
