import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { excess, heldBy, showsTable, sticksOut } from './overflow.js';
import type { HangController } from './screen-controller.js';
import { itemsOf, LISTS, type List } from './short-list.js';
import { isOnSeam, ownGrid } from '../layout/slotted-grid.js';
import { ownScenes, smallestTextIn } from '../scenes/slotted-scenes.js';
import { LEAST, Press } from './type-scale.js';
import { seamsOf } from '../scenes/scene.js';

/** Every so many beats the text of a scene is measured. */
const MEASURE = 5;

/**
 * Fits the scenes of the page to the wall: their cards keep off its seams, their lists are shorter
 * and their type smaller where there is too little room, a little at each beat of the page. What
 * cannot be kept is told to the wall.
 */
export class OwnController implements ReactiveController {
  /** The smallest text that was seen in each scene, in pixels. */
  #smallest = new WeakMap<Element, number>();
  /** The scenes that are cut off though their type is at its smallest. */
  #cut = new WeakSet<Element>();
  /** The scenes of which a card lies on a seam. */
  #split = new WeakSet<Element>();
  /** What the wall was last told. */
  #found = '';
  /** The cards that are kept within their place by force. */
  readonly #clipped = new WeakSet<Element>();
  #beats = 0;
  #leave: (() => void) | undefined;
  #press = new Press();
  /** How much lists were asked to show before they were made shorter. */
  #asked = new WeakMap<Element, number>();

  constructor(
    readonly host: ReactiveControllerHost & Element & { readonly titles: readonly string[] },
    readonly hanging: HangController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe(() => this.look());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** The smallest text that was seen, in pixels. */
  get smallest(): number {
    const seen = ownScenes(this.host).map((scene) => this.#smallest.get(scene) ?? Infinity);
    return Math.min(Infinity, ...seen);
  }

  /** The names of the scenes that are cut off. */
  get cut(): string[] {
    return this.#named(this.#cut);
  }

  /** The names of the scenes of which a card lies on a seam. */
  get split(): string[] {
    return this.#named(this.#split);
  }

  /** Starts again: the wall has another size. */
  reset(): void {
    for (const scene of ownScenes(this.host)) {
      scene.style.removeProperty('--gf-fit');
      for (const card of scene.children as Iterable<List>) {
        const asked = this.#asked.get(card);
        if (asked !== undefined) card.most = asked;
      }
      this.#deal(scene);
    }
    [this.#press, this.#asked] = [new Press(), new WeakMap()];
    [this.#cut, this.#split] = [new WeakSet(), new WeakSet()];
    [this.#smallest, this.#found] = [new WeakMap(), ''];
    requestAnimationFrame(() => this.look());
  }

  /** Makes what does not fit shorter or smaller, by one step. */
  look(): void {
    if (this.hanging.stacked) return;
    for (const scene of ownScenes(this.host))
      if (!scene.hasAttribute('data-gf-away')) this.#fit(scene);
    const found = [this.smallest, ...this.cut, '', ...this.split].join();
    if (found !== this.#found) this.host.requestUpdate();
    this.#found = found;
  }

  #named(scenes: WeakSet<Element>): string[] {
    return ownScenes(this.host).flatMap((scene, i) =>
      scenes.has(scene) ? (this.host.titles[i] ?? []) : [],
    );
  }

  /** Deals the cards out to the panels of the wall. */
  #deal(scene: HTMLElement) {
    const { panels } = this.hanging;
    const cards = [...scene.children].filter((child) => child.getClientRects().length > 0);
    const grid = ownGrid(cards.length, seamsOf(panels), panels.wide);
    scene.style.setProperty('--gf-wall-columns', grid?.columns ?? '');
    scene.style.setProperty('--gf-wall-rows', grid?.rows ?? '');
  }

  #fit(scene: HTMLElement) {
    this.#deal(scene);
    const isSplit = isOnSeam(scene, seamsOf(this.hanging.panels));
    this.#split[isSplit ? 'add' : 'delete'](scene);
    // What is too much must not lie on the next card, or on a seam.
    this.#clip(scene);
    if (showsTable(scene)) return;
    // A list that has just become shorter is drawn by the next beat.
    const over = this.#shorten(scene) ? 1 : excess(scene);
    const next = over > 1 ? this.#press.next(scene, over) : undefined;
    if (next !== undefined) scene.style.setProperty('--gf-fit', `${next}`);
    const isCut = over > 1 && next === undefined;
    this.#cut[isCut ? 'add' : 'delete'](scene);
    if (next === undefined && this.#beats++ % MEASURE === MEASURE - 1)
      this.#smallest.set(scene, smallestTextIn(scene));
  }

  #clip(scene: Element) {
    for (const card of scene.children as Iterable<HTMLElement>) {
      const isOver = sticksOut(card);
      if (isOver === this.#clipped.has(card)) continue;
      this.#clipped[isOver ? 'add' : 'delete'](card);
      card.style.overflow = isOver ? 'hidden' : '';
    }
  }

  /** Leaves out the end of the lists that do not fit; true where something was left out just now. */
  #shorten(scene: Element): boolean {
    const lists = [...scene.children].filter((card) => card.matches(LISTS));
    const shorter = (lists as List[]).filter((list) => {
      const items = itemsOf(list);
      const most = fitting(items, lack(list, scene) - 2);
      // The second item goes only where smaller type has not made room for it.
      const keeps = items.length === 2 && this.#press.of(scene) > LEAST;
      if (keeps || most === items.length || most === list.most) return false;
      if (!this.#asked.has(list)) this.#asked.set(list, list.most);
      list.most = most;
      return true;
    });
    return shorter.length > 0;
  }
}

/** How many pixels a list lacks to stand whole in its place and in its scene, its last item and its foot together. */
function lack(list: Element, scene: Element): number {
  const { bottom } = scene.getBoundingClientRect();
  const end = bottom - parseFloat(getComputedStyle(scene).paddingBottom);
  const below = list.getBoundingClientRect().bottom - end;
  const [last, foot] = ['.body > :last-child', '.foot'].map((part) =>
    list.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
  );
  const spare = last && foot ? Math.max(0, foot.top - last.bottom) : 0;
  return Math.max(heldBy(list) - list.clientHeight, below) - spare;
}

/** How many of the items are left where so many pixels have to go, one at least. */
function fitting(items: readonly Element[], pixels: number): number {
  let left = items.length;
  for (let gone = 0; left > 1 && gone < pixels; left--)
    gone += items[left - 1]!.getBoundingClientRect().height;
  return left;
}
