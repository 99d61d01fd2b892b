import type { Contract } from '../core/contract/contract.generated.js';
import type { Converted } from './convert.js';
import type { Mapping } from './mapping/mapping.generated.js';
import type { Choice } from './recognise/choice.js';
import type { ConvertProblem } from './workbook/problem.js';
import type { Workbook } from './workbook/workbook.js';

/** Workbooks that one mapping reads, with what of it is to be answered. */
export interface Group {
  readonly workbooks: readonly Workbook[];
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** One document of all groups: each goes into that of the one before it, as `convert` makes them. */
export function convertGroups(
  groups: readonly Pick<Group, 'workbooks' | 'mapping'>[],
  earlier: Contract | undefined,
  convert: (
    workbooks: readonly Workbook[],
    mapping: Mapping,
    earlier: Contract | undefined,
  ) => Converted,
): Converted {
  const results: Converted[] = [];
  let contract = earlier;
  for (const { workbooks, mapping } of groups) {
    const result = convert(workbooks, mapping, contract);
    contract = result.contract ?? contract;
    results.push(result);
  }
  const isAny = results.some((result) => result.contract);
  return {
    ...(isAny && contract ? { contract } : {}),
    figures: results.flatMap(({ figures }) => figures),
    accounts: results.flatMap(({ accounts }) => accounts),
    problems: results.flatMap(({ problems }) => problems),
  };
}
