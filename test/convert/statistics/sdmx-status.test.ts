import { describe, expect, it } from 'vitest';
import {
  confLetter,
  isValueless,
  letterOfName,
  statusLetters,
} from '../../../src/convert/statistics/sdmx-status.js';

describe('the status of an observation', () => {
  it('may be several letters of SDMX at once', () => {
    expect(statusLetters('P')).toBe('P');
    expect(statusLetters('P;E')).toBe('PE');
    expect(statusLetters('EPE')).toBe('EP');
  });

  it('is nothing where a letter is of no list that is known', () => {
    expect(statusLetters('x')).toBeUndefined();
    expect(statusLetters('c')).toBeUndefined();
    expect(statusLetters('P;Z')).toBeUndefined();
    expect(statusLetters('')).toBeUndefined();
  });

  it('is read from the name that a list gives a letter', () => {
    expect(letterOfName('Provisional value')).toBe('P');
    expect(letterOfName('provisional')).toBe('P');
    expect(letterOfName('withheld')).toBe('Q');
    expect(letterOfName('估计')).toBe('E');
    expect(letterOfName('something else')).toBeUndefined();
  });

  it('says under which letters there is no value', () => {
    expect('HKLMOQY'.split('').every(isValueless)).toBe(true);
    expect('ABDEFGIJNPSUVW'.split('').some(isValueless)).toBe(false);
  });

  it('knows the five letters of confidentiality and no others', () => {
    expect(['F', 'N', 'C', 'D', 'S'].map(confLetter)).toEqual(['F', 'N', 'C', 'D', 'S']);
    expect(['A', 'T', 'P', 'CN', ''].map(confLetter)).toEqual(Array(5).fill(undefined));
  });
});
