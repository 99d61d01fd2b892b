import type { Period } from '../core/time/period.js';
import type { Place } from './places.js';
import type { CategoryColumn, FigureGroup, Plan, SourcePlan } from './plan.js';

/** A name as SQL quotes it. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL quotes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The table that the records of a source stand in. */
export const tableOf = ({ source }: SourcePlan) => named(`records_${source.id}`);
const trimmed = (column: string) => `coalesce(trim(r.${named(column)}), '')`;

/** Ways to write a day beside that of ISO 8601. */
const DAYS = ['%Y%m%d', '%Y年%m月%d日', '%Y.%m.%d', '%Y-%m', '%Y/%m', '%Y%m', '%Y年%m月'];

/** The number of a month since year 0; null where a text is no day. */
function monthSql(column: string): string {
  const text = trimmed(column);
  const day = `coalesce(try_cast(${text} AS DATE), try_cast(try_cast(${text} AS TIMESTAMP) AS DATE), try_cast(try_strptime(${text}, [${DAYS.map(quoted).join(', ')}]) AS DATE))`;
  return `CAST(year(${day}) * 12 + month(${day}) - 1 AS INTEGER)`;
}

function categorySql({ column, labels }: CategoryColumn): string {
  const cases = [...labels].map(([label, category]) => `WHEN ${quoted(label)} THEN ${category}`);
  return `CAST(CASE ${trimmed(column)} ${cases.join(' ')} END AS SMALLINT)`;
}

/** Amounts are added up exactly, whatever the order. */
const amountSql = (column: string) =>
  `CASE WHEN ${trimmed(column)} = '' THEN 0 ELSE try_cast(replace(${trimmed(column)}, ',', '') AS DECIMAL(18, 4)) END`;

/** A digest is half the size of most ids, and nothing of an id is kept. */
const digestOf = (person: string) =>
  `CASE WHEN ${trimmed(person)} <> '' THEN hash(${trimmed(person)}) END`;

/** The columns that records are kept by, with how each is read and the type of it. */
function columnsOf({ source, conditions, categories, sums, texts }: SourcePlan) {
  const { person, fixed = [] } = source;
  const list: [name: string, sql: string, type: string][] = [
    ['leaf', 'p.place', 'INTEGER'],
    ['month', monthSql(source.time), 'INTEGER'],
  ];
  if (person !== undefined) {
    list.push(['person', digestOf(person), 'UBIGINT']);
  }
  if (fixed.length > 0) {
    list.push(['fixed', `hash(concat_ws(chr(31), ${fixed.map(trimmed).join(', ')}))`, 'UBIGINT']);
  }
  for (const [i, { column, is }] of conditions.entries()) {
    list.push([`w${i}`, `${trimmed(column)} IN (${is.map(quoted).join(', ')})`, 'BOOLEAN']);
  }
  for (const [i, one] of categories.entries()) list.push([`d${i}`, categorySql(one), 'SMALLINT']);
  for (const [i, column] of sums.entries())
    list.push([`x${i}`, amountSql(column), 'DECIMAL(18, 4)']);
  for (const [i, column] of texts.entries()) list.push([`c${i}`, trimmed(column), 'VARCHAR']);
  return list;
}

/** The columns of a file that are read at all. */
export function wantedColumns({
  source,
  conditions,
  categories,
  sums,
  texts,
}: SourcePlan): string[] {
  const { region, time, person, fixed = [] } = source;
  const all = [region, time, person, ...fixed].filter((name) => name !== undefined);
  const others = [...conditions, ...categories].map(({ column }) => column);
  return [...new Set([...all, ...others, ...sums, ...texts])];
}

/** Tables of regions, of what lies above each, of periods, of records and of what is counted. */
export function tableQueries({ places, groups, sources, config }: Plan): string[] {
  const periods = new Map<string, Period>();
  for (const { slots } of groups) for (const slot of slots) periods.set(slot.code, slot);
  const queries = [
    'CREATE TABLE gf_places (id VARCHAR, place INTEGER, above INTEGER, is_leaf BOOLEAN, district INTEGER, is_top BOOLEAN)',
    'CREATE TABLE gf_slots (frequency VARCHAR, code VARCHAR, month INTEGER, slot INTEGER)',
    'CREATE TABLE gf_cells (grp INTEGER, district INTEGER, is_top BOOLEAN, place INTEGER, cat SMALLINT, slot INTEGER, value DOUBLE, persons DOUBLE, largest DOUBLE, others DOUBLE)',
    ...inParts('gf_places', places.all.map(placeRow)),
    ABOVE_QUERY,
    ...inParts('gf_slots', slotRows(groups)),
  ];
  for (const plan of sources) {
    const columns = columnsOf(plan).map(([name, , type]) => `${name} ${type}`);
    queries.push(`CREATE TABLE ${tableOf(plan)} (${columns.join(', ')})`);
    if (config.measures.some(({ sql }) => sql)) queries.push(viewQuery(plan));
  }
  return queries;
}

/** What lies above a place, and whether it stands in the document above the districts; -1 for none. */
function placeRow({ item, chain, isLeaf, district }: Place, place: number): string {
  const isTop = district === undefined || district === place;
  return `(${quoted(item.id)}, ${place}, ${chain[1] ?? -1}, ${isLeaf}, ${district ?? -1}, ${isTop})`;
}

/** Of each place itself and all above it. */
const ABOVE_QUERY =
  'CREATE TABLE gf_above AS WITH RECURSIVE up(leaf, place) AS (SELECT place, place FROM gf_places UNION ALL SELECT up.leaf, p.above FROM up JOIN gf_places p ON p.place = up.place WHERE p.above >= 0) SELECT up.leaf, up.place, p.district, p.is_top FROM up JOIN gf_places p ON p.place = up.place';

function slotRows(groups: readonly FigureGroup[]): string[] {
  const slots = new Map(groups.map((group) => [group.frequency, group.slots]));
  return [...slots].flatMap(([frequency, list]) =>
    list.flatMap(({ code, start, length }, slot) =>
      Array.from({ length }, (_, i) => `('${frequency}', '${code}', ${start + i}, ${slot})`),
    ),
  );
}

/** Inserts of some thousand rows each. */
function inParts(table: string, rows: readonly string[]): string[] {
  const queries: string[] = [];
  for (let from = 0; from < rows.length; from += 5000) {
    queries.push(`INSERT INTO ${table} VALUES ${rows.slice(from, from + 5000).join(', ')}`);
  }
  return queries;
}

/** Records as queries of one's own see them. */
function viewQuery(plan: SourcePlan): string {
  const { source, texts } = plan;
  const year = "lpad(CAST(month // 12 AS VARCHAR), 4, '0')";
  const columns = [
    'p.id AS region',
    `${year} || '-' || lpad(CAST(month % 12 + 1 AS VARCHAR), 2, '0') AS month`,
    `${year} || '-Q' || CAST(month % 12 // 3 + 1 AS VARCHAR) AS quarter`,
    `${year} AS year`,
    ...(source.person === undefined ? [] : ['r.person']),
    ...texts.map((column, i) => `r.c${i} AS ${named(column)}`),
  ];
  return `CREATE VIEW ${named(source.id)} AS SELECT ${columns.join(', ')} FROM ${tableOf(plan)} r JOIN gf_places p ON p.place = r.leaf`;
}

/**
 * Takes records of a relation whose columns are texts, month by month: they are counted so, and what does not fit into
 * memory is then read back once.
 */
export function takeQuery(plan: SourcePlan, relation: string): string {
  const columns = columnsOf(plan).map(([name, sql]) => `${sql} AS ${name}`);
  return `INSERT INTO ${tableOf(plan)} SELECT ${columns.join(', ')} FROM ${relation} r ${placeJoin(plan)} ORDER BY month`;
}

const placeJoin = ({ source }: SourcePlan) =>
  `LEFT JOIN gf_places p ON p.id = trim(r.${named(source.region)}) AND p.is_leaf`;

/** What of a record may be wrong: the column that is null where it is, and the column of the file. */
export interface RecordCheck {
  readonly kind:
    | 'region-unknown'
    | 'date-unreadable'
    | 'person-blank'
    | 'category-unknown'
    | 'number-unreadable';
  readonly name: string;
  readonly column: string;
  readonly dimension?: string;
}

export function checksOf({ source, categories, sums }: SourcePlan): RecordCheck[] {
  const { region, time, person } = source;
  return [
    { kind: 'region-unknown', name: 'leaf', column: region },
    { kind: 'date-unreadable', name: 'month', column: time },
    ...(person === undefined
      ? []
      : [{ kind: 'person-blank', name: 'person', column: person } as const]),
    ...categories.map(
      ({ column, dimension }, i) =>
        ({ kind: 'category-unknown', name: `d${i}`, column, dimension }) as const,
    ),
    ...sums.map((column, i) => ({ kind: 'number-unreadable', name: `x${i}`, column }) as const),
  ];
}

/** How many records there are, and how many of them fail each check. */
export function checkQuery(plan: SourcePlan): string {
  const counts = checksOf(plan).map(({ name }) => `count(*) - count(${name})`);
  return `SELECT ${['count(*)', ...counts].join(', ')} FROM ${tableOf(plan)}`;
}

/** Of a relation whose rows are numbered by `n`, the first that fails each check, and how many do. */
export function locateQuery(plan: SourcePlan, numbered: string): string {
  const columns = new Map(columnsOf(plan).map(([name, sql]) => [name, sql]));
  const answers = checksOf(plan).flatMap(({ name }) => [
    `min(CASE WHEN ${columns.get(name)} IS NULL THEN r.n END)`,
    `count(CASE WHEN ${columns.get(name)} IS NULL THEN 1 END)`,
  ]);
  return `SELECT ${answers.join(', ')} FROM ${numbered} r ${placeJoin(plan)}`;
}

/** The ids whose records contradict one another. */
const contradicting = (plan: SourcePlan) =>
  `SELECT person FROM ${tableOf(plan)} GROUP BY person HAVING min(fixed) <> max(fixed)`;

/** How many ids have records that contradict one another. */
export const contradictionQuery = (plan: SourcePlan): string =>
  `SELECT count(*) FROM (${contradicting(plan)})`;

/** The first row of a numbered relation that has one of these ids. */
export const contradictionPlaceQuery = (plan: SourcePlan, numbered: string): string =>
  `SELECT min(r.n) FROM ${numbered} r WHERE ${digestOf(plan.source.person!)} IN (${contradicting(plan)})`;

/** The districts and months of which a source has any record. */
export const presenceQuery = (plan: SourcePlan): string =>
  `SELECT DISTINCT a.district, f.month FROM (SELECT DISTINCT leaf, month FROM ${tableOf(plan)}) f JOIN gf_above a ON a.leaf = f.leaf AND a.is_top AND a.district >= 0 ORDER BY ALL`;

/** Puts the answer of a query of one's own aside. */
export const askQuery = (sql: string): string =>
  `CREATE OR REPLACE TEMP TABLE gf_asked AS ${sql.trim().replace(/;\s*$/, '')}`;

/** The columns of what was put aside. */
export const ASKED_COLUMNS =
  "SELECT column_name FROM duckdb_columns() WHERE table_name = 'gf_asked'";

/** How many of its rows name no region, or none of the lowest where figures are added up, and how many rows there are. */
export const askedCheck = (addsUp: boolean): string =>
  `SELECT count(*) - count(p.place), count(*) FROM gf_asked q LEFT JOIN gf_places p ON p.id = q.region${addsUp ? ' AND p.is_leaf' : ''}`;

/** Takes what was put aside as figures of a group, added up over regions where they may be. */
export function askedQuery(
  { item: { indicator }, frequency }: FigureGroup,
  grp: number,
  { addsUp, hasPersons }: { readonly addsUp: boolean; readonly hasPersons: boolean },
): string {
  const persons = hasPersons ? 'sum(q.persons)' : 'sum(q.value)';
  const above = addsUp ? 'a.leaf = p.place' : 'a.leaf = p.place AND a.place = p.place';
  return `INSERT INTO gf_cells SELECT ${grp}, a.district, a.is_top, a.place, 0, s.slot, CAST(sum(CAST(q.value AS DECIMAL(24, 6))) AS DOUBLE), CAST(${persons} AS DOUBLE), 0, 0 FROM gf_asked q JOIN gf_places p ON p.id = q.region JOIN (SELECT DISTINCT code, slot FROM gf_slots WHERE frequency = '${frequency}') s ON s.code = CAST(q.period AS VARCHAR) JOIN gf_above a ON ${above} GROUP BY ALL /* ${indicator} */`;
}

/** What was counted, in the order that documents are made in. */
export const ORDER_QUERY =
  'CREATE TABLE gf_ordered AS SELECT * FROM gf_cells ORDER BY district, grp, place, cat, slot';

/** The figures of one document: of a district, or of all that lies above and the districts. */
export const cellsQuery = (district: number | undefined): string =>
  `SELECT grp, place, cat, slot, value, persons, largest, others FROM gf_ordered WHERE ${district === undefined ? 'is_top' : `district = ${district}`}`;
