import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/core/read/parse.js';
import { CLI, gongfu, monthReport } from '../support/gongfu.js';

let folder: string;
const at = (name: string) => join(folder, name);
const run = (args: readonly string[]) => gongfu(folder, args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gf-convert-'));
  writeFileSync(at('3月.csv'), monthReport(3, ['120,30', '80,12', '约40,30余']));
  writeFileSync(at('4月.csv'), `\uFEFF${monthReport(4, ['130,31', '90,13', '50,20'])}`);
  writeFileSync(at('有缺.csv'), monthReport(3, ['120,30', '—,12', '50,20']));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gongfu convert', { timeout: 60_000 }, () => {
  it('turns a spreadsheet into a document on standard output, and reports on standard error', async () => {
    const { code, out, error } = await run(['convert', '3月.csv', '--yes']);
    expect([code, error.replace(/\s+$/, '')]).toEqual([0, expect.stringContaining('取数 6')]);
    const { dataset, problems } = parse(out);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...dataset!.regions.values()].map(({ name }) => name)).toEqual(
      expect.arrayContaining(['潮鸣街道', '长庆街道', '武林街道']),
    );
    expect(out).toContain('"约40"');
    expect(out).toContain('"30余"');
  });

  it('makes one document of many files, and of a folder of them the same', async () => {
    const { code } = await run(['convert', '3月.csv', '4月.csv', '--yes', '-o', 'two.json']);
    expect(code).toBe(0);
    const text = readFileSync(at('two.json'), 'utf8');
    expect(text).toMatch(/2024-03/);
    expect(text).toMatch(/2024-04|"count": 2/);
  });

  it('takes nothing that is not declared: says the place, ends with 1, and leaves what was there', async () => {
    writeFileSync(at('old.json'), 'what was there');
    const { code, error } = await run(['convert', '有缺.csv', '--yes', '-o', 'old.json']);
    expect(code).toBe(1);
    expect(error).toContain('《有缺.csv》工作表“有缺”B5：有 1 格写的是“—”');
    expect(error).toContain('old.json 没有改动');
    expect(readFileSync(at('old.json'), 'utf8')).toBe('what was there');
    const partial = await run(['convert', '有缺.csv', '--yes', '-o', 'old.json', '--partial']);
    expect(partial.code).toBe(1);
    expect(parse(readFileSync(at('old.json'), 'utf8')).dataset).toBeDefined();
    const first = await run(['convert', '有缺.csv', '--yes', '-o', 'first.json']);
    expect([first.code, readdirSync(folder).includes('first.json')]).toEqual([1, true]);
  });

  it('accounts for every cell in the report', async () => {
    const args = ['convert', '有缺.csv', '--yes', '-o', 'x.json', '--json', '--report', 'r.json'];
    const { out } = await run(args);
    const report = JSON.parse(out);
    expect(JSON.parse(readFileSync(at('r.json'), 'utf8'))).toEqual(report);
    const { cells, fates } = report.summary;
    expect(cells).toBe(18);
    expect(Object.values<number>(fates).reduce((a, b) => a + b)).toBe(18);
    expect(report.accounts[0].cells).toContainEqual({ cells: 'B5', fate: 'refused' });
    expect(report.problems[0]).toMatchObject({ code: 'symbol-undeclared', zh: /./, en: /./ });
  });

  it('cannot run: says why and ends with 2', async () => {
    const of = async (...args: string[]) => {
      const { code, out, error } = await run(args);
      expect([code, out]).toEqual([2, '']);
      return error;
    };
    expect(await of('convert', 'none.csv')).toContain('Cannot read none.csv');
    expect(await of('convert', '3月.csv', '--json')).toContain('add -o FILE');
    expect(await of('convert', '3月.csv', '-o', '3月.csv')).toContain('would overwrite');
    expect(await of('convert', '3月.csv', '--map', 'none.json')).toContain('none.json');
    expect(await of('convert', '3月.csv', '--map', '4月.csv')).toContain('《4月.csv》');
    expect(await of('convert', '3月.csv', '--into', '4月.csv')).toContain('不能往里并');
    expect(await of('convert', '3月.csv', '--yes', '-o', 'none/x.json')).toContain(
      'no such folder',
    );
    expect(await of('convert', '3月.csv', '--mpa', 'x')).toContain('是不是 --map');
  });
});

describe('gongfu convert --transform', { timeout: 60_000 }, () => {
  const verbs = (body: string) => writeFileSync(at('our.mjs'), body);
  const convert = (...more: string[]) =>
    run(['convert', '4月.csv', '--yes', '-o', 'made.json', '--transform', 'our.mjs', ...more]);

  it('hands the long table to the verbs of the office, and says what came of them', async () => {
    verbs(`export default (table, { op, figures }) => {
      if (figures.length !== table.numRows()) throw new Error('not all figures');
      return table
        .filter((d) => d.region !== 'none')
        .derive({ value: (d) => (d.value === 130 ? 131 : d.value) });
    };`);
    const { code, out } = await convert('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).transformed).toEqual({ file: 'our.mjs', figures: 1 });
    expect(readFileSync(at('made.json'), 'utf8')).toMatch(/\b131\b/);
    const { error } = await convert();
    expect(error).toContain('其中 1 个数是 our.mjs 算出或改过的。');
    expect(error).toContain('Made or changed by our.mjs: 1 figure.');
  });

  it.each([
    ['throws', `export default () => { throw new Error('no such street'); };`, 'no such street'],
    ['does not exist as a module', 'export default (', 'transform-failed'],
    ['exports nothing', 'export const x = 1;', 'transform-invalid'],
    ['answers no table', 'export default () => 42;', 'transform-invalid'],
    ['makes a region up', `export default (t) => t.derive({ region: () => 'x' });`, '/region'],
    ['makes text of figures', `export default (t) => t.derive({ value: () => 'x' });`, '/value'],
    ['loses the periods', `export default (t) => t.select('indicator', 'value');`, 'period'],
    ['says a figure twice', `export default (t) => t.concat(t.derive({ value: () => 1 }));`, '#1'],
  ])('leaves the output as it was where it %s', async (_, body, said) => {
    writeFileSync(at('made.json'), 'what was there');
    verbs(body);
    const { code, error } = await convert('--partial');
    expect([code, error]).toEqual([1, expect.stringContaining(said)]);
    expect(readFileSync(at('made.json'), 'utf8')).toBe('what was there');
  });
});

describe('gongfu convert of a long list', { timeout: 120_000 }, () => {
  const months = (i: number) => `2024年${(i % 12) + 1}月`;
  /** 60,000 rows, so that there is more than one page; the 50,001st is what is given. */
  const list = (row: string) => {
    const rows = Array.from({ length: 60_000 }, (_, i) => {
      const street = ['潮鸣街道', '长庆街道', '武林街道'][i % 3];
      return i === 50_000 ? row : `${street},${months(i)},${100 + (i % 12)},${'备注'.repeat(4)}`;
    });
    return `街道,月份,新增就业（人）,备注\n${rows.join('\n')}\n`;
  };
  const convert = (name: string, ...more: string[]) =>
    run(['convert', 'list.csv', '--yes', '-o', name, ...more]);

  it('is the same read part by part as read whole, every cell accounted for', async () => {
    writeFileSync(at('list.csv'), list(`武林街道,${months(50_000)},108,备注`));
    const whole = await convert('whole.json');
    const parts = await convert('parts.json', '--stream-over', '1');
    expect([whole.code, parts.code]).toEqual([0, 0]);
    expect(readFileSync(at('parts.json'), 'utf8')).toBe(readFileSync(at('whole.json'), 'utf8'));
    const summary = /共 240004 格：取数 60000，.*/;
    expect(summary.exec(parts.error)![0]).toBe(summary.exec(whole.error)![0]);
  });

  it('names what is wrong by its row in the file', async () => {
    writeFileSync(at('list.csv'), list(`武林街道,${months(50_000)},约莫,备注`));
    const { code, error } = await convert('wrong.json', '--stream-over', '1');
    expect([code, error]).toEqual([1, expect.stringContaining('C50002')]);
    writeFileSync(at('list.csv'), list(`武林街道,${months(50_000)},999,备注`));
    const twice = await convert('twice.json', '--stream-over', '1');
    expect([twice.code, twice.error]).toEqual([1, expect.stringContaining('C50002')]);
    expect(twice.error).toContain('同一个数给出了两次');
  });

  it('ends with a sentence where it is no list, and where the limit is no number', async () => {
    const page = `甲\n乙,1\n\n${'x'.repeat(1 << 20)}\n`;
    writeFileSync(at('list.csv'), page);
    expect(await convert('none.json', '--stream-over', '1')).toMatchObject({ code: 1 });
    expect((await run(['convert', 'list.csv', '--stream-over', 'much'])).code).toBe(2);
  });
});

describe('gongfu convert, broken off', { timeout: 120_000 }, () => {
  it('by an interrupt leaves the output as it was, and nothing beside it', async () => {
    const lines = Array.from({ length: 400_000 }, (_, i) => `潮鸣街道,2024-03,${i % 1000}`);
    writeFileSync(at('long.csv'), `街道,月份,新增就业（人）\n${lines.join('\n')}\n`);
    writeFileSync(at('kept.json'), 'what was there');
    const before = readdirSync(folder);
    const child = spawn(
      process.execPath,
      [CLI, 'convert', 'long.csv', '--yes', '-o', 'kept.json'],
      {
        cwd: folder,
      },
    );
    const ended = once(child, 'exit');
    await new Promise((go) => setTimeout(go, 700));
    child.kill('SIGINT');
    expect((await ended)[1]).toBe('SIGINT');
    expect(readFileSync(at('kept.json'), 'utf8')).toBe('what was there');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('by a full disk says so, ends with 2 and leaves the output as it was', async (context) => {
    const disk = at('disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      context.skip('this machine lets nobody make a small disk');
    }
    try {
      writeFileSync(join(disk, 'out.json'), 'what was there');
      const { code, error } = await run([
        'convert',
        '4月.csv',
        '--yes',
        '-o',
        'disk/out.json',
        '--report',
        'disk/report.json',
      ]);
      expect([code, error]).toEqual([2, expect.stringContaining('磁盘满了')]);
      expect(readFileSync(join(disk, 'out.json'), 'utf8')).toBe('what was there');
      expect(readdirSync(disk).filter((name) => name.startsWith('.'))).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });
});
