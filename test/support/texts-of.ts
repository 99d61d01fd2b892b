import { deep } from './page.js';

/** The attributes that are read out or drawn. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'data-said',
  'data-sign',
];

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A text of an element, and where it stands. */
export interface Said {
  text: string;
  where: string;
}

/** Each text and each attribute that is seen or heard, of an element and all below it, light and shadow. */
export function textsOf(root: Element): Said[] {
  const found: Said[] = [];
  for (const element of deep(root)) {
    if (element.matches('style, script')) continue;
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    for (const attribute of SAID) {
      const value = element.getAttribute(attribute);
      if (value) found.push({ text: squeeze(value), where: `${name} ${attribute}` });
    }
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]) {
      const text = node.nodeType === Node.TEXT_NODE ? squeeze(node.nodeValue) : '';
      if (text) found.push({ text, where: name });
    }
  }
  return found;
}

/** What stands in one line after another: of each part that is no phrase of another, all its text together. */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  for (const element of deep(root)) {
    if (element.matches('style, script') || isInline(element)) continue;
    const text = squeeze(inlineText(element.shadowRoot ?? element));
    if (text) lines.push(text);
  }
  return lines;
}

const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');

/** The text of a part and of its phrases, but not of parts that stand on their own. */
function inlineText(root: ParentNode): string {
  return [...root.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      if (!(node instanceof Element) || node.matches('style, script')) return '';
      return isInline(node) ? inlineText(node) : '\n';
    })
    .join('');
}
