import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { svgText } from '../../src/charts/painters/svg-text.js';
import type { Theme, Token } from '../../src/theme/palettes.js';
import { coloursOf } from '../../src/theme/paper.js';
import { twinSheet } from '../../src/twin/twin-sheet.js';

const THEMES = ['light', 'dark', 'contrast'] as const;
type Painted = (typeof THEMES)[number];

/** The colours of a theme that a drawing may have. */
const TOKENS = [...coloursOf('light').keys()].filter(
  (token) => !/^(domain-|rise|fall)/.test(token),
);

/** A twin with a drawing of a theme that has a box of each token. */
async function twin(classes: string, theme: Theme): Promise<Map<Token, SVGElement>> {
  const marks = TOKENS.map((tone) => {
    const box = { mark: 'rect', role: 'shade', x: 0, y: 0, width: 1, height: 1 } as const;
    return { ...box, tone };
  });
  const block = { width: 1, height: 1, marks };
  const svg = svgText(block, { theme, em: 16, title: '', lang: 'en', isNamed: true });
  const place = await fixture<HTMLElement>(`<div class="gf-twin ${classes}">${svg}</div>`);
  const boxes = [...place.querySelectorAll<SVGElement>('rect')];
  return new Map(TOKENS.map((token, i) => [token, boxes[i]!]));
}

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** The colour that fills a mark, as the browser paints it. */
function filled(mark: Element): string {
  pixel.fillStyle = getComputedStyle(mark).fill;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((one) => one!.toString(16).padStart(2, '0')).join('')}`;
}

const bytes = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The marks that are not what a theme has, but for the last digit, which the browser derives itself. */
function strange(marks: Map<Token, SVGElement>, theme: Painted, brand?: string): string[] {
  const colours = coloursOf(theme, brand);
  return TOKENS.flatMap((token) => {
    const [own, made] = [filled(marks.get(token)!), colours.get(token)!];
    const [one, other] = [bytes(own), bytes(made)];
    const isSame = one.every((byte, i) => Math.abs(byte - other[i]!) <= 2);
    return isSame ? [] : `${token} ${own} ${made}`;
  });
}

describe('the drawing of a twin', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(twinSheet());
  before(() => (document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  afterEach(async () => {
    document.documentElement.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
  });

  it('that follows the system of the reader turns dark with it, mark by mark', async () => {
    const marks = await twin('gf-twin-auto', 'auto');
    const elder = await twin('gf-twin-auto gf-twin-elder', 'contrast');
    expect(strange(marks, 'light')).to.deep.equal([]);
    expect(strange(elder, 'contrast')).to.deep.equal([]);
    await emulateMedia({ colorScheme: 'dark' });
    expect(strange(marks, 'dark')).to.deep.equal([]);
    expect(strange(elder, 'dark')).to.deep.equal([]);
  });

  it('of a theme of its own keeps it, whatever the system, and what is dark is printed light', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme: scheme });
      for (const theme of THEMES) {
        expect(strange(await twin(`gf-twin-${theme}`, theme), theme), theme).to.deep.equal([]);
      }
    }
    await emulateMedia({ media: 'print' });
    expect(strange(await twin('gf-twin-dark', 'dark'), 'light')).to.deep.equal([]);
  });

  it('has the brand that the page sets, as readable as in a card, and as what is saved has it', async () => {
    for (const brand of ['#c8102e', '#ffd700', '#0b5fff', '#123524']) {
      document.documentElement.style.setProperty('--gf-brand', brand);
      for (const theme of THEMES) {
        const marks = await twin(`gf-twin-${theme}`, theme);
        expect(strange(marks, theme, brand), `${brand} ${theme}`).to.deep.equal([]);
      }
    }
  });
});
