import { describe, expect, it } from 'vitest';
import { fitting } from '../../../../../src/elements/base/element/aloud/voices.js';
import type { Spoken } from '../../../../../src/i18n/lang.js';

const voice = (lang: string, localService = true) => ({ lang, localService });

/** The tag of the voice that reads a language, of machines with some voices. */
const read = (lang: Spoken, tags: string[], tag: string | null = null) =>
  fitting(
    tags.map((one) => voice(one)),
    lang,
    tag,
  )?.lang;

describe('the voice that reads a card', () => {
  it('is one for its language, and where there is none nothing is offered', () => {
    expect(read('zh-CN', ['en-US', 'zh-CN'])).toBe('zh-CN');
    expect(read('en', ['zh-CN', 'en-GB'])).toBe('en-GB');
    expect(read('zh-CN', ['en-US', 'ja-JP'])).toBeUndefined();
    expect(read('en', ['zh-CN'])).toBeUndefined();
    expect(read('en', [])).toBeUndefined();
  });

  it('for Chinese is one of the standard language, before others of its script; Cantonese does not read it', () => {
    expect(read('zh-CN', ['zh-HK', 'zh-TW', 'cmn-Hans-CN'])).toBe('cmn-Hans-CN');
    expect(read('zh-CN', ['zh-HK', 'zh-TW'])).toBe('zh-TW');
    expect(read('zh-CN', ['zh-HK', 'yue-HK'])).toBeUndefined();
  });

  it('for Traditional Chinese is that of the page: of Taiwan, or of Hong Kong', () => {
    expect(read('zh-Hant', ['zh-CN', 'zh-HK', 'zh-TW'])).toBe('zh-TW');
    expect(read('zh-Hant', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-HK')).toBe('zh-HK');
    expect(read('zh-Hant', ['zh-CN'])).toBe('zh-CN');
  });

  it('is found under tags with a low line, as phones write them', () => {
    expect(read('zh-CN', ['en_US', 'zh_CN'])).toBe('zh_CN');
  });

  it('is of the machine itself: what a page says is sent to no distant service', () => {
    expect(fitting([voice('zh-CN', false)], 'zh-CN', null)).toBeUndefined();
    expect(fitting([voice('zh-CN', false), voice('zh-TW')], 'zh-CN', 'zh-CN')?.lang).toBe('zh-TW');
  });
});
