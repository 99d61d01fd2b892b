/*
 * The keys of a picture: one table for all pictures, and one stop for the Tab key. What they do comes with the first
 * focus (moves.ts), and so do the tips of options; a page which nobody walks through does not load it.
 */
import type { ReactiveControllerHost } from 'lit';

/** How a place stands among the others. */
export interface Standing {
  /** Whether it leads a group of places, or belongs to the one that is led before it. */
  group?: 'head' | 'member' | undefined;
  /** True while it is folded away. */
  isAway?: boolean | undefined;
}

/** Who is walking. Places are counted from 0. */
export interface Walker {
  /** The element that the picture is drawn in. */
  host: ReactiveControllerHost & { readonly renderRoot?: ParentNode };
  /** The place that the keys are on; undefined while they are on none. */
  at: number | undefined;
  /** The one series that is read; left out, all at once. */
  line?: number | undefined;
  /** Goes to a place, in one of the series or in all; or to none. */
  go(place: number | undefined, line?: number): void;
}

/** What is walked through: the points of a drawing, or options. */
export interface Ground {
  geometry?: { count: number };
  options?: readonly (Standing & { picked: boolean })[];
  /** The place that is selected, where the keys begin. */
  selected?: number | undefined;
  /** The series that have each place, which can be read one by one. */
  series?: number | undefined;
  /** The place that an arrow, Home or End leads to where there are two directions; left out, there is one order. */
  step?: ((at: number, key: string) => number | undefined) | undefined;
  choose?: ((place: number) => void) | undefined;
}

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
