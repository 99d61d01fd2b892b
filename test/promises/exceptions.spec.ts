import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { map } from 'lit/directives/map.js';
import '../../src/elements/board/gf-board.js';
import '../../src/elements/domain/gf-employment-coverage.js';
import '../../src/elements/stat/gf-stat.js';
import '../../src/elements/trend/gf-trend.js';
import '../../src/elements/wall/gf-wall.js';
import type { Picture } from '../../src/elements/base/element/outcome.js';
import { StatElement } from '../../src/elements/stat/stat-element.js';
import { TilesElement } from '../../src/elements/tiles/tiles-element.js';
import { TrendElement } from '../../src/elements/trend/trend-element.js';
import { quietConsole } from '../support/console.js';
import { hangSample } from '../support/hang.js';
import { SAMPLE, SMALL, all, heard, message, place, read, settled } from '../support/page.js';

const RATE = 'indicator="employment-rate"';

// What a test spoils is nobody's to call.
// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

const slip = () => {
  throw new TypeError('a slip of ours');
};

/** Puts another method into a class for the time of one test. */
function replaced(owner: Loose, method: string, other: (own: Loose) => Loose): void {
  const own = owner[method];
  owner[method] = other(own);
  spoilt.push(() => (owner[method] = own));
}
const spoilt: (() => void)[] = [];
afterEach(() => spoilt.splice(0).forEach((mend) => mend()));

/** Ways in which a picture can fail, each in another step of its life. */
const WAYS: Record<string, () => void> = {
  'what to show is decided': () => replaced(StatElement.prototype, 'outcome', () => slip),
  'it is drawn': () =>
    replaced(
      StatElement.prototype,
      'outcome',
      (own) =>
        function (this: Loose, ...asked: Loose[]) {
          return { ...(own.apply(this, asked) as Picture), draw: slip };
        },
    ),
  'what it has drawn is put into the page': () =>
    replaced(
      StatElement.prototype,
      'outcome',
      (own) =>
        function (this: Loose, ...asked: Loose[]) {
          return { ...(own.apply(this, asked) as Picture), draw: () => html`${map([1], slip)}` };
        },
    ),
  'it prepares': () => replaced(StatElement.prototype, 'willUpdate', () => slip),
  'it looks at what it has drawn': () => replaced(StatElement.prototype, 'updated', () => slip),
};

describe('an exception in a card', () => {
  const console = quietConsole();

  for (const [when, spoil] of Object.entries(WAYS)) {
    it(`while ${when} becomes a sentence there and one event; the others draw`, async () => {
      console.expect('[internal-error]', 'TypeError: a slip of ours');
      spoil();
      const errors = heard('gf-error');
      const page = await place(`<gf-board src="${SMALL}">
        <gf-stat ${RATE}></gf-stat>
        <gf-trend ${RATE}></gf-trend>
      </gf-board>`);
      expect(all(page.querySelector('gf-trend')!, '.plot svg')).to.have.length(1);
      expect(await message(page.querySelector('gf-stat')!))
        .to.contain('程序出错')
        .and.to.contain('a slip of ours');
      expect(errors).to.have.length(1);
    });
  }

  it('is over when what it is drawn from has changed', async () => {
    console.expect('[internal-error]', 'TypeError: a slip of ours');
    replaced(
      StatElement.prototype,
      'outcome',
      (own) =>
        function (this: Loose, view: Loose) {
          return view.indicator.id === 'employment-rate' ? slip() : own.call(this, view);
        },
    );
    const host = await fixture<HTMLElement>(`<gf-stat src="${SMALL}" ${RATE}></gf-stat>`);
    await message(host);
    host.setAttribute('indicator', 'willing-workers');
    await settled(host);
    expect(read(host, '.number')).to.contain('人');
  });

  it('that stands in a domain costs that part', async () => {
    console.expect('[internal-error]', 'TypeError: a slip of ours');
    replaced(TrendElement.prototype, 'outcome', () => slip);
    const host = await place(`<gf-employment-coverage src="${SAMPLE}"></gf-employment-coverage>`);
    await settled(host);
    expect(read(host, '.title')).not.to.equal('');
  });

  it('that stands on a wall leaves the other cards of the scene', async () => {
    console.expect('[internal-error]', 'TypeError: a slip of ours');
    replaced(TilesElement.prototype, 'outcome', () => slip);
    const wall = await hangSample('no-keep no-tour');
    const [scene] = all(wall, '.scene');
    expect(await message(scene!.querySelector('gf-tiles')!)).to.contain('程序出错');
    const figures = [...scene!.querySelectorAll('.fact .value')];
    expect(figures.length).to.be.above(0);
    for (const { textContent } of figures) expect(textContent).to.match(/\d/);
    expect(scene!.querySelector('.lead')!.textContent).to.match(/\d/);
  });
});
