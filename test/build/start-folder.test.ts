import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/project.js';
import { startMapping } from '../../src/build/start-mapping.js';
import { startWorkbook } from '../../src/build/start-workbook.js';
import { convert } from '../../src/convert/convert.js';
import { openWorkbook } from '../../src/convert/files/open.js';
import { readMapping } from '../../src/convert/mapping/read-mapping.js';
import type { Contract, DataBlock } from '../../src/core/contract/contract.generated.js';
import { lint } from '../../src/core/lint/lint.js';
import { parseDocument } from '../../src/core/read/parse.js';

const sample: Contract = JSON.parse(readFileSync(join(root, 'data/sample-district.json'), 'utf8'));
const mapping = startMapping(sample);

const converted = async () => {
  const { workbook, problems } = await openWorkbook(startWorkbook(sample), '2024.xlsx');
  expect(problems).toEqual([]);
  return convert([workbook!], mapping, { today: '2025-01-20' });
};

/** The figures of an indicator by region and month. */
function figuresOf({ data = [] }: Contract, indicator: string, accumulation: string) {
  const found = new Map<string, number | null>();
  const isAsked = (block: DataBlock) =>
    !block.breakdown && (block.accumulation ?? 'period') === accumulation;
  for (const { periods, regions, values } of data.filter(isAsked)) {
    const codes = Array.isArray(periods)
      ? periods
      : Array.from({ length: periods.count }, (_, i) => monthAfter(periods.start, i));
    values[indicator]?.forEach((row, r) =>
      row.forEach((value, column) => found.set(`${regions[r]} ${codes[column]}`, value)),
    );
  }
  return found;
}

function monthAfter(start: string, months: number): string {
  const count = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

describe('the folder to begin with', () => {
  it('has a mapping that is sound', () => {
    expect(readMapping(JSON.parse(JSON.stringify(mapping)), 'mapping.json').problems).toEqual([]);
  });

  it('gives by its mapping every figure of its workbook, as the sample has it, and nothing to complain of', async () => {
    const { contract, problems, accounts } = await converted();
    expect(problems).toEqual([]);
    expect(accounts.flatMap(({ fates }) => fates).filter((fate) => fate === 'refused')).toEqual([]);
    let compared = 0;
    for (const [indicator, accumulation] of [
      ['new-urban-employment', 'period'],
      ['new-urban-employment', 'ytd'],
      ['training-person-times', 'ytd'],
      ['reemployed-persons', 'period'],
      ['dispute-cases-accepted', 'period'],
    ] as const) {
      const truth = figuresOf(sample, indicator, accumulation);
      for (const [key, value] of figuresOf(contract!, indicator, accumulation)) {
        expect(value, `${indicator} ${key}`).toBe(truth.get(key));
        compared++;
      }
    }
    expect(compared).toBe(5 * 6 * 19);
  });

  it('says that its data are made up, and has nothing that looks wrong', async () => {
    const { contract } = await converted();
    expect(contract!.dataset.sample).toBe(true);
    const { dataset, problems } = parseDocument(contract!);
    expect(problems).toEqual([]);
    expect(lint(dataset!, Date.parse('2025-01-20'))).toEqual([]);
  });

  it('is the same bytes each time it is made', () => {
    const [one, other] = [startWorkbook(sample), startWorkbook(sample)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
