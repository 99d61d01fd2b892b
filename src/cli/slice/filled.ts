import { codeIn } from '../bake/template-code.js';

/** An address has its blanks and brackets in hexadecimal. */
const plain = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Whether a program fills some of what a tag says, so that it is not known before a browser reads it. */
export const isFilledByCode = (values: readonly string[]): boolean =>
  values.some((value) => codeIn(plain(value)).length > 0);
