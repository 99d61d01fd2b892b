import { textWidth } from './text-width.js';

/** The names along one side of a matrix on paper, and whether they count on (8时, 3月). */
export interface HeatSide {
  names: readonly string[];
  counts: boolean;
}

/** A matrix on paper: rows and columns as given, and how wide the widest cell is, in em of the sheet. */
export interface HeatSheet {
  rows: HeatSide;
  columns: HeatSide;
  /** What stands in the widest cell, in em of the sheet. */
  widest: number;
}

/** How a matrix stands on paper, where every figure is printed and nothing scrolls. */
export interface HeatSheetLayout {
  /** True where rows stand as columns. */
  turned: boolean;
  /** The width of the names of the rows, in pixels. */
  names: number;
  /** So many columns stand beside one another; the others follow below, under the same names. */
  each: number;
  /** The width of a cell and the height of a row, in pixels. */
  cell: number;
  high: number;
  /** Every so many columns have their name printed. */
  every: number;
}

/** The type of names and figures, in em of the sheet: the `foot` of the theme. */
export const HEAT_TYPE = 0.75;

/** Between two cells, in pixels. */
export const HEAT_GAP = 2;

/** The least and the usual width of a cell, what lies around a figure, and the heights of rows, in em. */
const [NARROW, WIDE, PAD, HIGH, LOW] = [1.5, 5, 0.5, 2.2, 1.6];

/** More rows than these are low. */
const MANY = 14;

/** The names of rows take no more than this share of the width. */
const NAMES = 0.3;

/** The widest part of a name that stays in one line: a word, or a third of Chinese, in em of the sheet. */
function pieceOf(name: string): number {
  const words = name.split(/\s+/);
  const isLatin = /[a-z]{2}/i.test(name);
  const widest = isLatin ? Math.max(...words.map(textWidth)) : Math.max(textWidth(name) / 3, 1.5);
  return widest * HEAT_TYPE;
}

const widestOf = (names: readonly string[]) => Math.max(0, ...names.map(textWidth)) * HEAT_TYPE;

function arranged(
  { rows, columns, widest }: HeatSheet,
  { width, em }: { width: number; em: number },
): HeatSheetLayout {
  const count = Math.max(1, columns.names.length);
  const names = Math.min((widestOf(rows.names) + 0.75) * em, NAMES * width);
  const named = columns.counts ? 0 : Math.max(...columns.names.map(pieceOf), 0) + 0.3;
  const least = Math.max(NARROW, widest + PAD, named) * em + HEAT_GAP;
  const each = Math.max(1, Math.min(count, Math.floor((width - names) / least)));
  // Bands of one width: the last one is not much shorter than the others.
  const even = Math.ceil(count / Math.ceil(count / each));
  const cell = Math.min((width - names) / even, Math.max(WIDE * em, least)) - HEAT_GAP;
  const label = (widestOf(columns.names) + 0.3) * em;
  return {
    turned: false,
    names,
    each: even,
    cell,
    high: (rows.names.length > MANY || cell < 2.2 * em ? LOW : HIGH) * em,
    every: columns.counts ? Math.max(1, Math.ceil(label / (cell + HEAT_GAP))) : 1,
  };
}

/**
 * The arrangement of a matrix on paper: as it is given, or turned where that needs fewer bands one below another,
 * so that all figures stand there in whatever width.
 */
export function heatSheet(sheet: HeatSheet, room: { width: number; em: number }): HeatSheetLayout {
  const { rows, columns } = sheet;
  const asGiven = arranged(sheet, room);
  const turned = arranged({ ...sheet, rows: columns, columns: rows }, room);
  const bands = (layout: HeatSheetLayout, { names }: HeatSide) =>
    Math.ceil(names.length / layout.each);
  return bands(turned, rows) < bands(asGiven, columns) ? { ...turned, turned: true } : asGiven;
}
