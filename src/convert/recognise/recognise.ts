import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import type { MappedDocument } from '../mapping/mapped-document.js';
import type { Mapping } from '../mapping/mapping.generated.js';
import type { ConvertProblem } from '../workbook/problem.js';
import type { Workbook } from '../workbook/workbook.js';
import type { Choice } from './choice.js';
import { Desk } from './desk.js';
import { findRegions } from '../names/find-regions.js';
import { placeIn } from './place-in-text.js';
import { readTable } from './read-table.js';
import { kindsOf, seenTables, type SeenTable } from './seen-table.js';
import { selfContained } from './self-contained.js';
import { stableId } from '../mapping/stable-id.js';
import type { Surroundings } from './surroundings.js';
import { Symbols } from './symbols.js';
import { subjectIn, withoutNumber } from './table-subject.js';
import { timesSaid } from './times-said.js';

/** The mapping that some files most likely have, and what somebody should look at. */
export interface Recognised {
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** Recognises what the tables of an office mean. */
export function recognise(workbooks: readonly Workbook[], surroundings: Surroundings): Recognised {
  const desk = new Desk(surroundings);
  const seen = seenTables(workbooks);
  desk.regions.times = timesSaid(seen);
  desk.home = homeOf(seen, surroundings);
  const kinds = kindsOf(seen, (table) => titleOf(table, desk));
  const tables = kinds.map((kind, index) => {
    desk.tableIndex = index;
    return readTable(kind, index, desk);
  });
  askSymbols(seen, desk);
  desk.regions.settle();
  const document = documentOf(seen, desk);
  const problems = workbooks.flatMap((workbook) => problemsOf(workbook, seen));
  return { mapping: { mapping: '1.0', document, tables }, choices: desk.asked.all, problems };
}

/** Names of places that stand together say which district they are of, in all tables. */
function homeOf(seen: readonly SeenTable[], { places, earlier }: Surroundings): string | undefined {
  const names = new Set<string>();
  for (const { layout, sheet, workbook, title } of seen) {
    names.add(sheet.name);
    for (const text of [title.template, workbook.name]) {
      const [street] = /[\u4e00-\u9fff]{2,4}街道/.exec(text.replace(/\{[a-z]+\}/g, ' ')) ?? [];
      if (street) names.add(street);
    }
    for (const { labels } of layout.rows) for (const label of labels) names.add(label);
    for (const { path } of layout.columns) for (const part of path) names.add(part);
    if (names.size > MOST_NAMES) break;
  }
  const streets = [...names].filter((name) => /.(?:街道|镇|乡)$/.test(name));
  const { within } = findRegions(streets, { places, ...(earlier && { earlier }) });
  return within;
}

const MOST_NAMES = 2_000;

/** A title without its time and its place: streets that report alike send tables of one kind. */
function titleOf({ title, layout }: SeenTable, desk: Desk): string {
  const place = placeIn(layout.title, desk.regions);
  return place ? title.template.replace(place.text, '{region}') : title.template;
}

function askSymbols(seen: readonly SeenTable[], desk: Desk): void {
  const symbols = new Symbols();
  for (const { layout, sheet, workbook } of seen) {
    const columns = layout.columns.filter(({ role }) => role === 'measure' || role === 'blank');
    for (const { row, role } of layout.rows) {
      if (role !== 'figures' || sheet.hiddenRows.has(row)) continue;
      for (const { column } of columns) {
        if (sheet.hiddenColumns.has(column)) continue;
        const cell = sheet.rows[row]?.[column];
        if (cell?.kind === 'number' || cell?.kind === 'error' || cell?.formula) continue;
        symbols.see(cell?.text ?? '', workbook.name, sheet.name, row, column);
      }
    }
  }
  symbols.ask(desk);
}

const NOT_STATED = { 'zh-CN': '未注明', en: 'not stated' };

function documentOf(seen: readonly SeenTable[], desk: Desk): MappedDocument {
  const { earlier } = desk.surroundings;
  const [first] = seen;
  const indicators = selfContained(desk.indicators.items);
  const units = desk.units.used(new Set(indicators.map(({ unit }: IndicatorItem) => unit)));
  const { dimensions } = desk;
  return {
    dataset: earlier ? earlierDataset(earlier.dataset) : newDataset(first, desk),
    regions: {
      ...(earlier?.regions.scheme && { scheme: earlier.regions.scheme }),
      items: desk.regions.items,
    },
    ...(units.length > 0 && { units }),
    ...(dimensions.length > 0 && { dimensions }),
    indicators,
  };
}

function earlierDataset(dataset: MappedDocument['dataset']): MappedDocument['dataset'] {
  const { id, title, description, publisher, frequency, license, links } = dataset;
  return {
    id,
    title,
    ...(description && { description }),
    publisher,
    ...(frequency && { frequency }),
    ...(license && { license }),
    ...(links && { links }),
  };
}

function newDataset(first: SeenTable | undefined, desk: Desk): MappedDocument['dataset'] {
  const title =
    withoutNumber(first?.title.template ?? '')
      .replace(/[(（]?\{(?:period|any)\}[)）]?(?:的|末|底)?/g, '')
      .trim() ||
    subjectIn(first?.sheet.name ?? '', '') ||
    first?.workbook.name.replace(/\.[^.]+$/, '') ||
    '统计数据';
  const place = { file: first?.workbook.name ?? '' };
  const base = { place, options: [], proof: [], isOptional: true };
  desk.asked.add({
    ...base,
    code: 'dataset-title',
    at: '/document/dataset/title',
    text: title,
    guess: title,
  });
  const publisher = first?.caption.source || NOT_STATED;
  desk.asked.add({
    ...base,
    code: 'dataset-publisher',
    at: '/document/dataset/publisher/name',
    text: '',
    guess: publisher,
  });
  return { id: stableId('d', title), title, publisher: { name: publisher } };
}

/** Sheets without a table, and tables without a line between them. */
function problemsOf(workbook: Workbook, seen: readonly SeenTable[]): ConvertProblem[] {
  const file = workbook.name;
  const problems: ConvertProblem[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.isHidden) {
      problems.push({
        code: 'sheet-hidden',
        severity: 'warning',
        place: { file, sheet: sheet.name },
        args: {},
      });
      continue;
    }
    const isFilled = sheet.rows.some((row) => row.some((cell) => cell !== undefined));
    const own = seen.filter((table) => table.sheet === sheet);
    if (isFilled && own.length === 0)
      problems.push({
        code: 'no-table',
        severity: 'warning',
        place: { file, sheet: sheet.name },
        args: {},
      });
  }
  return problems;
}
