import { TextFault } from '../../../convert/files/text-rows.js';
import type { Figure } from '../../../convert/figures/figure.js';
import type { Mapping } from '../../../convert/mapping/mapping.generated.js';
import type { Choice } from '../../../convert/recognise/choice.js';
import type { ConvertProblem } from '../../../convert/workbook/problem.js';
import type { Contract } from '../../../core/contract/contract.generated.js';
import type { Progress } from '../../progress.js';
import type { Engine } from '../engine.js';
import type { Input } from '../inputs.js';
import type { Asked } from '../outcome.js';
import { Digest } from './digest.js';
import { FigureStore } from './figure-store.js';
import { frameOf, pagesOf, workbookOf, type Frame } from './pages.js';
import { FileTally, movedCells, type Tally } from './tally.js';

/** Different figures that a document of a streamed file may hold. */
export const MOST_FIGURES = 1_000_000;

/** What a file came to that was read page by page. */
export interface Streamed {
  readonly contract?: Contract;
  readonly figures: readonly Figure[];
  readonly tally?: Tally;
  readonly problems: readonly ConvertProblem[];
  readonly choices: readonly Choice[];
}

/**
 * Converts a text that is too long to be opened whole: a long list, read once for what occurs in it, where no
 * mapping is given, and once for its figures.
 */
export async function streamed(
  engine: Engine,
  input: Input,
  asked: Asked,
  earlier: Contract | undefined,
  progress: Progress,
): Promise<Streamed> {
  const place = { file: input.name };
  try {
    const known = await mappingOf(engine, input, asked, earlier, progress);
    if (!known) return none({ code: 'no-table', severity: 'error', place, args: {} });
    return await figuresOf(engine, input, known, asked, earlier, progress);
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    const { code, args } = error;
    return none({ code, severity: 'error', place, args } as ConvertProblem);
  }
}

const none = (problem: ConvertProblem): Streamed => ({
  figures: [],
  problems: [problem],
  choices: [],
});

interface Known {
  readonly frame: Frame;
  readonly mapping: Mapping;
  readonly choices: readonly Choice[];
  readonly problems: readonly ConvertProblem[];
}

/** What the list means: as the mapping says that was given, or recognised of what occurs in it. */
async function mappingOf(
  engine: Engine,
  input: Input,
  { mapping, isTrusting }: Asked,
  earlier: Contract | undefined,
  progress: Progress,
): Promise<Known | undefined> {
  const digest = new Digest();
  let frame: Frame | undefined;
  for await (const page of pagesOf(input, mapping?.file, progress)) {
    frame ??= frameOf(page, mapping?.file);
    if (!frame) return undefined;
    if (mapping) return { frame, mapping, choices: [], problems: [] };
    digest.add(page.first === 0 ? page.rows.slice(frame.top.length) : page.rows);
  }
  if (!frame) return undefined;
  const found = await engine.recognise([workbookOf(input.name, frame, digest.rows)], earlier);
  const choices = isTrusting
    ? found.choices.filter(({ guess }) => guess === undefined)
    : found.choices;
  const { problems } = found;
  return { frame, mapping: engine.unanswered(found.mapping, choices), choices, problems };
}

async function figuresOf(
  engine: Engine,
  input: Input,
  { frame, mapping, choices, problems }: Known,
  { takesHidden }: Asked,
  earlier: Contract | undefined,
  progress: Progress,
): Promise<Streamed> {
  const known: Mapping = takesHidden ? { ...mapping, hidden: 'take' } : mapping;
  const store = new FigureStore(MOST_FIGURES);
  const tally = new FileTally(input.name);
  const top = frame.top.length;
  tally.tell(problems);
  for await (const { rows, first } of pagesOf(input, mapping.file, progress)) {
    const body = first === 0 ? rows.slice(top) : rows;
    const read = engine.figuresOf([workbookOf(input.name, frame, body)], known);
    const by = first === 0 ? 0 : first - top;
    const moved = (cells: string) => movedCells(cells, top, by) ?? cells;
    const figures = read.figures.map((one) => ({ ...one, cell: moved(one.cell) }));
    tally.tell([...read.problems.map((one) => movedProblem(one, moved)), ...store.add(figures)]);
    for (const account of read.accounts) tally.count(account, top, first === 0);
    if (store.isFull) {
      const place = { file: input.name };
      const args = { limit: MOST_FIGURES };
      return none({ code: 'figures-too-many', severity: 'error', place, args });
    }
  }
  const all = [...store.figures()];
  const { contract, problems: own } = engine.documentOf(all, known, earlier);
  return {
    ...(contract ? { contract } : {}),
    figures: all,
    tally: tally.tally,
    problems: [...tally.problems, ...own],
    choices,
  };
}

function movedProblem(problem: ConvertProblem, moved: (cells: string) => string): ConvertProblem {
  const { cells } = problem.place;
  if (cells === undefined) return problem;
  return { ...problem, place: { ...problem.place, cells: moved(cells) } };
}
