import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/cli/convert/inputs.js';

describe('the files of a conversion', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gf-inputs-'));
    mkdirSync(at('街道'));
    for (const name of [
      '10月.xlsx',
      '2月.csv',
      '~$2月.csv',
      '.2月.csv',
      'mapping.json',
      '说明.pdf',
    ])
      writeFileSync(at(name), name);
    writeFileSync(at('街道/2月.csv'), 'other');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are those that were named and the tables of a folder, months in their order', async () => {
    const { inputs, passed, missing } = await inputsOf([folder]);
    expect(inputs.map(({ path }) => path)).toEqual(
      ['2月.csv', '10月.xlsx', '街道/2月.csv'].map(at),
    );
    expect(new Set(passed)).toEqual(new Set(['mapping.json', '说明.pdf'].map(at)));
    expect(missing).toEqual([]);
  });

  it('are called by their names, and by their paths where two have the same', async () => {
    const { inputs } = await inputsOf([folder]);
    expect(inputs.map(({ name }) => name)).toEqual([
      at('2月.csv'),
      '10月.xlsx',
      at('街道/2月.csv'),
    ]);
    expect((await inputsOf([at('2月.csv')])).inputs[0]).toMatchObject({ name: '2月.csv', size: 8 });
  });

  it('are read once each, whichever way they were named, whatever their ending is', async () => {
    const { inputs } = await inputsOf([
      at('2月.csv'),
      `${folder}/./2月.csv`,
      folder,
      at('说明.pdf'),
    ]);
    expect(inputs).toHaveLength(4);
  });

  it('that are not there are named', async () => {
    const { missing, inputs } = await inputsOf([at('3月.csv'), at('2月.csv')]);
    expect([missing, inputs.length]).toEqual([[at('3月.csv')], 1]);
  });
});
