import { html, type TemplateResult } from 'lit';

const HAN = /\p{Script=Han}/u;

/** What begins no line: closing marks, a sign of Chinese that ends a word (率, 的), and a space, where a line may part anyway. */
const CLOSES = /^(?:[\p{Po}\p{Pe}\p{Pf}\p{Pd}℃]|\p{Script=Han}|\s+)$/u;

/** What ends none: an opening mark, a sign that means nothing alone (未, 三季度), and a number, up to what it counts (3个, 30余, 1—). */
const OPENS = /[\p{Ps}\p{Pi}]$|^[不未约近超第共较每各已一二三四]$|\d[余多几万亿个]?\p{Pd}?$/u;

/** A number and the word that it counts, with the marks around them, and a quarter with its year, of a language with spaces between words. */
const COUNTED =
  /(\(?\d[\d,.]*%?(?: of (?:\d[\d,.]*|them))? (?=[a-z])[a-zA-Z²-]+(?:[,.;:)]+(?! \d))?|Q\d \d{4})/;

/** A date, which is one word: 2025年1月20日, 2024年四季度. */
const DATED = /(\d{4}年(?:[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?)|\d{1,2}月\d{1,2}日)/;

/** The year of a date, with what opens it. */
const YEAR = /([\p{Ps}\p{Pi}]?\d{4}年)/u;

/** A shorter text stays whole: the name of a street. */
const SHORT = 7;

/** What engines since Chromium 87 know of words. */
interface Segmenter {
  segment(text: string): Iterable<{ segment: string }>;
}
interface Engine {
  Segmenter?: new (language: string, options: { granularity: 'word' }) => Segmenter;
}

let segmenter: Segmenter | undefined;

/** The words of a text that has Chinese, in their order; all of it where an engine knows no words. */
function wordsOf(text: string): string[] {
  const { Segmenter } = Intl as unknown as Engine;
  if (!Segmenter) return [text];
  segmenter ??= new Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Words with what goes with them: parts that stay whole where a line is long enough. */
function joined(words: readonly string[]): string[] {
  const phrases: string[] = [];
  let last = '';
  for (const word of words) {
    const isEnd = CLOSES.test(word) && !OPENS.test(word);
    if (last && !/\s$/.test(last) && (isEnd || OPENS.test(last))) phrases.pop();
    else last = '';
    phrases.push((last += word));
  }
  return phrases;
}

const known = new Map<string, readonly string[]>();
const MOST = 999;

/** The phrases of a text, looked for once: most texts stand as they were when a picture is drawn again. */
export function phrasesOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const words = text.split(DATED).flatMap((part, i) => (i % 2 ? part : wordsOf(part)));
  const phrases = joined(words);
  if (known.size >= MOST) known.clear();
  known.set(text, phrases);
  return phrases;
}

/**
 * A text that parts only between its words, and never a number from its unit: Chinese has no spaces, and an
 * engine would part it between any two signs. A word that is longer than its line parts where it must.
 */
export function phrased(text: string): TemplateResult | string {
  if (!HAN.test(text)) return counting(text);
  return inPhrases(text.length < SHORT ? [text] : phrasesOf(text));
}

/**
 * The same in a column that may be narrower than a name: that parts between its words too, however short it is, and
 * a date behind its year.
 */
export function phrasedInColumn(text: string): TemplateResult | string {
  return HAN.test(text) ? inPhrases(text.split(YEAR).flatMap(phrasesOf)) : counting(text);
}

/** What stands between two statements. */
export const BETWEEN = ' · ';

/** Short statements beside one another (`运河区 · 2024年12月`), each in its phrases. */
export function statements(texts: readonly string[]): TemplateResult {
  return html`${texts.map((text, i) => (i > 0 ? furtherStatement(text) : phrased(text)))}`;
}

/** No line of Chinese begins with what stands between two; a space that is alone would not be heard. */
function furtherStatement(text: string): TemplateResult {
  if (!HAN.test(text)) return html`${BETWEEN}${counting(text)}`;
  const [first = '', ...rest] = phrasesOf(text);
  return html`<bdi class="whole">${BETWEEN.trimEnd()}</bdi>${inPhrases([` ${first}`, ...rest])}`;
}

function inPhrases(phrases: readonly string[]): TemplateResult {
  // No style and no script of a picture means this element: a span would be one of theirs.
  return html`<bdi>${phrases.map((phrase, i) => (i > 0 ? html`<wbr />${phrase}` : phrase))}</bdi>`;
}

/** A text of which a number is not parted from the word that it counts. */
export function counting(text: string): TemplateResult | string {
  const parts = text.split(COUNTED);
  if (parts.length < 2) return text;
  return html`${parts.map((part, i) => (i % 2 ? html`<bdi class="whole">${part}</bdi>` : part))}`;
}
