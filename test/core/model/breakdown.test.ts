import { describe, expect, it } from 'vitest';
import { breakdownKey, breakdownOf, dimensionsOf } from '../../../src/core/model/breakdown.js';

describe('the key of a breakdown', () => {
  it('is the same in whatever order the dimensions are written', () => {
    expect(breakdownKey({ sex: 'F', ageBand: '60+' })).toBe('ageBand=60+&sex=F');
    expect(breakdownKey({ ageBand: '60+', sex: 'F' })).toBe('ageBand=60+&sex=F');
  });

  it('is empty for the whole', () => {
    expect([breakdownKey(undefined), breakdownKey({})]).toEqual(['', '']);
    expect([breakdownOf(''), dimensionsOf('')]).toEqual([{}, []]);
  });

  it('leads back to the breakdown', () => {
    const breakdown = { ageBand: '60+', sex: 'F' };
    expect(breakdownOf(breakdownKey(breakdown))).toEqual(breakdown);
    expect(dimensionsOf(breakdownKey(breakdown))).toEqual(['ageBand', 'sex']);
  });
});
