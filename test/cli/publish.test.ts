import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import * as spreadsheets from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { Progress } from '../../src/cli/progress.js';
import { published } from '../../src/cli/publish.js';
import { DuckDbEngine } from '../../src/cli/publish/duckdb.js';
import { faultSentence } from '../../src/cli/publish/publish.words.js';
import { lint } from '../../src/core/lint/lint.js';
import { parse } from '../../src/core/read/parse.js';
import { documentSentence } from '../../src/i18n/lint.js';
import type { PublishConfig } from '../../src/publish/config/config.generated.js';
import { readConfig } from '../../src/publish/config/read-config.js';
import { PublishFault } from '../../src/publish/fault.js';
import type { ReleaseIndex } from '../../src/core/contract/release.js';
import type { Withheld } from '../../src/publish/release.js';
import { isDominated } from '../support/counted.js';
import { CLI, gongfu, type Ran } from '../support/gongfu.js';
import {
  attendances,
  config,
  csvOf,
  EMPTY,
  REGIONS,
  writeRecords,
  type Attendance,
} from '../support/records.js';

let home: string;
let scratch: string;
let temporary: string | undefined;
let folders = 0;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gf-publish-'));
  scratch = join(home, 'scratch');
  mkdirSync(scratch);
  temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = scratch;
});
afterAll(() => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  rmSync(home, { recursive: true, force: true });
});

/** A folder of its own with configuration and records. */
function place(change: (given: PublishConfig) => void = () => {}, records = attendances()): string {
  const folder = join(home, String(folders++));
  mkdirSync(folder);
  const given = config();
  change(given);
  writeRecords(folder, given, records);
  return folder;
}

const publish = (folder: string, ...args: string[]): Promise<Ran> =>
  gongfu(folder, ['publish', ...args], '', { TMPDIR: scratch });

/** Publishes here, not in a process of its own: what it refuses, in both languages; nothing where it publishes. */
async function here(folder: string, out = 'release', report = 'report.json'): Promise<string> {
  const named = join(folder, 'publish.json');
  const read = readConfig(readFileSync(named, 'utf8'));
  if ('problems' in read) return read.problems.map((one) => documentSentence(one, 'zh-CN')).join();
  const values = { out: join(folder, out), report: join(folder, report) };
  const quiet = new Progress({ stream: { write: () => {} }, now: () => 0 });
  try {
    const made = await published(read.config, named, values, quiet);
    expect(made).toHaveProperty('release');
    return '';
  } catch (error) {
    if (!(error instanceof PublishFault)) throw error;
    return `${faultSentence(error, 'zh-CN')} ${faultSentence(error, 'en')}`;
  }
}

const documentIn = (folder: string, name: string): Contract =>
  JSON.parse(readFileSync(join(folder, 'release/current', name), 'utf8'));

/** Every file below a folder, with its bytes. */
function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

/** What a block says of an indicator in a region and period; undefined where the document has no such place. */
function told(
  { data = [] }: Contract,
  indicator: string,
  region: string,
  month: number,
  sex?: string,
): number | null | undefined {
  const block = data.find(
    ({ frequency, breakdown, values }) =>
      frequency === 'M' && breakdown?.['sex'] === sex && values[indicator],
  )!;
  return block.values[indicator]![block.regions.indexOf(region)]?.[month - 1];
}

/** The records of a region and month, counted here and not by the engine. */
function counted(records: readonly Attendance[], region: string, month: number, sex?: string) {
  const own = records.filter(
    (one) =>
      one.community.startsWith(region) &&
      Number(one.day.slice(5, 7)) === month &&
      (sex === undefined || one.sex === { f: '女', m: '男' }[sex]),
  );
  const training = own.filter(({ kind }) => kind === '培训');
  const finished = training.filter((one) => one.finished === '是');
  const persons = (list: readonly Attendance[]) => new Set(list.map((one) => one.person)).size;
  return {
    attended: { value: training.length, persons: persons(training) },
    finished: { value: finished.length, persons: persons(finished) },
    hours: { value: own.reduce((sum, { hours }) => sum + Number(hours), 0), persons: persons(own) },
    trainees: { value: persons(own), persons: persons(own) },
  };
}

/** What is said of nobody by name: names and ids of the records. */
const personal = (records: readonly Attendance[]) => [
  ...new Set(records.flatMap(({ person, name }) => [person, name])),
];

describe('gongfu publish', { timeout: 60_000 }, () => {
  const records = attendances();
  let folder: string;
  let ran: Ran;

  beforeAll(async () => {
    folder = place();
    ran = await publish(folder);
  }, 60_000);

  it('makes a document of each district, one of what lies above, and an index of them', () => {
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('已发布到');
    const current = join(folder, 'release/current');
    expect(readdirSync(current).sort()).toEqual(
      ['3901.json', '3902.json', 'index.json', 'top.json'].flatMap((name) => [
        name,
        `${name}.br`,
        `${name}.gz`,
      ]),
    );
    const index: ReleaseIndex = JSON.parse(readFileSync(join(current, 'index.json'), 'utf8'));
    expect(index).toMatchObject({
      release: '1.0',
      title: '甲市培训情况',
      published: '2024-06-01',
      asOf: '2024-04',
    });
    expect(index.files.map(({ path, region, level }) => [path, region, level])).toEqual([
      ['3901.json', '3901', 'district'],
      ['3902.json', '3902', 'district'],
      ['top.json', '39', 'city'],
    ]);
  });

  it('says of each file its size and its hash, and lays beside it the same packed in two ways', () => {
    const current = join(folder, 'release/current');
    const index: ReleaseIndex = JSON.parse(readFileSync(join(current, 'index.json'), 'utf8'));
    for (const { path, bytes, sha256 } of index.files) {
      const content = readFileSync(join(current, path));
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        bytes,
        sha256,
      ]);
      expect(gunzipSync(readFileSync(join(current, `${path}.gz`)))).toEqual(content);
      expect(brotliDecompressSync(readFileSync(join(current, `${path}.br`)))).toEqual(content);
    }
  });

  it('counts records, sums and distinct persons at every level as they are counted by hand, and a zero is a zero', () => {
    const documents = ['top.json', '3901.json', '3902.json'].map((name) =>
      documentIn(folder, name),
    );
    let [shown, withheld, zeros] = [0, 0, 0];
    for (const document of documents) {
      for (const { id } of document.regions.items) {
        for (let month = 1; month <= 4; month++) {
          for (const sex of [undefined, 'f', 'm']) {
            for (const [indicator, { value, persons }] of Object.entries(
              counted(records, id, month, sex),
            )) {
              if (sex !== undefined && indicator !== 'attended') continue;
              const said = told(document, indicator, id, month, sex);
              if (persons > 0 && persons < 5)
                expect(said, `${indicator} ${id} ${month}`).toBeNull();
              if (said === null) withheld++;
              else expect(said, `${indicator} ${id} ${month} ${sex}`).toBe(value);
              if (said !== null) shown++;
              if (said === 0) zeros++;
            }
          }
        }
      }
    }
    expect(shown).toBeGreaterThan(100);
    expect(withheld).toBeGreaterThan(30);
    expect(zeros).toBeGreaterThan(3);
    expect(told(documentIn(folder, '3901.json'), 'hours', EMPTY, 1)).toBe(0);
  });

  it('publishes only what reads without a word, and out of which no withheld figure follows', () => {
    for (const name of ['top.json', '3901.json', '3902.json']) {
      const text = readFileSync(join(folder, 'release/current', name), 'utf8');
      const { dataset, problems } = parse(text);
      expect(problems).toEqual([]);
      const remarks = lint(dataset!, Date.parse('2024-06-01')).map(({ code }) => code);
      expect(remarks).not.toContain('recoverable-together');
    }
  });

  it('withholds the same of a district in its own document and above it', () => {
    const top = documentIn(folder, 'top.json');
    for (const id of ['3901', '3902']) {
      const own = documentIn(folder, `${id}.json`);
      for (let month = 1; month <= 4; month++)
        for (const indicator of ['attended', 'finished', 'hours', 'trainees'])
          expect(told(own, indicator, id, month)).toEqual(told(top, indicator, id, month));
    }
  });

  it('states no rate: a page makes it of the sums', () => {
    const { data = [] } = documentIn(folder, '3901.json');
    expect(data.flatMap(({ values }) => Object.keys(values))).not.toContain('finish-rate');
  });

  it('withholds what leaves few persons of a whole', () => {
    const report = JSON.parse(readFileSync(join(folder, 'publish-report.json'), 'utf8'));
    const because = Object.values(
      report.documents as Record<string, { withheld: { because: string }[] }>,
    )
      .flatMap(({ withheld }) => withheld)
      .map((one) => one.because);
    expect(new Set(because)).toEqual(new Set(['small', 'rest', 'cover']));
  });

  it('withholds a sum of which one person makes up the most, wherever that person was, and no other for that', async () => {
    const busy = attendances(400, 7).map((one) =>
      /(?:3|7)$/.test(one.person) ? { ...one, hours: '250' } : one,
    );
    const dominated = place(({ document }) => {
      document.dataset.suppression = { threshold: 3 };
    }, busy);
    expect(await here(dominated)).toBe('');
    const { documents } = JSON.parse(readFileSync(join(dominated, 'report.json'), 'utf8'));
    const said = Object.values(documents as Record<string, { withheld: Withheld[] }>)
      .flatMap(({ withheld }) => withheld)
      .filter(({ because }) => because === 'dominated')
      .map(({ indicator, region, period }) => `${indicator} ${region} ${period}`);
    const expected = REGIONS.flatMap(([region]) =>
      [1, 2, 3, 4].flatMap((month) => {
        const period = `2024-0${month}`;
        const own = busy.filter(
          ({ community, day }) => community.startsWith(region) && day.startsWith(period),
        );
        const persons = new Set(own.map(({ person }) => person)).size;
        return persons >= 3 && isDominated(own) ? [`hours ${region} ${period}`] : [];
      }),
    );
    expect(expected.length).toBeGreaterThan(4);
    expect(new Set(said)).toEqual(new Set(expected));
    const without = place(({ document, measures }) => {
      document.dataset.suppression = { threshold: 3 };
      measures.find(({ count }) => count === 'sum')!.dominance = 0;
    }, busy);
    expect(await here(without)).toBe('');
    expect(readFileSync(join(without, 'report.json'), 'utf8')).not.toContain('dominated');
  });

  it('tells the statistician why each figure is withheld, beside the release and never in it', async () => {
    const report = JSON.parse(readFileSync(join(folder, 'publish-report.json'), 'utf8'));
    expect(report.records).toEqual({ visits: records.length });
    const names = [...filesIn(join(folder, 'release')).keys()];
    expect(names.filter((name) => name.includes('report'))).toEqual([]);
    expect(await here(folder, 'release', 'release/report.json')).toMatch(
      /不能公布.*is not to be published/s,
    );
    expect(existsSync(join(folder, 'release/report.json'))).toBe(false);
  });

  it('names no person anywhere: not in the release, the report, what it says, nor in a file that it leaves', () => {
    const all = [...filesIn(folder)].filter(([name]) => name !== 'visits.csv');
    const texts = all.map(([name, bytes]) => {
      if (name.endsWith('.gz')) return gunzipSync(bytes).toString();
      return name.endsWith('.br') ? brotliDecompressSync(bytes).toString() : bytes.toString();
    });
    const found = personal(records).filter((word) =>
      [...texts, ran.out, ran.error].some((text) => text.includes(word)),
    );
    expect(found).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('gives the same bytes for the same records in another order, and makes no second release of them', async () => {
    const other = place(() => {}, [...records].reverse());
    expect(await here(other)).toBe('');
    expect(filesIn(join(other, 'release/current'))).toEqual(
      filesIn(join(folder, 'release/current')),
    );
    expect(await here(other)).toBe('');
    expect(readdirSync(join(other, 'release/releases'))).toHaveLength(1);
  });

  it('withholds in the next release what the one before withheld, and says so', async () => {
    const all = attendances(1200, 4);
    const nextMonth = (given: PublishConfig) =>
      void (given.document.dataset.published = '2024-07-01');
    const withheld = (at: string) =>
      JSON.parse(readFileSync(join(at, 'release/current/index.json'), 'utf8')).files.flatMap(
        ({ path }: { path: string }) =>
          (documentIn(at, path).data ?? []).flatMap(
            ({ frequency, breakdown, values, regions: rows }) =>
              Object.entries(values).flatMap(([indicator, matrix]) =>
                matrix.flatMap((row, r) =>
                  row.flatMap((value, slot) =>
                    value === null
                      ? [[indicator, frequency, breakdown?.['sex'], rows[r], slot].join(' ')]
                      : [],
                  ),
                ),
              ),
          ),
      ) as string[];
    const early = place(() => {}, all.slice(0, 700));
    expect(await here(early)).toBe('');
    const before = withheld(early);
    const alone = place(nextMonth, all);
    expect(await here(alone)).toBe('');
    const told = (at: string) => before.filter((key) => !withheld(at).includes(key));
    expect(told(alone), 'a first release has no other before it').not.toEqual([]);
    const given = config();
    nextMonth(given);
    writeRecords(early, given, all);
    expect(await here(early)).toBe('');
    expect(told(early)).toEqual([]);
    const { documents } = JSON.parse(readFileSync(join(early, 'report.json'), 'utf8'));
    const because = Object.values(documents as Record<string, { withheld: { because: string }[] }>)
      .flatMap((one) => one.withheld)
      .map((one) => one.because);
    expect(because).toContain('before');
  });

  it('reads GB18030, a workbook and Parquet as it reads UTF-8', async () => {
    const before = filesIn(join(folder, 'release/current'));
    const text = csvOf(records);
    const chinese = new Map<string, Buffer>();
    // Only GB2312 is needed: a table of the signs that occur, made by decoding all pairs.
    const decoder = new TextDecoder('gb18030');
    for (let first = 0xa1; first <= 0xf7; first++)
      for (let second = 0xa1; second <= 0xfe; second++) {
        const pair = Buffer.from([first, second]);
        chinese.set(decoder.decode(pair), pair);
      }
    const gbk = place();
    writeFileSync(
      join(gbk, 'visits.csv'),
      Buffer.concat(Array.from(text, (sign) => chinese.get(sign) ?? Buffer.from(sign))),
    );
    expect(await here(gbk)).toBe('');
    expect(filesIn(join(gbk, 'release/current'))).toEqual(before);

    const sheet = place(({ sources }) => void (sources[0]!.files = ['visits.xlsx']));
    const book = spreadsheets.utils.book_new();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    spreadsheets.utils.book_append_sheet(book, spreadsheets.utils.aoa_to_sheet(rows), 's');
    writeFileSync(
      join(sheet, 'visits.xlsx'),
      spreadsheets.write(book, { type: 'buffer', bookType: 'xlsx' }),
    );
    expect(await here(sheet)).toBe('');
    expect(filesIn(join(sheet, 'release/current'))).toEqual(before);

    const parquet = place(({ sources }) => void (sources[0]!.files = ['*.parquet']));
    const engine = await DuckDbEngine.start({ scratch, megabytes: 200 });
    await engine.run(
      `COPY (SELECT * REPLACE (CAST(day AS DATE) AS day) FROM read_csv('${join(parquet, 'visits.csv')}', all_varchar = true)) TO '${join(parquet, 'visits.parquet')}'`,
    );
    engine.close();
    expect(await here(parquet)).toBe('');
    expect(filesIn(join(parquet, 'release/current'))).toEqual(before);
  });

  it('shows each query with --explain', async () => {
    const { out } = await publish(folder, '--explain');
    expect(out).toContain('count(DISTINCT m.person)');
    expect(out).toContain("read_csv('");
  });

  it('takes a query of one’s own, and lets it name no region that there is not, nor fail with what it read', async () => {
    const own = place((given) => {
      given.measures[0] = {
        indicator: 'attended',
        frequency: ['M', 'Q'],
        source: 'visits',
        sql: "SELECT region, month AS period, count(*) AS value, count(DISTINCT person) AS persons FROM visits WHERE kind = '培训' GROUP BY ALL UNION ALL SELECT region, quarter, count(*), count(DISTINCT person) FROM visits WHERE kind = '培训' GROUP BY ALL;",
      };
      given.sources[0]!.columns = ['kind'];
    });
    expect(await here(own)).toBe('');
    const document = documentIn(own, 'top.json');
    expect(told(document, 'attended', '39', 1)).toBe(counted(records, '39', 1).attended.value);

    const bad = place((given) => {
      given.measures[0] = {
        indicator: 'attended',
        frequency: ['M'],
        source: 'visits',
        sql: 'SELECT region, month AS period, kind AS value FROM visits',
      };
      given.measures[1]!.frequency = ['M'];
      given.sources[0]!.columns = ['kind'];
    });
    const said = await here(bad);
    expect(said).toContain('/measures/0/sql');
    expect(said).not.toContain('培训');
  });
});

describe('gongfu publish, given something wrong,', { timeout: 60_000 }, () => {
  const records = attendances();

  /** What it says of a release that is there already, which must stay as it is. */
  async function refused(
    change: (given: PublishConfig) => void,
    lines: readonly string[] | undefined,
  ): Promise<string> {
    const folder = place();
    mkdirSync(join(folder, 'release/releases/old'), { recursive: true });
    writeFileSync(join(folder, 'release/releases/old/index.json'), '{"published":"2024-05-01"}');
    const before = filesIn(join(folder, 'release'));
    const given = config();
    change(given);
    writeFileSync(join(folder, 'publish.json'), JSON.stringify(given));
    if (lines) writeFileSync(join(folder, 'visits.csv'), lines.join('\n'));
    const said = await here(folder);
    expect(said).not.toBe('');
    expect(filesIn(join(folder, 'release'))).toEqual(before);
    expect(personal(records).filter((word) => said.includes(word))).toEqual([]);
    expect(readdirSync(scratch)).toEqual([]);
    return said;
  }

  const lines = csvOf(records).trim().split('\n');
  const withLine = (number: number, line: string) =>
    lines.map((one, i) => (i === number - 1 ? line : one));

  it('names the line of a CSV that has too few fields, or a quotation mark without its partner', async () => {
    expect(await refused(() => {}, withLine(777, 'ZQX00001,欧阳靛蓝,女'))).toContain(
      'visits.csv 第777行的列数与表头不同',
    );
    expect(await refused(() => {}, withLine(900, lines[899]!.replace(',', ',"')))).toContain(
      'visits.csv 第900行的引号没有成对',
    );
  });

  it('names where records begin whose region is in no list, whose date is none, or whose category nobody declared', async () => {
    const at = (change: (one: Attendance) => Attendance) =>
      csvOf(records.map((one, i) => (i === 41 || i === 99 ? change(one) : one)))
        .trim()
        .split('\n');
    expect(
      await refused(
        () => {},
        at((one) => ({ ...one, community: '999' })),
      ),
    ).toContain('visits.csv 第43行起有2条记录的地区标识不是区划表最下一级的');
    expect(
      await refused(
        () => {},
        at((one) => ({ ...one, day: '2024-02-31' })),
      ),
    ).toContain('visits.csv 第43行起有2条记录的“day”不是日期');
    expect(
      await refused(
        () => {},
        at((one) => ({ ...one, person: '' })),
      ),
    ).toContain('第43行起有2条记录的“person”是空的');
    expect(
      await refused(
        () => {},
        at((one) => ({ ...one, hours: '很久' })),
      ),
    ).toContain('第43行起有2条记录的“hours”不是数');
    expect(
      await refused(
        ({ sources }) => void delete sources[0]!.fixed,
        at((one) => ({ ...one, sex: one.name })),
      ),
    ).toContain('第43行起有2条记录的“sex”不是 sex 的类别');
  });

  it('tells that two persons have one id, and names neither', async () => {
    const wrong = records.map((one, i) =>
      i === 5 ? { ...one, sex: one.sex === '男' ? '女' : '男' } : one,
    );
    expect(await refused(() => {}, csvOf(wrong).trim().split('\n'))).toContain(
      '有1个标识的各条记录，“sex”前后不一',
    );
  });

  it('publishes nothing by a column about persons, named in the configuration or by its head', async () => {
    const by = (column: string) => (given: PublishConfig) =>
      void (given.measures[0]!.by = [{ dimension: 'sex', column }]);
    expect(await refused(by('name'), undefined)).toContain(
      '/measures/0/by/0/column：“name”是个人信息',
    );
    expect(await refused(by('person'), undefined)).toContain('“person”是个人信息');
    expect(await refused(by('联系电话'), undefined)).toContain('“联系电话”是个人信息');
    expect(
      await refused(({ sources }) => void (sources[0]!.columns = ['name']), undefined),
    ).toContain('/sources/0/columns/0');
  });

  it('measures no rate, adds up no persons, and asks for a threshold', async () => {
    expect(
      await refused(({ measures }) => void (measures[0]!.indicator = 'finish-rate'), undefined),
    ).toContain('/measures/0/indicator：finish-rate 是比率');
    expect(
      await refused(({ measures }) => void (measures[0]!.count = 'persons'), undefined),
    ).toContain('attended 是去重人数');
    expect(
      await refused(({ document }) => void delete document.dataset.suppression, undefined),
    ).toContain('suppression');
    expect(
      await refused(
        ({ document }) => void (document.dataset.suppression = { threshold: 1 }),
        undefined,
      ),
    ).toContain('/document/dataset/suppression/threshold');
  });

  it('asks for no dominance of what is no sum of persons', async () => {
    expect(
      await refused(({ measures }) => void (measures[0]!.dominance = 10), undefined),
    ).toContain('/measures/0/dominance');
    expect(
      await refused(({ sources, measures }) => {
        delete sources[0]!.person;
        delete sources[0]!.fixed;
        measures.pop();
        measures[2]!.dominance = 10;
      }, undefined),
    ).toContain('/measures/2/dominance');
  });

  it('names a file, a column and a field that there is not', async () => {
    expect(
      await refused(({ sources }) => void (sources[0]!.files = ['none-*.csv']), undefined),
    ).toContain('没有 none-*.csv 这个文件');
    expect(
      await refused(({ sources }) => void (sources[0]!.region = 'village'), undefined),
    ).toContain('visits.csv 的表头里没有“village”这一列');
    expect(
      await refused(
        (given) => void ((given as unknown as Record<string, unknown>)['mesures'] = []),
        undefined,
      ),
    ).toContain('mesures');
  });

  it('publishes nothing dated before the release that is there, by the clock or by the configuration', async () => {
    const folder = place(({ document }) => void (document.dataset.published = '2024-05-31'));
    const current = join(folder, 'release/releases/2024-06-01-x');
    mkdirSync(current, { recursive: true });
    symlinkSync('releases/2024-06-01-x', join(folder, 'release/current'));
    const dated = (published: string) =>
      writeFileSync(join(current, 'index.json'), JSON.stringify({ published }));
    dated('2024-06-01');
    expect(await here(folder)).toContain('早于现有一期的 2024-06-01');
    const given = config();
    delete given.document.dataset.published;
    writeFileSync(join(folder, 'publish.json'), JSON.stringify(given));
    dated('2999-01-01');
    expect(await here(folder)).toContain('时钟可能被调慢了');
    expect(readdirSync(join(folder, 'release')).sort()).toEqual(['current', 'releases']);
  });

  it('lets one publisher in at a time, and takes the lock of one that was killed', async () => {
    const folder = place();
    mkdirSync(join(folder, 'release'));
    const lock = join(folder, 'release/.publishing');
    writeFileSync(lock, JSON.stringify({ process: process.pid, host: hostname() }));
    expect(await here(folder)).toContain(`的 ${process.pid}）正在往`);
    expect(existsSync(lock)).toBe(true);
    writeFileSync(lock, JSON.stringify({ process: 2 ** 22 + 7, host: hostname() }));
    expect(await here(folder)).toBe('');
    expect(existsSync(lock)).toBe(false);
  });

  it('leaves the release before as it was, and nothing else, when it is interrupted at any moment', async () => {
    const folder = place();
    expect(await here(folder)).toBe('');
    const before = filesIn(join(folder, 'release'));
    const link = readlinkSync(join(folder, 'release/current'));
    const given = config();
    given.document.dataset.published = '2024-07-01';
    writeFileSync(join(folder, 'publish.json'), JSON.stringify(given));
    writeFileSync(
      join(folder, 'visits.csv'),
      csvOf(attendances(200_000, 7)).replaceAll(/(ZQX\d+),([^,]*),[女男]/g, '$1,$2,女'),
    );
    let stopped = 0;
    for (const wait of [400, 900]) {
      const child = spawn(process.execPath, [CLI, 'publish'], {
        cwd: folder,
        env: { ...process.env, TMPDIR: scratch },
      });
      const ended = new Promise<NodeJS.Signals | null>((done) =>
        child.on('close', (_code, signal) => done(signal)),
      );
      await new Promise((done) => setTimeout(done, wait));
      child.kill('SIGINT');
      if ((await ended) !== 'SIGINT') break;
      stopped++;
      expect(readlinkSync(join(folder, 'release/current'))).toBe(link);
      expect(filesIn(join(folder, 'release'))).toEqual(before);
      expect(readdirSync(join(folder, 'release')).sort()).toEqual(['current', 'releases']);
    }
    expect(stopped).toBeGreaterThan(0);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('names a folder that holds other things, and writes nothing there', async () => {
    const folder = place();
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/letter.txt'), 'keep');
    expect(await here(folder, 'site')).toContain('不是发布的文件夹');
    expect(readdirSync(join(folder, 'site'))).toEqual(['letter.txt']);
  });

  it('takes a district without any record in a month for one that has not reported, unless told that this is zero', async () => {
    const some = records.filter(
      ({ community, day }) => !(community.startsWith('3902') && day.startsWith('2024-03')),
    );
    const folder = place(({ sources }) => void delete sources[0]!.noRecords, some);
    expect(await here(folder)).toBe('');
    const [top, own, other] = ['top.json', '3902.json', '3901.json'].map((name) =>
      documentIn(folder, name),
    );
    expect([told(top!, 'attended', '39', 3), told(own!, 'attended', '3902', 3)]).toEqual([
      null,
      null,
    ]);
    expect(told(other!, 'attended', '3901', 3)).toBeGreaterThan(0);
    const block = own!.data!.find(({ frequency, breakdown }) => frequency === 'M' && !breakdown)!;
    expect(block.status!['attended']!.O).toContain(2);
    expect(REGIONS.length).toBeGreaterThan(10);
  });
});
