import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import type { ColumnSet } from './column-set.js';
import type { HeadWords } from './head-words.js';

/** What is around the columns of figures of a table. */
export interface ValueContext {
  /** What its rows say. */
  readonly rowsHold: ReadonlySet<ColumnMapping['holds']>;
  /** What the title says that figures are of. */
  readonly subject: string;
  /** True where the title says that its figures are running totals. */
  readonly isRunning: boolean;
  readonly captionUnits: readonly string[];
  /** The region of a total over places. */
  readonly wholeId: string | undefined;
  /** Where the columns of the table stand in the mapping. */
  readonly at: string;
}

/** The same, with all columns of figures. */
export interface Context extends ValueContext {
  readonly all: readonly Read[];
}

/** A column of figures and what its head says. */
export interface Read {
  readonly set: ColumnSet;
  readonly words: HeadWords;
  /** The parts of its head above the last one. */
  readonly group: string;
}

/** The column of figures before another one, with what it means. */
export type Last = { read: Read; meaning: Meaning } | undefined;

/** 1—5月累计 and 本年累计: figures that add up over the year, whatever they are called. */
export const isRunningText = (text: string): boolean =>
  /累计/.test(text) || Number(/(?:^|年)1月?[-—–~～至](\d{1,2})月/.exec(text)?.[1] ?? 0) > 2;

/** True for a column of running totals. */
export const runs = ({ set, words }: Read): boolean =>
  words.isRunning || words.meaning.accumulation === 'ytd' || set.periods.some(isRunningText);
