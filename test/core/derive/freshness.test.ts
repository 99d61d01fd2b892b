import { describe, expect, it } from 'vitest';
import { freshness } from '../../../src/core/derive/freshness.js';
import { contract } from '../../../stories/documents/document.js';

const { dataset } = contract();
const overdue = (due: string | undefined, now: string) =>
  freshness({ ...dataset, ...(due ? { due } : {}) }, Date.parse(now)).overdue;

describe('freshness', () => {
  it('is not claimed to be lost before the end of the announced day, in Chinese time', () => {
    expect(overdue('2024-05-15', '2024-05-15T15:59:59Z')).toBe(false);
    expect(overdue('2024-05-15', '2024-05-15T16:00:01Z')).toBe(true);
  });

  it('claims nothing where no day was announced', () => {
    expect(overdue(undefined, '2999-01-01')).toBe(false);
    expect(overdue('2024', '2999-01-01')).toBe(false);
  });
});
