import { html, nothing, type TemplateResult } from 'lit';
import { dwellFor, type Stop } from '../tour/tour.js';

/** Children that are a scene each; everything else in the tag stands in for it where no script runs. */
const SCENES = ':scope > section, :scope > gf-board';

/** Text for listeners, or that comes when it is pointed at, is not read from afar. */
const UNSEEN = '.unseen, .tip, option, script, style';

/** The scenes that the page has put into a wall. */
export function ownScenes(wall: Element): HTMLElement[] {
  return [...wall.querySelectorAll<HTMLElement>(SCENES)];
}

/** Shows one of them, or all; nobody can tab into one that is fading out. */
export function showOwn(wall: Element, shown: number | undefined): void {
  for (const [i, scene] of ownScenes(wall).entries())
    for (const name of ['data-gf-away', 'inert'])
      scene.toggleAttribute(name, shown !== undefined && i !== shown);
}

/** What a scene is called, where the page says so. */
export function sceneName(scene: Element): string {
  const names = ['title', 'aria-label', 'heading'].map((name) => scene.getAttribute(name));
  return names.find((name) => name !== null) ?? '';
}

/** How long a scene of the page is shown: how much there is to read is known by its tags alone. */
export function ownStop(scene: Element, dwell: number): Stop {
  return { seconds: dwell || dwellFor(scene.querySelectorAll('*').length * 2), steps: 1 };
}

/** The indicators that the tags of a scene name: of no other is it known that they are shown. */
export function indicatorsIn(scene: Element): string[] {
  const named = [...scene.querySelectorAll('[indicator], [indicators]')].flatMap((tag) =>
    `${tag.getAttribute('indicator') ?? ''} ${tag.getAttribute('indicators') ?? ''}`.split(/\s+/),
  );
  return [...new Set(named.filter(Boolean))];
}

/** The mark that a scene shows something new, in its corner. */
export function renderOwn(mark: string): TemplateResult | typeof nothing {
  if (!mark) return nothing;
  return html`<div class="stage own"><span class="news" part="news">${mark}</span></div>`;
}

/** Every element below a node, through all shadow roots. */
function* below(node: Element | ShadowRoot): Generator<Element> {
  for (const child of node.children) {
    if (child.matches(UNSEEN)) continue;
    yield child;
    if (child.shadowRoot) yield* below(child.shadowRoot);
    yield* below(child);
  }
}

const isWritten = ({ nodeType, nodeValue }: Node) =>
  nodeType === Node.TEXT_NODE && nodeValue!.trim() !== '';

/** The font size of the smallest text that is seen in a scene, in pixels. */
export function smallestTextIn(scene: Element): number {
  let smallest = Infinity;
  for (const element of below(scene)) {
    if (![...element.childNodes].some(isWritten) || element.getClientRects().length === 0) continue;
    smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize));
  }
  return smallest;
}
