import { describe, expect, it } from 'vitest';
import { stated } from '../../../src/core/doctor/ours.js';

describe('a script of ours', () => {
  it.each(['"', "'", '`'])('says its version and its tags in %s', (quote) => {
    const text = (word: string) => quote + word + quote;
    const tags = `[${['gf-stat', 'gf-wall'].map(text).join(',')}]`;
    const script = `var a=${tags},b=${text('gf-loader')},c={version:${text('0.1.0')},url:d}`;
    expect(stated(script, 'loader')).toEqual({ version: '0.1.0', knows: ['gf-stat', 'gf-wall'] });
    expect(stated(script, 'tag')).toEqual({ version: '0.1.0' });
  });

  it('that says nothing of itself is not guessed at', () => {
    expect(stated('let gf = 1;', 'loader')).toEqual({});
  });
});
