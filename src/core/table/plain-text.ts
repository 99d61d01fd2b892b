/** Full-width letters, digits and marks as plain ones; a minus of any kind before a digit as `-`. */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/^[\u2212\u2013\ufe63](?=\d)/, '-')
    .trim();
}

/** Chinese characters set apart by blanks as one word: 本 月, 合 计. */
export const closed = (text: string): string =>
  text.replace(/(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff])/g, '');

/** What joins the lines of one text: a space between words, nothing between Chinese characters. */
export function joinLines(text: string): string {
  return text
    .replace(/([\u3000-\u9fff\uff00-\uffef])[ \t]*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const HAN = /[\u4e00-\u9fff]/;

/** A name and an addition to it, as the script of the name joins them: 就业：男, Jobs: men. */
export const named = (name: string, addition: string): string =>
  `${name}${HAN.test(name + addition) ? '：' : ': '}${addition}`;

/** Several names as one text, as their script lists them. */
export const listed = (names: readonly string[]): string =>
  names.join(names.some((name) => HAN.test(name)) ? '、' : ', ');

/** A name and its unit in brackets. */
export const withBracket = (name: string, unit: string): string =>
  HAN.test(name + unit) ? `${name}（${unit}）` : `${name} (${unit})`;

/** A name without the footnote marks behind it: ①, *, 1), [2]. */
export const withoutMarks = (text: string): string =>
  text.replace(
    /(?:\s*(?:[\u2460-\u2473*†‡§]|\[\d{1,2}\]|【\d{1,2}】|(?<=[)）\]])\d{1,2}[)）]))+$/,
    '',
  );
