/*
 * The room `workbench`: what the page 数据工作台 asks of the conversion, and what it is answered. The files, the
 * mapping and every answer of the clerk stand in a session, which lives in a worker; the page gets plain
 * data, with all sentences said, and only as much as it shows.
 */
import type { Contract } from '../core/contract/contract.generated.js';
import type { Fate } from '../convert/figures/account.js';
import type { CellRange, Place } from '../convert/workbook/workbook.js';

/** What a cell was recognised as; a label says what kind of label it is. */
export type Role = Exclude<Fate, 'label' | 'head'> | Naming;

/** What a head or a label names. */
export type Naming = 'region' | 'period' | 'indicator' | 'unit' | 'category' | 'head';

/** A file that was given, or what came of it. */
export interface FileView {
  readonly name: string;
  /** Excel 工作簿 · 3 张工作表; GB18030 文本; 读表说明; 数据文件; or why it was not read. */
  readonly what: string;
  readonly isRead: boolean;
}

export interface SheetView {
  readonly file: string;
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly rows: number;
  /** Of each column, how many letters wide it is to be. */
  readonly widths: readonly number[];
  readonly refused: number;
}

export interface ChoiceView {
  readonly code: string;
  /** Names the choice among all of the session. */
  readonly key: string;
  readonly question: string;
  /** Why it is asked, and what happens without an answer. */
  readonly why: string;
  readonly place: Place;
  /** Its place in words: 一月!B4. */
  readonly where: string;
  /** The words of the sheet that it is about. */
  readonly text: string;
  readonly count: number;
  readonly options: readonly string[];
  /** What was typed, where there is nothing to choose from. */
  readonly typed: string;
  /** The place of what holds now among the options; -1 for none. */
  readonly chosen: number;
  readonly isAnswered: boolean;
  /** The guess is taken as it is, unless somebody says otherwise. */
  readonly isOptional: boolean;
  readonly hasGuess: boolean;
  /** How many open choices of its kind could be answered like this one. */
  readonly alike: number;
  readonly proof: readonly {
    readonly cell: string;
    readonly text: string;
    readonly reading: string;
  }[];
}

export interface ProblemView {
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  readonly where: string;
  readonly sentence: string;
}

/** The words of a document that a clerk types. */
export interface Names {
  readonly title: string;
  readonly publisher: string;
  /** The day of publication, YYYY-MM-DD. */
  readonly published: string;
}

/** What there is to draw. */
export interface ContractView {
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  readonly figures: number;
  readonly regions: number;
  readonly periods: number;
}

/** The whole state as the page shows it. */
export interface Overview {
  readonly files: readonly FileView[];
  readonly sheets: readonly SheetView[];
  readonly choices: readonly ChoiceView[];
  /** The first of them; `problemCount` says how many there are. */
  readonly problems: readonly ProblemView[];
  readonly problemCount: number;
  /** How many cells have each fate; their sum is `cells`. */
  readonly account: Readonly<Record<Fate, number>>;
  readonly cells: number;
  readonly names: Names;
  readonly contract?: ContractView;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A cell of the window that the page shows. */
export interface CellView {
  readonly text: string;
  readonly role: Role;
  /** A number, which stands to the right. */
  readonly isNumber: boolean;
  /** A line of text above or below a table, which may run over the empty cells beside it. */
  readonly isLine: boolean;
}

export interface CellWindow {
  /** Row by row; undefined where nothing stands. */
  readonly cells: readonly (readonly (CellView | undefined)[])[];
  /** Merged areas that reach into the window, in places of the sheet, with the cell that they are. */
  readonly merges: readonly (CellRange & { readonly cell?: CellView })[];
  /** Rows and columns of the window that the program hides. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** The tags to draw and what they draw: one indicator of the contract, so that the page stays light. */
export interface Preview {
  readonly contract: Contract;
  /** The region to begin with. */
  readonly region?: string;
  readonly tags: readonly {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
}

export type Download = 'contract' | 'mapping' | 'report';

export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What can be asked, by name: what goes with the question, and what is answered. */
export interface Questions {
  add: {
    ask: readonly {
      readonly name: string;
      readonly bytes: Uint8Array;
      /** The sample of the page: what is made of it says so for ever. */
      readonly isSample?: boolean;
    }[];
    answer: Overview;
  };
  remove: { ask: string; answer: Overview };
  answer: {
    ask: { readonly key: string; readonly option?: number; readonly text?: string };
    answer: Overview;
  };
  /** Answers the open choices of one kind as this one was. */
  answerAlike: { ask: { readonly key: string }; answer: Overview };
  acceptAll: { ask: undefined; answer: Overview };
  undo: { ask: undefined; answer: Overview };
  redo: { ask: undefined; answer: Overview };
  name: { ask: Partial<Names>; answer: Overview };
  window: {
    ask: { readonly file: string; readonly sheet: string } & CellRange;
    answer: CellWindow;
  };
  /** All about one cell, as a sentence. */
  cell: {
    ask: {
      readonly file: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    };
    answer: string;
  };
  preview: { ask: { readonly indicator?: string }; answer: Preview | undefined };
  download: { ask: Download; answer: DownloadFile | undefined };
}

export type QuestionName = keyof Questions;
