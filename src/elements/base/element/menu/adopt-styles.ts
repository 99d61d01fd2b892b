import type { CSSResult } from 'lit';

const styled = new WeakSet<Node>();

/** Gives a card the styles of its menu, once. */
export function adoptStyles(root: ParentNode, { styleSheet, cssText }: CSSResult): void {
  if (!(root instanceof ShadowRoot) || styled.has(root)) return;
  styled.add(root);
  if (styleSheet && 'adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  root.append(Object.assign(document.createElement('style'), { textContent: cssText }));
}
