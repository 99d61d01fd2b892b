// No file of src stands behind it alone: sentences are put together by words, in every tag, state and language.
import { expect } from '@open-wc/testing';
import { quietConsole } from '../support/console.js';
import { DRAWN, shownIn, statesOf } from '../support/states.js';
import { linesOf, textsOf } from '../support/texts-of.js';

/** Where parts were put side by side that do not go together, or a value was said that is none. */
const GLUED = {
  'zh-CN':
    /[，。；、：][，。；、]|[（“][，。；、]|[，、；：](?=[）”])|（）|“”|[\p{Script=Han}\d] [，。；：、）]|undefined|NaN|\[object/u,
  en: /[.,;:] ?[,;]|: ?\.|\.\.(?!\.)|\. \.|(?<=\w) [,;.:)](?!\d)|\( ?\)|undefined|NaN|\[object|\d × 10,000/,
};

/** Words in the plural behind a lone 1, but for those that only look like it. */
const ONE_OF_MANY =
  /(?<![\d.,–:/-]|[A-Z][a-z]{2} )\b1 (?!(?:is|was|has|misses|exceeds|as|less|does|this|its|across|previous|years?’s)\b)[a-z-]*[^s\s\W]s\b/;

const HAN = /[\u3400-\u9fff]/;

/** What is wrong with a text in a language. */
const faultsOf = (text: string, lang: 'zh-CN' | 'en'): string[] => {
  const isPlural = lang === 'en' && ONE_OF_MANY.test(text);
  return GLUED[lang].test(text) || isPlural ? [text] : [];
};

describe('sentences', () => {
  const console = quietConsole();

  for (const name of DRAWN) {
    for (const lang of ['zh-CN', 'en'] as const) {
      it(`of gf-${name} are put together by words, in ${lang}, in all of its states`, async () => {
        const found: string[] = [];
        for (const state of statesOf(name)) {
          const host = await shownIn(name, lang, state, { console });
          const texts = [...textsOf(host).map(({ text }) => text), ...linesOf(host)];
          for (const text of texts) {
            for (const fault of faultsOf(text, lang)) found.push(`${state.name}: ${fault}`);
          }
        }
        expect([...new Set(found)].join('\n')).to.equal('');
      }).timeout(90_000);
    }
  }

  it('that are glued are known: two marks side by side, one of many, a multiple of ten thousand', () => {
    for (const text of ['共15条提醒。，其中紧急3条', '东街道（，初步数）', '12 ，']) {
      expect(faultsOf(text, 'zh-CN'), text).to.deep.equal([text]);
    }
    const wrong = ['15 reminders. , 3 of them', '1 problems in the data', '9,310 × 10,000 yuan'];
    for (const text of [...wrong, '1 reminders', '1 subdistricts', 'a ; b', 'of 3..']) {
      expect(faultsOf(text, 'en'), text).to.deep.equal([text]);
    }
    for (const text of ['3 of 17 reported, 1 more', 'May 1 events', '2.1 days', 'The end.']) {
      expect(faultsOf(text, 'en'), text).to.deep.equal([]);
    }
    expect(HAN.test('字')).to.equal(true);
  });
});
