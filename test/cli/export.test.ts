import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/export.js';
import { block, contract, indicator, text } from '../../stories/documents/document.js';

describe('gongfu export', () => {
  let folder: string;
  let out: string;
  let said: string;
  let data: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-export-'));
    data = join(folder, 'data.json');
    const indicators = [indicator('jobs', { name: text('新增就业', 'New jobs') })];
    writeFileSync(
      data,
      JSON.stringify(
        contract({ indicators, data: [block('2024-01', { jobs: { A: [120, 130] } })] }),
      ),
    );
    [out, said] = ['', ''];
    const take = (to: (chunk: string) => void) =>
      ((chunk: string | Uint8Array) => {
        to(String(chunk));
        return true;
      }) as typeof process.stdout.write;
    vi.spyOn(process.stdout, 'write').mockImplementation(take((chunk) => (out += chunk)));
    vi.spyOn(process.stderr, 'write').mockImplementation(take((chunk) => (said += chunk)));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the files of a format into a folder that it makes, with the mapping to read them by', async () => {
    const tables = join(folder, 'new', 'tables');
    expect(await run([data], { to: 'csv', out: tables })).toBe(0);
    expect(readdirSync(tables).sort()).toEqual(['data.csv', 'mapping.json']);
    expect(readFileSync(join(tables, 'data.csv'), 'utf8')).toContain('"新增就业","2024-01"');
    expect(said).toBe('');
  });

  it('writes one file by its name, or to standard output, and says what it lost', async () => {
    const path = join(folder, 'message.csv');
    expect(await run([data], { to: 'sdmx-csv', out: path })).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^STRUCTURE\[;\],STRUCTURE_ID,ACTION,/);
    expect(said).toContain('1个指标的口径、类型、能否相加、好坏写不下');
    expect(said).toContain('1 indicator with a definition');
    expect(await run([data], { to: 'json-stat' })).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: '2.0', class: 'dataset' });
  });

  it('asks for a folder where there are several files', async () => {
    expect(await run([data], { to: 'xlsx' })).toBe(2);
    expect(said).toContain('请用 -o 写明文件夹');
  });

  it('writes a workbook by its name, with its mapping beside it, and tables into a folder alone', async () => {
    expect(await run([data], { to: 'xlsx', out: join(folder, 'book.xlsx') })).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['book.mapping.json', 'book.xlsx', 'data.json']);
    expect(await run([data], { to: 'csv', out: join(folder, 'tables.csv') })).toBe(2);
    expect(said).toContain('请用 -o 写明文件夹');
  });

  it.each([undefined, 'pdf'])('names the formats where --to is %s', async (to) => {
    expect(await run([data], to === undefined ? {} : { to })).toBe(2);
    expect(said).toContain('csv xlsx csvw datapackage json-stat sdmx-csv sdmx-json');
  });

  it('takes no document that is not sound, and writes nothing', async () => {
    writeFileSync(data, '{"contract":"1.0"}');
    expect(await run([data], { to: 'csv', out: join(folder, 'tables') })).toBe(2);
    expect(readdirSync(folder)).toEqual(['data.json']);
  });
});
