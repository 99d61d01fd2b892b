import { listedDocument, NOT_STATED, WHOLE_AREA } from './listed-document.js';
import type { Choice } from '../recognise/choice.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import { cellName, type Format, type Workbook } from '../workbook/workbook.js';
import { withFitWords } from './fit-words.js';
import { jsonStatDataSets, listingOfCube, NotACube } from './json-stat.js';
import { listedTable, type ListedTable } from './list-sheet.js';
import { objectOf } from './json-object.js';
import { OWN_EXTENSION, ownDocument } from './own-words.js';
import { NO_FIGURE } from './listed-rows.js';
import type { Listing } from './listing.js';
import { isOpenSdg, readOpenSdg } from './open-sdg.js';
import { isSdgMetadata, withSdgMetadata } from './open-sdg-metadata.js';
import { isSdmxCsv, readSdmxCsv } from './sdmx-csv.js';
import { readSdmxJson, sdmxMessage } from './sdmx-json.js';
import { STATUS_OPTIONS } from './stated-status.js';

export { isSdgMetadata } from './open-sdg-metadata.js';

/** A file of a statistical format as a sheet a data set, and what the sheets mean. */
export interface ReadStatistics {
  readonly workbook: Workbook;
  readonly mapping: Mapping;
  readonly problems: readonly ConvertProblem[];
  /** What the file does not say: the meaning of its marks, who published it and when. */
  readonly choices: readonly Choice[];
}

/** What was found in a text before it becomes sheets. */
interface Found {
  readonly format: Format;
  readonly listings: readonly Listing[];
  readonly problems: readonly ConvertProblem[];
}

/**
 * Reads a text in one of the formats of official statistics. Undefined where it is none of them; what is
 * wrong with one that it is, is a problem.
 */
export function readStatistics(text: string, name: string): ReadStatistics | undefined {
  const { table, metadata } = parted(text);
  const found = foundIn(table, name);
  if (!found) return undefined;
  const sheets = sheetNames(found.listings);
  const tables = found.listings.map((listing, i) =>
    listedTable(name, sheets[i]!, withFitWords(listing), WHOLE_AREA.id),
  );
  return {
    workbook: { name, format: found.format, sheets: tables.map(({ sheet }) => sheet) },
    mapping: metadata
      ? withSdgMetadata(mappingOf(tables, name), metadata)
      : mappingOf(tables, name),
    problems: [...found.problems, ...tables.flatMap(({ problems }) => problems)],
    choices: choicesOf(tables, name),
  };
}

/** A table with the metadata of Open SDG above it, between lines of dashes. */
function parted(text: string): { table: string; metadata?: string } {
  const [above, metadata = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text) ?? [];
  return above && isSdgMetadata(metadata)
    ? { table: text.slice(above.length), metadata }
    : { table: text };
}

function foundIn(text: string, name: string): Found | undefined {
  if (isSdmxCsv(text)) return sdmxCsv(text, name);
  if (isOpenSdg(text)) {
    return { format: 'open-sdg', listings: [readOpenSdg(text, name)], problems: [] };
  }
  return fromJson(text, name);
}

const deleted = (file: string, count: number): ConvertProblem[] =>
  count === 0
    ? []
    : [{ code: 'deletion-left-out', severity: 'warning', place: { file }, args: { count } }];

function sdmxCsv(text: string, file: string): Found {
  const { listing, deletions } = readSdmxCsv(text);
  const gone = new Set(deletions);
  const kept = listing.rows.map((row, i) => (gone.has(i + 1) ? row.map(() => null) : row));
  const problems: ConvertProblem[] = [];
  const place = { file };
  if (!listing.components.some(({ role }) => role === 'value')) {
    problems.push({
      code: 'header-missing',
      severity: 'error',
      place,
      args: { text: 'OBS_VALUE' },
    });
  }
  problems.push(...deleted(file, deletions.length));
  return { format: 'sdmx-csv', listings: [{ ...listing, rows: kept }], problems };
}

function fromJson(text: string, file: string): Found | undefined {
  if (!/^\uFEFF?\s*\{/.test(text.slice(0, 1000))) return undefined;
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const message = sdmxMessage(root);
  if (message) {
    const { listings, deletions } = readSdmxJson(message);
    return { format: 'sdmx-json', listings, problems: deleted(file, deletions) };
  }
  const dataSets = jsonStatDataSets(root);
  if (!dataSets) return undefined;
  const found = jsonStat(dataSets, file);
  const document = ownDocument(
    objectOf(objectOf(objectOf(root).extension)[OWN_EXTENSION]).document,
  );
  if (!document) return found;
  return { ...found, listings: found.listings.map((listing) => ({ ...listing, document })) };
}

function jsonStat(dataSets: NonNullable<ReturnType<typeof jsonStatDataSets>>, file: string): Found {
  const listings: Listing[] = [];
  const problems: ConvertProblem[] = [];
  for (const { name, dataSet } of dataSets) {
    try {
      listings.push(listingOfCube(name, dataSet));
    } catch (error) {
      if (!(error instanceof NotACube)) throw error;
      const place = { file, sheet: name };
      problems.push({
        code: 'data-set-invalid',
        severity: 'error',
        place,
        args: { rule: error.message },
      });
    }
  }
  if (dataSets.length === 0)
    problems.push({ code: 'no-table', severity: 'error', place: { file }, args: {} });
  return { format: 'json-stat', listings, problems };
}

/** Names of sheets without what a mapping reads as a placeholder, each of its own. */
function sheetNames(listings: readonly Listing[]): string[] {
  const seen = new Set<string>();
  return listings.map(({ name }) => {
    const plain = name.replace(/[{}[\]:*?/\\]/g, ' ').trim() || 'data';
    let own = plain;
    for (let i = 2; seen.has(own); i++) own = `${plain} ${i}`;
    seen.add(own);
    return own;
  });
}

function mappingOf(tables: readonly ListedTable[], file: string): Mapping {
  const hasNaN = tables.some(({ listing }) =>
    listing.rows.some((row) =>
      row.some((cell) => typeof cell === 'string' && NO_FIGURE.test(cell)),
    ),
  );
  return {
    mapping: '1.0',
    document:
      tables.find(({ listing }) => listing.document)?.listing.document ??
      listedDocument(tables, file),
    // SDMX says of both that the value is missing; its status says why, where it is known.
    ...(hasNaN ? { symbols: { NaN: 'O', '#N/A': 'O' } } : {}),
    tables: tables.map(({ table }) => table),
  };
}

const escaped = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1');

/** What somebody has to say: the marks that the file does not explain, and what it does not say of itself. */
function choicesOf(tables: readonly ListedTable[], file: string): Choice[] {
  const choices = tables.flatMap(({ marks, listing, sheet }, t) => {
    const column = listing.components.findIndex(({ role }) => role === 'status');
    return [...(marks?.unknown ?? [])].map(([mark, { row, count }]): Choice => ({
      code: 'symbol',
      at: `/tables/${t}/columns/${column}/labels/${escaped(mark)}`,
      place: { file, sheet: sheet.name, cells: cellName(row, column) },
      count,
      text: mark,
      options: STATUS_OPTIONS,
      proof: [],
    }));
  });
  if (tables.some(({ listing }) => listing.document)) return choices;
  return [...choices, ...publisherOf(tables, file)];
}

/** Who published a file that names nobody; when is the day of the conversion, as for every file. */
function publisherOf(tables: readonly ListedTable[], file: string): Choice[] {
  const says = (key: 'publisher' | 'source') =>
    tables.some(({ listing }) => listing.about[key] !== undefined);
  if (says('publisher') || says('source')) return [];
  const at = '/document/dataset/publisher/name';
  return [
    {
      code: 'dataset-publisher',
      at,
      place: { file },
      count: 1,
      text: '',
      guess: NOT_STATED,
      options: [],
      proof: [],
    },
  ];
}
