import { describe, expect, it } from 'vitest';
import { pixels } from '../../../src/cli/render/png.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#0f7173"/></svg>';

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('pixels', async () => {
  const drawn = await pixels();

  it('are so many for one of the drawing, the same bytes each time', () => {
    const png = drawn!.png(SVG, 2);
    expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    expect(sizeOf(png)).toEqual([120, 60]);
    expect(drawn!.png(SVG, 2)).toEqual(png);
  });

  it('are not drawn of Chinese without a face for it', async () => {
    const without = await pixels({ loadSystemFonts: false });
    expect(without!.hasChinese).toBe(false);
  });

  it('are none where the package is not installed', async () => {
    const missing = () => Promise.reject(new Error('ERR_MODULE_NOT_FOUND'));
    expect(await pixels(undefined, missing)).toBeUndefined();
  });
});
