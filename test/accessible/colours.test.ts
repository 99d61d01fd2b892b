// What is told apart by colour is told apart without it: in the reader's own colours, which are two.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBook } from '../support/book.mjs';
import { MODES, openEyes } from './eyes.mjs';

buildBook();

describe('in the colours of the reader', { timeout: 120_000 }, () => {
  let eyes: Awaited<ReturnType<typeof openEyes>>;
  beforeAll(async () => {
    eyes = await openEyes();
    expect(await eyes.show('gf-composition--ready')).toMatchObject({ status: 'success' });
    await eyes.wear(MODES.find(({ name }) => name === 'forced colours')!);
  }, 120_000);
  afterAll(() => eyes?.close());

  /** The swatches before the names of parts, each as its picture. */
  async function swatches(): Promise<string[]> {
    const boxes = await eyes.page.evaluate(() => {
      const root = document.querySelector('gf-composition')!.shadowRoot!;
      return [...root.querySelectorAll('.category > .fill')].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left, y: top, width, height };
      });
    });
    const pictures: string[] = [];
    for (const clip of boxes) {
      // Squares stand on parts of pixels, whose edges are no difference between them.
      const { x, y, width, height } = clip;
      const inner = { x: Math.ceil(x) + 1, y: Math.ceil(y) + 1, width: 12, height: 12 };
      expect(width >= 14 && height >= 14).toBe(true);
      const encoding = 'base64' as const;
      pictures.push(await eyes.page.screenshot({ clip: inner, encoding }));
    }
    return pictures;
  }

  it('no two parts of a whole have the same square', async () => {
    const pictures = await swatches();
    expect(pictures).toHaveLength(4);
    expect(new Set(pictures).size).toBe(4);
  });

  it('they would be alike where the browser forced its colours on them', async () => {
    await eyes.page.evaluate(() => {
      const root = document.querySelector('gf-composition')!.shadowRoot!;
      root.querySelector<HTMLElement>('.theme')!.style.setProperty('forced-color-adjust', 'auto');
    });
    expect(new Set(await swatches()).size).toBe(1);
  });
});
