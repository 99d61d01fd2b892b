import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDbEngine, INSTALL } from '../../../src/cli/publish/duckdb.js';

describe('the engine', () => {
  let scratch: string;
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'gf-engine-'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('that is not installed is named with the one command that installs it', async () => {
    const start = DuckDbEngine.start({ scratch, megabytes: 100 }, undefined, '@duckdb/none');
    await expect(start).rejects.toMatchObject({ code: 'no-engine', args: { command: INSTALL } });
    expect(INSTALL).toBe('npm install @duckdb/node-api');
  });

  it('reads and writes no file once its doors are closed, and cannot open them', async () => {
    const engine = await DuckDbEngine.start({ scratch, megabytes: 100 });
    writeFileSync(join(scratch, 'a.csv'), 'a\n1\n');
    const read = `SELECT * FROM read_csv('${join(scratch, 'a.csv')}')`;
    expect(await engine.rows(read)).toHaveLength(1);
    await engine.closeDoors();
    await expect(engine.rows(read)).rejects.toThrow(/Permission/);
    await expect(engine.run(`COPY (SELECT 1) TO '${join(scratch, 'b.csv')}'`)).rejects.toThrow();
    await expect(engine.run('SET enable_external_access = true')).rejects.toThrow();
    engine.close();
  });

  it('keeps within its memory by writing to the scratch folder, where nothing can be read', async () => {
    const engine = await DuckDbEngine.start({ scratch, megabytes: 64 });
    const found: string[] = [];
    const look = setInterval(() => {
      for (const name of readdirSync(scratch, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.tmp')) continue;
        try {
          const text = readFileSync(join(scratch, name), 'latin1');
          found.push(text.includes('QQZZ-person-') ? `plain ${name}` : 'enciphered');
        } catch {
          // It was there a moment ago.
        }
      }
    }, 5);
    await engine.run(
      "CREATE TABLE t AS SELECT 'QQZZ-person-' || lpad(CAST(i AS VARCHAR), 40, '0') AS id FROM range(2500000) r(i)",
    );
    expect(await engine.rows('SELECT count(*) FROM t')).toEqual([[2500000n]]);
    clearInterval(look);
    engine.close();
    expect(new Set(found)).toEqual(new Set(['enciphered']));
  });

  it('says that memory is short in a sentence of ours', async () => {
    const engine = await DuckDbEngine.start({ scratch, megabytes: 64 });
    const query = engine.rows("SELECT string_agg(repeat('x', 1000), ',') FROM range(1000000)");
    await expect(query).rejects.toMatchObject({ code: 'memory-short', args: { megabytes: 64 } });
    engine.close();
  });
});
