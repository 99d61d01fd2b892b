import { describe, expect, it } from 'vitest';
import { Kept } from '../../../../src/elements/base/element/kept.js';

describe('a kept value', () => {
  const made: number[] = [];
  const make = () => made.push(0);

  it('is the same for as long as all that it is made from is', () => {
    const kept = new Kept<number>();
    const data = {};
    const first = kept.of([data, 'zh', NaN], make);
    expect(kept.of([data, 'zh', NaN], make)).toBe(first);
    expect(kept.of([{}, 'zh', NaN], make)).not.toBe(first);
  });

  it('is made anew where it is made from more or from less', () => {
    const kept = new Kept<number>();
    const first = kept.of([1, 2], make);
    const second = kept.of([1], make);
    expect(second).not.toBe(first);
    expect(kept.of([1, undefined], make)).not.toBe(second);
  });

  it('is made anew once it is forgotten', () => {
    const kept = new Kept<number>();
    const first = kept.of([], make);
    kept.forget();
    expect(kept.of([], make)).not.toBe(first);
  });
});
