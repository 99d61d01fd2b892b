import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageTicker } from '../../../data/live/ticker.js';
import { excess, showsTable } from './overflow.js';
import { itemsOf, LISTS, type List } from './short-list.js';
import { LEAST, Press } from './type-scale.js';

/** Type that is smaller than this is so for want of room, and others need not be. */
const ALIKE = 0.85;

/** So many items of a list are tried first. */
const MOST = 8;

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
  #layout = '';
  #dataset: unknown;
  #leave: (() => void) | undefined;
  #press = new Press();
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
    this.#press = new Press();
    this.least = 1;
    requestAnimationFrame(() => this.look());
  }

  /**
   * What is on show: another layout is fitted anew, and of other data what was left out of the last
   * ones may have room.
   */
  take(layout: string, dataset: unknown): void {
    if (layout !== this.#layout) this.reset();
    else if (dataset !== this.#dataset) {
      for (const cell of this.#cells('.cell')) fill(cell);
      requestAnimationFrame(() => this.look());
    }
    [this.#layout, this.#dataset] = [layout, dataset];
  }

  #cells(selector = '.scene:not(.away) .cell'): HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Leaves out or makes smaller what does not fit, by one step. */
  look(): void {
    if (this.host.hasAttribute('data-stacked')) return;
    const before = this.least;
    for (const cell of this.#cells()) this.#fit(cell);
    this.#level();
    const pictures = this.#cells('.cell').filter((cell) => !this.#tables.has(cell));
    this.least = this.#smallestOf(pictures);
    if (this.least !== before) this.host.requestUpdate();
  }

  #fit(cell: HTMLElement) {
    // A table that somebody opens takes more room; once it is closed, the cell is as it was.
    const isTable = showsTable(cell);
    if (isTable !== this.#tables.has(cell)) {
      this.#tables[isTable ? 'add' : 'delete'](cell);
      this.#press.forget(cell);
      restore(cell);
      // It is drawn by the next beat.
      return;
    }
    const over = shed(cell) ? 1 : excess(cell);
    const next = over > 1 ? this.#press.next(cell, over) : undefined;
    if (next !== undefined) cell.style.setProperty('font-size', `${next}em`);
    cell.toggleAttribute('data-cut', over > 1 && this.#press.of(cell) <= LEAST);
  }

  #smallestOf(cells: readonly HTMLElement[]): number {
    return Math.min(1, ...cells.map((cell) => this.#press.of(cell)));
  }

  /** Numbers side by side that are nearly of one size are: the smallest that one of them needs. */
  #level() {
    const cells = this.#cells().filter((cell) => cell.querySelector(':scope > gf-stat'));
    const open = cells.filter((cell) => !this.#tables.has(cell));
    const part = this.#smallestOf(open);
    for (const cell of open) {
      if (part < ALIKE || this.#press.of(cell) === part) continue;
      this.#press.set(cell, part);
      cell.style.setProperty('font-size', `${part}em`);
    }
  }
}

/** All of a cell in full size again. */
function restore(cell: HTMLElement) {
  cell.style.removeProperty('font-size');
  fill(cell);
}

/** All of a cell again, as far as it has been left out. */
function fill(cell: HTMLElement) {
  for (const other of cell.querySelectorAll<HTMLElement>('.other')) other.hidden = false;
  for (const list of cell.querySelectorAll<List>(LISTS)) list.most = MOST;
}

/** Has the list of a cell show only what stands whole; true where it showed more. */
function shorten(cell: HTMLElement): boolean {
  const list = cell.querySelector<List>(LISTS);
  if (!list) return false;
  const items = itemsOf(list);
  const most = Math.max(1, whole(items, cell));
  const isLonger = items.length > most && list.most !== most;
  if (isLonger) list.most = most;
  return isLonger;
}

/** Leaves out what does not fit; true where something was left out just now. */
function shed(cell: HTMLElement): boolean {
  const others = [...cell.querySelectorAll<HTMLElement>('.other:not([hidden])')];
  const fit = whole(others, cell);
  for (const other of others.slice(fit)) other.hidden = true;
  return shorten(cell) || fit < others.length;
}
