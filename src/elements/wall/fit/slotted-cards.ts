import { slottedGrid } from '../layout/slotted-grid.js';
import { isCrossed, seamsOf, type Panels, type Seams } from '../layout/seams.js';
import type { FitAdapter } from './fitter.js';
import { drawnHeight, overflowOf, showsTable, sticksOut } from './overflow.js';
import { itemsOf, listsAmong, type ShortList } from './short-list.js';
import { smallestTextIn } from './smallest-text.js';
import { LEAST } from './type-scale.js';

/** Every so many looks the text of a scene is measured. */
const MEASURE = 5;

/** What has to be known of a wall to fit the scenes of its page. */
export interface SlottedWall {
  /** The scenes that the page has put into the wall. */
  scenes(): readonly HTMLElement[];
  /** Whether one of them is on show. */
  isShown(scene: HTMLElement): boolean;
  panels(): Panels;
}

/**
 * The scenes that a page writes, with cards of its own in them: they are dealt out to the panels of the
 * wall, their lists are shorter and their type smaller where there is too little room, and a card that
 * is too high all the same is kept within its place by force. A scene in which a table is open is left
 * as it is.
 */
export class SlottedCards implements FitAdapter<HTMLElement> {
  readonly #wall: SlottedWall;
  /** The smallest text that was seen in each scene, in pixels. */
  readonly #smallest = new WeakMap<Element, number>();
  /** The scenes of which a card lies on a seam. */
  readonly #split = new WeakSet<Element>();
  /** The cards that are kept within their place by force. */
  readonly #clipped = new WeakSet<Element>();
  /** How much lists were asked to show before they were made shorter. */
  readonly #asked = new WeakMap<ShortList, number>();
  #rests = 0;

  constructor(wall: SlottedWall) {
    this.#wall = wall;
  }

  all(): readonly HTMLElement[] {
    return this.#wall.scenes();
  }

  /** Deals the cards of all scenes out anew: their seams lie elsewhere. */
  deal(): void {
    for (const scene of this.all()) this.#deal(scene);
  }

  shown(): HTMLElement[] {
    const shown = this.all().filter((scene) => this.#wall.isShown(scene));
    for (const scene of shown) this.#place(scene);
    return shown.filter((scene) => !showsTable(scene));
  }

  /** The smallest text that was seen in any scene, in pixels; Infinity before the first was measured. */
  get smallestText(): number {
    return Math.min(Infinity, ...this.all().map((scene) => this.#smallest.get(scene) ?? Infinity));
  }

  /** Whether a card of a scene lies on a seam. */
  isSplit(scene: HTMLElement): boolean {
    return this.#split.has(scene);
  }

  /** Never: a scene with an open table is none of those that are to be fitted. */
  showsTable(): boolean {
    return false;
  }

  overflow(scene: HTMLElement): number {
    return overflowOf(scene);
  }

  shorten(scene: HTMLElement, size: number): boolean {
    const shorter = listsAmong(scene.children).filter((list) => {
      const items = itemsOf(list);
      const most = countFitting(items, lackOf(list, scene) - 2);
      // The second item goes only where smaller type has not made room for it.
      const keeps = items.length === 2 && size > LEAST;
      if (keeps || most === items.length || most === list.most) return false;
      if (!this.#asked.has(list)) this.#asked.set(list, list.most);
      list.most = most;
      return true;
    });
    return shorter.length > 0;
  }

  press(scene: HTMLElement, size: number): void {
    scene.style.setProperty('--gf-fit', `${size}`);
  }

  rest(scene: HTMLElement): void {
    this.#rests++;
    if (this.#rests % MEASURE === 0) this.#smallest.set(scene, smallestTextIn(scene));
  }

  restore(scene: HTMLElement): void {
    scene.style.removeProperty('--gf-fit');
    for (const list of listsAmong(scene.children)) {
      const asked = this.#asked.get(list);
      if (asked !== undefined) list.most = asked;
      this.#asked.delete(list);
    }
    this.#smallest.delete(scene);
    this.#split.delete(scene);
    this.#deal(scene);
  }

  /** Lays a scene out for the wall as it is now. */
  #place(scene: HTMLElement) {
    this.#deal(scene);
    if (isOnSeam(scene, seamsOf(this.#wall.panels()))) this.#split.add(scene);
    else this.#split.delete(scene);
    // What is too much must not lie on the next card, or on a seam.
    this.#clip(scene);
  }

  /** Deals the cards out to the panels of the wall. */
  #deal(scene: HTMLElement) {
    const panels = this.#wall.panels();
    const cards = [...scene.children].filter((child) => child.getClientRects().length > 0);
    const grid = slottedGrid(cards.length, seamsOf(panels), panels.wide);
    scene.style.setProperty('--gf-wall-columns', grid?.columns ?? '');
    scene.style.setProperty('--gf-wall-rows', grid?.rows ?? '');
  }

  #clip(scene: Element) {
    for (const card of scene.children as Iterable<HTMLElement>) {
      const isOver = sticksOut(card);
      if (isOver === this.#clipped.has(card)) continue;
      if (isOver) this.#clipped.add(card);
      else this.#clipped.delete(card);
      card.style.overflow = isOver ? 'hidden' : '';
    }
  }
}

/** Whether a seam of the wall runs through one of the cards of a scene. */
function isOnSeam(scene: Element, seams: Seams): boolean {
  const place = scene.getBoundingClientRect();
  const x = (at: number) => (at - place.left) / place.width;
  const y = (at: number) => (at - place.top) / place.height;
  return [...scene.children]
    .map((card) => card.getBoundingClientRect())
    .some(
      ({ left, right, top, bottom, width }) =>
        width > 0 &&
        isCrossed({ left: x(left), right: x(right), top: y(top), bottom: y(bottom) }, seams),
    );
}

/** How many pixels a list lacks to stand whole in its place and in its scene, its last item and its foot together. */
function lackOf(list: Element, scene: Element): number {
  const { bottom } = scene.getBoundingClientRect();
  const end = bottom - parseFloat(getComputedStyle(scene).paddingBottom);
  const below = list.getBoundingClientRect().bottom - end;
  const [last, foot] = ['.body > :last-child', '.foot'].map((part) =>
    list.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
  );
  const spare = last && foot ? Math.max(0, foot.top - last.bottom) : 0;
  return Math.max(drawnHeight(list) - list.clientHeight, below) - spare;
}

/** How many of the items are left where so many pixels have to go, one at least. */
function countFitting(items: readonly Element[], pixels: number): number {
  let left = items.length;
  for (let gone = 0; left > 1 && gone < pixels; left--)
    gone += items[left - 1]!.getBoundingClientRect().height;
  return left;
}
