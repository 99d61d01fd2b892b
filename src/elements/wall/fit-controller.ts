import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../data/ticker.js';
import { isCut, ownScenes, sceneName, smallestTextIn } from './own-scenes.js';

/** Text is never pressed below this part of its size: it is cut off instead, and the wall says so. */
const LEAST = 0.7;
const STEP = 0.96;

/** Type that is smaller than this is so for want of room, and others need not be. */
const ALIKE = 0.85;

/** So many items of a list are tried first. */
const MOST = 8;

/** Every so many beats the text of an own scene is measured. */
const MEASURE = 5;

/** A card whose list can be shorter. */
type List = HTMLElement & { most: number };

/** The height of what a part of a scene holds, by the height of its place; 1 where it fits. */
function excess(cell: Element): number {
  const wide = cell.scrollWidth > cell.clientWidth + 1 ? 1.01 : 1;
  const high =
    cell.scrollHeight > cell.clientHeight + 1 ? cell.scrollHeight / cell.clientHeight : 1;
  // Cards contain their layout, so what sticks out of one is not counted outside.
  const cards = [...cell.children].map((child) => {
    const held = child.shadowRoot?.querySelector('.card')?.scrollHeight ?? 0;
    return held > child.clientHeight + 2 ? held / Math.max(1, child.clientHeight) : 1;
  });
  return Math.max(wide, high, ...cards);
}

/** How many of the items stand whole inside a box and its padding. */
function whole(items: readonly Element[], box: Element): number {
  const { bottom } = box.getBoundingClientRect();
  const end = bottom - parseFloat(getComputedStyle(box).paddingBottom) + 1;
  return items.filter((item) => item.getBoundingClientRect().bottom <= end).length;
}

/**
 * Fits the cells of a scene to their places: of the figures and sentences at the end, those that do
 * not stand whole are left out; where that is not enough, for names are long, the cell gets smaller
 * type, a little at each beat of the page. How small is told to the wall.
 */
export class FitController implements ReactiveController {
  /** The smallest type of any cell, as a part of the wall's own. */
  least = 1;
  /** The smallest text of the own scenes that were seen, in pixels. */
  smallest = Infinity;
  /** The names of the own scenes that are cut off though their type is at its smallest. */
  readonly cut = new Set<string>();
  #beats = 0;
  #leave: (() => void) | undefined;
  #parts = new WeakMap<HTMLElement, number>();
  /** The cells in which a table stands in place of a picture. */
  readonly #tables = new WeakSet<HTMLElement>();

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = pageTicker().subscribe(() => this.look());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** Starts again: the wall has another size. */
  reset(): void {
    for (const cell of this.#cells('.cell')) restore(cell);
    for (const scene of ownScenes(this.host)) scene.style.removeProperty('--gf-fit');
    this.#parts = new WeakMap();
    [this.least, this.smallest] = [1, Infinity];
    this.cut.clear();
    requestAnimationFrame(() => this.look());
  }

  #cells(selector = '.scene:not(.away) .cell'): HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Leaves out or makes smaller what does not fit, by one step. */
  look(): void {
    if (this.host.hasAttribute('data-stacked')) return;
    const found = () => [this.least, this.smallest, ...this.cut].join();
    const before = found();
    for (const cell of this.#cells()) this.#fit(cell);
    this.#level();
    const pictures = this.#cells('.cell').filter((cell) => !this.#tables.has(cell));
    this.least = this.#smallestOf(pictures);
    const own = ownScenes(this.host).filter((scene) => !scene.hasAttribute('data-gf-away'));
    for (const scene of own) this.#fitOwn(scene);
    if (found() !== before) this.host.requestUpdate();
  }

  #fit(cell: HTMLElement) {
    // A table that somebody opens takes more room; once it is closed, the cell is as it was.
    const isTable = showsTable(cell);
    if (isTable !== this.#tables.has(cell)) {
      this.#tables[isTable ? 'add' : 'delete'](cell);
      this.#parts.delete(cell);
      restore(cell);
      // It is drawn by the next beat.
      return;
    }
    const over = shed(cell) ? 1 : excess(cell);
    const next = over > 1 ? this.#press(cell, over) : undefined;
    if (next !== undefined) cell.style.setProperty('font-size', `${next}em`);
    cell.toggleAttribute('data-cut', over > 1 && this.#partOf(cell) <= LEAST);
  }

  /** How much of the wall's type a cell has. */
  #partOf(cell: HTMLElement): number {
    return this.#parts.get(cell) ?? 1;
  }

  #smallestOf(cells: readonly HTMLElement[]): number {
    return Math.min(1, ...cells.map((cell) => this.#partOf(cell)));
  }

  /** Numbers side by side that are nearly of one size are: the smallest that one of them needs. */
  #level() {
    const cells = this.#cells().filter((cell) => cell.querySelector(':scope > gf-stat'));
    const open = cells.filter((cell) => !this.#tables.has(cell));
    const part = this.#smallestOf(open);
    for (const cell of open) {
      if (part < ALIKE || this.#partOf(cell) === part) continue;
      this.#parts.set(cell, part);
      cell.style.setProperty('font-size', `${part}em`);
    }
  }

  /** A scene of the page gets smaller type likewise; what its text then is has to be measured. */
  #fitOwn(scene: HTMLElement) {
    const next = isCut(scene) ? this.#press(scene) : undefined;
    if (next !== undefined) scene.style.setProperty('--gf-fit', `${next}`);
    else if (isCut(scene)) this.cut.add(sceneName(scene));
    else this.cut.delete(sceneName(scene));
    if (next === undefined && this.#beats++ % MEASURE === MEASURE - 1)
      this.smallest = Math.min(this.smallest, smallestTextIn(scene));
  }

  /**
   * The next smaller part of its size, or undefined where it is at its smallest. Smaller type makes
   * fewer lines too, so the height goes with about its square.
   */
  #press(cell: HTMLElement, over = 1): number | undefined {
    const part = this.#partOf(cell);
    if (part <= LEAST) return undefined;
    const next = Math.max(part * Math.min(STEP, 1 / Math.sqrt(over)), LEAST * STEP);
    this.#parts.set(cell, next);
    return next;
  }
}

function showsTable(cell: Element): boolean {
  return [...cell.children].some((child) =>
    child.shadowRoot?.querySelector('[part~="tool"][aria-pressed="true"]'),
  );
}

/** All of a cell in full size again. */
function restore(cell: HTMLElement) {
  cell.style.removeProperty('font-size');
  for (const other of cell.querySelectorAll<HTMLElement>('.other')) other.hidden = false;
  for (const list of cell.querySelectorAll<List>('gf-alerts,gf-brief')) list.most = MOST;
}

/** Leaves out what does not fit; true where something was left out just now. */
function shed(cell: HTMLElement): boolean {
  const others = [...cell.querySelectorAll<HTMLElement>('.other:not([hidden])')];
  const fit = whole(others, cell);
  for (const other of others.slice(fit)) other.hidden = true;
  const list = cell.querySelector<List>('gf-alerts,gf-brief');
  const items = [...(list?.shadowRoot?.querySelectorAll('.finding,.alert:not(.later)') ?? [])];
  const most = Math.max(1, whole(items, cell));
  const fewer = list !== null && items.length > most;
  if (fewer) list.most = most;
  return fit < others.length || fewer;
}
