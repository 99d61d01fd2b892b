import { markupText } from '../core/table/markup-text.js';

/** An element as text: its name, its attributes and what is in it, which is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([attribute, value]) => ` ${attribute}="${escaped(value!)}"`)
    .join('');
  return `<${name}${written}>${content.join('')}</${name}>`;
}

/** Braces, which a program that fills pages may read as code. */
const BRACES: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;' };

/** A text in markup. What HTML cannot hold is left out. */
export const escaped = (text: string): string =>
  markupText(
    // oxlint-disable-next-line eslint/no-control-regex
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, ''),
  ).replace(/[{}]/g, (sign) => BRACES[sign]!);
