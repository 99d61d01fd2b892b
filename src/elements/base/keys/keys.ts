/*
 * The keys of a picture: one table for all pictures, and one stop for the Tab key. What they do comes with the first
 * focus (moves.ts), so that a page which nobody walks through does not load it.
 */
import type { ReactiveControllerHost } from 'lit';

/** How a place stands among the others. */
export interface Standing {
  /** Whether it leads a group of places, or belongs to the one that is led before it. */
  group?: 'head' | 'member' | undefined;
  /** True while it is folded away. */
  isAway?: boolean | undefined;
}

/** How a picture is walked through. Places are counted from 0. */
export interface Walk {
  /** The element that the picture is drawn in. */
  host: ReactiveControllerHost & { readonly renderRoot?: ParentNode };
  count: number;
  /** The place that the keys are on; undefined while they are on none. */
  at: number | undefined;
  /** Where they begin. */
  start: number;
  /** The place that an arrow, Home or End leads to where there are two directions; left out, there is one order. */
  step?: ((at: number, key: string) => number | undefined) | undefined;
  optionAt?(place: number): Standing | undefined;
  /** The series that have each place, which can be read one by one, and the one that is read; left out, all at once. */
  series?: number | undefined;
  line?: number | undefined;
  /** Goes to a place, in one of the series or in all; or to none. */
  go(place: number | undefined, line?: number): void;
  choose?: ((place: number) => void) | undefined;
}

const KEYS = /^(Arrow.+|Page.+|Home|End|Enter|Escape| |\?)$/;

/** Loads what keys do. At the first focus, which comes before a key; without it, a picture has none. */
export const fetchMoves = () => import('./moves.js').catch(() => undefined);

/** Takes a key for a picture; one with a modifier, and Escape where nothing is visited, is the page's. */
export function takeKey(event: KeyboardEvent, walk: Walk): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || !KEYS.test(key)) return;
  if (key === 'Escape' && walk.at === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const stop = event.currentTarget as HTMLElement;
  void fetchMoves().then((moves) => moves?.move(walk, event, stop));
}
