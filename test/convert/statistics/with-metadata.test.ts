import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { withMetadata } from '../../../src/convert/statistics/with-metadata.js';

const open = (name: string, text: string) => openWorkbook(new TextEncoder().encode(text), name);

const table = (name = 'indicator_1-2-1.csv') => open(name, 'Year,Value\n2016,5\n2017,6\n');
const metadata = (name = '1-2-1.md', title = 'Poverty') =>
  open(name, `---\nindicator_name: ${title}\ncomputation_units: Percent\n---\n`);

const asked = ({ choices = [] }: Awaited<ReturnType<typeof open>>) =>
  choices.map(({ code }) => code);

describe('the metadata of a table in a file of their own', () => {
  it('say what the indicator of that table is', async () => {
    const [read] = withMetadata([await table(), await metadata()]);
    expect(read!.mapping!.document.indicators).toMatchObject([
      { name: 'Poverty', unit: 'percent' },
    ]);
  });

  it('leave nobody asked who published it, where they say so', async () => {
    const named = await open(
      '1-2-1.md',
      '---\nindicator_name: P\nsource_organisation_1: Office\n---\n',
    );
    expect(asked(withMetadata([await table(), named])[0]!)).toEqual([]);
    expect(asked(withMetadata([await table(), await metadata()])[0]!)).toEqual([
      'dataset-publisher',
    ]);
  });

  it('go to the table of their number, in whatever order the files come', async () => {
    const files = [await metadata('1-2-2.yml', 'Other'), await metadata(), await table()];
    const more = await table('indicator_1-2-2.csv');
    const names = withMetadata([...files, more]).flatMap(
      ({ mapping }) => mapping?.document.indicators.map(({ name }) => name) ?? [],
    );
    expect(names).toEqual(['Poverty', 'Other']);
  });

  it('are a problem where there is no table of theirs', async () => {
    const [alone] = withMetadata([await metadata()]);
    expect(alone!.problems).toMatchObject([{ code: 'no-table', place: { file: '1-2-1.md' } }]);
  });

  it('may be JSON', async () => {
    const json = await open(
      '1-2-1.json',
      '{"indicator_name":"Poverty","indicator_number":"1.2.1"}',
    );
    const [read] = withMetadata([await table(), json]);
    expect(read!.mapping!.document.dataset.title).toBe('Poverty');
  });
});
