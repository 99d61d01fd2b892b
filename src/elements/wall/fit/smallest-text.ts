/** Text for listeners, or that comes when it is pointed at, is not read from afar. */
const UNSEEN = '.unseen, .tip, option, script, style';

/** Every element below a node, through all shadow roots. */
function* elementsBelow(node: Element | ShadowRoot): Generator<Element> {
  for (const child of node.children) {
    if (child.matches(UNSEEN)) continue;
    yield child;
    if (child.shadowRoot) yield* elementsBelow(child.shadowRoot);
    yield* elementsBelow(child);
  }
}

const isWritten = ({ nodeType, nodeValue }: Node) =>
  nodeType === Node.TEXT_NODE && nodeValue!.trim() !== '';

/** The font size of the smallest text that is seen in a scene, in pixels. */
export function smallestTextIn(scene: Element): number {
  let smallest = Infinity;
  for (const element of elementsBelow(scene)) {
    if (![...element.childNodes].some(isWritten) || element.getClientRects().length === 0) continue;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize));
  }
  return smallest;
}
