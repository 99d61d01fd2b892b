// A language that nobody speaks, made of our Chinese by the way that makes Traditional Chinese of it: each sign of a
// dictionary has another one in it, so that whatever reaches a page by another way is plain.
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { readTraditionalBy } from '../../src/i18n/lang.js';
import { rewriter } from '../../src/i18n/rewrite.js';
import { keepWords, loadWords } from '../../src/i18n/words.js';
import { zh } from '../../src/i18n/zh-cn.js';

/** The tag of the language that is spoken by its words instead of its own. */
export const PSEUDO = 'zh-Hant';

/** Signs of Chinese, as far from here as they are from each other: none of them is written by anybody. */
const [FIRST, LAST, ELSEWHERE] = [0x3400, 0x9fff, 0x20000];

/** Marks of Chinese, each with one that no text of ours or of the data has. */
const MARKS: Readonly<Record<string, string>> = {
  '，': '﹐',
  '。': '｡',
  '；': '﹔',
  '：': '﹕',
  '、': '﹑',
  '（': '﹙',
  '）': '﹚',
  '“': '〝',
  '”': '〞',
  '？': '﹖',
  '！': '﹗',
};

const LETTER = /[A-Za-z]/;

/** A text of a dictionary in signs of its own. What has been made stays what it is. */
function made(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    if (code >= FIRST && code <= LAST) return String.fromCodePoint(code - FIRST + ELSEWHERE);
    // Full-width letters, in their order.
    return MARKS[sign] ?? (LETTER.test(sign) ? String.fromCharCode(code + 0xfee0) : sign);
  }).join('');
}

/** Back again, so that a fault can be read. */
export function readable(text: string): string {
  const marks = new Map(Object.entries(MARKS).map(([mark, other]) => [other, mark]));
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    return code >= ELSEWHERE
      ? `‹${String.fromCodePoint(code - ELSEWHERE + FIRST)}›`
      : (marks.get(sign) ?? sign);
  })
    .join('')
    .replace(/›‹/g, '');
}

/** How much longer than Chinese other languages are, as a part of it. */
const LONGER = 0.4;

/** The same, by so much longer: a long word says its last signs again. */
function longer(text: string): string {
  return made(text).replace(/[\u{20000}-\u{2ffff}]{2,}/gu, (word) => {
    const signs = Array.from(word);
    return word + signs.slice(-Math.ceil(signs.length * LONGER)).join('');
  });
}

/** From now on Traditional Chinese is the language that nobody speaks; answers how to give it back. */
export function speakPseudo({ isLong = false } = {}): () => void {
  const rewrite = rewriter(isLong ? longer : made);
  keepWords(PSEUDO, { ...rewrite(zh), lang: PSEUDO, largeUnits: zh.largeUnits });
  readTraditionalBy(rewrite);
  return () => void loadTraditional();
}

/** What a page of Traditional Chinese has. */
async function loadTraditional(): Promise<void> {
  const { zhHant, toTraditional } = await import('../../src/i18n/zh-hant.js');
  keepWords(PSEUDO, zhHant);
  readTraditionalBy(toTraditional);
  await loadWords(PSEUDO);
}

/** A document whose texts have signs of the data alone: no dictionary has them. */
export const inOwnSigns = (document: Contract): Contract =>
  JSON.parse(
    JSON.stringify(document)
      .replace(/[\u3400-\u9fff]/g, 'ㄅ')
      .replace(/[，。；：、（）“”？！]/g, '~'),
  ) as Contract;

/** Words of letters, Chinese, and its marks. */
const WORD = /[A-Za-z]+|[\u3400-\u9fff]+|[，。；：、（）“”？！]/g;

/** The words in what a page gives a tag, as Chinese has them. */
export function wordsIn(given: unknown): Set<string> {
  const words = new Set<string>();
  JSON.stringify(given, (key, value: unknown) => {
    if (key === 'en') return undefined;
    if (typeof value === 'string') for (const word of value.match(WORD) ?? []) words.add(word);
    return value;
  });
  return words;
}

/** What of a text is neither of a dictionary nor given by the page. A part of what was given is given. */
export function strangers(text: string, given: ReadonlySet<string>): string[] {
  const isGiven = (word: string) =>
    given.has(word) ||
    (/^[\u3400-\u9fff]/.test(word) && [...given].some((one) => one.includes(word)));
  return (text.match(WORD) ?? []).filter((word) => !isGiven(word));
}
