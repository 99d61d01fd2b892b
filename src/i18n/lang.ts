/** The languages that sentences are written in, as BCP 47 tags. */
export type Lang = 'zh-CN' | 'en';

/** The languages that a card is read in: Traditional Chinese is made of what is written in Chinese. */
export type Spoken = Lang | 'zh-Hant';

/** Tags of Chinese: of the family, of its standard language, and of those that are written alike. */
const CHINESE = /^(?:zh|zho|chi|cmn|yue|wuu|hsn|hak|gan|nan|cdo|cjy|cpx|czh|czo|mnp|lzh)\b/i;

const SIMPLIFIED = /-hans\b/i;
const TRADITIONAL = /-(?:hant|tw|hk|mo)\b/i;

/** The language of the sentences that serve a BCP 47 tag: Chinese for any kind of it and for none, else English. */
export function langFor(tag: string | undefined | null): Lang {
  return !tag || CHINESE.test(tag) ? 'zh-CN' : 'en';
}

/**
 * The language that a card is read in for a BCP 47 tag. Chinese is Simplified, unless the tag states the
 * Traditional script, or Taiwan, Hong Kong or Macao and no script.
 */
export function spokenFor(tag: string | undefined | null): Spoken {
  const lang = langFor(tag);
  const isTraditional = lang === 'zh-CN' && TRADITIONAL.test(tag ?? '');
  return isTraditional && !SIMPLIFIED.test(tag ?? '') ? 'zh-Hant' : lang;
}

/** The language of the sentences, and of the texts of a document, that serve a language that is read. */
export const writtenFor = (spoken: Spoken): Lang => (spoken === 'en' ? 'en' : 'zh-CN');

/** Makes words of one script of words of another: texts, lists and records of them, and what answers them. */
export type Rewrite = <Words>(words: Words) => Words;

let rewrite: Rewrite | undefined;

/** From now on Traditional Chinese is made of Chinese in this way. */
export function readTraditionalBy(way: Rewrite): void {
  rewrite = way;
}

/**
 * Words that are written in two languages, in each language that is read. Traditional Chinese is there once
 * its dictionary has been loaded, which a page in another language never does.
 */
export function inEach<Words>(written: Record<Lang, Words>): Record<Spoken, Words> {
  const chinese = written['zh-CN'];
  let made: { by: Rewrite; words: Words } | undefined;
  return {
    ...written,
    get 'zh-Hant'() {
      if (!rewrite) return chinese;
      if (made?.by !== rewrite) made = { by: rewrite, words: rewrite(chinese) };
      return made.words;
    },
  };
}
