/*
 * The room `recognise`: a workbook → the mapping that it most likely has, and what of it somebody should
 * look at. Whatever is not certain by the words on the sheet is a choice, with the guess among its options
 * or without one; nothing uncertain is silently taken.
 */
import type { Place } from '../workbook/workbook.js';

/** Something that a mapping leaves to the clerk: a guess that may be wrong, or a gap. */
export interface Choice {
  readonly code:
    | 'column-holds'
    | 'indicator'
    | 'indicator-kind'
    | 'indicator-direction'
    | 'indicator-unit'
    | 'region'
    | 'region-whole'
    | 'period'
    | 'accumulation'
    | 'symbol'
    | 'total-row'
    | 'dataset-title'
    | 'dataset-publisher'
    | 'dataset-published';
  /** Where in the mapping the answer goes (JSON pointer). */
  readonly at: string;
  /** Where on the sheets it was met: the first place, and in how many. */
  readonly place: Place;
  readonly count: number;
  /** The words of the sheet that it is about. */
  readonly text: string;
  /** What the mapping says for now; absent where it says nothing (the figures are then refused). */
  readonly guess?: unknown;
  /** What can be chosen, the likeliest first. Empty where it is free text. */
  readonly options: readonly { readonly value: unknown; readonly label: string }[];
  /** Figures of the sheet as they would be read, as proof: at most three. */
  readonly proof: readonly {
    readonly cell: string;
    readonly text: string;
    readonly value: number | null;
  }[];
}
