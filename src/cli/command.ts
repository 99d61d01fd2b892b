import type { Lang } from '../i18n/lang.js';

/** A text in both languages, as the command line says everything. */
export type Both = Readonly<Record<Lang, string>>;

/** An option, as it is written and as its help says it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** The letter that stands for it: the o of `-o`. */
  readonly short?: string;
  readonly default?: string;
  /** It may be written several times, and then has several values. */
  readonly isRepeated?: true;
  /** What stands behind it, in the help: `文件.json`. */
  readonly value?: string;
  readonly says: Both;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given for the options. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]?: O[Name]['type'] extends 'boolean'
    ? boolean
    : O[Name] extends { isRepeated: true }
      ? readonly string[]
      : string;
};

/** How a command of `gongfu` is written and what its help says; the work stands elsewhere. */
export interface Command {
  readonly name: string;
  /** What it is given, in the help: `<数据文件或网址>`. */
  readonly operands: string;
  /** How many it takes at least and at most. */
  readonly takes: readonly [least: number, most: number];
  /** What it does, in a line. */
  readonly says: Both;
  /** What else its own help says, as lines in both languages. */
  readonly more?: readonly string[];
  readonly options: Options;
}

/** What does the work of a command. */
export interface Runner {
  /** Answers the exit code: 0 nothing wrong, 1 something is, 2 could not run. */
  run(operands: readonly string[], values: ValuesOf<Options>): Promise<number>;
}
