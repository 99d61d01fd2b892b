// Pictures are made small, held against one another and shown by the browser itself: no package for images.

/** Quality of what is kept; the numbers beside it are exact, so the picture is for eyes only. */
const QUALITY = 0.35;

/** The mean of so many pixels square is compared, so that neither smoothing nor compression counts. */
const BLOCK = 8;

/** What compression alone may do to the mean of a block, of 255; a changed figure does more. */
const TOLERANCE = 10;

/** Runs in the page: the functions that work on pictures. */
function equip(quality, side, tolerance) {
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const base64Of = async (blob) => {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const draw = async (base64, type) => {
    const image = await createImageBitmap(new Blob([bytesOf(base64)], { type }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return { canvas, context, width: image.width, height: image.height };
  };

  /** Brightness, of 255, of a block of pixels. */
  const meanOf = ({ data, width }, left, top) => {
    let sum = 0;
    for (let y = top; y < top + side; y++) {
      for (let x = left; x < left + side; x++) {
        const at = (y * width + x) * 4;
        sum += data[at] + 2 * data[at + 1] + data[at + 2];
      }
    }
    return sum / 4 / side / side;
  };

  const pixelsOf = ({ context, width, height }) => context.getImageData(0, 0, width, height);

  window.darkroom = {
    async shrink(png) {
      const { canvas } = await draw(png, 'image/png');
      return base64Of(await canvas.convertToBlob({ type: 'image/webp', quality }));
    },

    /** Marks every block that differs on a pale copy of the new picture. */
    async compare(png, webp) {
      const now = await draw(png, 'image/png');
      const before = await draw(webp, 'image/webp');
      const isResized = now.width !== before.width || now.height !== before.height;
      const pixels = pixelsOf(now);
      const others = pixelsOf(before);
      const { context } = now;
      context.fillStyle = '#ffffffcc';
      context.fillRect(0, 0, now.width, now.height);
      context.fillStyle = '#d60000';
      let blocks = 0;
      let all = 0;
      const width = Math.min(now.width, before.width);
      const height = Math.min(now.height, before.height);
      for (let y = 0; y + side <= height; y += side) {
        for (let x = 0; x + side <= width; x += side) {
          all++;
          if (Math.abs(meanOf(pixels, x, y) - meanOf(others, x, y)) <= tolerance) continue;
          context.fillRect(x, y, side, side);
          blocks++;
        }
      }
      const difference = await base64Of(await now.canvas.convertToBlob({ type: 'image/png' }));
      return { isResized, blocks, share: (100 * blocks) / all, difference };
    },
  };
}

/** @param {import('puppeteer-core').Browser} browser */
export async function openDarkroom(browser) {
  const page = await browser.newPage();
  await page.evaluate(equip, QUALITY, BLOCK, TOLERANCE);
  const base64 = (bytes) => Buffer.from(bytes).toString('base64');
  return {
    /**
     * @param {Uint8Array} png
     * @returns {Promise<Buffer>} a WebP of a third of the size
     */
    async shrink(png) {
      const webp = await page.evaluate((png) => window.darkroom.shrink(png), base64(png));
      return Buffer.from(webp, 'base64');
    },

    /**
     * @param {Uint8Array} png the new picture
     * @param {Uint8Array} webp the approved one
     * @returns {Promise<{ isResized: boolean, blocks: number, share: number, difference: Buffer }>} how
     *   many blocks differ, and of a hundred
     */
    async compare(png, webp) {
      const [now, before] = [base64(png), base64(webp)];
      const found = await page.evaluate(
        (png, webp) => window.darkroom.compare(png, webp),
        now,
        before,
      );
      return { ...found, difference: Buffer.from(found.difference, 'base64') };
    },

    close: () => page.close(),
  };
}
