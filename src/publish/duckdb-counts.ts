import { tableOf } from './duckdb-sql.js';
import { conditionId, type FigureGroup, type Plan, type SourcePlan } from './plan.js';
import type { Period } from '../core/time/period.js';

/** A group of figures, and its number in the plan. */
interface Numbered {
  readonly grp: number;
  readonly group: FigureGroup;
}

/** Groups that count records of one source in the same periods and categories: the records are gone through once for all. */
export interface Family {
  readonly plan: SourcePlan;
  readonly slots: readonly Period[];
  readonly groups: readonly Numbered[];
}

/** The families of all groups that are no query of one's own. */
export function familiesOf({ groups, sources }: Plan): Family[] {
  const families = new Map<
    string,
    { plan: SourcePlan; slots: readonly Period[]; groups: Numbered[] }
  >();
  for (const [grp, group] of groups.entries()) {
    const { item, frequency, slots } = group;
    if (item.sql !== undefined) continue;
    const plan = sources.find(({ source }) => source.id === item.source)!;
    const key = [plan.source.id, frequency, categorySql(plan, group)].join('|');
    const family = families.get(key);
    if (family) family.groups.push({ grp, group });
    else families.set(key, { plan, slots, groups: [{ grp, group }] });
  }
  return [...families.values()];
}

/** The number of the category of a record; of the whole there is one. */
function categorySql({ categories }: SourcePlan, { item, dimension }: FigureGroup): string {
  if (dimension === undefined) return '0';
  const column = item.by?.find((one) => one.dimension === dimension)?.column;
  return `f.d${categories.findIndex((one) => one.dimension === dimension && one.column === column)}`;
}

/** Which records a group counts, as a filter of an aggregate. */
function filterOf(plan: SourcePlan, { item: { where = [] } }: FigureGroup): string {
  const ids = plan.conditions.map(conditionId);
  const conditions = where.map((one) => `f.w${ids.indexOf(conditionId(one))}`);
  return conditions.length > 0 ? ` FILTER (WHERE ${conditions.join(' AND ')})` : '';
}

/**
 * Counts the figures of a family in one of its periods, at every level. The records are first told apart by place,
 * category and person, so that nobody counts twice in a place; a person who was in several places counts once in each
 * that lies above more than one of these.
 */
export function countQueries({ plan, slots, groups }: Family, slot: number): string[] {
  const { source, sums } = plan;
  const isTold = source.person !== undefined;
  const { start, length } = slots[slot]!;
  const counts = new Map<string, string>();
  const amounts = new Map<string, string>();
  const columns = groups.map(({ group }) => {
    const filter = filterOf(plan, group);
    const count = nameIn(counts, `count(*)${filter}`, 'n');
    const { item, dominance } = group;
    if (item.count === 'persons') return { count };
    if (item.count !== 'sum') return { count, amount: count };
    const sql = `sum(f.x${sums.indexOf(item.column ?? '')})${filter}`;
    return { count, amount: nameIn(amounts, sql, 's'), hasLargest: dominance > 0 };
  });
  const category = categorySql(plan, groups[0]!.group);
  const keys = ['f.leaf', `CAST(${category} AS SMALLINT) AS cat`, ...(isTold ? ['f.person'] : [])];
  const taken = [...counts, ...amounts].map(([sql, name]) => `${sql} AS ${name}`);
  return [
    `CREATE OR REPLACE TEMP TABLE gf_parts AS SELECT ${[...keys, ...taken].join(', ')} FROM ${tableOf(plan)} f WHERE f.month BETWEEN ${start} AND ${start + length - 1} GROUP BY ALL`,
    ...(isTold ? [IN_SEVERAL] : []),
    ...groups.map(({ grp }, i) => groupQuery({ grp, slot, isTold, ...columns[i]! })),
  ];
}

/** The name that a column has, the same for the same. */
function nameIn(names: Map<string, string>, sql: string, letter: string): string {
  const name = names.get(sql) ?? `${letter}${names.size}`;
  names.set(sql, name);
  return name;
}

/** The parts of persons who were in more than one place. */
const IN_SEVERAL =
  'CREATE OR REPLACE TEMP TABLE gf_several AS SELECT p.* FROM gf_parts p SEMI JOIN (SELECT cat, person FROM gf_parts GROUP BY cat, person HAVING count(*) > 1) m ON m.cat = p.cat AND m.person = p.person';

interface GroupColumns {
  readonly grp: number;
  readonly slot: number;
  /** Whether the source tells persons apart; else each record stands for one. */
  readonly isTold: boolean;
  /** How many records of a part the group counts. */
  readonly count: string;
  /** What of the parts of a place it adds up; undefined where it counts their persons. */
  readonly amount?: string;
  /** Whether the largest amount of one person is asked for, and what all but the two largest make up. */
  readonly hasLargest?: boolean;
}

function groupQuery(columns: GroupColumns): string {
  const { grp, slot, isTold, count, amount = count, hasLargest = false } = columns;
  const heads = isTold ? 'count(*)' : `sum(${count})`;
  const [size, sizes] = hasLargest
    ? [`sum(abs(${amount})) AS size, `, 'sum(l.size) AS size, ']
    : ['', ''];
  const leaves = `SELECT leaf, cat, sum(${amount}) AS value, ${size}${heads} AS persons FROM gf_parts WHERE ${count} > 0 GROUP BY ALL`;
  const sums = `SELECT a.district, a.is_top, a.place, l.cat, sum(l.value) AS value, ${sizes}sum(l.persons) AS persons FROM (${leaves}) l JOIN gf_above a ON a.leaf = l.leaf GROUP BY ALL`;
  const again = `SELECT a.place, m.cat, count(*) - count(DISTINCT m.person) AS persons FROM gf_several m JOIN gf_above a ON a.leaf = m.leaf WHERE m.${count} > 0 GROUP BY ALL`;
  const [persons, join] = isTold
    ? [
        't.persons - coalesce(e.persons, 0)',
        ` LEFT JOIN (${again}) e ON e.place = t.place AND e.cat = t.cat`,
      ]
    : ['t.persons', ''];
  const value = columns.amount === undefined ? persons : 't.value';
  const [largest, others, top] = hasLargest
    ? [
        'g.top[1]',
        't.size - g.top[1] - coalesce(g.top[2], 0)',
        ` JOIN (${largestQuery(count, amount)}) g ON g.place = t.place AND g.cat = t.cat`,
      ]
    : ['0', '0', ''];
  return `INSERT INTO gf_cells SELECT ${grp}, t.district, t.is_top, t.place, t.cat, ${slot}, CAST(${value} AS DOUBLE), CAST(${persons} AS DOUBLE), CAST(${largest} AS DOUBLE), CAST(${others} AS DOUBLE) FROM (${sums}) t${join}${top}`;
}

/**
 * The two largest amounts of single persons in each place and category. Who was in one place alone can be among the
 * largest of what lies above it only if he is among the two of that place.
 */
function largestQuery(count: string, amount: string): string {
  const alone = `SELECT p.leaf, p.cat, unnest(max(abs(p.${amount}), 2)) AS size FROM gf_parts p ANTI JOIN gf_several s ON s.cat = p.cat AND s.person = p.person WHERE p.${count} > 0 GROUP BY ALL`;
  const above = `SELECT a.place, l.cat, l.size FROM (${alone}) l JOIN gf_above a ON a.leaf = l.leaf`;
  const several = `SELECT place, cat, size FROM (SELECT a.place, m.cat, m.person, abs(sum(m.${amount})) AS size FROM gf_several m JOIN gf_above a ON a.leaf = m.leaf WHERE m.${count} > 0 GROUP BY ALL)`;
  return `SELECT place, cat, max(size, 2) AS top FROM (${above} UNION ALL ${several}) GROUP BY ALL`;
}
