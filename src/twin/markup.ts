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

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A page may be filled by a program that reads braces as code.
  '{': '&#123;',
  '}': '&#125;',
};

/** A text in markup. What HTML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line eslint/no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replace(/[&<>"{}]/g, (sign) => REFERENCES[sign]!);
