import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../src/cli/serve/byte-range.js';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-9', [0, 9]],
    ['bytes=90-', [90, 99]],
    ['bytes=-10', [90, 99]],
    ['bytes=-1000', [0, 99]],
    ['bytes=50-1000', [50, 99]],
    ['bytes=99-99', [99, 99]],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-0', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=-', undefined],
    ['lines=0-9', undefined],
    [undefined, undefined],
  ])('of a hundred, asked for as %s, is %j', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  it('of an empty file cannot be had', () => {
    expect([byteRange('bytes=0-', 0), byteRange('bytes=-1', 0)]).toEqual([
      'unsatisfiable',
      'unsatisfiable',
    ]);
  });
});
