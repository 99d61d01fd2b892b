import { shownContract } from '../../../../convert/export/shown-figures.js';
import { shownList } from '../../../../convert/export/shown-list.js';
import { csvFile, wordRows, type FileRows } from '../../table/csv.js';
import { tableWords } from '../../table/table.words.js';
import type { CardFacts } from './card-facts.js';
import { menuWords } from './menu.words.js';
import { notesOf, type Note } from './notes.js';
import { observationsIn, shownTables } from './shown-tables.js';

/** What a card shows, as rows, and what must not part from them. */
interface Content {
  readonly sheets: readonly { readonly name: string; readonly rows: FileRows }[];
  readonly notes: readonly Note[];
}

/**
 * The figures of a card: one list of all that stand in the document or follow from it, which the importer
 * reads again; where a card shows none of these, its tables as they are.
 */
function contentOf(facts: CardFacts): Content {
  const { say, dataset } = facts.view;
  const tables = shownTables(facts);
  const shown = observationsIn(tables);
  const notes = notesOf(facts, tables, shown);
  const name = menuWords[say.lang].file.data;
  if (shown.length > 0) {
    const contract = shownContract(dataset, shown, (text) => say.text(text));
    const rows = shownList(contract, say.lang === 'en' ? 'id' : 'header');
    return { sheets: [{ name, rows }], notes };
  }
  const { unit, bound, remarks } = tableWords[say.lang];
  const { aside, pair, empty } = say.words;
  const words = { unit, bound, remarks, aside, pair, missing: empty.missing };
  const sheets = tables.map((table, i) => ({
    name: i === 0 ? name : `${name} ${i + 1}`,
    rows: wordRows(table, words),
  }));
  return { sheets, notes };
}

/** The figures as comma-separated values, with what must not part from them below. */
export function csvText(facts: CardFacts): string {
  const { sheets, notes } = contentOf(facts);
  const { pair } = facts.view.say.words;
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return csvFile(
    rows,
    notes.map(([name, content]) => pair(name, content)),
  );
}

/** The same as a workbook: the figures, and a sheet of notes. */
export async function xlsxBytes(facts: CardFacts): Promise<Uint8Array> {
  const { workbookBytes } = await import('../../../../convert/export/workbook-bytes.js');
  const { sheets, notes } = contentOf(facts);
  const words = menuWords[facts.view.say.lang].file;
  return workbookBytes([
    ...sheets,
    { name: words.notes, rows: [[words.item, words.content], ...notes] },
  ]);
}

/** The name of a file: what is shown, where and when. */
export function fileName({ view, picture }: CardFacts, ending: string): string {
  const { where, title } = picture;
  const name = view.say.words.lang === 'en' ? `${title} ${where}` : `${title}_${where}`;
  return `${name.replace(/\s*·\s*/g, '_').slice(0, 100)}.${ending}`;
}
