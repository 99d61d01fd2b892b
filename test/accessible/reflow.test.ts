// Whatever a reader sets, the same figures stand and no text lies over another: some stories here, every one in
// `npm run test:accessible`.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBook } from '../support/book.mjs';
import { figuresOf, overlapsOf } from './boxes.mjs';
import { MODES, PLAIN, openEyes } from './eyes.mjs';
import { textsIn } from './texts.mjs';

const FEW = ['gf-stat--ready', 'gf-ranking--ready', 'gf-heatmap--calendar', 'gf-progress--ready'];

buildBook();

describe('reflow', { timeout: 120_000 }, () => {
  let eyes: Awaited<ReturnType<typeof openEyes>>;
  beforeAll(async () => {
    eyes = await openEyes();
  }, 120_000);
  afterAll(() => eyes?.close());

  const texts = () => eyes.page.evaluate(textsIn, '#root-inner');
  const figuresNow = async () => figuresOf(await eyes.page.evaluate(textsIn, '#root-inner', true));

  describe.each(FEW)('of %s', (id) => {
    let figures: Set<string>;
    beforeAll(async () => {
      expect(await eyes.show(id)).toMatchObject({ status: 'success' });
      await eyes.wear(PLAIN);
      figures = await figuresNow();
    }, 60_000);

    it.each(MODES)('$name: the same figures, and no text over another', async (mode) => {
      await eyes.wear(mode);
      const has = await figuresNow();
      expect(figures.size).toBeGreaterThan(2);
      expect([...figures].filter((figure) => !has.has(figure))).toEqual([]);
      expect(overlapsOf(await texts())).toEqual([]);
    });
  });
});

describe('the measure itself', () => {
  const text = (text: string, x: number, y: number, more = {}) => ({
    text,
    where: 'p',
    isStrict: false,
    size: 16,
    leading: 1.5,
    isDrawn: false,
    isScale: false,
    letters: [...text].map((_, i) => ({ x: x + 16 * i, y, width: 16, height: 24 })),
    box: { x, y, width: 16 * text.length, height: 24 },
    ...more,
  });

  it('finds two texts over one another, and leaves neighbours and lines alone', () => {
    expect(overlapsOf([text('甲乙', 0, 0), text('丙', 24, 4)])).toHaveLength(1);
    expect(overlapsOf([text('甲乙', 0, 0), text('丙', 32, 0), text('丁', 0, 20)])).toEqual([]);
  });

  it('takes the figures beside a drawing, and no ticks', () => {
    const all = [text('1,234.5件', 0, 0), text('20', 0, 40, { isDrawn: true })];
    expect([...figuresOf(all)]).toEqual(['1,234.5']);
  });
});
