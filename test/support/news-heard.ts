// What is read out of live regions, one sentence an entry, from now until it is asked for.
import { aTimeout } from '@open-wc/testing';
import { deep, settled } from './page.js';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const LIVE =
  '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';

/** All places in an element, through its shadow roots, whose changes are read out. */
export const liveRegions = (root: Element): Element[] =>
  [...deep(root)].filter((element) => element.matches(LIVE));

/** What news may take: the moment in which they are gathered, and what is loaded for the first of them. */
const PATIENCE = 500;

/** Does something, and answers what is read out of it, in its order. */
export async function newsOf(root: Element, act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    const places = new Set(
      changes.map(({ target }) => (target as Element).closest?.(LIVE) ?? target),
    );
    for (const place of places) heard.push(squeeze(place.textContent));
  });
  const look = { childList: true, characterData: true, subtree: true };
  for (const region of liveRegions(root)) observer.observe(region, look);
  await act();
  await settled(root);
  await aTimeout(PATIENCE);
  observer.disconnect();
  return heard.filter(Boolean);
}
