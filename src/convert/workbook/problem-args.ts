import type { Problem } from '../../core/contract/problem.js';

/** A code whose place says all. */
type Nothing = Readonly<Record<never, never>>;

/** Words of the sheet that were not understood; what they most resemble, where something is near. */
export interface Words {
  readonly text: string;
  readonly nearest?: string;
}

/**
 * Every kind of problem of a conversion, by stable code (append only), with what its sentence names. No
 * argument ever holds a person's name.
 */
export interface ProblemArgs {
  // the file
  'empty-file': Nothing;
  /** `found`: what its bytes are, where that is known: PDF, DOCX. */
  'unknown-format': { readonly found?: string };
  'wrong-ending': { readonly ending: string; readonly format: string };
  'truncated-file': Nothing;
  password: Nothing;
  /** Limits of size are in MB. */
  'zip-bomb': { readonly limit: number };
  'file-too-large': { readonly limit: number };
  /** `encoding`: the one that most of the file is in; `line` of the first that is not. */
  'mixed-encodings': { readonly encoding: string; readonly line?: number };
  'no-sheet': Nothing;
  'sheet-hidden': Nothing;
  'macro-left-out': Nothing;
  /** Its container opens, and what stands inside makes no sense. */
  'file-damaged': Nothing;
  /** No encoding fits, from this line on. */
  'encoding-unknown': { readonly line: number };
  /** A quotation mark on this line has no second one, so that all behind it is one field. */
  'quote-open': { readonly line: number };
  /** `text`: a number as it was meant, on `line`; `count`: the rows with such a one. */
  'number-split': { readonly line: number; readonly text: string; readonly count: number };
  /** A sheet that holds no cells: of a chart, a dialog, a macro. */
  'sheet-left-out': Nothing;
  /** `cell`: the one that makes a sheet so large, often by mistake. */
  'cells-too-many': { readonly limit: number; readonly cell?: string };
  // the table
  'no-table': Nothing;
  /** At the head with which the second table was begun. */
  'tables-run-together': Nothing;
  /** `text`: the head now; `expected`: the one of the mapping. */
  'header-changed': { readonly text: string; readonly expected: string };
  'header-missing': { readonly text: string };
  'header-new': { readonly text: string };
  'header-repeated': { readonly text: string };
  'sheet-unmatched': Nothing;
  /** A table beside others that are taken; `text`: its title, where it has one. */
  'table-unmatched': { readonly text: string };
  'hidden-left-out': { readonly rows: number; readonly columns: number };
  // names
  'region-unknown': Words;
  /** `known`: the places that bear the name, as one text. */
  'region-ambiguous': { readonly text: string; readonly known: string };
  'indicator-unknown': Words;
  'category-unknown': Words;
  /** `text`: a mark of status that neither the file nor the mapping explains. */
  'status-unknown': { readonly text: string };
  /** `text`: the unit on the sheet; `unit`: the one of the indicator. */
  'unit-differs': { readonly text: string; readonly unit: string; readonly indicator: string };
  'period-missing': Nothing;
  'period-unreadable': { readonly text: string };
  // the cell
  /** `symbol`: what stands in the cells; '' for blank ones. */
  'symbol-undeclared': { readonly symbol: string; readonly count: number };
  'number-unreadable': { readonly text: string };
  'number-ambiguous': { readonly text: string };
  'number-as-date': { readonly text: string };
  'number-scientific': { readonly text: string };
  'formula-without-value': Nothing;
  'formula-error': { readonly text: string };
  'formula-injection': { readonly text: string };
  'negative-count': { readonly text: string; readonly indicator: string };
  'share-over-hundred': { readonly text: string; readonly indicator: string };
  /** Numbers below 1 in a column of per cent; `text`: the first of them. */
  'fraction-of-percent': { readonly text: string; readonly indicator: string };
  /** A figure that is merged over several cells, so that it is not known whose it is. */
  'figure-merged': { readonly text: string };
  /** `text`: what is shown; `value`: what is stored, and was taken. */
  'shown-differs': { readonly text: string; readonly value: string };
  'meaning-missing': { readonly missing: Part; readonly count: number };
  'meaning-conflict': { readonly part: Part; readonly first: string; readonly second: string };
  /** `other`: the place of the first of them. */
  'two-values': { readonly first: string; readonly second: string; readonly other: string };
  // the mapping and the document
  /** What is wrong, at its JSON pointer into the mapping, in the words for a contract. */
  'mapping-invalid': { readonly fault: Problem };
  'earlier-invalid': Nothing;
  /** Figures that the earlier document withholds, and a sheet now states. */
  'withheld-before': {
    readonly indicator: string;
    readonly region: string;
    readonly period: string;
  };
  /** What the document that would be written has wrong, though the mapping by itself has not. */
  'document-invalid': { readonly fault: Problem };
  'figures-too-many': { readonly limit: number };
  /** `text`: the label of the total; both sums as they are written. */
  'total-differs': { readonly text: string; readonly stated: string; readonly computed: string };
  'transform-failed': { readonly message: string };
  /** What was given for a transform is no function, or answers no table. */
  'transform-invalid': Nothing;
  /** `row`: of the table that the transform gave back, from 1; `fault`: what is wrong with it. */
  'transform-row': { readonly row: number; readonly fault: Problem };
  /** A rate that is not its own numerator divided by its denominator. */
  'transform-rate': {
    readonly row: number;
    readonly indicator: string;
    readonly stated: number;
    readonly computed: number;
  };
  // files of a statistical format
  /** `rule`: the one that it breaks, as the validator of its format calls it. */
  'data-set-invalid': { readonly rule: string };
  /** `count`: rows that order a deletion and state nothing. */
  'deletion-left-out': { readonly count: number };
  /** `count`: figures that stand in the file beside a status that keeps them back. */
  'withheld-left-out': { readonly count: number };
}

/** What a figure must have, and a table, a column and a row say of it. */
export type Part =
  | 'indicator'
  | 'region'
  | 'period'
  | 'unit'
  | 'accumulation'
  | 'category'
  | 'as'
  | 'when'
  | 'basis'
  | 'comparator'
  | 'status';
