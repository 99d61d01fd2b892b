import type { Geometry } from '../../../charts/environment.js';
import type { Mark } from '../../../charts/marks.js';

/** A drawing and what can be read from it. */
export interface Plot {
  picture: readonly Mark[];
  geometry: Geometry;
  width: number;
  height: number;
  /** What the plot is called, with how to move in it. */
  label: string;
  /** The text of a place, in all of its series or in one: in the tooltip and for speech. */
  describe(index: number, line?: number): string;
  /** Its lines for speech, one after the other, where it has several: a line that ends is no pause. */
  joined?: ((lines: readonly string[]) => string) | undefined;
  /** How many series can be read one by one, where there are several. */
  series?: number | undefined;
  /** False for a drawing beside the one that the Tab key stops at. */
  isStop?: boolean;
  /** Called when it gets the focus. */
  entered?(): void;
  /** The place that is selected, if any. */
  selected?: number | undefined;
  /** Called when a place is chosen by click or Enter. */
  choose?: ((index: number) => void) | undefined;
}
