import { describe, expect, it } from 'vitest';
import { Digest } from '../../../../src/cli/convert/stream/digest.js';

describe('the rows that show all that a long list says', () => {
  it('are the first ones, and each with a name, a sign or a code that was not there before', () => {
    const digest = new Digest();
    const row = (i: number) => [`街道${i % 7}`, String(2000 + (i % 30)), String(i * 1.5)];
    digest.add(Array.from({ length: 100_000 }, (_, i) => row(i)));
    digest.add([['新街道', '2000', '1.5']]);
    digest.add([['街道1', '2000', '—']]);
    digest.add([['街道1', '2099', '3']]);
    const texts = digest.rows.map((one) => one.join());
    expect(texts.slice(-3)).toEqual(['新街道,2000,1.5', '街道1,2000,—', '街道1,2099,3']);
    expect(texts.length).toBeLessThan(2_000);
  });

  it('are few, whatever is in the list', () => {
    const digest = new Digest();
    digest.add(Array.from({ length: 200_000 }, (_, i) => [`a${i}`, `b${i}`, String(i)]));
    expect(digest.rows.length).toBeLessThan(6_000);
  });
});
