import { takeQuery } from '../../publish/duckdb-sql.js';
import { PublishFault } from '../../publish/fault.js';
import type { SourcePlan } from '../../publish/plan.js';
import { failureOf, type DuckDbEngine } from './duckdb.js';
import type { Pace } from './pace.js';
import { checked, contradictions } from './record-checks.js';
import type { RecordFile } from './record-files.js';
import { relationOf } from './relation.js';
import { takeRows } from './take-rows.js';

/** How often it is asked how far the engine is, in milliseconds. */
const OFTEN = 250;

/** Takes the records of a source into the engine, whatever its files are. Throws a PublishFault. */
export async function takeSource(
  engine: DuckDbEngine,
  plan: SourcePlan,
  files: readonly RecordFile[],
  pace: Pace,
): Promise<number> {
  const relations = new Map<RecordFile, string>();
  for (const file of files) {
    const relation = await relationOf(engine, plan, file);
    const isTaken = relation !== undefined && (await takeWhole(engine, plan, file, relation, pace));
    if (isTaken) relations.set(file, relation);
    else await takeRows(engine, plan, file, pace);
  }
  const count = await checked(engine, plan, relations);
  await contradictions(engine, plan, relations);
  return count;
}

/** Has the engine read a file; answers false where it is not in UTF-8 after all. */
async function takeWhole(
  engine: DuckDbEngine,
  plan: SourcePlan,
  file: RecordFile,
  relation: string,
  pace: Pace,
): Promise<boolean> {
  const timer = setInterval(() => pace.at(engine.share * file.bytes), OFTEN);
  try {
    await engine.run(takeQuery(plan, relation));
    pace.add(file.bytes);
    return true;
  } catch (error) {
    const broken = brokenLine(file, error);
    if (broken.args.kind === 'encoding') return false;
    throw broken;
  } finally {
    clearInterval(timer);
  }
}

/** Which line the engine could not read. What stands in it is not repeated. */
function brokenLine(file: RecordFile, error: unknown): PublishFault<'line-broken'> {
  if (error instanceof PublishFault) throw error;
  const message = error instanceof Error ? error.message : '';
  const [, line] = /CSV Error on Line: (\d+)/.exec(message) ?? [];
  if (line === undefined) {
    const kind = failureOf(error);
    const says = { 'zh-CN': `读到一半出错（${kind}）。`, en: `reading it failed (${kind}).` };
    throw new PublishFault('file-unread', { file: file.name, says });
  }
  const kind = /Expected Number of Columns/.test(message)
    ? 'fields'
    : /unicode|utf-8/i.test(message)
      ? 'encoding'
      : /quote/i.test(message)
        ? 'quote'
        : 'other';
  return new PublishFault('line-broken', { file: file.name, line: Number(line), kind });
}
