import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { cases as made, months as madeMonths } from './generate.mjs';
import { bytesOf as written } from './kit/bytes.mjs';

/** An indicator of the truth: see kit/truth.mjs. */
export interface TrueIndicator {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly words: readonly string[];
  readonly id?: string;
  /** Ids of the catalogue that are right too. */
  readonly may?: readonly string[];
  /** A state: only the end of its period is compared. */
  readonly stock?: boolean;
}

/** What a figure is of, by the truth. */
export interface TrueMeaning {
  readonly i: TrueIndicator;
  readonly r: { readonly name: string; readonly code?: string; readonly id?: string };
  readonly p: string;
  readonly acc?: string;
  readonly as?: string;
  readonly basis?: string;
}

export interface Truth {
  readonly is: 'figure' | 'either' | 'left' | 'asked' | 'free';
  readonly of?: TrueMeaning;
  readonly value?: number | null;
  readonly q?: string;
  readonly status?: string;
}

export interface CorpusCell {
  v?: number | string;
  role: 'title' | 'unit' | 'head' | 'label' | 'word' | 'value' | 'note';
  truth?: Truth;
  [part: string]: unknown;
}

export interface CorpusRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface CorpusSheet {
  name: string;
  rows: (CorpusCell | undefined)[][];
  merges: CorpusRange[];
  hiddenRows: number[];
  hiddenColumns: number[];
  isHidden: boolean;
}

export interface CorpusFile {
  name: string;
  format: string;
  sheets: CorpusSheet[];
}

export interface Answer {
  readonly code: string;
  readonly text: string;
  readonly value: unknown;
}

export interface CorpusCase {
  readonly name: string;
  readonly files: readonly CorpusFile[];
  /** What the clerk answers, by the code of the choice and the words of the sheet; guesses are taken else. */
  readonly answers: readonly Answer[];
  readonly earlier?: Contract;
}

export const corpusCases = () => made() as unknown as CorpusCase[];

export const bytesOf = (file: CorpusFile) => written(file as never) as Uint8Array;

/** Two months of an office: the mapping of `files` is to read `next`. */
export interface TwoMonths extends CorpusCase {
  readonly next: readonly CorpusFile[];
  /** Codes of problems, one of which must be named. */
  readonly says: readonly string[];
}

export const twoMonths = () => madeMonths() as unknown as TwoMonths[];
