import type { CSSResult } from 'lit';

const styled = new WeakMap<Node, Set<CSSResult>>();

/** Gives a card styles that come with what a reader asks for, once. */
export function adoptStyles(root: ParentNode, styles: CSSResult): void {
  if (!(root instanceof ShadowRoot)) return;
  const has = styled.get(root) ?? new Set();
  styled.set(root, has);
  if (has.has(styles)) return;
  has.add(styles);
  const { styleSheet, cssText } = styles;
  if (styleSheet && 'adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return;
  }
  root.append(Object.assign(document.createElement('style'), { textContent: cssText }));
}
