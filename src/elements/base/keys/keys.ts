/*
 * The keys of a picture: one table for all pictures, and one stop for the Tab key. What they do comes with the first
 * focus (moves.ts), and so do the tips of options; a page which nobody walks through does not load it.
 */
import type { Ground, Walker } from './walk.js';

const KEYS = /^(Arrow.+|Page.+|Home|End|Enter|Escape| |\?)$/;

let moves: typeof import('./moves.js') | undefined;

/** Loads what keys do. At the first focus, which comes before a key; without it, a picture has none. */
export const fetchMoves = async () => (moves ??= await import('./moves.js').catch(() => undefined));

/** Takes a key for a picture; one with a modifier, and Escape where nothing is visited, is the page's. */
export function takeKey(event: KeyboardEvent, walker: Walker, ground: Ground): void {
  const { key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !KEYS.test(key)) return;
  if (key === 'Escape' && walker.at === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const stop = event.currentTarget as HTMLElement;
  void fetchMoves().then((code) => code?.move(event, stop, walker, ground));
}
