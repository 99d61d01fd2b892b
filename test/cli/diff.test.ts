import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../demo/prepare.mjs';
import type { Contract } from '../../src/core/contract/contract.generated.js';
import { block, contract, indicator, text } from '../../stories/documents/document.js';

const CLI = join(root, 'dist/gongfu-cli.js');

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((done) => {
    execFile(process.execPath, [CLI, 'diff', ...args], (error, out, said) =>
      done({ code: error ? Number(error.code) : 0, out, error: said }),
    );
  });

describe('gongfu diff', { timeout: 60_000 }, () => {
  let folder: string;
  const file = (name: string, more: Partial<Contract>) => {
    const path = join(folder, name);
    const { dataset } = contract({});
    const dated = { ...dataset, asOf: '2024-02', published: '2024-03-05' };
    const indicators = [indicator('jobs', { name: text('新增就业', 'New jobs') })];
    writeFileSync(path, JSON.stringify(contract({ dataset: dated, indicators, ...more })));
    return path;
  };
  const figures = (A: (number | string)[], more: Partial<Contract> = {}): Partial<Contract> => ({
    data: [block('2024-01', { jobs: { A } })],
    ...more,
  });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-diff-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says by indicator and region what is new and what was revised, in both languages', async () => {
    const before = file('before.json', figures([120, 130]));
    const after = file('after.json', figures([121, 130]));
    const { code, out } = await run(before, after);
    expect(out).toContain('新增就业  New jobs  (jobs)');
    expect(out).toContain('2024-01：修订，1个数  2024-01: 1 figure revised');
    expect(out).toContain('A地 (A) 120 → 121');
    expect(out).toContain('没有看出错误。 Nothing looks wrong.');
    expect(code).toBe(0);
  });

  it('ends with 1 where it looks wrong, and with 0 where it is wanted all the same', async () => {
    const before = file('before.json', figures([120, 130]));
    const after = file('after.json', figures([120, 1300]));
    const { code, out } = await run(before, after);
    expect(code).toBe(1);
    expect(out).toContain('“新增就业”2024-02 A地：由 130 改为 1300，约为原来的10倍。');
    expect(out).toContain('“New jobs” of Place A in 2024-02: 130 became 1300, about 10 times');
    expect((await run(before, after, '--yes')).code).toBe(0);
    expect((await run(before, after, '-y')).out).toContain('约为原来的10倍');
  });

  it('says an error of the new document that the old one has not', async () => {
    const before = file('before.json', figures([120, 130]));
    const after = file(
      'after.json',
      figures([120, 130], {
        targets: [{ indicator: 'nothing', value: 1, comparator: 'ge' }],
      }),
    );
    expect((await run(before, after)).code).toBe(1);
    expect((await run(after, after)).code).toBe(0);
  });

  it('writes all of it as data', async () => {
    const before = file('before.json', figures([120, 130]));
    const after = file('after.json', figures([120, 1300, 125]));
    const { code, out } = await run(before, after, '--json');
    const record = JSON.parse(out);
    expect(code).toBe(1);
    expect(record.figures).toMatchObject([
      {
        kind: 'revised',
        region: 'A',
        period: '2024-02',
        from: { value: 130 },
        to: { value: 1300 },
      },
      { kind: 'new', period: '2024-03' },
    ]);
    expect(record.doubts[0]).toMatchObject({ code: 'revised-times', args: { times: 10 } });
    expect(record.doubts[0].zh).toMatch(/倍/);
    expect(record.doubts[0].en).toMatch(/times/);
  });

  it('never prints a figure that was withheld', async () => {
    const before = file('before.json', figures([120, 'Q']));
    const after = file('after.json', figures([120, 7531]));
    const { code, out } = await run(before, after);
    expect(code).toBe(1);
    expect(out).toContain('原来保密的数，现在公布了');
    expect(out).not.toContain('7531');
  });

  it('finds nothing wrong with the sample beside itself', async () => {
    const sample = join(root, 'data/sample-district.json');
    const { code, out } = await run(sample, sample);
    expect(out).toContain('两份数据说的一样。 Both documents say the same.');
    expect(code).toBe(0);
  });

  it('ends with 2 where one of the two cannot be read, or is no document', async () => {
    const before = file('before.json', figures([1]));
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"contract": ');
    expect(await run(before, join(folder, 'nowhere.json'))).toMatchObject({ code: 2 });
    const { code, error } = await run(before, broken);
    expect(code).toBe(2);
    expect(error).toContain('gongfu validate');
    expect((await run(before)).code).toBe(2);
    expect(readFileSync(broken, 'utf8')).toBe('{"contract": ');
  });
});
