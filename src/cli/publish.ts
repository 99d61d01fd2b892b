import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import type { Problem } from '../core/contract/problem.js';
import type { ReleaseFile } from '../core/contract/release.js';
import { parse } from '../core/read/parse.js';
import { withStamp } from '../core/read/stamped.js';
import { dayOf } from '../core/time/today.js';
import { documentSentence } from '../i18n/lint.js';
import { checkMeasures } from '../publish/config/check-measures.js';
import type { PublishConfig } from '../publish/config/config.generated.js';
import { documentProblems, readConfig } from '../publish/config/read-config.js';
import { tableQueries } from '../publish/duckdb-sql.js';
import { PublishFault } from '../publish/fault.js';
import { indexOf } from '../publish/index-document.js';
import { planOf, type Plan } from '../publish/plan.js';
import {
  documentsOf,
  UnfitDocument,
  type Counted,
  type DocumentBefore,
} from '../publish/release.js';
import { counted } from '../i18n/counted.js';
import type { ValuesOf } from './command.js';
import type { publish } from './commands/publish.js';
import { Progress } from './progress.js';
import { putFile } from './put-file.js';
import { countedFigures } from './publish/count.js';
import { regionsOf } from './publish/divisions.js';
import { DuckDbEngine } from './publish/duckdb.js';
import { counting, Pace, reading } from './publish/pace.js';
import { faultSentence } from './publish/publish.words.js';
import { recordFiles } from './publish/record-files.js';
import { diskFault, liesIn, ReleaseFolder } from './publish/release-folder.js';
import { StatisticiansReport } from './publish/report.js';
import { scratchFolder } from './publish/scratch.js';
import { takeSource } from './publish/take-source.js';
import { Tidy } from './publish/tidy.js';
import { problemLines } from './report.js';
import { refuse, say } from './saying.js';

type Values = ValuesOf<typeof publish.options>;

/** Megabytes that the engine may hold where nothing is said. */
const MEMORY = 400;

/** The document of what lies above the districts, and the districts. */
const TOP = 'top.json';

/** Records become a release, or a sentence says why not. */
export async function run(_operands: readonly string[], values: Values): Promise<number> {
  const { config: named = '' } = values;
  const text = await readFile(named, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse(2, `读不到 ${named}。`, `Cannot read ${named}.`);
  const read = readConfig(text);
  if ('problems' in read) return unfitConfig(named, read.problems);
  const progress = new Progress();
  try {
    const made = await published(read.config, named, values, progress);
    progress.end();
    if ('problems' in made) return unfitConfig(named, made.problems);
    tell(made, values.report);
    return 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof PublishFault)) throw error;
    return refuse(1, faultSentence(error, 'zh-CN'), faultSentence(error, 'en'));
  }
}

function unfitConfig(named: string, problems: readonly Problem[]): number {
  process.stderr.write(`${problemLines(named, undefined, problems).join('\n')}\n`);
  return 1;
}

/** What was published. */
interface Published {
  readonly release: string;
  /** False where the current release has the same bytes already. */
  readonly isNew: boolean;
  readonly files: readonly ReleaseFile[];
  /** How many records each source has. */
  readonly records: Readonly<Record<string, number>>;
  readonly counts: StatisticiansReport['counts'];
}

/**
 * Publishes what a configuration says, which lies at `named`, or answers what its document has wrong. Leaves
 * nothing behind but the release and the report. Throws a PublishFault.
 */
export async function published(
  config: PublishConfig,
  named: string,
  values: Values,
  progress: Progress,
): Promise<Published | { readonly problems: readonly Problem[] }> {
  const { out = '', report: reportPath = '' } = values;
  if (liesIn(reportPath, out)) throw new PublishFault('report-in-release', { report: reportPath });
  checkMeasures(config);
  const folder = dirname(resolve(named));
  const regions = await regionsOf(config, folder);
  const problems = documentProblems(config, regions);
  if (problems.length > 0) return { problems };
  const tidy = new Tidy();
  try {
    return await made(planOf(config, regions), folder, values, tidy, progress);
  } finally {
    tidy.end();
  }
}

async function made(
  plan: Plan,
  folder: string,
  { out = '', report: reportPath = '', explain }: Values,
  tidy: Tidy,
  progress: Progress,
): Promise<Published> {
  const release = ReleaseFolder.open(out, tidy);
  const day = dayOfRelease(plan.config, release);
  const engine = await DuckDbEngine.start(
    { scratch: scratchFolder(tidy), megabytes: plan.config.memory ?? MEMORY },
    explain ? (sql) => say(`${sql};`) : undefined,
  );
  const report = new StatisticiansReport();
  try {
    const { cells, records } = await counts(engine, plan, folder, progress);
    const files = await put(plan, cells, day, release, report, progress);
    await putReport(reportPath, report.text(plan.threshold, records));
    const finished = await release.finish(indexOf(plan, day, files));
    return { ...finished, files, records, counts: report.counts };
  } finally {
    engine.close();
  }
}

async function putReport(path: string, parts: Iterable<string>): Promise<void> {
  try {
    await putFile(path, parts);
  } catch (error) {
    throw diskFault(error, dirname(resolve(path)));
  }
}

/** The day that the release bears: never one before that of the release that it follows. */
function dayOfRelease({ document }: PublishConfig, release: ReleaseFolder): string {
  const { published: stated } = document.dataset;
  const day = stated ?? dayOf(Date.now());
  const before = release.current()?.published;
  if (before !== undefined && day < before) {
    const isOfClock = stated === undefined ? 1 : 0;
    throw new PublishFault('dates-reversed', { published: day, before, isOfClock });
  }
  return day;
}

/** Reads all records and counts. */
async function counts(engine: DuckDbEngine, plan: Plan, folder: string, progress: Progress) {
  for (const query of tableQueries(plan)) await engine.run(query);
  const records: Record<string, number> = {};
  for (const source of plan.sources) {
    const { id } = source.source;
    const files = recordFiles(source.source, folder);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    records[id] = await takeSource(engine, source, files, new Pace(progress, reading(id), bytes));
  }
  await engine.closeDoors();
  const paceOf = (steps: number) => new Pace(progress, counting('计数', 'counting', '项'), steps);
  return { cells: await countedFigures(engine, plan, paceOf), records };
}

/** Makes, checks and writes each document. */
async function put(
  plan: Plan,
  cells: Counted,
  day: string,
  release: ReleaseFolder,
  report: StatisticiansReport,
  progress: Progress,
): Promise<ReleaseFile[]> {
  const files = new Map<string, ReleaseFile>();
  const { districts, tops, all } = plan.places;
  const hasTop = tops.length > 1;
  const pathOf = (district: number | undefined) =>
    district === undefined ? TOP : `${all[district]!.item.id}.json`;
  const before: DocumentBefore = (district) => {
    const text = release.currentFile(pathOf(district));
    return text === undefined ? undefined : parse(text).dataset;
  };
  const pace = new Pace(progress, counting('写文件', 'writing', '个'), districts.length + 1);
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const made of documentsOf(plan, cells, day, before)) {
      const { district, contract, problems } = made;
      const { id, name, level } = all[district ?? 0]!.item;
      const path = pathOf(district);
      report.note(path, made);
      const text = JSON.stringify(contract);
      // One is packed while the next is being made.
      await writing;
      writing = release
        .put(path, problems.length > 0 ? text : withStamp(text))
        .then(({ bytes, sha256 }) => {
          const above = district !== undefined && hasTop ? { above: all[0]!.item.id } : {};
          files.set(path, { path, region: id, ...above, name, level, bytes: bytes.length, sha256 });
          pace.add(1);
        });
      // It is waited for later; until then nobody else hears of a failure.
      writing.catch(() => {});
    }
    await writing;
  } catch (error) {
    await writing.catch(() => {});
    if (!(error instanceof UnfitDocument)) throw error;
    const [first] = error.found;
    throw new PublishFault('document-invalid', {
      file: pathOf(error.district),
      says: { 'zh-CN': documentSentence(first!, 'zh-CN'), en: documentSentence(first!, 'en') },
    });
  }
  return [...files.values()];
}

/** Says what was published. */
function tell({ release, isNew, files, records, counts }: Published, report = ''): void {
  const { small, rest, dominated, cover, before, published: told, remarks } = counts;
  const read = Object.values(records).reduce((sum, count) => sum + count, 0);
  say(
    [
      isNew
        ? `已发布到 ${release}：${read}条记录，${files.length}份数据文件。`
        : `与 ${release} 相同，没有新的一期。`,
      isNew
        ? `Published to ${release}: ${counted(read, 'record')}, ${counted(files.length, 'data file')}.`
        : `The same as ${release}; there is no new release.`,
      `保密：数量过小 ${small} 格，余数过小 ${rest} 格，一人占大头 ${dominated} 格，为免推出另隐 ${cover} 格，上一期已隐而仍隐 ${before} 格；另有 ${remarks} 处请核对。都在 ${report} 里，不要公布。`,
      `Withheld: ${small} too small, ${rest} with a rest too small, ${dominated} made up mostly by one person, ${cover} so that no other can be told, ${before} because the release before withheld them; ${counted(remarks, 'remark')}. All of them stand in ${report}, which is not to be published.`,
      ...(told > 0
        ? [
            `其中 ${told} 格上一期有数字，两期对照可能推出：请看 ${report} 里标有 published 的各格。`,
            `Of these ${told} have a figure in the release before, by which a reader of both may tell them: see those marked published in ${report}.`,
          ]
        : []),
    ].join('\n'),
  );
}
