// What a person sees of the texts on a wall: each with its box, its size and the cell that it stands in.
import { drawnHeight } from '../../src/elements/wall/fit/overflow.js';
import { all } from './page.js';

export interface Text {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  /** The part of the wall that it stands in: a cell of a scene, or the frame. */
  part: Element;
}

const HIDDEN = 'option, .unseen, [aria-hidden="true"].light, slot.light, .ruler';

/** The parent in what is drawn: the host of a shadow root, else the slot or the parent. */
const above = (node: Node): Element | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;

function isSeen(element: Element): boolean {
  for (let one: Element | null = element; one; one = above(one)) {
    if (one.matches(HIDDEN)) return false;
    const { opacity, visibility, display } = getComputedStyle(one);
    if (opacity === '0' || display === 'none') return false;
    if (one === element && visibility === 'hidden') return false;
  }
  return true;
}

function* texts(node: Node): Generator<globalThis.Text> {
  if (node instanceof globalThis.Text && node.data.trim()) yield node;
  if (node instanceof Element && node.shadowRoot) yield* texts(node.shadowRoot);
  for (const child of node.childNodes) yield* texts(child);
}

function partOf(node: Node): Element {
  let one = above(node);
  while (one && !one.matches('.grid > .cell, .header, .tour, .line, .foot')) one = above(one);
  return one!;
}

/** Lines of text that are seen on a wall, a box each. */
export function textsOf(wall: Element): Text[] {
  const found: Text[] = [];
  for (const node of texts(wall.shadowRoot!)) {
    const holder = above(node)!;
    if (holder.matches('style, title, desc') || !isSeen(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(holder).fontSize);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      // The line box is higher than the ink.
      const spare = Math.max(0, (bottom - top - size) / 2);
      const box = { left, right, top: top + spare, bottom: bottom - spare };
      found.push({ text: node.data.trim(), ...box, size, part: partOf(node) });
    }
  }
  return found;
}

/** Pairs of texts that stand on one another by more than a hair. */
export function overlaps(found: readonly Text[]): string[] {
  const HAIR = 2;
  return found.flatMap((a, i) =>
    found
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > HAIR &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > HAIR,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}

/** Texts that do not stand whole in their part of the wall. */
export function cut(found: readonly Text[]): string[] {
  return found
    .filter(({ part, left, right, top, bottom }) => {
      const box = part.getBoundingClientRect();
      return (
        left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1
      );
    })
    .map(({ text }) => text);
}

/** The cells of the scene that is on show, in all its steps. */
export const shownCells = (wall: Element) => all(wall, '.scene:not(.away) .cell');

/** What of the scene on show is not to be seen whole: cells and cards that hold too much, and texts. */
export function cutOff(wall: Element): string[] {
  const cells = shownCells(wall).flatMap((cell) => {
    const held = [
      [cell.scrollWidth, cell.clientWidth + 1, 'wide'],
      [cell.scrollHeight, cell.clientHeight + 1, 'high'],
      ...[...cell.children].map((card) => [
        drawnHeight(card),
        card.clientHeight + 2,
        card.localName,
      ]),
    ] as [number, number, string][];
    const area = cell.style.getPropertyValue('--area');
    const over = held
      .filter(([size, room]) => size > room)
      .map((one) => `${area}: ${one.join(' ')}`);
    return cell.hasAttribute('data-cut') ? [...over, `${area} says so`] : over;
  });
  return [...cells, ...cut(textsOf(wall))];
}
