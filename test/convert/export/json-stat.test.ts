import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { exportContract } from '../../../src/convert/export/export.js';
import { block, contract, indicator, text } from '../../../stories/documents/document.js';
import { awkwardContract } from './awkward-contract.js';
import { cubeFaults, type Cube } from './cube-rules.js';

/** A file of the format: one cube, or a collection of them. */
type Root = { readonly version: string } & (
  | (Cube & {
      readonly class: 'dataset';
      readonly extension: { readonly status: { readonly label: object } };
    })
  | { readonly class: 'collection'; readonly link: { readonly item: readonly Cube[] } }
);

const written = async (document: Parameters<typeof exportContract>[0]) => {
  const { files } = await exportContract(document, 'json-stat');
  return JSON.parse(String(Object.values(files)[0])) as Root;
};

const cubesOf = (root: Root): readonly Cube[] =>
  root.class === 'dataset' ? [root] : root.link.item;

describe('a contract as JSON-stat', () => {
  it('breaks no rule of the validator', async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const root = await written(awkwardContract(seed));
      expect(root.version).toBe('2.0');
      const faults = cubesOf(root).flatMap(cubeFaults);
      expect(faults.filter((fault) => !fault.endsWith('version'))).toEqual([]);
    }
  });

  it('is opened by the toolkit of the format, with values, statuses and units', async () => {
    const indicators = [indicator('jobs', { name: text('新增就业', 'New jobs'), unit: 'person' })];
    const root = await written(
      contract({ indicators, data: [block('2024-01', { jobs: { A: [120, 130] } })] }),
    );
    const cube = JSONstat(root).Dataset(0);
    expect(cube.role).toMatchObject({ time: ['period'], geo: ['region'], metric: ['indicator'] });
    expect(cube.Dimension('indicator').Category(0).unit.label).toBe('人');
    expect(cube.Data().map(({ value }) => value)).toEqual([120, 130]);
  });

  it('says beside a bound that it is none, for readers that know no extension', async () => {
    const observations = [
      {
        indicator: 'jobs',
        region: 'A',
        period: '2024-01',
        value: 30,
        qualifier: 'more-than',
        raw: '30余',
        status: 'P',
      },
    ] as const;
    const indicators = [indicator('jobs', { name: '新增就业' })];
    const root = await written(contract({ indicators, observations: [...observations] }));
    if (root.class !== 'dataset') throw new Error('no single cube');
    expect(Object.values(root.status ?? {})).toEqual(['P;more-than']);
    expect(root.extension.status.label).toEqual({
      P: 'Provisional value',
      'more-than': 'more-than',
    });
  });
});
