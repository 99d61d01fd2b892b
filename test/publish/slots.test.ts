import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/publish/slots.js';

const codes = (...asked: Parameters<typeof slotsOf>) => slotsOf(...asked).map(({ code }) => code);

describe('the periods of a release', () => {
  it('are the whole ones between two months', () => {
    expect(codes('M', '2023-12', '2024-02')).toEqual(['2023-12', '2024-01', '2024-02']);
    expect(codes('Q', '2023-12', '2024-07')).toEqual(['2024-Q1', '2024-Q2']);
    expect(codes('S', '2023-07', '2024-06')).toEqual(['2023-S2', '2024-S1']);
    expect(codes('A', '2023-01', '2024-12')).toEqual(['2023', '2024']);
    expect(codes('A', '2023-02', '2024-11')).toEqual([]);
  });
});
