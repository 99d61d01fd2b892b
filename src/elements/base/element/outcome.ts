import type { TemplateResult } from 'lit';
import type { PaperForm } from '../../../charts/paper/block.js';
import type { Lead } from '../../../charts/paper/sheet.js';
import { problem, type Problem } from '../../../core/contract/problem.js';
import type { Dataset } from '../../../core/model/dataset.js';
import type { Series } from '../../../core/model/series.js';
import type { Observation } from '../../../core/series/resolve.js';
import type { Period } from '../../../core/time/period.js';
import type { WordTable } from '../table/word-table.js';

/** The code for tables comes when a reader asks for the first one. */
export type Tables = typeof import('../table/tables.js');

/** What an element has to show for a view: the frame that all of them share draws the rest. */
export interface Picture {
  kind: 'picture';
  /** What it is of: the indicator's name, or the picture's where another element names the indicator. */
  title: string;
  /**
   * What the figures prove, said in one sentence that stands as the headline; the title then leads the
   * line below. None where they prove nothing (core/derive/finding).
   */
  finding?: string | undefined;
  /** Region and period: always said. */
  where: string;
  /**
   * The periods of the figures shown, of a course its first and its last, which are held against the time
   * asked for; none where no figure is shown, `any` for what no time is asked of.
   */
  times: readonly Period[] | 'any';
  /** The picture itself. Called at each rendering, so it may depend on sizes and on what is active. */
  draw: () => TemplateResult;
  /**
   * The same on paper, from the same model and in the same words; asked for when the picture leaves its page.
   * Where the words around it say all that it shows, there is none.
   */
  paper?: (() => Promise<PaperForm>) | undefined;
  /** The one number of the card, where it has one. */
  lead?: Lead | undefined;
  /** The course that it shows, for a reader who hears it: its places are those of the first drawing. */
  course?: Series | undefined;
  /**
   * The one figure that the card says of its own place, where its picture shows several: it stands before the
   * table for older readers. None where it says several, or has none.
   */
  own?: (() => Observation | undefined) | undefined;
  /** The same figures as a table; a picture without one would shut readers out. */
  table?: ((tables: Tables) => WordTable) | undefined;
  /** Its own figures as a table, of a picture made of others, for where no script shows the tables of those. */
  figures?: (() => Promise<WordTable>) | undefined;
  /** The tables that a file of it holds, where the picture is made of tables itself. */
  sheets?: ((tables: Tables) => readonly WordTable[]) | undefined;
  /** What the picture says, in two or three sentences. */
  summary?: string | undefined;
  /** True where all of that stands in the picture as text: it is heard there, and not again below. */
  isRead?: boolean;
  /** Ids of the indicators whose figures are shown, where that is not the view's alone. */
  indicators?: readonly string[];
  /** Ids of the sources. */
  sources?: readonly (string | undefined)[];
  /** The dates of the figures in words, where the data's own would not be theirs. */
  dates?: string | undefined;
  /** The status marks that occur, in words. */
  marks?: readonly string[];
}

/** Why there is no picture although nothing is wrong: the data have nothing, or it would mislead. */
export interface Refusal {
  kind: 'refusal';
  /** What there is no picture of, with where and when; without them the reason stands alone. */
  title?: string | undefined;
  where?: string | undefined;
  /** The reason in a few words, and in sentences. */
  heading: string;
  sentences: readonly string[];
  /** True where it says that there is nothing of the time asked for. */
  isOfTime?: true;
}

/** What is wrong with an attribute or with the data. */
export interface Fault {
  kind: 'fault';
  problems: readonly Problem[];
}

/** True for a fault, in place of a view or of what is drawn for one. */
export const isFault = (answer: object): answer is Fault =>
  'kind' in answer && answer.kind === 'fault';

/** What an element answers to a view. */
export type Outcome = Picture | Refusal | Fault;

const faults = new WeakMap<Dataset, Map<string, Fault>>();

/**
 * An attribute that says what it may not. `path` is the attribute (`@region`). The same fault of the same data is one object, so that it is reported once.
 */
export function faultOf(
  dataset: Dataset,
  code: Problem['code'],
  path: string,
  args: Problem['args'],
): Fault {
  const ofDataset = faults.get(dataset) ?? new Map<string, Fault>();
  faults.set(dataset, ofDataset);
  const key = JSON.stringify([code, path, args]);
  const fault = ofDataset.get(key) ?? { kind: 'fault', problems: [problem(code, path, args)] };
  ofDataset.set(key, fault);
  return fault;
}

/** So many of the ids that there are stand in a sentence. */
const NAMED = 8;

/** An attribute that names what the data lack, with some of the ids that it could name. */
export function unknownIn(
  dataset: Dataset,
  code: Problem['code'],
  path: string,
  value: string,
  ids: Iterable<string> = [],
): Fault {
  return faultOf(dataset, code, path, { value, known: [...ids].slice(0, NAMED).join(', ') });
}
