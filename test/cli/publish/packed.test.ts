import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../src/cli/publish/packed.js';

describe('a packed file', () => {
  it('is the same in all its forms, and the same bytes each time', async () => {
    const text = JSON.stringify({ 甲: Array.from({ length: 2000 }, (_, i) => i * 7) });
    const [one, other] = [await packed(text), await packed(text)];
    expect(other).toEqual(one);
    expect(gunzipSync(one.gzip).toString()).toBe(text);
    expect(brotliDecompressSync(one.brotli).toString()).toBe(text);
    expect(one.brotli.length).toBeLessThan(one.gzip.length);
  });

  it('does not say in its header when it was packed, nor on what system', async () => {
    const { gzip } = await packed('{}');
    expect([...gzip.subarray(4, 8), gzip[9]]).toEqual([0, 0, 0, 0, 255]);
  });
});
