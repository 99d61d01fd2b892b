import type { Group } from '../convert/groups.js';
import type { Contract } from '../core/contract/contract.generated.js';
import type { Engine } from './engine.js';
import { NAME_CODES } from './names.js';
import type { GivenFile } from './state.js';

/**
 * The workbooks with the mapping that each is read by: the one that was saved, its own where its format says
 * what it is, or what is recognised.
 */
export async function groupsOf(engine: Engine, files: readonly GivenFile[]): Promise<Group[]> {
  const earlier = files.find(({ contract }) => contract)?.contract;
  const own = files.flatMap(({ workbook, mapping, choices = [] }): Group[] =>
    workbook && mapping ? [{ workbooks: [workbook], mapping, choices, problems: [] }] : [],
  );
  const workbooks = files.flatMap(({ workbook, mapping }) =>
    workbook && !mapping ? workbook : [],
  );
  const saved = files.find(({ workbook, mapping }) => mapping && !workbook)?.mapping;
  const groups = [
    ...(workbooks.length > 0 ? [await recognised(engine, workbooks, saved, earlier)] : []),
    ...own,
  ];
  return groups.map((group) => ({
    ...group,
    choices: group.choices.filter(({ code }) => !NAME_CODES.includes(code)),
  }));
}

/** A saved mapping is taken as it is, and asks only what it says nothing of: new symbols. */
async function recognised(
  engine: Engine,
  workbooks: Group['workbooks'],
  saved: Group['mapping'] | undefined,
  earlier: Contract | undefined,
): Promise<Group> {
  const found = await engine.recognise(workbooks, earlier);
  if (!saved) return { workbooks, ...found };
  const choices = found.choices.filter(
    ({ code, text }) => code === 'symbol' && saved.symbols?.[text] === undefined,
  );
  return { workbooks, mapping: saved, choices, problems: [] };
}
