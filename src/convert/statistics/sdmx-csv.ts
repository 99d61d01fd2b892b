import Papa from 'papaparse';
import { ATTRIBUTE_IDS, NAMING, Roles } from './component-role.js';
import type { Code, Component, ListedCell, Listing } from './listing.js';

/** The head of SDMX-CSV: its first term, what parts values in a cell, and what parts cells. */
const FIRST = /^\uFEFF?"?(DATAFLOW|STRUCTURE(?:\[(.)\])?)"?([,;\t|])/;

/** What stands before the components, and says nothing of a figure. */
const LEADING =
  /^(?:DATAFLOW|STRUCTURE(?:\[.\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY|LAST[ _]UPDATE|UPDATED)$/;

/** A component's id, with what its values are: `ATTR[]` several, `ATTR[zh;en]` in several languages. */
const HEAD = /^([^:[]+?)(?:\[([^\]]*)\])?(?:: (.+))?$/;

export const isSdmxCsv = (text: string): boolean => FIRST.test(text.slice(0, 200));

/** A listing, and the lines of the file that delete data and state none. */
export interface SdmxCsv {
  readonly listing: Listing;
  /** Rows of the sheet (the head is 0) whose ACTION is D. */
  readonly deletions: readonly number[];
}

interface Column {
  readonly id: string;
  readonly name?: string;
  /** True where cells are `A: Value A`. */
  readonly isLabelled: boolean;
  /** True for the second of two columns, which holds the names of the one before (labels=name). */
  readonly isName: boolean;
  readonly isMultiple: boolean;
}

/** The heads of a message; with `labels=name` a column of names follows each component. */
function columnsOf(heads: readonly string[]): Column[] {
  const hasNames = heads.includes('STRUCTURE_NAME');
  let isNext = false;
  return heads.map((head): Column => {
    // Blanks around a head are none of the id; those at the ends of a name are the office's own.
    const whole = head.trim();
    const [, id = head, inner, name] = HEAD.exec(head) ?? [];
    const isLeading = LEADING.test(whole);
    const isName = hasNames && isNext && !isLeading;
    isNext = !isLeading && !isName;
    return {
      id: isLeading || isName ? whole : id.trim(),
      ...(name ? { name } : {}),
      isLabelled: name !== undefined,
      isName,
      isMultiple: inner !== undefined && !isLeading,
    };
  });
}

const CODED = new Set([
  'period',
  'region',
  'indicator',
  'category',
  'frequency',
  'unit',
  'multiplier',
  'decimals',
  'status',
  'conf',
]);

/** Dimensions stand before the measure in the files of services; an upload may have any order. */
function componentsOf(columns: readonly Column[]): Component[] {
  const roles = new Roles();
  const measure = columns.findIndex(({ id }) => id === 'OBS_VALUE');
  const hasOrder = measure >= 0 && columns.slice(0, measure).some(({ id }) => id === 'TIME_PERIOD');
  return columns.map(({ id, name, isName }, i): Component => {
    // The flags of Eurostat are letters of its own, which only their names explain.
    const base = { id, ...(name ? { name } : {}), isSdmx: id !== 'OBS_FLAG' };
    if (LEADING.test(id) || isName) return { ...base, role: 'rest' };
    const attribute = ATTRIBUTE_IDS[id];
    if (attribute) return { ...base, role: 'attribute', attribute };
    const otherwise = hasOrder && i > measure ? 'rest' : 'category';
    return { ...base, role: roles.of(id, undefined, otherwise) };
  });
}

/** `A: Value A` as its code and its name; the name may hold a colon itself. */
function codeAndName(text: string): [code: string, name?: string] {
  const at = text.indexOf(': ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)];
}

/** True where figures of a file parted by semicolons have a comma for their decimals. */
function hasDecimalComma(separator: string, figures: readonly string[]): boolean {
  return (
    separator !== ',' &&
    figures.some((text) => /^[+-]?\d+,\d+$/.test(text)) &&
    !figures.some((text) => /\d\.\d/.test(text))
  );
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads SDMX-CSV 1 and 2: each line of the file is the row of that number. */
export function readSdmxCsv(text: string): SdmxCsv {
  const [, , within = ';', separator = ','] = FIRST.exec(text.slice(0, 200))!;
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: separator });
  const [heads = [], ...lines] = parsed.data;
  while (lines.length > 0 && lines[lines.length - 1]!.every((cell) => cell === '')) lines.pop();
  const columns = columnsOf(heads);
  const components = componentsOf(columns);
  const codes = components.map(() => new Map<string, Code>());
  const value = components.findIndex(({ role }) => role === 'value');
  const hasComma = hasDecimalComma(
    separator,
    lines.map((line) => line[value] ?? ''),
  );
  const action = heads.findIndex((head) => head.trim() === 'ACTION');
  const deletions: number[] = [];
  const rows = lines.map((line, row) => {
    if ((line[action] ?? '').trim().toUpperCase().startsWith('D')) deletions.push(row + 1);
    return columns.map((column, i): ListedCell => {
      const cell = line[i] ?? '';
      if (cell === '') return null;
      if (i === value) return figureOf(cell, hasComma);
      const { role, attribute = '' } = components[i]!;
      if (!CODED.has(role) && !NAMING.has(attribute)) return cell;
      const parts = column.isMultiple ? cell.split(within) : [cell];
      return parts
        .map((part) => coded(part, column, columns[i + 1], line[i + 1], codes[i]!))
        .join(';');
    });
  });
  return {
    listing: {
      name: nameOf(lines[0], heads),
      about: aboutOf(lines[0], heads),
      components: components.map((component, i) =>
        CODED.has(component.role) || NAMING.has(component.attribute ?? '')
          ? { ...component, codes: codes[i]! }
          : component,
      ),
      rows: filled(rows, components),
    },
    deletions,
  };
}

/** The code of a cell, its name kept where the file gives one. */
function coded(
  text: string,
  column: Column,
  next: Column | undefined,
  following: string | undefined,
  codes: Map<string, Code>,
): string {
  const [code, label] = column.isLabelled ? codeAndName(text) : [text.trim()];
  const name = label ?? (next?.isName ? following : undefined);
  if (!codes.has(code)) codes.set(code, name && name !== code ? { name } : {});
  return code;
}

function figureOf(cell: string, hasComma: boolean): ListedCell {
  const plain = hasComma ? cell.replace(',', '.') : cell;
  return NUMBER.test(plain) ? Number(plain) : cell;
}

/**
 * Attributes of partial keys: a row without a figure and with blank dimensions says something of every row
 * that has its other codes. The rows that it is of get what they lack.
 */
function filled(rows: ListedCell[][], components: readonly Component[]): ListedCell[][] {
  const roles = components.map(({ role }) => role);
  const isKey = (i: number) =>
    ['period', 'region', 'indicator', 'category', 'frequency'].includes(roles[i]!);
  const value = roles.indexOf('value');
  const keys = roles.map((_, i) => i).filter(isKey);
  const period = roles.indexOf('period');
  const partial = rows.filter((row) => row[value] == null && period >= 0 && row[period] == null);
  for (const part of partial) {
    for (const row of rows) {
      if (row === part || !keys.every((i) => part[i] == null || part[i] === row[i])) continue;
      for (let i = 0; i < row.length; i++) if (!isKey(i) && i !== value) row[i] ??= part[i]!;
    }
  }
  return rows;
}

const STRUCTURE = /^(?:([^:()]+):)?([^:()]+?)(?:\(([^)]*)\))?(?:: (.+))?$/;

function structureOf(line: readonly string[] | undefined, heads: readonly string[]): string {
  const at = heads.findIndex((head) => /^(?:DATAFLOW|STRUCTURE_ID)$/.test(head.trim()));
  return line?.[at] ?? '';
}

const nameOf = (line: readonly string[] | undefined, heads: readonly string[]): string =>
  STRUCTURE.exec(structureOf(line, heads))?.[2] ?? 'data';

function aboutOf(line: readonly string[] | undefined, heads: readonly string[]) {
  const [, agency, id, , label] = STRUCTURE.exec(structureOf(line, heads)) ?? [];
  const title = label ?? line?.[heads.indexOf('STRUCTURE_NAME')];
  return {
    ...(id ? { id } : {}),
    ...(title ? { title } : {}),
    ...(agency ? { publisher: agency } : {}),
  };
}
