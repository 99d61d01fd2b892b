import {
  checkQuery,
  checksOf,
  contradictionPlaceQuery,
  contradictionQuery,
  locateQuery,
  type RecordCheck,
} from '../../publish/duckdb-sql.js';
import { PublishFault } from '../../publish/fault.js';
import type { SourcePlan } from '../../publish/plan.js';
import type { DuckDbEngine } from './duckdb.js';
import type { RecordFile } from './record-files.js';

/** A relation whose rows are numbered as in the file, the head being row 1. */
const numberedRows = (relation: string) =>
  `(SELECT *, row_number() OVER () + 1 AS n FROM ${relation})`;

/** Throws a PublishFault at the first record of a numbered relation that is not as it must be. */
export async function located(
  engine: DuckDbEngine,
  plan: SourcePlan,
  numbered: string,
  file: RecordFile,
): Promise<void> {
  const [answers = []] = await engine.rows(locateQuery(plan, numbered));
  for (const [i, check] of checksOf(plan).entries()) {
    const [row, count] = [answers[2 * i], answers[2 * i + 1]];
    if (row !== null && row !== undefined)
      throw faultOf(plan, check, { file: file.name, row: Number(row), count: Number(count) });
  }
}

function faultOf(
  { source }: SourcePlan,
  { kind, column, dimension = '' }: RecordCheck,
  place: { file: string; row: number; count: number },
): PublishFault {
  const records = { source: source.id, ...place };
  if (kind === 'region-unknown') return new PublishFault(kind, records);
  if (kind === 'category-unknown') return new PublishFault(kind, { ...records, column, dimension });
  return new PublishFault(kind, { ...records, column });
}

/** Counts the records; where some are wrong, says where they begin. */
export async function checked(
  engine: DuckDbEngine,
  plan: SourcePlan,
  relations: ReadonlyMap<RecordFile, string>,
): Promise<number> {
  const [[count, ...wrong] = []] = await engine.rows(checkQuery(plan));
  if (Number(count) === 0) throw new PublishFault('no-records', { source: plan.source.id });
  if (wrong.every((one) => Number(one) === 0)) return Number(count);
  for (const [file, relation] of relations) {
    await located(engine, plan, numberedRows(relation), file);
  }
  throw new Error('records differ between two readings');
}

/** Throws a PublishFault where records of one id contradict one another: they may be of two persons. */
export async function contradictions(
  engine: DuckDbEngine,
  plan: SourcePlan,
  relations: ReadonlyMap<RecordFile, string>,
): Promise<void> {
  const { id: source, fixed } = plan.source;
  if (!fixed) return;
  const [[found] = []] = await engine.rows(contradictionQuery(plan));
  const count = Number(found);
  if (count === 0) return;
  const columns = fixed.join('、');
  for (const [file, relation] of relations) {
    const [[row] = []] = await engine.rows(contradictionPlaceQuery(plan, numberedRows(relation)));
    if (row !== null && row !== undefined) {
      const place = { file: file.name, row: Number(row) };
      throw new PublishFault('person-contradicts', { source, count, columns, ...place });
    }
  }
  throw new PublishFault('person-contradicts', { source, count, columns, file: '', row: 0 });
}
