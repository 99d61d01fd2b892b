// What the keyboard does is the same in every picture, and what it is on can be seen on every colour.
import { expect, waitUntil } from '@open-wc/testing';
import { palettes } from '../../src/theme/palettes.js';
import { keysWords } from '../../src/elements/base/keys/keys.words.js';
import { contrast } from '../support/colour.js';
import { quietConsole } from '../support/console.js';
import { press, tabStops } from '../support/input.js';
import { deep, place, settled } from '../support/page.js';
import { PICTURES, forgotten, markupOf, tagOf } from '../support/pictures.js';
import { loadTag } from '../support/tag-rows.js';

quietConsole();

const isPicture = (one: Element): one is HTMLElement =>
  one.matches('[role="slider"], [role="listbox"]');

const cardOf = (stop: Element) => (stop.getRootNode() as ShadowRoot).querySelector('.card')!;

/** Where the keys are in a picture, and what is said of it; '' where they are nowhere. */
function visited(stop: Element): { at: string; said: string } {
  const root = stop.getRootNode() as ShadowRoot;
  const active = stop.getAttribute('aria-activedescendant');
  if (stop.getAttribute('role') === 'listbox') {
    const option = active ? root.getElementById(active) : null;
    return { at: active ?? '', said: option?.getAttribute('aria-label') ?? '' };
  }
  return {
    at: stop.querySelector('.tip:not([hidden])') ? stop.getAttribute('aria-valuenow')! : '',
    said: stop.getAttribute('aria-valuetext') ?? '',
  };
}

async function after(stop: Element, key: string): Promise<string> {
  expect(await press(stop, key), `${key} is kept from the page`).to.equal(true);
  await (stop.getRootNode() as ShadowRoot & { host: { updateComplete: unknown } }).host
    .updateComplete;
  return visited(stop).at;
}

/** True where the arrows lead in two directions. */
const isSpread = (stop: Element) => stop.matches('[part~="grid"], .panels');

async function walks(stop: HTMLElement): Promise<void> {
  await after(stop, 'Home');
  const first = await after(stop, 'Home');
  expect(first).not.to.equal('');
  expect(await after(stop, 'ArrowLeft'), 'nothing before the first').to.equal(first);
  if (!isSpread(stop)) {
    const second = await after(stop, 'ArrowDown');
    await after(stop, 'Home');
    expect(await after(stop, 'ArrowRight'), 'right as down').to.equal(second);
    expect(await after(stop, 'ArrowUp'), 'up goes back').to.equal(first);
    await after(stop, 'ArrowRight');
    expect(await after(stop, 'ArrowLeft'), 'left as up').to.equal(first);
  }
  const last = await after(stop, 'End');
  expect(await after(stop, 'ArrowRight'), 'nothing behind the last').to.equal(last);
  await after(stop, 'PageUp');
  await after(stop, 'PageDown');
}

async function leaves(stop: HTMLElement): Promise<void> {
  await after(stop, 'Home');
  expect(await after(stop, 'Escape'), 'Escape leaves the place').to.equal('');
  expect(await press(stop, 'Escape'), 'the next Escape is the page’s').to.equal(false);
  const ctrl = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, cancelable: true });
  expect(stop.dispatchEvent(ctrl), 'a key with a modifier is the page’s').to.equal(true);
}

/** What is said of each place that the arrows come to, of twenty at most. */
async function spokenIn(stop: HTMLElement): Promise<string[]> {
  const said: string[] = [];
  await after(stop, 'Home');
  for (let i = 0; i < 20; i++) {
    said.push(visited(stop).said);
    await after(stop, 'ArrowRight');
  }
  return said;
}

/** The words of the window that `?` opens; closing it leads back to the picture. */
async function listed(stop: HTMLElement): Promise<string[]> {
  const card = cardOf(stop);
  stop.focus();
  await press(stop, '?');
  await waitUntil(() => card.querySelector('dialog button'), 'no window', { timeout: 8000 });
  const dialog = card.querySelector('dialog')!;
  expect(dialog.open).to.equal(true);
  const words = [...dialog.querySelectorAll('kbd, td')].map(({ textContent }) => textContent!);
  dialog.querySelector('button')!.click();
  await waitUntil(() => !card.querySelector('dialog'), 'it stays', { timeout: 8000 });
  expect((stop.getRootNode() as ShadowRoot).activeElement, 'the focus is back').to.equal(stop);
  return words;
}

/** A colour as the tests of the theme have it. */
function hex(text: string): string {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}

const coloursIn = (text: string) => (text.match(/rgba?\([^)]*\)/g) ?? []).map(hex);

/** The colours of the rings round what the keys are on and what is picked. */
function ringsOf(stop: HTMLElement): string[][] {
  const root = stop.getRootNode() as ShadowRoot;
  if (stop.getAttribute('role') === 'slider') {
    const { borderTopColor, boxShadow } = getComputedStyle(
      root.querySelector('.cursor')!,
      '::after',
    );
    return [[hex(borderTopColor), ...coloursIn(boxShadow)]];
  }
  return [...stop.querySelectorAll('.active, [aria-selected="true"]')].map((option) => {
    const { boxShadow, outlineColor, outlineStyle } = getComputedStyle(option);
    const outline = outlineStyle === 'none' ? [] : [hex(outlineColor)];
    return [...outline, ...coloursIn(boxShadow)];
  });
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
  describe(`<${picture}>`, () => {
    let host: HTMLElement & { theme: string };
    let stops: HTMLElement[];

    const drawn = async () => {
      await loadTag(tagOf(picture));
      host = await place(markupOf(picture));
      stops = [...deep(host)].filter(isPicture).filter((one) => one.tabIndex >= 0);
    };

    it('is one stop, named with how to move in it, whose keys are those of every picture', async () => {
      await drawn();
      const cards = stops.map(cardOf);
      expect(new Set(cards).size, 'one stop a card').to.equal(cards.length);
      expect(tabStops(host).filter(isPicture)).to.have.length(stops.length);
      for (const stop of stops) {
        expect(stop.getAttribute('aria-label')).to.match(/按方向键查看，按问号列出按键$/);
        expect(stop.hasAttribute('aria-describedby'), 'the summary is heard once').to.equal(false);
        await walks(stop);
        await leaves(stop);
        const signs = (await spokenIn(stop)).filter((said) =>
          /(^|[\s：，])[—/…]($|[\s，；])/.test(said),
        );
        expect(signs, 'signs are spoken').to.deep.equal([]);
        expect(await listed(stop)).to.deep.equal(
          keysWords['zh-CN'].rows.flatMap(([keys, act]) => [...keys, act]),
        );
      }
    }).timeout(60_000);

    it('shows what the keys are on, and what is picked, on every colour of every theme', async () => {
      await drawn();
      for (const stop of stops) {
        await after(stop, 'Home');
        if (stop.getAttribute('role') === 'listbox' && tagOf(picture) !== 'gf-alerts') {
          await press(stop, 'Enter');
          await settled(host);
          await after(stop, 'Home');
        }
        const own = (stop.getRootNode() as ShadowRoot).host as typeof host;
        if (own.localName === 'gf-flow' && stop.matches('[part~="passages"]')) continue;
        for (const theme of ['light', 'dark', 'contrast'] as const) {
          own.theme = theme;
          await settled(own);
          const { series, ramp, diverging, paper, context, comparison, good, watch, bad, brand } =
            palettes[theme];
          const fills = [
            ...series,
            ...ramp,
            ...diverging,
            paper,
            context,
            comparison,
            good,
            watch,
            bad,
            brand,
          ];
          const rings = ringsOf(stop);
          expect(rings, 'something is marked').not.to.be.empty;
          const lost = rings.flatMap((ring) =>
            fills.filter((fill) => ring.every((colour) => contrast(colour, fill) < 3)),
          );
          expect(lost, theme).to.deep.equal([]);
        }
      }
    }).timeout(60_000);
  });
}

describe('a picture of several levels', () => {
  const stopOf = (host: Element) => [...deep(host)].find(isPicture)!;
  const drawn = async (picture: string) => {
    await loadTag(tagOf(picture));
    return stopOf(await place(markupOf(picture)));
  };
  const shift = (stop: Element, key: string) => {
    stop.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }),
    );
    return settled((stop.getRootNode() as ShadowRoot).host);
  };

  it('leads from a line to the same time in the next one, and back to all of them', async () => {
    const stop = await drawn(
      'gf-trend indicator="new-urban-employment" compare="390105001 390105002"',
    );
    await after(stop, 'End');
    const all = visited(stop).said;
    expect(all.split('；').length).to.equal(4);
    const at = await after(stop, 'PageDown');
    const one = visited(stop).said;
    expect(all.replace(/\n/g, '')).to.contain(one.split('：').pop()!);
    expect(await after(stop, 'PageDown')).to.equal(at);
    expect(visited(stop).said).not.to.equal(one);
    await shift(stop, 'ArrowUp');
    expect(visited(stop).said).to.equal(all);
    await shift(stop, 'ArrowDown');
    expect(visited(stop).said).to.equal(one);
  });

  it('leads from a stage to its passages, from one to that of the next stage, and back', async () => {
    const stop = await drawn('gf-flow by="fromStage toStage"');
    const stage = await after(stop, 'Home');
    await shift(stop, 'ArrowDown');
    const passage = visited(stop).at;
    expect(passage).not.to.equal(stage);
    await after(stop, 'PageDown');
    expect([stage, passage]).not.to.include(visited(stop).at);
    await after(stop, 'PageUp');
    expect(visited(stop).at).to.equal(passage);
    await shift(stop, 'ArrowUp');
    expect(visited(stop).at).to.equal(stage);
  });

  it('leads from its places to the headline with the summary, and back', async () => {
    const stop = await drawn('gf-ranking indicator="employment-rate"');
    const root = stop.getRootNode() as ShadowRoot;
    await after(stop, 'Home');
    stop.focus();
    await shift(stop, 'ArrowUp');
    const title = root.activeElement!;
    expect(title.id).to.equal('title');
    const summary = root.getElementById(title.getAttribute('aria-describedby')!)!;
    expect(summary.textContent).to.match(/。$/);
    await shift(title, 'ArrowDown');
    expect(root.activeElement).to.equal(stop);
  });

  it('leads from one drawing to the same place of the one beside it', async () => {
    const stop = await drawn(
      'gf-compare indicator="employment-rate" regions="390105001 390105002"',
    );
    const [first, second] = (stop.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(
      '.plot',
    );
    first!.focus();
    const at = await after(first!, 'Home');
    await press(first!, 'PageDown');
    await settled((stop.getRootNode() as ShadowRoot).host);
    expect((stop.getRootNode() as ShadowRoot).activeElement).to.equal(second);
    expect(visited(second!).at).to.equal(at);
    expect([first!.tabIndex, second!.tabIndex]).to.deep.equal([-1, 0]);
  });
});
