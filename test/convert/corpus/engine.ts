import { readFileSync } from 'node:fs';
import type { Contract, IndicatorItem } from '../../../src/core/contract/contract.generated.js';
import { convert } from '../../../src/convert/convert.js';
import type { SheetAccount } from '../../../src/convert/figures/account.js';
import type { Figure } from '../../../src/convert/figures/figure.js';
import { openWorkbook } from '../../../src/convert/files/open.js';
import type { Mapping } from '../../../src/convert/mapping/mapping.generated.js';
import { answered, unanswered } from '../../../src/convert/recognise/answer.js';
import { recognise } from '../../../src/convert/recognise/recognise.js';
import type { Choice } from '../../../src/convert/recognise/choice.js';
import { placesFor, type PlaceList } from '../../../src/convert/names/places.js';
import type { Workbook } from '../../../src/convert/workbook/workbook.js';
import type { ConvertProblem } from '../../../src/convert/workbook/problem.js';
import { loadDivisions } from '../../support/places.js';
import { bytesOf, type CorpusCase, type CorpusFile, type TwoMonths } from './case.js';

/** What a case came to. */
export interface Outcome {
  readonly workbooks: readonly Workbook[];
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly accounts: readonly SheetAccount[];
  readonly problems: readonly ConvertProblem[];
}

const { indicators } = JSON.parse(
  readFileSync(new URL('../../../data/catalogue.json', import.meta.url), 'utf8'),
) as { indicators: IndicatorItem[] };

export const CATALOGUE: ReadonlySet<string> = new Set(indicators.map(({ id }) => id));

export const TODAY = '2024-07-15';

/** The texts of a workbook, from which the list of places is loaded. */
const textsOf = (workbooks: readonly Workbook[]) =>
  workbooks.flatMap(({ name, sheets }) => [
    name,
    ...sheets.flatMap(({ name, rows }) => [
      name,
      ...rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : []))),
    ]),
  ]);

/**
 * How a clerk answers: the answers of the case and the guesses of the engine, but for those that say no more
 * than that nothing is stated; or nothing at all.
 */
export type Clerk = 'answers' | 'silent';

async function opened(files: readonly CorpusFile[]) {
  const workbooks: Workbook[] = [];
  const problems: ConvertProblem[] = [];
  for (const file of files) {
    const one = await openWorkbook(bytesOf(file), file.name);
    if (one.workbook) workbooks.push(one.workbook);
    problems.push(...one.problems);
  }
  return { workbooks, problems };
}

/** The files of the next month by the mapping of this one, as it was written and read again. */
export async function convertNext(
  { next }: TwoMonths,
  { mapping, choices }: Outcome,
): Promise<Outcome> {
  const { workbooks, problems } = await opened(next);
  const kept = JSON.parse(JSON.stringify(mapping)) as Mapping;
  const converted = convert(workbooks, kept, { today: TODAY });
  return {
    ...converted,
    workbooks,
    mapping: kept,
    choices,
    problems: [...problems, ...converted.problems],
  };
}

/** What the engine sees in the files of a case, before anybody answers. */
export interface Seen {
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
  readonly workbooks: readonly Workbook[];
}

/** `places` is the whole list of divisions; without it, what a front end loads for these files. */
export async function seen(one: CorpusCase, whole?: PlaceList): Promise<Seen> {
  const { workbooks, problems } = await opened(one.files);
  const { earlier } = one;
  const places = whole ?? (await placesFor(textsOf(workbooks), loadDivisions, earlier));
  const around = { catalogue: indicators, places, today: TODAY, ...(earlier && { earlier }) };
  const found = recognise(workbooks, around);
  return { ...found, workbooks, problems: [...problems, ...found.problems] };
}

export function convertCase(one: CorpusCase, found: Seen, clerk: Clerk): Outcome {
  const { workbooks, choices, problems } = found;
  const mapping = answeredBy(clerk, one, found);
  const converted = convert!(workbooks, mapping, {
    earlier: one.earlier,
    today: TODAY,
  });
  return {
    ...converted,
    workbooks,
    mapping,
    choices,
    problems: [...problems, ...converted.problems],
  };
}

const NOT_STATED = ['place-not-stated', 'unit-not-stated'];

function answeredBy(clerk: Clerk, { answers }: CorpusCase, { mapping, choices }: Seen): Mapping {
  if (clerk === 'silent') return unanswered(mapping, choices);
  const idle = choices.filter(({ guess }) => NOT_STATED.includes(guess as string));
  return choices.reduce(
    (so, choice) => {
      const answer = answers.find(({ code, text }) => code === choice.code && text === choice.text);
      return answer ? answered(so, choice, answer.value) : so;
    },
    unanswered(mapping, idle),
  );
}
