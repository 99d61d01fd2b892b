import { html, type TemplateResult } from 'lit';
import { boldWidth } from '../../../charts/text-width.js';

/** Numbers with what they count, words of letters, and what stands in brackets where it is short. */
const WHOLE = /[\d,.]+(?:[^\d\s，。（）、→·]{1,3})?|[（(][^（）()]{1,9}[）)]|[A-Za-z’'-]+/;

/** A part of a text, and whether it stays on one line. */
interface Part {
  text: string;
  isWhole: boolean;
}

/** Chinese breaks between any two characters; in large type names, and numbers with what they count, stay whole. */
function partsOf(text: string, names: readonly string[]): Part[] {
  const known = names.filter((name) => name.length > 1 && boldWidth(name) <= LONGEST);
  const pattern = new RegExp(`(${[...known.map(quoted), WHOLE.source].join('|')})`);
  return text
    .split(pattern)
    .filter(Boolean)
    .map((part) => ({ text: part, isWhole: pattern.test(part) }));
}

/** A name that is longer, in em, breaks where it must. */
const LONGEST = 8;

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text for large type, its names and numbers whole. */
export const whole = (text: string, names: readonly string[]): TemplateResult[] =>
  partsOf(text, names).map(({ text: part, isWhole }) =>
    isWhole ? html`<span class="whole">${part}</span>` : html`${part}`,
  );

/** The width of the longest part that stays whole, in em. */
export const longestPart = (text: string, names: readonly string[]): number =>
  Math.max(1, ...partsOf(text, names).map((part) => (part.isWhole ? boldWidth(part.text) : 1)));
