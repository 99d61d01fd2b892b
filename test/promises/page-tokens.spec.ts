// What the page's own tokens do to the colours of a card, as a browser computes them.
import { expect } from '@open-wc/testing';
import '../../src/elements/stat/gf-stat.js';
import { palettes } from '../../src/theme/palettes.js';
import { contrast, distance } from '../support/colour.js';
import { SMALL, place } from '../support/page.js';

const BRANDS = ['#c8102e', '#ffd700', '#0b5fff', '#00a651', '#7b2d8e', '#123524', '#ff6f00'];
const THEMES = { light: 4.5, dark: 4.5, contrast: 7 } as const;
const INDICATOR = 'indicator="willing-workers"';

/** The colours that custom properties come to inside a card, as `#rrggbb`. */
function coloursOf(host: Element, names: readonly string[]): string[] {
  const card = host.shadowRoot!.querySelector('.card')!;
  const probe = document.createElement('span');
  card.append(probe);
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((one) => one!.toString(16).padStart(2, '0')).join('')}`;
  });
  probe.remove();
  return colours;
}

const STEPS = [1, 2, 3, 4, 5, 6, 7];

/** A card of a theme under what a page says of all of it. */
async function under(tokens: Record<string, string>, theme: string): Promise<Element> {
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  return place(`<gf-stat src="${SMALL}" ${INDICATOR} theme="${theme}"></gf-stat>`);
}

describe('the tokens of a page', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    const least = THEMES[theme];

    it(`one brand colour recolours accent, first series and ramp, and all can be read, in ${theme}`, async () => {
      const [plain] = coloursOf(await under({}, theme), ['ramp-5']);
      for (const brand of BRANDS) {
        const host = await under({ '--gf-brand': brand }, theme);
        const [paper, own, accent, series] = coloursOf(host, [
          'paper',
          'brand',
          'accent',
          'series-1',
        ]);
        expect(contrast(own!, paper!), `${brand} on ${theme}`).to.be.at.least(least);
        expect([accent, series]).to.deep.equal([own, own]);
        const ramp = coloursOf(
          host,
          STEPS.map((step) => `ramp-${step}`),
        );
        const words = coloursOf(
          host,
          STEPS.map((step) => `on-ramp-${step}`),
        );
        expect(ramp[4], brand).not.to.equal(plain);
        for (const [i, step] of ramp.entries()) {
          expect(contrast(step, words[i]!), `${brand}: step ${i + 1}`).to.be.at.least(least);
        }
      }
    });
  }

  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    it(`the ramp of a palette is the one that its brand would make, in ${theme}`, async () => {
      const ramp = coloursOf(
        await under({}, theme),
        STEPS.map((step) => `ramp-${step}`),
      );
      const apart = ramp.map((step, i) => distance(step, palettes[theme].ramp[i]!, 'normal'));
      expect(Math.max(...apart)).to.be.below(0.01);
    });
  }

  it('what it sets for its own ground leaves the dark and the contrast theme as they are', async () => {
    const tokens = { '--gf-paper': '#fff8e7', '--gf-ink': '#3b0a0a' };
    const names = ['paper', 'ink'];
    expect(coloursOf(await under(tokens, 'light'), names)).to.deep.equal(['#fff8e7', '#3b0a0a']);
    for (const theme of ['dark', 'contrast']) {
      const [paper, ink] = coloursOf(await under(tokens, theme), names);
      expect(contrast(paper!, ink!), theme).to.be.at.least(7);
    }
  });
});
