import { attributeOf, isHidden, styleOf, type Classes, type HtmlNode } from './html-tree.js';
import type { Run } from './rich-text.js';

/** Elements whose content no reader of the page sees. */
const MUTE = /^(?:script|style|template|noscript|button|svg|head|title|#comment)$/;
const STRUCK = /^(?:del|s|strike)$/;
const BLOCK =
  /^(?:p|div|li|tr|h[1-6]|ul|ol|dl|dd|dt|center|section|article|header|footer|caption)$/;

/**
 * What a page shows below a node, in pieces; a line break is one in the text. Tables inside are left out:
 * they are sheets of their own.
 */
export function runsOf(node: HtmlNode, classes: Classes): Run[] {
  const runs: Run[] = [];
  const visit = (child: HtmlNode, style: Run['style']) => {
    const { nodeName, value } = child;
    if (nodeName === '#text') {
      runs.push({ text: (value ?? '').replace(/[ \t\r\n\f]+/g, ' '), ...(style ? { style } : {}) });
    } else if (nodeName === 'br') runs.push({ text: '\n' });
    else if (nodeName === 'input') runs.push({ text: typedIn(child) });
    else if (nodeName === 'select') runs.push({ text: chosenIn(child) });
    else if (nodeName !== 'table' && !MUTE.test(nodeName)) inside(child, style);
  };
  const inside = (child: HtmlNode, style: Run['style']) => {
    const rule = styleOf(child, classes);
    if (isHidden(child, rule)) return;
    const isBlock = BLOCK.test(child.nodeName);
    if (isBlock) runs.push({ text: '\n' });
    const own = styleOfRun(child.nodeName, rule) ?? style;
    child.childNodes?.forEach((one) => visit(one, own));
    if (isBlock) runs.push({ text: '\n' });
  };
  node.childNodes?.forEach((child) => visit(child, undefined));
  return runs;
}

/** True of a style that strikes its text through. */
export const isStruck = (rule: string) => /text-decoration[^;]*line-through/i.test(rule);

function styleOfRun(name: string, rule: string): Run['style'] {
  if (STRUCK.test(name) || isStruck(rule)) return 'struck';
  return name === 'sup' || /vertical-align\s*:\s*super/i.test(rule) ? 'raised' : undefined;
}

/** What somebody typed into a field of a form; a case system prints its forms as tables. */
function typedIn(input: HtmlNode): string {
  const type = attributeOf(input, 'type')?.toLowerCase() ?? 'text';
  return /^(?:text|number)$/.test(type) ? (attributeOf(input, 'value') ?? '') : '';
}

function chosenIn(select: HtmlNode): string {
  const options = (select.childNodes ?? []).filter(({ nodeName }) => nodeName === 'option');
  const chosen = options.find((one) => attributeOf(one, 'selected') !== undefined) ?? options[0];
  return (chosen?.childNodes ?? []).map(({ value = '' }) => value).join('');
}

/** Lines without the spaces that a page does not show, and without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => /[^\s\u00a0\u200b]/.test(line));
}
