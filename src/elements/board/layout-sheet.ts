import type { CardReport } from '../base/element/context.js';
import type { LitElement, ReactiveController } from 'lit';
import { PAPER, spansOn, spansOnPaper } from './columns.js';
import { spanOf } from './spans.js';

/** What is no part of a page's layout. */
const UNSEEN = 'script,style,template,link,meta,[hidden]';

/**
 * The style sheet that gives each child of a board its columns. It names a child by its place, so that
 * nothing is written on the page's own elements and a rule of the page for one of them goes before.
 */
export class LayoutSheet implements ReactiveController {
  #sheet: CSSStyleSheet | undefined;
  #rules = '';
  #observer: MutationObserver | undefined;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.host.requestUpdate());
    const attributeFilter = ['hidden', 'mode'];
    this.#observer.observe(this.host, { attributes: true, attributeFilter, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Sets the children into rows of so many columns. */
  place(columns: number, reports: ReadonlyMap<Element, CardReport>): void {
    const rules = rulesFor([...this.host.children], columns, reports);
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#sheet ??= this.#adopt();
    this.#sheet.replaceSync(rules);
  }

  #adopt(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    const root = this.host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  }
}

function rulesFor(
  children: readonly Element[],
  columns: number,
  reports: ReadonlyMap<Element, CardReport>,
): string {
  const seen = children.filter((child) => !child.matches(UNSEEN));
  const cards = seen.map((child) =>
    spanOf({
      tag: child.localName,
      inMode: child.hasAttribute('mode'),
      isEmpty: reports.get(child)?.isEmpty ?? false,
    }),
  );
  const placed = (spans: readonly (number | undefined)[], style: (span: number) => string) =>
    seen
      .map((child, i) => {
        const span = spans[i];
        const place = `.board ::slotted(:nth-child(${children.indexOf(child) + 1}))`;
        return span === undefined ? '' : `${place}{${style(span)}}`;
      })
      .join('');
  const onScreen = placed(spansOn(cards, columns), (span) => `grid-column:auto/span ${span}`);
  const onPaper = placed(
    spansOnPaper(cards),
    (span) => `display:inline-block;width:calc(${(100 * span) / PAPER}% - 1.5em)`,
  );
  return `@media screen{${onScreen}}@media print{${onPaper}}`;
}
