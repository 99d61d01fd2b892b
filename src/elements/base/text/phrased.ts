import { html, nothing, type TemplateResult } from 'lit';

const HAN = /\p{Script=Han}/u;

/** What begins no line: closing marks, a sign of Chinese that ends a word (率, 的), and a space, where a line may part anyway. */
const CLOSES = /^(?:[\p{Po}\p{Pe}\p{Pf}\p{Pd}℃]|\p{Script=Han}|\s+)$/u;

/** What ends none: an opening mark, a sign that means nothing alone, and a number, up to what it counts (3个, 30余, 1—). */
const OPENS = /[\p{Ps}\p{Pi}]$|^[不未约近超第共较每各已]$|\d[余多几万亿个]?\p{Pd}?$/u;

/** A number and the word that it counts, and a quarter with its year, of a language with spaces between words. */
const COUNTED = /(\d[\d,.]*%?(?: of (?:\d[\d,.]*|them))? (?=[a-z])[a-zA-Z²-]+|Q\d \d{4})/;

/** A date, which is one word: 2025年1月20日, 2024年四季度. */
const DATED = /(\d{4}年(?:[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?)|\d{1,2}月\d{1,2}日)/;

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

/** Parts that stay whole where a line is long enough, of a text that has Chinese; all of it where an engine knows no words. */
export function phrasesOf(text: string): string[] {
  const { Segmenter } = Intl as unknown as Engine;
  if (!Segmenter) return [text];
  const words = (segmenter ??= new Segmenter('zh', { granularity: 'word' }));
  const segments = text
    .split(DATED)
    .flatMap((part, i) => (i % 2 ? part : Array.from(words.segment(part), (word) => word.segment)));
  const phrases: string[] = [];
  let last = '';
  for (const segment of segments) {
    const isEnd = CLOSES.test(segment) && !OPENS.test(segment);
    if (last && !/\s$/.test(last) && (isEnd || OPENS.test(last))) phrases.pop();
    else last = '';
    phrases.push((last += segment));
  }
  return phrases;
}

/** What stands between two statements. */
export const BETWEEN = ' · ';

const known = new Map<string, readonly string[]>();
const MOST = 999;

/** The phrases of a text, looked for once: most stand as they were when a picture is drawn again. */
function knownPhrases(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const phrases = phrasesOf(text);
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
  return inPhrases(text.length < SHORT ? [text] : knownPhrases(text));
}

/** The same in a column that may be narrower than a name: that parts between its words too, however short it is. */
export function phrasedInColumn(text: string): TemplateResult | string {
  return HAN.test(text) ? inPhrases(knownPhrases(text)) : counting(text);
}

/** Short statements beside one another (`运河区 · 2024年12月`): each stays whole where a line is long enough. */
export function statements(texts: readonly string[]): TemplateResult {
  const last = texts.length - 1;
  return html`${texts.map((text, i) => statement(text, i < last))}`;
}

function statement(text: string, goesOn: boolean): TemplateResult {
  if (!HAN.test(text)) return html`${counting(text)}${goesOn ? BETWEEN : nothing}`;
  // No line begins with what stands between two.
  const [mark, room] = [BETWEEN.trimEnd(), ' '];
  return html`<bdi class="statement"
      >${phrasedInColumn(text)}${goesOn ? html`<bdi class="whole">${mark}</bdi>` : nothing}</bdi
    >${goesOn ? room : nothing}`;
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
