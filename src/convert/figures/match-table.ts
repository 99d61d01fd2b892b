import type { TableLayout } from '../layout/layout.js';
import { fileTitle, matchTemplate } from '../layout/placeholder.js';
import type { Mapping, TableMapping } from '../mapping/mapping.generated.js';
import { matchColumns, type ColumnMatch, type IsPlace } from './match-columns.js';

/** A table of a sheet and what the mapping says of it. */
export interface MatchedTable {
  readonly layout: TableLayout;
  readonly mapping: TableMapping;
  readonly columns: ColumnMatch;
  /** What stands at {region} of file, sheet or title; '' where nothing does. */
  readonly region: string;
}

/** What stands at the placeholders of a name; undefined where it is another name. */
const places = (template: string | undefined, texts: readonly string[]) => {
  if (template === undefined) return { region: '' };
  for (const text of texts) {
    const match = matchTemplate(template, text);
    if (match) return match;
  }
  return undefined;
};

/**
 * The table of the mapping that a table of a sheet is: its names fit, and most of its columns. Of several
 * that fit alike the one that says more of its names. Undefined where none has a column of it.
 */
export function matchTable(
  { tables }: Mapping,
  layout: TableLayout,
  { file, sheet }: { readonly file: string; readonly sheet: string },
  isPlace: IsPlace,
  isHidden?: (column: number) => boolean,
): MatchedTable | undefined {
  let best: (MatchedTable & { fit: number; named: number }) | undefined;
  for (const mapping of tables) {
    const ofFile = places(mapping.file, [fileTitle(file)]);
    const ofSheet = places(mapping.sheet, [sheet]);
    const ofTitle = places(mapping.title, [layout.title, ...layout.lines]);
    if (!ofFile || !ofSheet || !ofTitle) continue;
    const columns = matchColumns(mapping, layout, isPlace, isHidden);
    const taken = columns.matched.length + columns.repeated.length;
    const fit = taken - columns.missing.length;
    if (taken === 0 && !(mapping.leave && mapping.columns.length === 0)) continue;
    const named = [mapping.file, mapping.sheet, mapping.title].filter(Boolean).length;
    if (best && (best.fit > fit || (best.fit === fit && best.named >= named))) continue;
    const region = ofTitle.region || ofSheet.region || ofFile.region;
    best = { layout, mapping, columns, region, fit, named };
  }
  return best;
}
