import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/core/read/parse.js';
import { gongfu, monthReport } from '../support/gongfu.js';

let folder: string;
const at = (name: string) => join(folder, name);
const run = (args: readonly string[], typed = '') => gongfu(folder, args, typed);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gf-convert-'));
  writeFileSync(at('3月.csv'), monthReport(3, ['120,30', '80,12', '约40,30余']));
  writeFileSync(at('4月.csv'), `\uFEFF${monthReport(4, ['130,31', '90,13', '50,20'])}`);
  writeFileSync(at('有缺.csv'), monthReport(3, ['120,30', '—,12', '50,20']));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gongfu map', { timeout: 60_000 }, () => {
  it('asks, keeps the answers, and next month is one command', async () => {
    const { code, error } = await run(['map', '有缺.csv', '-o', 'm.json'], '4\n4\n4\n4\n4\n4\n');
    expect(error).toContain('“—”是什么意思？');
    expect(code).toBe(0);
    const first = await run(['convert', '有缺.csv', '--map', 'm.json', '-o', 'all.json']);
    expect([first.code, first.error]).toEqual([0, expect.stringContaining('取数 6')]);
    expect(first.error).toMatch(/城镇新增就业.*：3 个数/);
    const next = await run([
      'convert',
      '4月.csv',
      '--map',
      'm.json',
      '--into',
      'all.json',
      '-o',
      'all.json',
    ]);
    expect(next.code).toBe(0);
    const { dataset } = parse(readFileSync(at('all.json'), 'utf8'));
    const codes = [...dataset!.grids.values()].flatMap((grids) =>
      grids.flatMap(({ axis }) =>
        Array.from({ length: axis.count }, (_, i) => axis.period(i).code),
      ),
    );
    expect(new Set(codes)).toEqual(new Set(['2024-03', '2024-04']));
  });

  it('leaves open what is not answered, says so and ends with 1; --yes asks nothing', async () => {
    const skipped = await run(['map', '有缺.csv', '-o', 'open.json'], 's\n');
    expect([skipped.code, skipped.error]).toEqual([1, expect.stringContaining('没有回答')]);
    expect(JSON.parse(readFileSync(at('open.json'), 'utf8')).mapping).toBe('1.0');
    const trusted = await run(['map', '3月.csv', '--yes']);
    expect(trusted.code).toBe(0);
    expect(JSON.parse(trusted.out).mapping).toBe('1.0');
  });
});
