import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { EXPORT_FORMATS, exportContract } from '../../../src/convert/export/export.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import { contract, indicator } from '../../../stories/documents/document.js';

/** Numbers that must be nowhere: each in a place of its own, and none of them in any other. */
const SECRETS = ['8731', '8732', '8733', '8734', '8735', '8736', '8737', '8738', '8739'];

/** A document that has numbers beside a status that keeps them back, as none should and some will. */
const leaky: Contract = contract({
  indicators: [indicator('cases', { name: '受理案件', unit: 'case' })],
  data: [
    {
      frequency: 'M',
      periods: ['2024-01', '2024-02', '2024-03'],
      regions: ['A'],
      values: { cases: [[8731, 8732, 12]] },
      status: { cases: { Q: [0] } },
      conf: { cases: { C: [1] } },
    },
  ],
  observations: [
    {
      indicator: 'cases',
      region: 'A',
      period: '2024-04',
      value: 8733,
      upper: 8734,
      numerator: 8735,
      denominator: 8736,
      raw: '约8737件',
      digits: 1,
      qualifier: 'about',
      status: 'Q',
      previous: { value: 8738, vintage: '2024-05-01' },
    },
    { indicator: 'cases', region: 'A', period: '2024-05', value: 8739, status: 'L' },
  ],
});

const textOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  if (typeof content === 'string') return content;
  const { workbook } = await openWorkbook(content, name);
  return JSON.stringify(workbook);
};

describe.each(EXPORT_FORMATS)('a withheld figure in %s', (format) => {
  it('is nowhere, and its withholding is said', async () => {
    const { files, losses } = await exportContract(leaky, format);
    const texts = await Promise.all(
      Object.entries(files).map(([name, content]) => textOf(name, content)),
    );
    const all = texts.join('\n');
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).toContain('Q');
    expect(losses).toContainEqual({ code: 'withheld-numbers', count: 4 });
  });
});
