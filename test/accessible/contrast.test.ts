// Text is measured as it is painted: some stories in every look, at once on one sheet. Every story is the matter of
// `npm run test:accessible`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBook } from '../support/book.mjs';
import { openEyes } from './eyes.mjs';
import { contrastsIn, faintOf, SCALE } from './pixels.mjs';

/** Words at the ends of lines, on shades, in bars and cells, beside marks of status. */
const FEW = ['gf-cohort--ready', 'gf-trend--ready', 'gf-tiles--ready', 'gf-composition--ready'];

buildBook();

describe('text as it is painted', { timeout: 120_000 }, () => {
  let eyes: Awaited<ReturnType<typeof openEyes>>;
  beforeAll(async () => {
    eyes = await openEyes({ globals: 'sheet:360', width: 1928, scale: SCALE });
  }, 120_000);
  afterAll(() => eyes?.close());

  it.each(FEW)('has 4.5 : 1, and 7 in contrast and for older readers: %s', async (id) => {
    expect(await eyes.show(id)).toMatchObject({ status: 'success' });
    const all = await contrastsIn(eyes.page, eyes.bench, '#root-inner');
    expect(all.length).toBeGreaterThan(50);
    expect(all.some(({ least }) => least === 7)).toBe(true);
    expect(faintOf(all)).toEqual([]);
  });

  it('has it beside a line of context, where the colour of the line alone would be too faint', async () => {
    await eyes.show('gf-trend--ready');
    // What a line of context has: the palest of all tones.
    await eyes.page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('gf-trend')) {
        for (const word of shadowRoot!.querySelectorAll('text.end-last')) {
          word.setAttribute('class', 'end-last tone-context');
        }
      }
    });
    const measure = () => contrastsIn(eyes.page, eyes.bench, '#root-inner');
    const all = await measure();
    expect(all.filter(({ where }) => where.includes('tone-context')).length).toBeGreaterThan(2);
    expect(faintOf(all)).toEqual([]);
    await eyes.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('svg .end-last { fill: var(--tone) }');
      for (const { shadowRoot } of document.querySelectorAll('gf-trend')) {
        shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
      }
    });
    const faint = faintOf(await measure());
    expect(faint.length).toBeGreaterThan(1);
    expect(faint.every((one) => one.includes('tone-context'))).toBe(true);
  });

  it('is found where it is faint: grey on paper, in a drawing, half transparent', async () => {
    await eyes.show('gf-stat--ready');
    await eyes.page.evaluate(() => {
      const box = document.querySelector('#root-inner')!.appendChild(document.createElement('div'));
      box.style.background = 'white';
      const paragraph = (text: string, colour: string, opacity = '1') => {
        const one = box.appendChild(document.createElement('p'));
        one.textContent = text;
        one.style.color = colour;
        one.style.opacity = opacity;
      };
      paragraph('faint', '#999');
      paragraph('plain', '#333');
      paragraph('half', '#333', '0.4');
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const text = svg.appendChild(document.createElementNS(svg.namespaceURI, 'text'));
      text.setAttribute('y', '20');
      text.setAttribute('fill', '#7f919b');
      text.textContent = 'drawn';
      box.append(svg);
    });
    const faint = faintOf(await contrastsIn(eyes.page, eyes.bench, '#root-inner'));
    expect(faint.map((one) => /“(\w+)”/.exec(one)?.[1])).toEqual(['faint', 'half', 'drawn']);
  });
});
