import { named, quoted, wantedColumns } from '../../publish/duckdb-sql.js';
import { PublishFault } from '../../publish/fault.js';
import type { SourcePlan } from '../../publish/plan.js';
import type { DuckDbEngine } from './duckdb.js';
import { plainText, type PlainText } from './file-rows.js';
import type { RecordFile } from './record-files.js';

/** A file as the engine reads it itself: columns of texts; undefined where it cannot. */
export async function relationOf(
  engine: DuckDbEngine,
  plan: SourcePlan,
  file: RecordFile,
): Promise<string | undefined> {
  if (file.format === 'sheet') return undefined;
  if (file.format === 'parquet') return parquetRelation(engine, plan, file);
  const text = await plainText(file);
  return text && csvRelation(plan, file, text);
}

async function parquetRelation(engine: DuckDbEngine, plan: SourcePlan, file: RecordFile) {
  const path = quoted(file.path);
  let rows: unknown[][];
  try {
    rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${path})`);
  } catch (error) {
    if (error instanceof PublishFault) throw error;
    throw new PublishFault('file-unread', {
      file: file.name,
      says: { 'zh-CN': '它不是完整的 Parquet 文件。', en: 'It is no whole Parquet file.' },
    });
  }
  const columns = wantedIn(
    plan,
    file,
    rows.map(([name]) => String(name)),
  );
  const texts = [...columns].map((name) => `CAST(${named(name)} AS VARCHAR) AS ${named(name)}`);
  return `(SELECT ${texts.join(', ')} FROM read_parquet(${path}))`;
}

function csvRelation(plan: SourcePlan, file: RecordFile, { columns, delimiter }: PlainText) {
  const wanted = wantedIn(plan, file, columns);
  const seen = new Set<string>();
  const names = columns.map((name, i) => {
    const isOurs = wanted.has(name) && !seen.has(name);
    seen.add(name);
    // What nobody asks for has no name that another column could have.
    return isOurs ? name : `unread ${i}`;
  });
  const types = names.map((name) => `${quoted(name)}: 'VARCHAR'`);
  const how = `auto_detect = false, header = true, delim = ${quoted(delimiter)}, quote = '"', escape = '"', strict_mode = true, null_padding = false`;
  return `read_csv(${quoted(file.path)}, ${how}, columns = {${types.join(', ')}})`;
}

/** The columns that are read of a file. Throws a PublishFault where one is not there. */
export function wantedIn(
  plan: SourcePlan,
  file: RecordFile,
  columns: readonly string[],
): Set<string> {
  const wanted = wantedColumns(plan);
  const missing = wanted.find((name) => !columns.includes(name));
  if (missing !== undefined)
    throw new PublishFault('no-column', { file: file.name, column: missing });
  return new Set(wanted);
}
