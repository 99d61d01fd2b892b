import type { CardReport } from '../base/element/context.js';
import type { LitElement, ReactiveController } from 'lit';
import { GAP, TRACKS, placesOf, placesOnPaper, type Place } from './columns.js';
import { spanOf } from './spans.js';

/** What is no part of a board's rows. */
const UNSEEN = 'script,style,template,link,meta,[hidden],[slot]:not([slot=""])';

/** What was baked of a card that has nothing to draw. */
const EMPTY_TWIN = ':scope > .gf-twin-empty';

/** The children that stand in the rows of a board. */
export function placedIn(board: Element): Element[] {
  return [...board.children].filter((child) => !child.matches(UNSEEN));
}

/**
 * The style sheet that gives each child of a board its columns. It names a child by its place, so that
 * nothing is written on the page's own elements and a rule of the page for one of them goes before.
 */
export class LayoutSheet implements ReactiveController {
  #sheet: CSSStyleSheet | undefined;
  #rules = '';
  #observer: MutationObserver | undefined;
  #top: ResizeObserver | undefined;
  /** How high what stays in sight above the rows is, in pixels. */
  #covered = 0;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.host.requestUpdate());
    const attributeFilter = ['hidden', 'mode'];
    this.#observer.observe(this.host, { attributes: true, attributeFilter, subtree: true });
  }

  hostUpdated(): void {
    if (this.#top) return;
    const top = this.host.renderRoot.querySelector('.top')!;
    this.#top = new ResizeObserver(() => {
      this.#covered = top.clientHeight;
      this.#write();
    });
    this.#top.observe(top);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#top?.disconnect();
    this.#top = undefined;
  }

  /** Sets the children into rows of so many columns. */
  place(columns: number, reports: ReadonlyMap<Element, CardReport>): void {
    const rules = rulesFor(this.host, columns, reports);
    if (rules === this.#rules) return;
    this.#rules = rules;
    this.#write();
  }

  #write(): void {
    this.#sheet ??= this.#adopt();
    this.#sheet.replaceSync(`${this.#rules}.wide~.board{--covered:${this.#covered}px}`);
  }

  #adopt(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    const root = this.host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  }
}

function rulesFor(
  board: Element,
  columns: number,
  reports: ReadonlyMap<Element, CardReport>,
): string {
  const children = [...board.children];
  const seen = placedIn(board);
  const cards = seen.map((child) =>
    spanOf({
      tag: child.localName,
      inMode: child.hasAttribute('mode'),
      isEmpty: reports.get(child)?.isEmpty ?? child.querySelector(EMPTY_TWIN) !== null,
    }),
  );
  const rules = (places: readonly (Place | undefined)[], style: (place: Place) => string) =>
    seen
      .map((child, i) => {
        const place = places[i];
        const selector = `.board ::slotted(:nth-child(${children.indexOf(child) + 1}))`;
        return place ? `${selector}{${style(place)}}` : '';
      })
      .join('');
  const onScreen = rules(placesOf(cards, columns), inGrid);
  const onPaper = rules(placesOnPaper(cards), inLine);
  return `@media screen{${onScreen}}@media print{${onPaper}}`;
}

/**
 * The tracks are too many for gaps between them: the margins of a card leave the gap to its neighbours, and
 * none at the ends of the row.
 */
function inGrid({ from, to }: Place): string {
  const line = (end: number) => Math.round(end * TRACKS) + 1;
  const margins = `${from * GAP}em;margin-right:${(1 - to) * GAP}em`;
  return `grid-column:${line(from)}/${line(to)};margin-left:${margins}`;
}

/** A figure is no narrower on paper, in em of the page: beside a portal's own columns fewer stand in a row. */
const FIGURE = 11;

function inLine({ from, to }: Place): string {
  const width = `calc(${100 * (to - from)}% - ${GAP}em)`;
  return `display:inline-block;width:${width};min-width:min(100%,${FIGURE}em)`;
}
