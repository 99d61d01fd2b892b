/*
 * The room `convert`: from the files of an office to a contract, and back. Pure: no document, no Node; what
 * reads a certain format is loaded when a file of it comes.
 *
 *     bytes ─ files ─► workbook ─ recognise ─► mapping + choices
 *                          │                      │ (a clerk answers)
 *                          └──────── figures ◄────┘
 *                                      │ one figure a cell, an account of every cell
 *                                   document ─► contract
 *
 * The page and the command use it alike, and say the same sentences.
 */
import type { Contract } from '../core/contract/contract.generated.js';
import { documentOf } from './document/document-of.js';
import type { SheetAccount } from './figures/account.js';
import { figuresOf } from './figures/figures-of.js';
import type { Figure } from './figures/figure.js';
import type { Mapping } from './mapping/mapping.generated.js';
import type { ConvertProblem } from './workbook/problem.js';
import type { Workbook } from './workbook/workbook.js';

/** What comes of a conversion. */
export interface Converted {
  /** Absent where no valid document could be made; then a problem says why. */
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

/** What a conversion needs to know beside its files. */
export interface ConvertOptions {
  /** The document that the figures are added to. */
  readonly earlier?: Contract | undefined;
  /** The day of today in China, as 2024-03-15. */
  readonly today: string;
}

/** Reads workbooks by a mapping into one contract. The same files give the same contract. */
export function convert(
  workbooks: readonly Workbook[],
  mapping: Mapping,
  { earlier, today }: ConvertOptions,
): Converted {
  const { figures, accounts, problems } = figuresOf(workbooks, mapping);
  const document = documentOf(figures, mapping, earlier, today);
  const all = [...problems, ...document.problems];
  const made = document.contract ? { contract: document.contract } : {};
  return { ...made, figures, accounts, problems: all };
}
