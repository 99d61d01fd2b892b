// What shows at the pointer (WCAG 1.4.13): it can be put away without moving, the pointer may rest on it, it stays; and
// nothing that matters is said there alone.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { quietConsole } from '../support/console.js';
import { at, hover, pointer, press } from '../support/input.js';
import { deep, frame, inside, place, settled } from '../support/page.js';
import { PICTURES, forgotten, markupOf, tagOf } from '../support/pictures.js';
import { loadTag } from '../support/tag-rows.js';

quietConsole();

const rootOf = (stop: Element) => stop.getRootNode() as ShadowRoot;

const tipOf = (plot: Element) => plot.querySelector<HTMLElement>('.tip:not([hidden])');

/** What lies topmost at the middle of a box, in the tree of a stop. */
function topmostAt(stop: Element, { left, top, width, height }: DOMRect): Element | null {
  return rootOf(stop).elementFromPoint(left + width / 2, top + height / 2);
}

/** The pointer comes onto an element as from outside. */
async function enter(target: Element): Promise<void> {
  pointer(target, 'pointerover', at(target, 0.5));
  await frame();
  await frame();
}

async function tellsAtPlot(plot: HTMLElement): Promise<void> {
  plot.scrollIntoView({ block: 'center' });
  await hover(plot, 0.4);
  await settled(rootOf(plot).host);
  const tip = tipOf(plot);
  if (!tip) throw new Error('no tip');
  const text = tip.innerText;
  // Lines are spoken one after the other.
  const said = plot.getAttribute('aria-valuetext');
  expect(said, 'it is spoken too').to.equal(text.split('\n').join('；'));
  expect(topmostAt(plot, tip.getBoundingClientRect()), 'the pointer comes onto it').to.equal(tip);
  pointer(tip, 'pointermove', at(tip, 0.5));
  await settled(rootOf(plot).host);
  expect(tipOf(plot)?.innerText, 'it stays while the pointer is on it').to.equal(text);
  await press(document.body, 'Escape');
  await settled(rootOf(plot).host);
  expect(tipOf(plot), 'Escape puts it away, without the focus').to.equal(null);
}

async function tellsAtOption(option: HTMLElement): Promise<void> {
  option.scrollIntoView({ block: 'center' });
  await enter(option);
  const shown = () => getComputedStyle(option, '::after');
  const tip = option.dataset.tip!;
  expect(JSON.parse(shown().content)).to.equal(tip);
  expect(shown().pointerEvents, 'the pointer may rest on it').not.to.equal('none');
  const words = (text: string) => text.replace(/[\s，。；：()（）]/g, '');
  const label = words(option.getAttribute('aria-label')!);
  const lost = tip.split(' ').filter((one) => !label.includes(words(one).slice(0, 2)));
  expect(lost, 'it is spoken too').to.deep.equal([]);
  pointer(option, 'pointermove', at(option, 0.5));
  expect(option.hasAttribute('data-tipped'), 'it stays while the pointer is there').to.equal(true);
  await press(document.body, 'Escape');
  expect(option.hasAttribute('data-tipped'), 'Escape puts it away').to.equal(false);
  expect(shown().content).to.match(/^(none|normal)$/);
}

// Apart, the library of the flow is hundreds of files.
before(async function () {
  this.timeout(60_000);
  await import('../../src/charts/sankey.js');
});

describe('the pictures', () => {
  it('are those of all tags', () => {
    expect(forgotten()).to.deep.equal([]);
  });
});

for (const picture of PICTURES) {
  it(`<${picture}> shows nothing at the pointer that cannot be put away, rested on and heard`, async () => {
    await loadTag(tagOf(picture));
    const host = await place(markupOf(picture));
    const parts = [...deep(host)];
    expect(
      parts.filter((one) => one.hasAttribute('title')),
      'said in a title alone',
    ).to.be.empty;
    const plots = parts.filter((one) => one.matches('.plot[role="slider"]')) as HTMLElement[];
    const lists = parts.filter((one) => one.matches('[role="listbox"]'));
    for (const plot of plots) await tellsAtPlot(plot);
    for (const list of lists) {
      const option = list.querySelector<HTMLElement>('[data-tip]');
      if (option) await tellsAtOption(option);
    }
  }).timeout(60_000);
}

describe('a real pointer', () => {
  const middle = (one: Element): [number, number] => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const moveTo = (position: [number, number]) => sendMouse({ type: 'move', position });

  it('rests on the tip of a line, and Escape closes it', async () => {
    await loadTag('gf-trend');
    const host = await place(markupOf('gf-trend indicator="employment-rate"'));
    const plot = inside(host, '.plot');
    plot.scrollIntoView();
    const [x, y] = middle(plot);
    await moveTo([x - 100, y]);
    await settled(host);
    const text = tipOf(plot)!.innerText;
    const tip = tipOf(plot)!.getBoundingClientRect();
    // Up along the place, then slowly over the way to the tip.
    await moveTo([x - 100, Math.round(tip.top + tip.height / 2)]);
    await settled(host);
    for (let at = x - 100; at < tip.left + 20; at += 3) {
      await moveTo([at, Math.round(tip.top + tip.height / 2)]);
    }
    await settled(host);
    expect(tipOf(plot)?.innerText).to.equal(text);
    await sendKeys({ press: 'Escape' });
    await settled(host);
    expect(tipOf(plot)).to.equal(null);
    await moveTo([0, 0]);
  }).timeout(60_000);

  it('rests on the tip of a cell, and Escape closes it', async () => {
    await loadTag('gf-heatmap');
    const host = await place(
      markupOf('gf-heatmap indicator="deliberation-sessions" by="month year"'),
    );
    const cell = inside(host, '.cell');
    cell.scrollIntoView({ block: 'center' });
    await moveTo(middle(cell));
    await settled(host);
    expect(cell.hasAttribute('data-tipped')).to.equal(true);
    const { left, bottom } = cell.getBoundingClientRect();
    for (let down = 0; down < 15; down += 3) {
      await moveTo([Math.round(left + 10), Math.round(bottom - 3 + down)]);
    }
    expect(rootOf(cell).elementFromPoint(left + 10, bottom + 10)).to.equal(cell);
    expect(cell.hasAttribute('data-tipped'), 'the pointer is on the tip').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await frame();
    expect(cell.hasAttribute('data-tipped')).to.equal(false);
    await moveTo([0, 0]);
  }).timeout(60_000);
});
