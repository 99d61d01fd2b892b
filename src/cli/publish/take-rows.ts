import { named, takeQuery, wantedColumns } from '../../publish/duckdb-sql.js';
import { PublishFault } from '../../publish/fault.js';
import type { SourcePlan } from '../../publish/plan.js';
import type { DuckDbEngine } from './duckdb.js';
import { fileRows } from './file-rows.js';
import type { Pace } from './pace.js';
import { located } from './record-checks.js';
import type { RecordFile } from './record-files.js';
import { wantedIn } from './relation.js';

/** Rows that are handed to the engine at once. */
const ROWS = 50_000;

/** Reads a file here and hands its rows over, part by part: another encoding, a sheet. */
export async function takeRows(
  engine: DuckDbEngine,
  plan: SourcePlan,
  file: RecordFile,
  pace: Pace,
): Promise<void> {
  const wanted = wantedColumns(plan);
  const columns = wanted.map((name) => `${named(name)} VARCHAR`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE gf_raw (n INTEGER, ${columns.join(', ')})`);
  let places: number[] | undefined;
  let width = 0;
  let [first, row] = [2, 1];
  let held: string[][] = [];
  const flush = async () => {
    await engine.append('gf_raw', first, held);
    first = row + 1;
    held = [];
    await located(engine, plan, 'gf_raw', file);
    await engine.run(takeQuery(plan, 'gf_raw'));
    await engine.run('DELETE FROM gf_raw');
  };
  for await (const part of fileRows(file, (bytes) => pace.add(bytes))) {
    for (const texts of part) {
      if (!places) {
        const head = texts.map((name) => name.trim());
        wantedIn(plan, file, head);
        places = wanted.map((name) => head.indexOf(name));
        width = head.length;
        continue;
      }
      row++;
      if (texts.length > width || (file.format === 'csv' && texts.length < width))
        throw new PublishFault('line-broken', { file: file.name, line: row, kind: 'fields' });
      held.push(places.map((place) => texts[place] ?? ''));
    }
    if (held.length >= ROWS) await flush();
  }
  if (!places) wantedIn(plan, file, []);
  await flush();
  await engine.run('DROP TABLE gf_raw');
}
