import { isRegion } from '../names/find-region.js';
import { placeHeader } from '../layout/placeholder.js';
import type { ColumnMapping, Meaning, TableMapping } from '../mapping/mapping.generated.js';
import { pointed } from './ask.js';
import { cellsOf, columnSets, proofOf, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { readIndicators } from './indicator-labels.js';
import { heldBy, type Held } from './label-holds.js';
import { levelByName } from './region-book.js';
import { readRegions } from './region-labels.js';
import { labelsOf, textsOf } from './seen-label.js';
import type { SeenTable, TableKind } from './seen-table.js';
import { subjectIn } from './table-subject.js';
import { isRunningText, readValues } from './value-columns.js';
import { wholeOf, type Whole } from './whole.js';

/** Reads a kind of table: what its columns, its labels, its title and its sheets mean. */
export function readTable(kind: TableKind, index: number, desk: Desk): TableMapping {
  const [first] = kind.tables;
  const whole = wholeOf(first, desk);
  const sets = columnSets(kind, regionHeads(kind, whole, desk));
  const held = new Map(
    sets.map((set) => [set, heldBy(set, desk, whole.id ?? desk.home, first.layout.title)]),
  );
  const onlyOne = settled(sets, held);
  const values = sets.filter((set) => onlyOne.get(set) === undefined);
  const at = pointed('tables', index);
  const rowsHold = new Set([...onlyOne.values()].flatMap((one) => one?.holds ?? []));
  const hasRegions = rowsHold.has('region') || values.some(({ regions }) => regions.length > 0);
  const place = placeOf(kind, whole, hasRegions, desk);
  const captionUnits = first.caption.units;
  const columnsAt = `${at}/columns`;
  const numberOf = (set: ColumnSet) => sets.indexOf(set);
  const subject = subjectIn(first.layout.title, place.text) || (place.sheetSubject ?? '');
  const mapped = readValues(
    values,
    numberOf,
    {
      rowsHold,
      subject,
      captionUnits,
      wholeId: whole.id,
      isRunning: isRunningText(first.layout.title),
      at: columnsAt,
    },
    desk,
  );
  const unitColumn = sets.find((set) => onlyOne.get(set)?.holds === 'unit');
  const columns = sets.map((set, i): ColumnMapping => {
    const value = mapped.get(set);
    const columnAt = `${columnsAt}/${i}`;
    if (value) return withRegions(value, set, columnAt, whole, desk);
    const { holds, leave, isSure } = onlyOne.get(set)!;
    const header = set.template;
    if (!isSure) askHolds(set, holds, columnAt, desk);
    if (holds === 'region') {
      const outer = sets.filter((one) => one !== set && held.get(one)?.holds === 'region');
      return { header, holds, ...readRegions(set, outer, columnAt, whole, desk) };
    }
    if (holds === 'indicator') {
      const isRunning = values.some(
        (one) => one.periods.some(isRunningText) || /累计/.test(one.template),
      );
      const headUnits = new Set(
        values
          .map((one) => mapped.get(one)?.meaning)
          .filter((one) => one?.as === undefined)
          .map((one) => one?.unit ?? ''),
      );
      const context = {
        headUnit: headUnits.size === 1 ? [...headUnits][0]! : '',
        unitColumn,
        values,
        captionUnits,
        at: columnAt,
        isRunning: isRunning || isRunningText(first.layout.title),
      };
      return { header, holds, ...readIndicators(set, context, desk) };
    }
    if (holds === 'category') return { header, holds, ...categories(set, desk) };
    if (holds === 'status') return { header, holds, ...statuses(set) };
    return { header, holds, ...(leave && { leave }) };
  });
  const isSum =
    /累计/.test(first.layout.title) &&
    !values.some(({ template }) => /本月|当月|累计/.test(template));
  const meaning: Meaning = {
    ...(isSum && { accumulation: 'ytd' as const }),
    ...(place.region !== undefined && { region: place.region }),
  };
  askPeriod(kind, sets, onlyOne, at, desk);
  return {
    ...place.names,
    ...(Object.keys(meaning).length > 0 && { meaning }),
    ...(place.labels && { labels: place.labels }),
    columns,
  };
}

/** Which parts of heads are places, where several are. */
function regionHeads(kind: TableKind, whole: Whole, desk: Desk): (part: string) => boolean {
  const parts = new Set<string>();
  for (const { layout } of kind.tables)
    for (const { path, role } of layout.columns)
      if (role === 'measure')
        for (const part of path) if (!placeHeader([part]).period) parts.add(part);
  const answers = desk.regions.look(parts, whole.id);
  const known = [...parts].filter(
    (part) =>
      isRegion(answers.get(part)!) ||
      (/.(?:街道|社区|村|镇|乡)$/.test(part) && levelByName(part) !== undefined),
  );
  const places = new Set(known.length > 1 ? known : []);
  return (part) => places.has(part);
}

/** At most one column each for indicators, and codes of places only where no column has their names. */
function settled(
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
): Map<ColumnSet, Held | undefined> {
  const result = new Map(held);
  const regions = sets.filter((set) => held.get(set)?.holds === 'region');
  const isCode = (set: ColumnSet) => textsOf(labelsOf(set)).every((text) => /^\d+$/.test(text));
  const hasNames = regions.some((set) => !isCode(set));
  for (const set of regions)
    if (hasNames && isCode(set))
      result.set(set, { holds: 'nothing', leave: 'other', isSure: true });
  // 街道 before 社区: a community's label says the street that it stands under.
  const named = regions.filter((set) => result.get(set)!.holds === 'region');
  for (const set of named.slice(0, -1))
    result.set(set, { holds: 'nothing', leave: 'other', isSure: true });
  const indicators = sets.filter((set) => result.get(set)?.holds === 'indicator');
  const hasUnits = sets.some((set) => held.get(set)?.holds === 'unit');
  const [sole] = indicators;
  if (indicators.length === 1 && sole && !result.get(sole)!.isSure) {
    // Names in front of heads that name no indicator, or beside units, are the indicators.
    const isNamed = sets.some((set) => held.get(set) === undefined && hasOwnName(set));
    result.set(
      sole,
      isNamed && !hasUnits
        ? { holds: 'category', isSure: false }
        : { holds: 'indicator', isSure: true },
    );
  }
  if (indicators.length > 1) {
    const sure = indicators.filter((set) => result.get(set)!.isSure);
    const chosen = sure[sure.length - 1] ?? indicators[indicators.length - 1];
    for (const set of indicators)
      if (set !== chosen) result.set(set, { holds: 'category', isSure: true });
    result.set(chosen!, { holds: 'indicator', isSure: true });
  }
  return result;
}

/** True where the head of figures names what they count. */
const hasOwnName = ({ template }: ColumnSet): boolean => {
  const name = template.replace(/\{(?:period|region|any)\}/g, '').replace(/[/()]/g, '');
  return (
    name.length > 1 && !/^(?:本|上|当|去|今|累计|同比|环比|数|合计|数值|数量|比|增|[±%])/.test(name)
  );
};

function askHolds(set: ColumnSet, holds: Held['holds'], at: string, desk: Desk): void {
  const [first] = labelsOf(set);
  const kinds = [
    ...new Set([holds, 'region', 'indicator', 'category', 'period', 'nothing'] as const),
  ];
  const options = kinds.map((one) => ({
    value: { header: set.template, holds: one, ...(one === 'nothing' && { leave: 'other' }) },
    label: '',
  }));
  desk.asked.add({
    code: 'column-holds',
    at,
    place: first?.place ?? { file: '' },
    text: set.template || (first?.label ?? ''),
    options,
    guess: options[0]!.value,
    proof: [],
  });
}

function categories(set: ColumnSet, desk: Desk): Pick<ColumnMapping, 'dimension' | 'labels'> {
  const name = set.path[set.path.length - 1] || '分组';
  const labels: Record<string, Meaning> = {};
  let dimension = '';
  for (const text of textsOf(labelsOf(set))) {
    if (/^(?:合计|总计|小计|全部|总数|计)$/.test(text)) labels[text] = {};
    else dimension = desk.category(name, text).dimension;
  }
  return { ...(dimension && { dimension }), ...(Object.keys(labels).length > 0 && { labels }) };
}

const STATUS: Readonly<Record<string, string>> = {
  初步: 'P',
  初步数: 'P',
  快报数: 'P',
  快报: 'P',
  预计: 'E',
  估计: 'E',
  预测: 'F',
  核定: 'A',
  最终: 'A',
  正式: 'A',
  正常: 'A',
  修订: 'A',
};

function statuses(set: ColumnSet): Pick<ColumnMapping, 'labels'> {
  const labels: Record<string, Meaning> = {};
  for (const text of textsOf(labelsOf(set))) {
    const status = STATUS[text];
    if (status) labels[text] = { status };
  }
  return Object.keys(labels).length > 0 ? { labels } : {};
}

function withRegions(
  value: ColumnMapping,
  set: ColumnSet,
  at: string,
  whole: Whole,
  desk: Desk,
): ColumnMapping {
  if (set.regions.length === 0) return value;
  const answers = desk.regions.look(set.regions, whole.id);
  const labels: Record<string, Meaning> = {};
  for (const text of set.regions) {
    const read = desk.regions.read(text, answers.get(text)!, whole.id);
    if (read.is === 'known') {
      if (read.name !== text) labels[text] = { region: read.id };
    } else if (read.is === 'asked') {
      const options = read.options.map((one) => ({ ...one, value: { region: one.value } }));
      const guess = read.guess ? { region: read.guess } : undefined;
      const [cell] = cellsOf(set);
      desk.asked.add({
        code: 'region',
        at: at + pointed('labels', text),
        place: cell?.place ?? { file: '' },
        text,
        options,
        proof: [],
        ...(guess && { guess }),
      });
      if (guess) labels[text] = guess;
    }
  }
  return { ...value, ...(Object.keys(labels).length > 0 && { labels }) };
}

interface Placed {
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
function placeOf(kind: TableKind, whole: Whole, hasRegions: boolean, desk: Desk): Placed {
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
  }
  return { ...base, ...(Object.keys(labels).length > 0 && { labels }) };
}

/** A table that says nothing of a place. */
function askedWhole(base: Placed, { tables: [first] }: TableKind, desk: Desk): Placed {
  desk.asked.add({
    code: 'region-whole',
    at: pointed('tables', desk.tableIndex, 'meaning', 'region'),
    place: { file: first.workbook.name, sheet: first.sheet.name },
    text: first.layout.title || first.sheet.name,
    options: desk.regions.items.map(({ id, name }) => ({
      value: id,
      label: typeof name === 'string' ? name : name['zh-CN'],
    })),
    proof: [],
  });
  return base;
}

/** Asks for the time of tables that say nothing of it, or only a month without its year. */
function askPeriod(
  { tables }: TableKind,
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
  at: string,
  desk: Desk,
): void {
  const hasColumn = sets.some((set) => held.get(set)?.holds === 'period');
  const dated = sets.filter(({ periods }) => periods.length > 0);
  const values = sets.filter((set) => held.get(set) === undefined);
  const isYearless = (text: string) => !/(?:19|20)\d\d|\d\d年/.test(text);
  const lacks = tables.filter(({ time }) => {
    if (time.period) return false;
    if (dated.length > 0 && values.every(({ periods }) => periods.length > 0))
      return time.year === '' && dated.some(({ periods }) => periods.some(isYearless));
    if (hasColumn) return time.year === '' && yearlessRows(sets, held);
    return true;
  });
  const [first] = lacks as SeenTable[];
  if (!first) return;
  const [value] = values;
  desk.asked.add({
    code: 'period',
    at: `${at}/meaning/period`,
    place: { file: first.workbook.name, sheet: first.sheet.name },
    count: lacks.length,
    text: first.layout.title || first.sheet.name,
    options: [],
    proof: value ? proofOf(cellsOf(value)) : [],
  });
}

function yearlessRows(
  sets: readonly ColumnSet[],
  held: ReadonlyMap<ColumnSet, Held | undefined>,
): boolean {
  const column = sets.find((set) => held.get(set)?.holds === 'period');
  return (
    column !== undefined &&
    textsOf(labelsOf(column)).some((text) => !/(?:19|20)\d\d|\d\d年/.test(text))
  );
}
