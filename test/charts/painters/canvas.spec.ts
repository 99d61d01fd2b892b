import { expect } from '@open-wc/testing';
import { paintCanvas } from '../../../src/charts/painters/canvas.js';
import { svgText } from '../../../src/charts/painters/svg-text.js';
import type { Theme } from '../../../src/theme/palettes.js';
import { SPECIMEN } from '../../support/specimen.js';

const { width, height } = SPECIMEN;

function contextOf(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d')!;
}

const pixels = (context: CanvasRenderingContext2D) =>
  context.getImageData(0, 0, width, height).data;

function onCanvas(theme: Theme): Uint8ClampedArray {
  const context = contextOf();
  paintCanvas(context, SPECIMEN, { theme, em: 16 });
  return pixels(context);
}

/** What the browser makes of the text of the SVG. */
async function asSvg(theme: Theme): Promise<Uint8ClampedArray> {
  const text = svgText(SPECIMEN, { theme, em: 16, title: 'x', lang: 'zh-CN' });
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const context = contextOf();
  context.drawImage(image, 0, 0, width, height);
  return pixels(context);
}

/** The share of pixels of which a channel differs by more than a quarter, and by how much all do on average, of 255. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray) {
  let [far, sum] = [0, 0];
  for (let i = 0; i < a.length; i += 4) {
    const apart = Math.max(...[0, 1, 2, 3].map((k) => Math.abs(a[i + k]! - b[i + k]!)));
    if (apart > 64) far++;
    sum += apart;
  }
  return { far: far / (a.length / 4), mean: sum / (a.length / 4) };
}

describe('a drawing on a canvas', () => {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`shows what its SVG shows, in the ${theme} theme`, async () => {
      const { far, mean } = difference(onCanvas(theme), await asSvg(theme));
      expect(far).to.be.below(0.004);
      expect(mean).to.be.below(1);
    });
  }

  it('is told from another one by that measure', async () => {
    const { far } = difference(onCanvas('light'), await asSvg('dark'));
    expect(far).to.be.above(0.5);
  });

  it('leaves its canvas as it was asked to, so that a page may paint on', () => {
    const context = contextOf();
    paintCanvas(context, SPECIMEN, { theme: 'light', em: 16 });
    const { a, d, e, f } = context.getTransform();
    expect([a, d, e, f]).to.deep.equal([1, 1, 0, 0]);
  });

  it('can be saved as a picture under the strict policy, which blocks nothing of it', async () => {
    const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const frame = document.createElement('iframe');
    const script = new URL('../../support/under-policy.ts', import.meta.url).pathname;
    frame.srcdoc = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body><script type="module" src="${script}"></script></body></html>`;
    const said = new Promise<MessageEvent>((resolve) => {
      addEventListener('message', function heard(event) {
        if (!event.data?.painted) return;
        removeEventListener('message', heard);
        resolve(event);
      });
    });
    document.body.append(frame);
    const { type, size, violations } = (await said).data.painted;
    frame.remove();
    expect({ type, violations }).to.deep.equal({ type: 'image/png', violations: 0 });
    expect(size).to.be.above(2000);
  });
});
