/** The height of what a card draws, in pixels; cards contain their layout, so it does not show outside. */
export function drawnHeight(card: Element): number {
  const frame = card.shadowRoot?.querySelector<HTMLElement>('.card');
  const last = frame?.querySelector<HTMLElement>(':scope > .foot');
  if (!frame || !last) return frame?.scrollHeight ?? 0;
  // What stands in the padding does not count as overflow, but it is as bad.
  const { paddingBottom, borderTopWidth } = getComputedStyle(frame);
  const end = last.offsetTop + last.offsetHeight + parseFloat(borderTopWidth);
  return Math.max(frame.scrollHeight, end + parseFloat(paddingBottom));
}

/** Whether a card draws more than its place holds. */
export const sticksOut = (card: Element): boolean => drawnHeight(card) > card.clientHeight + 2;

/** The height of what a part of a wall holds, by the height of its place; 1 where it fits. */
export function overflowOf(part: Element): number {
  const wide = part.scrollWidth > part.clientWidth + 1 ? 1.01 : 1;
  const high =
    part.scrollHeight > part.clientHeight + 1 ? part.scrollHeight / part.clientHeight : 1;
  const cards = [...part.children].map((child) =>
    sticksOut(child) ? drawnHeight(child) / Math.max(1, child.clientHeight) : 1,
  );
  return Math.max(wide, high, ...cards);
}

/** Whether somebody has opened a table in place of a picture, which takes more room until it is closed. */
export const showsTable = (part: Element): boolean =>
  [...part.children].some((child) =>
    child.shadowRoot?.querySelector('[part~="tool"][aria-pressed="true"]'),
  );
