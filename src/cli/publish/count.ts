import {
  ASKED_COLUMNS,
  askedCheck,
  askedQuery,
  askQuery,
  cellsQuery,
  ORDER_QUERY,
  presenceQuery,
} from '../../publish/duckdb-sql.js';
import { countQueries, familiesOf } from '../../publish/duckdb-counts.js';
import { PublishFault } from '../../publish/fault.js';
import type { FigureGroup, Plan, SourcePlan } from '../../publish/plan.js';
import type { Counted } from '../../publish/release.js';
import type { CountedCell, Gaps } from '../../publish/sheet.js';
import { failureOf, type DuckDbEngine } from './duckdb.js';
import type { Pace } from './pace.js';

/** Has an engine count all figures, once it has the records. Throws a PublishFault. */
export async function countedFigures(
  engine: DuckDbEngine,
  plan: Plan,
  paceOf: (steps: number) => Pace,
): Promise<Counted> {
  const families = familiesOf(plan);
  const own = plan.groups.filter(({ item }) => item.sql !== undefined).length;
  const pace = paceOf(families.reduce((sum, { slots }) => sum + slots.length, own));
  for (const family of families) {
    for (const slot of family.slots.keys()) {
      for (const query of countQueries(family, slot)) await engine.run(query);
      pace.add(1);
    }
  }
  let asked: { readonly measure: number; readonly hasPersons: boolean } | undefined;
  for (const [grp, group] of plan.groups.entries()) {
    const { item, measure } = group;
    if (item.sql === undefined) continue;
    if (asked?.measure !== measure) {
      asked = { measure, hasPersons: await ask(engine, plan, group, item.sql) };
    }
    const { hasPersons } = asked;
    await safely(
      engine,
      askedQuery(group, grp, { addsUp: addsUp(plan, group), hasPersons }),
      measure,
    );
    pace.add(1);
  }
  await engine.run(ORDER_QUERY);
  await engine.run('DROP TABLE gf_cells');
  const gaps = await gapsOf(engine, plan);
  return {
    gaps,
    async cells(district) {
      const columns = await engine.columns(cellsQuery(district));
      return cellsOf(columns as number[][]);
    },
  };
}

function* cellsOf(columns: readonly (readonly number[])[]): Generator<CountedCell> {
  const [grp = [], place = [], cat = [], slot = [], value = [], persons = []] = columns;
  const [largest = [], others = []] = columns.slice(6);
  for (let i = 0; i < grp.length; i++) {
    const figure = [value[i]!, persons[i]!, largest[i]!, others[i]!] as const;
    yield [grp[i]!, place[i]!, cat[i]!, slot[i]!, ...figure];
  }
}

const addsUp = ({ config }: Plan, { item }: FigureGroup): boolean =>
  config.document.indicators.find(({ id }) => id === item.indicator)!.aggregation.region === 'sum';

/** Asks a query of one's own; answers whether it counts persons. */
async function ask(
  engine: DuckDbEngine,
  plan: Plan,
  group: FigureGroup,
  sql: string,
): Promise<boolean> {
  const path = `/measures/${group.measure}/sql`;
  await asOwn(path, () => engine.run(askQuery(sql)));
  const columns = (await engine.rows(ASKED_COLUMNS)).map(([name]) => String(name).toLowerCase());
  if (!['region', 'period', 'value'].every((name) => columns.includes(name)))
    throw new PublishFault('query-columns', { path });
  const [[unknown, all] = []] = await engine.rows(askedCheck(addsUp(plan, group)));
  if (Number(unknown) > 0) throw new PublishFault('query-region', { path, count: Number(unknown) });
  if (Number(all) === 0) throw new PublishFault('query-empty', { path });
  return columns.includes('persons');
}

const safely = (engine: DuckDbEngine, sql: string, measure: number) =>
  asOwn(`/measures/${measure}/sql`, () => engine.run(sql));

/** Failures that cite the query and never a record. */
const OF_QUERY = /^(?:Parser|Binder|Catalog|Permission) Error/;

async function asOwn(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof PublishFault) throw error;
    const message = error instanceof Error ? error.message : '';
    const kind = failureOf(error);
    const says = OF_QUERY.test(message) ? message.split('\n')[0]! : '';
    throw new PublishFault('query-fails', { path, kind, says });
  }
}

/** Where records are missing: a month of a district without any, and with it all that lies above. */
async function gapsOf(engine: DuckDbEngine, plan: Plan): Promise<Gaps> {
  const { places, groups } = plan;
  const present = new Map<string, Set<string>>();
  for (const source of plan.sources) present.set(source.source.id, await presence(engine, source));
  const below = districtsBelow(plan);
  const isZero = new Map(
    plan.sources.map(({ source }) => [source.id, source.noRecords === 'zero']),
  );
  const answered = new Set<string>();
  for (const [grp, slot] of await engine.rows(
    'SELECT DISTINCT grp, slot FROM gf_ordered ORDER BY ALL',
  ))
    answered.add(`${String(grp)}|${String(slot)}`);
  const missing = new Map<string, boolean>();
  const lacks = (source: string, place: number, start: number, length: number) => {
    const key = `${source}|${place}|${start}|${length}`;
    let found = missing.get(key);
    if (found === undefined) {
      const months = Array.from({ length }, (_, i) => start + i);
      const { district } = places.all[place]!;
      const districts = district === undefined ? below.get(place)! : [district];
      const had = present.get(source)!;
      found = districts.some((one) => months.some((month) => !had.has(`${one}|${month}`)));
      missing.set(key, found);
    }
    return found;
  };
  return {
    isMissing({ item: { source }, slots }, place, slot) {
      if (source === undefined || isZero.get(source)) return false;
      const { start, length } = slots[slot]!;
      const { district } = places.all[place]!;
      return lacks(source, district ?? place, start, length);
    },
    isOpen(group, slot) {
      // Of a query of one's own nobody knows whether silence is a zero.
      return group.item.sql !== undefined && !answered.has(`${groups.indexOf(group)}|${slot}`);
    },
  };
}

async function presence(engine: DuckDbEngine, source: SourcePlan): Promise<Set<string>> {
  const rows = await engine.rows(presenceQuery(source));
  return new Set(rows.map(([district, month]) => `${String(district)}|${String(month)}`));
}

/** Of each place above the districts those below it. */
function districtsBelow({ places }: Plan): Map<number, number[]> {
  const below = new Map<number, number[]>();
  for (const district of places.districts) {
    for (const place of places.all[district]!.chain) {
      const list = below.get(place);
      if (list) list.push(district);
      else below.set(place, [district]);
    }
  }
  return below;
}
