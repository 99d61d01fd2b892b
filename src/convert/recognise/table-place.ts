import { chinese } from '../../core/contract/chinese.js';
import type { Meaning, TableMapping } from '../mapping/mapping.generated.js';
import { pointed } from './ask.js';
import type { Desk } from './desk.js';
import type { TableKind } from './seen-table.js';
import { subjectIn } from './table-subject.js';
import { wholeOf, type Whole } from './whole.js';

/** What file, sheet and title say of the place of a table. */
export interface TablePlace {
  readonly names: Pick<TableMapping, 'file' | 'sheet' | 'title'>;
  readonly region?: string;
  readonly labels?: TableMapping['labels'];
  /** The place as it stands in the title. */
  readonly text: string;
  readonly sheetSubject?: string;
}

const GENERIC_SHEET =
  /^(?:sheet|table|tab|data|工作表|附?表|数据)[\s_-]*[\d一二三四五六七八九十]*[a-z]?$/i;

/** How file, sheet and title are named, and what places stand in them. */
export function placeOf(
  kind: TableKind,
  whole: Whole,
  hasRegions: boolean,
  desk: Desk,
): TablePlace {
  const { tables } = kind;
  const wholes = tables.map((table) => (table === tables[0] ? whole : wholeOf(table, desk)));
  const froms = new Set(wholes.map(({ from }) => from));
  const [from] = froms;
  const isPlaced = !hasRegions && froms.size === 1 && from !== 'earlier' && from !== '';
  const put = (text: string, one: Whole, of: Whole['from']) =>
    isPlaced && from === of && one.text ? text.replace(one.text, '{region}') : text;
  const titles = new Set(tables.map((table, i) => put(table.title.template, wholes[i]!, 'title')));
  const sheets = new Set(
    tables.map((table, i) => put(table.sheetPlaced.template, wholes[i]!, 'sheet')),
  );
  const files = new Set(
    tables.map((table, i) => put(table.filePlaced.template, wholes[i]!, 'file')),
  );
  const [title = ''] = titles;
  const [sheet = ''] = sheets;
  const [file = ''] = files;
  const names = {
    ...(files.size === 1 && /\{region\}/.test(file) && { file }),
    ...(sheets.size === 1 && /\{(?:period|region)\}/.test(sheet) && { sheet }),
    ...(titles.size === 1 && title && { title }),
  };
  const sheetSubject =
    !/\{/.test(sheet) && !GENERIC_SHEET.test(sheet) && sheets.size === 1
      ? subjectIn(sheet, '')
      : '';
  const base = { names, text: whole.from === 'title' ? whole.text : '', sheetSubject };
  if (hasRegions) return base;
  if (!isPlaced)
    return from === 'earlier' && whole.id !== undefined
      ? { ...base, region: whole.id }
      : askedWhole(base, kind, desk);
  const labels: Record<string, Meaning> = {};
  for (const one of wholes) {
    const item = desk.regions.items.find(({ id }) => id === one.id);
    if (item && item.name !== one.text) labels[one.text] = { region: item.id };
    if (one.id === undefined) askPlace(one, kind, desk);
  }
  return { ...base, ...(Object.keys(labels).length > 0 && { labels }) };
}

/** A name in a title that several places have, or one that was another place in the time of the figures. */
function askPlace({ text, options }: Whole, { tables: [first] }: TableKind, desk: Desk): void {
  desk.asked.add({
    code: 'region',
    at: pointed('tables', desk.tableIndex, 'labels', text),
    place: { file: first.workbook.name, sheet: first.sheet.name },
    text,
    options: options.map((one) => ({ ...one, value: { region: one.value } })),
    proof: [],
  });
}

/** A table that says nothing of a place: whoever takes it unanswered has figures that say so. */
function askedWhole(base: TablePlace, { tables: [first] }: TableKind, desk: Desk): TablePlace {
  const unnamed = desk.regions.unnamed();
  const known = desk.regions.items
    .filter(({ id }) => id !== unnamed.value)
    .map(({ id, name }) => ({
      value: id,
      label: chinese(name),
    }));
  desk.regions.addItems(unnamed.adds!.regions!);
  const region = unnamed.value as string;
  desk.asked.add({
    code: 'region-whole',
    at: pointed('tables', desk.tableIndex, 'meaning', 'region'),
    place: { file: first.workbook.name, sheet: first.sheet.name },
    text: first.layout.title || first.sheet.name,
    options: [...known, unnamed],
    guess: region,
    proof: [],
  });
  return { ...base, region };
}
