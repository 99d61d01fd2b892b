import { describe, expect, it } from 'vitest';
import { LOSS_CODES, lossSentence } from '../../src/i18n/export-sentence.js';

describe('what an export has lost', () => {
  it.each(LOSS_CODES)('is said of %s in Chinese and in English', (code) => {
    for (const count of [1, 12]) {
      const chinese = lossSentence({ code, count }, 'zh-CN');
      const english = lossSentence({ code, count }, 'en');
      expect(chinese).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(english).toMatch(/^[A-Z0-9][^\u4e00-\u9fff]*\.$/);
      expect(`${chinese}${english}`).not.toMatch(/undefined|NaN|\ws ?s\b/);
    }
  });

  it('counts in the number that there is', () => {
    expect(lossSentence({ code: 'targets', count: 1 }, 'en')).toBe('1 target with no room.');
    expect(lossSentence({ code: 'targets', count: 3 }, 'en')).toBe('3 targets with no room.');
  });
});
