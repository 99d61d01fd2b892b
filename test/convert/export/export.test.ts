import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/core/contract/contract.generated.js';
import { parseDocument } from '../../../src/core/read/parse.js';
import {
  EXPORT_FORMATS,
  exportContract,
  type Exported,
  type LossCode,
} from '../../../src/convert/export/export.js';
import { awkwardContract } from './awkward-contract.js';
import { changesOf, figuresOf, heldByMessage, readBack, restOf } from './read-back.js';

const lost = ({ losses }: Exported) => new Set<LossCode>(losses.map(({ code }) => code));

/** A contract with what an export says it has lost taken out of it, as far as figures go. */
async function expectSame(contract: Contract, format: (typeof EXPORT_FORMATS)[number]) {
  const exported = await exportContract(contract, format);
  const { contract: back, problems } = await readBack(exported);
  const losses = lost(exported);
  if (losses.has('no-figures')) {
    expect(figuresOf(contract, losses)).toEqual([]);
    return;
  }
  expect(problems.filter(({ severity }) => severity === 'error').slice(0, 3)).toEqual([]);
  expect(figuresOf(back!)).toEqual(figuresOf(contract, losses));
  if (!losses.has('changes')) expect(changesOf(back!)).toEqual(changesOf(contract, losses));
  if (losses.has('definitions'))
    expect(heldByMessage(back!)).toEqual(heldByMessage(contract, losses));
  else expect(restOf(back!)).toEqual(restOf(contract));
}

describe('a contract that is written and read again', () => {
  it('is made of valid documents', () => {
    for (let seed = 1; seed < 40; seed++) {
      const { problems } = parseDocument(awkwardContract(seed));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it.each(EXPORT_FORMATS)(
    'is the same through %s, but for the losses that are named',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), (seed) =>
          expectSame(awkwardContract(seed), format),
        ),
        // A dimension whose name ends in a blank, and two of which no figure may be written.
        { numRuns: Number(process.env.RUNS ?? 15), examples: [[51_029], [32_110], [46_888]] },
      );
    },
  );
});
