/** Line breaks and tabs; a field holds none, so that a line is a record to every reader. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * A sign that makes a spreadsheet run a text as a formula, in its plain and its wide forms, where a field
 * begins or would begin for a reader that parts fields at another sign; spaces, quotes and what is not
 * seen before it do not help.
 */
const FORMULA = /(^|[,;])([\p{C}\p{Z}"'`‘’“”]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** The apostrophe before such a sign. */
const GUARD = /(^|[,;])'(?=[\p{C}\p{Z}"'`‘’“”]*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** A text as a field of a file for spreadsheets: in one line, and no formula to any of them. */
export const inertText = (text: string): string =>
  text.replace(BREAKS, ' ').replace(FORMULA, "$1'$2");

/** The text that `inertText` made inert: what has no line break comes back as it was. */
export const statedText = (inert: string): string => inert.replace(GUARD, '$1');

/** A number with a decimal point and no exponent; never −0. */
export function plainNumber(value: number): string {
  const [digits = '', exponent = '0'] = String(value === 0 ? 0 : value).split('e');
  const shift = Number(exponent);
  if (shift === 0) return digits;
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const all = whole + fraction;
  const point = whole.length + shift;
  const number =
    point <= 0 ? `0.${'0'.repeat(-point)}${all}` : all + '0'.repeat(point - all.length);
  return value < 0 ? `-${number}` : number;
}
