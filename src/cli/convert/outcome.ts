import type { Opened } from '../../convert/files/open.js';
import { convertGroups, type Group } from '../../convert/groups.js';
import type { Recognised } from '../../convert/recognise/recognise.js';
import type { SheetAccount } from '../../convert/figures/account.js';
import type { Figure } from '../../convert/figures/figure.js';
import type { Mapping } from '../../convert/mapping/mapping.generated.js';
import type { Choice } from '../../convert/recognise/choice.js';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import type { Contract, LocalizedText } from '../../core/contract/contract.generated.js';
import type { Lang } from '../../i18n/lang.js';
import { textIn } from '../../i18n/speaker.js';
import type { Tally } from './stream/tally.js';
import type { Engine } from './engine.js';

/** All that a conversion came to. */
export interface Outcome {
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  /** What became of the cells of files that are too long for a fate each. */
  readonly tallies: readonly Tally[];
  readonly problems: readonly ConvertProblem[];
  /** What is still to be answered. */
  readonly choices: readonly Choice[];
  readonly files: readonly { name: string; format: string; sheets: number }[];
  /** Files of a folder that hold no tables. */
  readonly passed: readonly string[];
  readonly indicators: readonly {
    id: string;
    names: Record<Lang, string>;
    figures: number;
  }[];
  /** True where a mapping was given. */
  readonly isMapped: boolean;
  /** How many figures the office's own verbs made or changed. */
  readonly transformed?: { readonly file: string; readonly figures: number };
}

/** An outcome before it is told. */
export type Made = Omit<Outcome, 'files' | 'passed' | 'indicators'>;

/** What a conversion is asked for. */
export interface Asked {
  readonly mapping?: Mapping;
  readonly earlier?: Contract;
  /** Whether guesses are taken. */
  readonly isTrusting: boolean;
  readonly takesHidden: boolean;
}

/** The workbooks with the mapping that each is read by: the one given, its own, or what is recognised. */
async function groupsOf(
  engine: Engine,
  opened: readonly Opened[],
  { mapping, earlier, isTrusting }: Asked,
): Promise<Group[]> {
  const workbooks = opened.flatMap(({ workbook }) => workbook ?? []);
  if (mapping) return [{ workbooks, mapping, choices: [], problems: [] }];
  const settled = ({
    mapping: guessed,
    choices,
    problems,
  }: Recognised): Omit<Group, 'workbooks'> => {
    const open = isTrusting ? choices.filter(({ guess }) => guess === undefined) : choices;
    return { mapping: engine.unanswered(guessed, open), choices: open, problems };
  };
  const own = opened.flatMap(({ workbook, mapping: stated, choices = [] }): Group[] =>
    workbook && stated
      ? [{ workbooks: [workbook], ...settled({ mapping: stated, choices, problems: [] }) }]
      : [],
  );
  const others = opened.flatMap(({ workbook, mapping: stated }) =>
    workbook && !stated ? workbook : [],
  );
  if (others.length === 0) return own;
  return [{ workbooks: others, ...settled(await engine.recognise(others, earlier)) }, ...own];
}

/** Converts what was opened: each group goes into the document of the one before it. */
export async function outcomeOf(
  engine: Engine,
  opened: readonly Opened[],
  asked: Asked,
): Promise<Made> {
  const groups = await groupsOf(engine, opened, asked);
  const converted = convertGroups(groups, asked.earlier, (workbooks, mapping, contract) =>
    engine.convert(
      workbooks,
      asked.takesHidden ? { ...mapping, hidden: 'take' } : mapping,
      contract,
    ),
  );
  return {
    ...converted,
    problems: [
      ...opened.flatMap(({ problems }) => problems),
      ...groups.flatMap(({ problems }) => problems),
      ...converted.problems,
    ],
    tallies: [],
    choices: groups.flatMap(({ choices }) => choices),
    isMapped: asked.mapping !== undefined,
  };
}

/** How many figures each indicator of a document has come to, in its order. */
export function countsOf(
  figures: readonly Figure[],
  contract: Contract | undefined,
): Outcome['indicators'] {
  const counts = new Map<string, number>();
  for (const { indicator } of figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const names = new Map<string, LocalizedText>(
    contract?.indicators.map(({ id, name }) => [id, name]),
  );
  return [...counts].map(([id, count]) => {
    const name = names.get(id) ?? id;
    return {
      id,
      names: { 'zh-CN': textIn(name, 'zh-CN'), en: textIn(name, 'en') },
      figures: count,
    };
  });
}
