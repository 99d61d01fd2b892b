import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert/convert.js';
import { openWorkbook } from '../../../src/convert/files/open.js';

const folder = new URL('samples/', import.meta.url);
const FILES = readdirSync(folder).filter((name) => !name.endsWith('.md'));

/** What every sample says, in the words of its format. */
const FIGURES = [
  'NEW 330105 2024-03 1200 P',
  'NEW 330105 2024-04 1350 P',
  'NEW 330105001 2024-03 64',
  'NEW 330105001 2024-04 null Q',
  'RATE 330105 2024-03 95.3',
  'RATE 330105 2024-04 95.5 E',
  'RATE 330105001 2024-03 94.1',
  'RATE 330105001 2024-04 null O',
];

async function converted(name: string) {
  const opened = await openWorkbook(readFileSync(new URL(name, folder)), name);
  const made = convert([opened.workbook!], opened.mapping!, { today: '2024-06-01' });
  return { opened, ...made, problems: [...opened.problems, ...made.problems] };
}

describe.each(FILES)('%s', (name) => {
  it('becomes the same figures as every other format, with nothing wrong', async () => {
    const { figures, problems } = await converted(name);
    const said = figures.map(({ indicator, region, period, value, status }) =>
      [indicator, region, period, value === null ? 'null' : value, status]
        .filter(Boolean)
        .join(' '),
    );
    expect(said.sort()).toEqual(FIGURES);
    expect(problems).toEqual([]);
  });

  it('becomes a document with units, decimals of its figures, and every cell accounted for', async () => {
    const { contract, accounts } = await converted(name);
    expect(contract!.indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['NEW', 'person'],
      ['RATE', 'percent'],
    ]);
    expect(contract!.regions.items.map(({ id, level }) => [id, level])).toEqual([
      ['330105', 'district'],
      ['330105001', 'street'],
    ]);
    expect(contract!.dataset.asOf).toBe('2024-04');
    for (const { fates, rows, columns } of accounts) {
      expect(fates).toHaveLength(rows * columns);
      expect(fates).not.toContain('refused');
    }
  });
});
