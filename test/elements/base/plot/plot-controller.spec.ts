import { expect } from '@open-wc/testing';
import '../../../../src/elements/stat/gf-stat.js';
import '../../../../src/elements/trend/gf-trend.js';
import { quietConsole } from '../../../support/console.js';
import { at, hover, plotOf, pointer, press, tabStops, tap } from '../../../support/input.js';
import { SAMPLE, all, heard, inside, place, read, settled } from '../../../support/page.js';
import { FIRST } from '../../../support/sample.js';

const trend = () =>
  place(
    `<gf-trend src="${SAMPLE}" indicator="employment-rate" period="2024-01..2024-12"></gf-trend>`,
  );

/** The month that the plot is on. */
const month = (host: Element) =>
  plotOf(host).getAttribute('aria-valuetext')!.split('：')[0]!.replace('2024年', '');

describe('the points of a picture', () => {
  quietConsole();

  it('are one tab stop, a slider that starts at the latest point', async () => {
    const host = await trend();
    const plot = plotOf(host);
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), plot]);
    expect(plot.getAttribute('role')).to.equal('slider');
    expect(plot.getAttribute('aria-label')).to.contain('就业率');
    expect([plot.getAttribute('aria-valuenow'), month(host)]).to.deep.equal(['11', '12月']);
    expect(all(host, '.tip')).to.be.empty;
  });

  it('are visited with arrows, Home, End and by the year with Page keys, as in any list', async () => {
    const host = await place(`<gf-trend src="${SAMPLE}" indicator="employment-rate"></gf-trend>`);
    const plot = plotOf(host);
    const now = () => Number(plot.getAttribute('aria-valuenow'));
    const steps: [string, number][] = [
      ['ArrowLeft', 35],
      ['ArrowLeft', 34],
      ['ArrowUp', 33],
      ['ArrowRight', 34],
      ['ArrowDown', 35],
      ['ArrowRight', 35],
      ['PageUp', 23],
      ['PageDown', 35],
      ['Home', 0],
      ['ArrowLeft', 0],
      ['End', 35],
    ];
    for (const [key, place] of steps) {
      expect(await press(plot, key), `${key} is kept from the page`).to.be.true;
      expect(now(), key).to.equal(place);
    }
  });

  it('are spoken as the tooltip says them', async () => {
    const host = await trend();
    for (const key of ['End', 'ArrowLeft', 'Home']) {
      await press(plotOf(host), key);
      const spoken = plotOf(host).getAttribute('aria-valuetext')!;
      expect(inside(host, '.tip').innerText, 'no blank line around it').to.equal(spoken);
      expect(spoken).to.match(/^2024年\d+月：9\d\.\d%/);
    }
  });

  it('are left with Escape, once: the next Escape is the page’s', async () => {
    const host = await trend();
    await press(plotOf(host), 'Home');
    expect(all(host, '.tip')).to.have.length(1);
    expect(await press(plotOf(host), 'Escape')).to.be.true;
    expect(all(host, '.tip')).to.be.empty;
    expect(await press(plotOf(host), 'Escape')).to.be.false;
  });

  it('leave other keys, and keys with a modifier, to the page', async () => {
    const plot = plotOf(await trend());
    expect(await press(plot, 'Tab')).to.be.false;
    expect(await press(plot, 'a')).to.be.false;
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    expect(plot.dispatchEvent(event), 'Alt+Left goes back in the history').to.be.true;
  });

  it('let the focus go on when it leaves', async () => {
    const host = await trend();
    const plot = inside(host, '.plot');
    plot.focus();
    await press(plot, 'Home');
    plot.blur();
    await settled(host);
    expect(all(host, '.tip')).to.be.empty;
  });

  it('follow the mouse, and are left with it', async () => {
    const host = await trend();
    await hover(plotOf(host), 0.999);
    expect(month(host)).to.equal('12月');
    await hover(plotOf(host), 0.001);
    expect(month(host)).to.equal('1月');
    expect(read(host, '.tip')).to.contain('2024年1月');
    pointer(plotOf(host), 'pointerleave', at(plotOf(host), -0.1));
    await settled(host);
    expect(all(host, '.tip')).to.be.empty;
  });

  it('mark the point that the pointer reads', async () => {
    const host = await trend();
    const plot = plotOf(host);
    await hover(plot, 0.5);
    const { left, width } = plot.getBoundingClientRect();
    const cursor = inside(host, '.cursor').getBoundingClientRect().left;
    // Twelve months share the width: the mark is within half a month of the pointer.
    expect(Math.abs(cursor - (left + width / 2))).to.be.below(width / 24);
  });

  it('stay true under the pointer where the page is scaled', async () => {
    const host = await trend();
    const seen = async () => {
      const months: string[] = [];
      for (const x of [0.15, 0.35, 0.55, 0.75, 0.95]) {
        await hover(plotOf(host), x);
        months.push(month(host));
      }
      return months;
    };
    const whole = await seen();
    expect(new Set(whole)).to.have.property('size', 5);
    const { width } = plotOf(host).getBoundingClientRect();
    host.style.transform = 'scale(0.5)';
    expect(plotOf(host).getBoundingClientRect().width).to.be.closeTo(width / 2, 1);
    expect(await seen()).to.deep.equal(whole);
  });

  it('follow a finger that slides', async () => {
    const host = await trend();
    pointer(plotOf(host), 'pointerdown', at(plotOf(host), 0.999), 'touch');
    await settled(host);
    expect(read(host, '.tip')).to.contain('2024年12月');
    pointer(plotOf(host), 'pointermove', at(plotOf(host), 0.001), 'touch');
    await settled(host);
    expect(read(host, '.tip')).to.contain('2024年1月');
  });

  it('still say what was tapped when the finger has gone', async () => {
    const host = await trend();
    await tap(plotOf(host), 0.001);
    await settled(host);
    expect(all(host, '.tip')).to.have.length(1);
    expect(read(host, '.tip')).to.contain('2024年1月');
  });

  it('are picked by a tap: one gf-select', async () => {
    const host = await trend();
    const selects = heard('gf-select');
    await tap(plotOf(host), 0.001);
    expect(selects.map(({ detail }) => detail)).to.deep.equal([{ period: '2024-01' }]);
  });

  it('are picked by a click: one gf-select', async () => {
    const host = await trend();
    const selects = heard('gf-select');
    await hover(plotOf(host), 0.999);
    plotOf(host).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(selects.map(({ detail }) => detail)).to.deep.equal([{ period: '2024-12' }]);
  });

  it('are picked with Enter, once, and the event leaves every shadow root', async () => {
    const host = await trend();
    const selects = heard('gf-select');
    await press(plotOf(host), 'Home');
    expect(await press(plotOf(host), 'Enter')).to.be.true;
    expect(selects).to.have.length(1);
    const [event] = selects;
    expect([event!.bubbles, event!.composed, event!.target]).to.deep.equal([true, true, host]);
    expect(event!.detail).to.deep.equal({ period: '2024-01' });
    await press(plotOf(host), 'Enter');
    expect(selects[1]!.detail, 'the same again clears').to.deep.equal({ period: undefined });
  });

  it('fire no gf-select for what a script changes', async () => {
    const host = await trend();
    const selects = heard('gf-select');
    for (const [name, value] of Object.entries({ period: '2024-05', region: FIRST.id })) {
      host.setAttribute(name, value);
      await settled(host);
    }
    expect(host.shadowRoot!.textContent).to.contain(`${FIRST.name} · 2022年1月 至 2024年5月`);
    expect(selects).to.be.empty;
  });

  it('of a small line are read but not picked', async () => {
    const host = await place(`<gf-stat src="${SAMPLE}" indicator="employment-rate"></gf-stat>`);
    const selects = heard('gf-select');
    expect(plotOf(host).getAttribute('aria-valuemax')).to.equal('23');
    await press(plotOf(host), 'Home');
    expect(read(host, '.tip')).to.contain('2023年1月：');
    await press(plotOf(host), 'Enter');
    expect(selects).to.be.empty;
    expect(tabStops(host)).to.deep.equal([inside(host, '.tool'), plotOf(host)]);
  });
});
