// What must hold of every line that is heard, in either language.

/** The languages in which speech is written down. */
export type Heard = 'zh' | 'en';

/** What is heard of an element in a state. */
export interface Speech {
  /** The id of the state. */
  state: string;
  /** What is heard at first, and at the places of its pictures. */
  lines: readonly string[];
  /** Its table. */
  table: readonly string[];
}

/** Where two parts of a sentence were glued, or a value that is none was said. */
const GLUED: Record<Heard, RegExp> = {
  zh: /[，。；、：][，。；、：]|（）|undefined|NaN|\[object|(?:^| )[，。；]/,
  en: /[.,;:] ?[,;:]|\.\.|[ ][,;.](?!\d)|\( ?\)| [a-z]+\d|undefined|NaN|\[object/,
};

/** A sign alone, in place of a figure. */
const SIGN = /(?:^|[\s，：；、|（(,:;])[—–/…](?=$|[\s，：；、|）),:;.。])/;

/** Numbers that need no unit: times, places in an order, what is called by a number. */
const PLAIN: Record<Heard, RegExp> = {
  zh: /\[选项\] \d+，|（\d{4}）|CGCS2000/g,
  en: /\[option\] \d+, |place \d+ of \d+|[A-Z][a-z]{2} \d{4}|\d{4}-\d{2}(?:-\d{2})?|[Mm]onth \d+|Community \d+|CGCS2000/g,
};

/** A number that nothing follows. */
const BARE: Record<Heard, RegExp> = {
  zh: /\d(?=\s*(?:[，。；：）]|$))/,
  en: /\d(?=(?:[;:)]|[.,](?!\d)|$))/,
};

const isNumber = (line = '') => /^[\d,.]+$/.test(line.trim());

/** Lines in which parts of a sentence are glued. */
export const glued = ({ lines, table }: Speech, lang: Heard): string[] =>
  [...lines, ...table].filter((line) => GLUED[lang].test(line));

/** Lines in which a sign stands for a figure. */
export const signs = ({ lines, table }: Speech): string[] =>
  [...lines, ...table].filter((line) => SIGN.test(line));

/** Lines with a number that has no unit; one in large type has it in the next line. */
export const unitless = ({ lines }: Speech, lang: Heard): string[] =>
  lines.filter((line, i) => {
    if (isNumber(line)) return isNumber(lines[i + 1]);
    return BARE[lang].test(line.replace(PLAIN[lang], ''));
  });

/** Shorter sentences may be heard twice, such as a name. */
const LONG: Record<Heard, number> = { zh: 9, en: 24 };

/** A verdict stands at its figure, and is a sentence of the reading. */
const VERDICT = /^(?:未?达到目标|met target|missed target)/;

/** What is heard again: sentences that stand in two texts, apart from the places of a picture. */
export function repeated({ lines }: Speech, lang: Heard): string[] {
  // Region and time stand at the head of each card.
  const texts = lines.filter((line) => !/^\s|^\[(?!heading|标题)| · /.test(line));
  const sentences = texts.flatMap((line) =>
    line
      .replace(/^\[[^\]]*\] /, '')
      .split(lang === 'zh' ? /。/ : /\. |\.$/)
      .filter((sentence) => sentence.length >= LONG[lang] && !VERDICT.test(sentence)),
  );
  return sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
}

/** Letters and numbers alone, as a voice control compares them. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');

/** True where a name begins with the words that are seen; a number alone is no word, and stands anywhere in it. */
export function holds(name: string, seen: string): boolean {
  const [all, words] = [bare(name), bare(seen)];
  return /\p{L}/u.test(words) ? all.startsWith(words) : all.includes(words);
}
