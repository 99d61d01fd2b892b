import { describe, expect, it } from 'vitest';
import { langFor, spokenFor, writtenFor } from '../../src/i18n/lang.js';

describe('the language that serves a tag', () => {
  it.each([undefined, null, '', 'zh', 'ZH-cn', 'zho', 'chi', 'cmn', 'cmn-Hans', 'yue', 'wuu'])(
    'is Chinese for %s',
    (tag) => {
      expect(langFor(tag)).toBe('zh-CN');
      expect(spokenFor(tag)).toBe('zh-CN');
    },
  );

  it.each(['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-hant-cn', 'zh-Hant-TW', 'cmn-TW', 'yue-HK'])(
    'is Traditional Chinese for %s',
    (tag) => {
      expect(spokenFor(tag)).toBe('zh-Hant');
      expect(writtenFor(spokenFor(tag))).toBe('zh-CN');
    },
  );

  it.each(['zh-Hans', 'zh-Hans-HK', 'zh-SG', 'zh-Hans-TW'])(
    'is Simplified Chinese for %s',
    (tag) => {
      expect(spokenFor(tag)).toBe('zh-CN');
    },
  );

  it.each(['en', 'en-HK', 'fr', 'de-CH', 'zhx', 'ja', 'bo'])('is English for %s', (tag) => {
    expect([langFor(tag), spokenFor(tag)]).toEqual(['en', 'en']);
  });
});
