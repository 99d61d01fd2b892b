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
