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
export type { Choice } from './recognise/choice.js';
export type { Fate, SheetAccount } from './figures/account.js';
export type { Figure } from './figures/figure.js';
export type { Mapping } from './mapping/mapping.generated.js';
export type { ConvertCode, ConvertProblem } from './workbook/problem.js';
export type { Workbook } from './workbook/workbook.js';
