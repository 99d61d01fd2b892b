/*
 * The room `recognise`: a workbook → the mapping that it most likely has, and what of it somebody should
 * look at. Whatever is not certain by the words on the sheet is a choice, with the guess among its options
 * or without one; nothing uncertain is silently taken.
 */
import type { MappedDocument } from '../mapping/mapped-document.js';
import type { Place } from '../workbook/workbook.js';

/** What an answer brings into the document, beside its place in the mapping: the region that it names. */
export type Additions = Partial<
  Pick<MappedDocument, 'indicators' | 'units' | 'dimensions'> & {
    readonly regions: MappedDocument['regions']['items'];
  }
>;

/** An answer that can be chosen. */
export interface ChoiceOption {
  /** What the mapping then says at that place. */
  readonly value: unknown;
  readonly label: string;
  readonly adds?: Additions;
}

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
  /** True where the guess may be taken without an answer: it changes how figures are judged, and not which. */
  readonly isOptional?: boolean;
  /** What the mapping says for now; absent where it says nothing (the figures are then refused). */
  readonly guess?: unknown;
  /** What can be chosen, the likeliest first. Empty where it is free text. */
  readonly options: readonly ChoiceOption[];
  /** Figures of the sheet as they would be read, as proof: at most three. */
  readonly proof: readonly {
    readonly cell: string;
    readonly text: string;
    readonly value: number | null;
  }[];
}
