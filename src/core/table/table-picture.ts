/*
 * The room `table`: a table that a web page has already, as people paste it, read as figures. Cells become a
 * rectangle (`table-grid`), its rows lines, heads, body and notes (`table-parts`), its columns and rows what they
 * are for (`table-columns`, `table-rows`), heads and caption names, units and periods (`column-head`,
 * `caption-text`); then one measure is chosen (`table-measure`), its figures are read in their units
 * (`table-figures`) and set into as many pictures as there are units (`table-cards`, `table-document`). Whatever is
 * in doubt stays out and is said. Files of spreadsheets are another matter.
 */
import { cardsOf, type TableCard } from './table-cards.js';
import { figuresOf, hasNumber, isScaleDoubtful, type Row, type RowDoubt } from './table-figures.js';
import { listed } from './plain-text.js';
import { measureOf, type Measure, type TablePicture } from './table-measure.js';
import { refusal, type TableRefusal } from './table-refusal.js';
import type { TextTable } from './text-table.js';

export type { TableCard } from './table-cards.js';
export type { TablePicture } from './table-measure.js';

/** What a picture leaves out or reads from the table, to be said beside it. */
export type TableNote =
  | { kind: 'cells-left-out'; cells: string[] }
  /** A bare 1.2亿 in a column of 万元. */
  | { kind: 'scale-unclear'; cells: string[]; unit: string }
  /** Figures with a footnote that only the table has. */
  | { kind: 'marked'; cells: string[] }
  | { kind: 'rows-left-out'; names: string[]; why: RowDoubt | 'crowded' }
  | { kind: 'columns-left-out'; names: string[] };

/** The pictures of a table. */
export interface TablePictureModel {
  /** One for each unit, and for a total beside its parts; at least one. */
  cards: [TableCard, ...TableCard[]];
  notes: TableNote[];
}

/**
 * The pictures of a table: courses where its heads or its row names are periods, else bars of its
 * first column of figures, or single figures. `wish` and `column` are what the page asks for. Nothing
 * that the table does not state is added, and what the pictures leave out is noted.
 */
export function pictureOfTable(
  table: TextTable,
  wish?: TablePicture,
  column?: string,
): TablePictureModel | TableRefusal {
  const measure = measureOf(table, wish, column);
  if ('code' in measure) return measure;
  const merged = mergedCell(table, measure);
  if (merged) return refusal('table-merged-cells', { value: merged });
  const read = figuresOf(table, measure.columns);
  const { cards, drawn, crowded } = cardsOf(table, read, measure);
  const [first, ...others] = cards;
  if (!first) return withoutFigures(table, read, measure);
  const doubted = (why: RowDoubt) =>
    rowsLeftOut(
      why,
      read.filter(({ doubt }) => doubt === why),
    );
  const silent = read.filter((row) => !hasNumber(row) && !row.doubt && !drawn.includes(row));
  const notes = [
    ...cellNotes(table, measure, [...drawn, ...silent]),
    ...doubted('nameless'),
    ...doubted('conflict'),
    ...doubted('unclear'),
    ...doubted('rate-change'),
    ...rowsLeftOut('crowded', crowded),
    ...columnsLeftOut(table, measure),
  ];
  return { cards: [first, ...others], notes };
}

/** Why no row of a table can be drawn. */
function withoutFigures(table: TextTable, read: readonly Row[], measure: Measure): TableRefusal {
  const doubted = read.filter((row) => row.doubt && hasNumber(row));
  const [first] = doubted;
  if (!first)
    return refusal('table-no-figures', { value: table.columns[measure.columns[0]!]!.text });
  if (doubted.every(({ doubt }) => doubt === 'nameless')) return refusal('table-shape');
  const names = listed(doubted.map(labelOf));
  return refusal('table-unit-unclear', { value: names, units: listed(table.caption.units) });
}

/** The place of a merged cell among the figures; undefined where there is none. */
function mergedCell({ rows, columns }: TextTable, measure: Measure): string | undefined {
  for (const { name, cells } of rows) {
    const place = measure.columns.find((c) => cells[c]!.merged);
    if (place !== undefined) return `${name} ${columns[place]!.text}`.trim();
  }
  return undefined;
}

/** The name of a row or, where it has none, its first figure. */
function labelOf({ name, cells }: Row): string {
  const [cell = ''] = cells;
  return name || `“${typeof cell === 'object' ? (cell.raw ?? String(cell.value)) : cell}”`;
}

function rowsLeftOut(why: RowDoubt | 'crowded', rows: readonly Row[]): TableNote[] {
  const names = rows.filter(hasNumber).map(labelOf);
  return names.length > 0 ? [{ kind: 'rows-left-out', why, names }] : [];
}

/** The columns of figures that the pictures have no place for. */
function columnsLeftOut({ columns, leftOut }: TextTable, measure: Measure): TableNote[] {
  const names = columns.flatMap(({ text }, c) => (measure.columns.includes(c) ? [] : [text]));
  const all = [...names, ...leftOut];
  return all.length > 0 ? [{ kind: 'columns-left-out', names: all }] : [];
}

/** Which cells have no certain figure, and which have a footnote. */
function cellNotes(table: TextTable, measure: Measure, rows: readonly Row[]): TableNote[] {
  const [unclear, left, marked]: [string[], string[], string[]] = [[], [], []];
  let unit = '';
  for (const row of rows) {
    for (const [i, cell] of row.cells.entries()) {
      const head = measure.columns.length > 1 ? ` ${table.columns[measure.columns[i]!]!.text}` : '';
      const say = (text: string) => `${row.name}${head}${text ? `“${text}”` : ''}`;
      if (typeof cell === 'object') {
        if (cell.mark) marked.push(say(cell.mark));
      } else if (isScaleDoubtful(cell, row.unit)) {
        unclear.push(say(cell));
        unit = row.unit;
      } else left.push(say(cell));
    }
  }
  return [
    ...(unclear.length > 0 ? [{ kind: 'scale-unclear' as const, cells: unclear, unit }] : []),
    ...(left.length > 0 ? [{ kind: 'cells-left-out' as const, cells: left }] : []),
    ...(marked.length > 0 ? [{ kind: 'marked' as const, cells: marked }] : []),
  ];
}
