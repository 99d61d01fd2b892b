import Papa from 'papaparse';
import { Roles } from './component-role.js';
import type { Code, Component, ListedCell, Listing } from './listing.js';

const HEAD = /^\uFEFF?"?Year"?,(?:[^\r\n]*,)?"?Value"?[ \t]*(?:\r?\n|$)/;

/** The head that Open SDG asks for: Year is the first column and Value the last, in just these words. */
export const isOpenSdg = (text: string): boolean => HEAD.test(text);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Columns that the format gives a meaning; every other one is a breakdown, and a blank in it the whole. */
const ROLES: Readonly<Record<string, string>> = {
  Year: 'TIME_PERIOD',
  GeoCode: 'GEO_CODE',
  Units: 'UNITS',
  Series: 'SERIES',
  Value: 'OBS_VALUE',
};

/**
 * The table of one indicator of Open SDG: a year, breakdowns in which blank is the whole, and a value whose
 * blank is missing. `name` is its file, `indicator_1-2-1.csv`, which is all that it says of its indicator.
 */
export function readOpenSdg(text: string, name: string): Listing {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [heads = [], ...lines] = parsed.data.filter((line) =>
    line.some((cell) => cell.trim() !== ''),
  );
  const roles = new Roles();
  const codes = heads.map(() => new Map<string, Code>());
  const components = heads.map((head, i): Component => {
    const id = head.trim();
    // Observation status may be a column; its marks are the provider's own.
    const role = /^(?:observation )?status$/i.test(id)
      ? 'status'
      : roles.of(ROLES[id] ?? `column ${id}`, undefined, 'category');
    return { id, role, codes: codes[i]! };
  });
  const rows = lines.map((line) =>
    components.map(({ role }, i): ListedCell => {
      const cell = (line[i] ?? '').trim();
      if (cell === '') return null;
      if (role === 'value') return NUMBER.test(cell) ? Number(cell) : cell;
      if (!codes[i]!.has(cell)) codes[i]!.set(cell, {});
      return cell;
    }),
  );
  const id = /(?:^|_)([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)(?:\.[^.]*)?$/.exec(name)?.[1];
  return {
    name: id ?? 'data',
    about: id ? { id } : {},
    components: named(components, rows),
    rows,
  };
}

/** The code of rows that name no place: they are of the whole. */
const WHOLE = 'whole';

/**
 * Places with their names: a breakdown that says the same as the codes of places, one text for each code,
 * is the names of the places and no breakdown. Rows without a code are of the whole.
 */
function named(components: readonly Component[], rows: ListedCell[][]): Component[] {
  const geo = components.findIndex(({ role }) => role === 'region');
  if (geo < 0) return [...components];
  const names = components.findIndex(
    ({ role }, i) => role === 'category' && isOneToOne(rows, geo, i),
  );
  const codes = new Map<string, Code>();
  for (const row of rows) {
    const [code, name] = [row[geo], names < 0 ? null : row[names]];
    if (code == null) row[geo] = WHOLE;
    else codes.set(String(code), name == null ? {} : { name: String(name) });
  }
  codes.set(WHOLE, { name: { 'zh-CN': '全部地区', en: 'Whole area' } });
  return components.map((component, i) => {
    if (i === geo) return { ...component, codes };
    return i === names ? { id: component.id, role: 'rest' } : component;
  });
}

function isOneToOne(rows: readonly ListedCell[][], one: number, other: number): boolean {
  const there = new Map<ListedCell | undefined, ListedCell | undefined>();
  const back = new Map<ListedCell | undefined, ListedCell | undefined>();
  for (const row of rows) {
    const [a, b] = [row[one], row[other]];
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a || (a === null) !== (b === null))
      return false;
    there.set(a, b);
    back.set(b, a);
  }
  return there.size > 0;
}
