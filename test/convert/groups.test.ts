import { expect, it } from 'vitest';
import type { Converted } from '../../src/convert/convert.js';
import { convertGroups } from '../../src/convert/groups.js';
import type { Mapping } from '../../src/convert/mapping/mapping.generated.js';
import type { Contract } from '../../src/core/contract/contract.generated.js';

const contract = (title: string) => ({ dataset: { title } }) as Contract;
const group = (id: string) => ({
  workbooks: [],
  mapping: { tables: [], id } as unknown as Mapping,
});
const idOf = (mapping: Mapping) => (mapping as unknown as { id: string }).id;
const nothing: Converted = { figures: [], accounts: [], problems: [] };

it('puts each group into the document of the one before it, and a group of nothing leaves it', () => {
  const seen: (string | undefined)[] = [];
  const made = convertGroups(
    ['a', 'none', 'b'].map(group),
    contract('0'),
    (_, mapping, earlier) => {
      const before = earlier?.dataset.title as string;
      seen.push(before);
      return idOf(mapping) === 'none'
        ? nothing
        : { ...nothing, contract: contract(before + idOf(mapping)) };
    },
  );
  expect(seen).toEqual(['0', '0a', '0a']);
  expect(made.contract).toEqual(contract('0ab'));
});

it('makes no document of an earlier one alone', () => {
  expect(convertGroups([group('a')], contract('0'), () => nothing)).not.toHaveProperty('contract');
});
