import { describe, expect, it } from 'vitest';
import {
  Flag,
  PRELIMINARY,
  VALUELESS,
  flagsOf,
  lettersOf,
} from '../../../src/core/contract/status.js';

describe('status', () => {
  it('holds several letters at once and gives them back, A going without saying', () => {
    expect(lettersOf(flagsOf('PB'))).toEqual(['B', 'P']);
    expect(lettersOf(flagsOf('A'))).toEqual([]);
    expect(lettersOf(0)).toEqual([]);
  });

  it('tells six kinds of having no value from a value that is merely preliminary', () => {
    for (const letter of 'LMOQHKY') expect(flagsOf(letter) & VALUELESS, letter).toBeTruthy();
    for (const letter of 'AEFIPBNU') expect(flagsOf(letter) & VALUELESS, letter).toBe(0);
    for (const letter of 'EFIP') expect(flagsOf(letter) & PRELIMINARY, letter).toBeTruthy();
  });

  it('gives every letter a flag of its own', () => {
    const flags = Object.values(Flag);
    expect(new Set(flags).size).toBe(flags.length);
  });

  it('makes nothing of a letter that does not exist', () => {
    expect(flagsOf('z')).toBe(0);
  });
});
