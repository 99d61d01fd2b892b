import type { FitAdapter } from './fitter.js';
import { overflowOf, showsTable } from './overflow.js';
import { itemsOf, listsIn } from './short-list.js';

/** So many items of a list are tried first. */
const MOST = 8;

/**
 * The cells of the finished scenes, which a wall draws itself: of the figures and sentences at the end,
 * those that do not stand whole are left out, and of a list its end; numbers side by side are alike.
 */
export class FinishedCells implements FitAdapter<HTMLElement> {
  readonly #root: () => ParentNode | null;

  /** `root` is where the scenes are drawn. */
  constructor(root: () => ParentNode | null) {
    this.#root = root;
  }

  all(): HTMLElement[] {
    return this.#find('.cell');
  }

  shown(): HTMLElement[] {
    return this.#find('.scene:not(.away) .cell').filter(
      (cell) => !isFirm(cell) || listsIn(cell).length > 0,
    );
  }

  alike(): HTMLElement[] {
    return this.shown().filter((cell) => cell.querySelector(':scope > gf-stat'));
  }

  showsTable(cell: HTMLElement): boolean {
    return showsTable(cell);
  }

  overflow(cell: HTMLElement): number {
    return overflowOf(cell);
  }

  shorten(cell: HTMLElement): boolean {
    const others = [...cell.querySelectorAll<HTMLElement>('.other:not([hidden])')];
    const whole = countWhole(others, cell);
    for (const other of others.slice(whole)) other.hidden = true;
    return shortenList(cell) || whole < others.length;
  }

  press(cell: HTMLElement, size: number): void {
    if (!isFirm(cell)) cell.style.setProperty('font-size', `${size}em`);
  }

  giveUp(cell: HTMLElement, isCut: boolean): void {
    cell.toggleAttribute('data-cut', isCut);
  }

  restore(cell: HTMLElement): void {
    cell.style.removeProperty('font-size');
    this.refill(cell);
  }

  refill(cell: HTMLElement): void {
    for (const other of cell.querySelectorAll<HTMLElement>('.other')) other.hidden = false;
    for (const list of listsIn(cell)) list.most = MOST;
  }

  #find(selector: string): HTMLElement[] {
    return [...(this.#root()?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }
}

/** The type of a finished scene is the least that can be read: it is never pressed. */
const isFirm = (cell: Element) => cell.matches('.firm');

/** How many of the items stand whole inside a box and its padding. */
function countWhole(items: readonly Element[], box: Element): number {
  const { bottom } = box.getBoundingClientRect();
  const end = bottom - parseFloat(getComputedStyle(box).paddingBottom) + 1;
  return items.filter((item) => item.getBoundingClientRect().bottom <= end).length;
}

/** Has the list of a cell show only what stands whole; true where it showed more. */
function shortenList(cell: HTMLElement): boolean {
  const [list] = listsIn(cell);
  if (!list) return false;
  const items = itemsOf(list);
  const most = Math.max(1, countWhole(items, cell));
  const isLonger = items.length > most && list.most !== most;
  if (isLonger) list.most = most;
  return isLonger;
}
