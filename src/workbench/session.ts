import type { Contract } from '../core/contract/contract.generated.js';
import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { Workbook } from '../convert/workbook/workbook.js';
import type { Lang } from '../i18n/lang.js';
import {
  NO_ANSWERS,
  answerTo,
  keyOf,
  redone,
  said,
  settled,
  undone,
  type Answers,
} from './answers.js';
import { cellSentence } from './cell-sentence.js';
import { cellWindow } from './cell-window.js';
import { downloadOf } from './downloads.js';
import type { Converted, Engine } from './engine.js';
import { NAME_CODES, namesOf, withNames } from './names.js';
import { overviewOf } from './overview.js';
import { previewOf } from './preview.js';
import type { Names, Overview, QuestionName, Questions } from './protocol.js';
import { savedIn } from './saved.js';
import type { GivenFile, State } from './state.js';

const NOTHING: Converted = { figures: [], accounts: [], problems: [] };

/**
 * One sitting at the workbench: files given, choices answered, names typed, and the contract that follows.
 * All of it is computed anew from these, so that to take an answer back is to leave it out.
 */
export class Session {
  readonly #engine: Engine;
  readonly #lang: Lang;
  #files: readonly GivenFile[] = [];
  #answers = NO_ANSWERS;
  #typed: Partial<Names> = {};
  #state: State | undefined;
  #base:
    | { mapping: Mapping; choices: readonly Choice[]; problems: readonly ConvertProblem[] }
    | undefined;

  constructor(engine: Engine, lang: Lang) {
    this.#engine = engine;
    this.#lang = lang;
  }

  /** Answers one question of the page. */
  async ask<Name extends QuestionName>(
    name: Name,
    ask: Questions[Name]['ask'],
  ): Promise<Questions[Name]['answer']> {
    const answer = this.#replies[name] as (ask: unknown) => Promise<Questions[Name]['answer']>;
    return answer(ask);
  }

  readonly #replies: {
    [Name in QuestionName]: (ask: Questions[Name]['ask']) => Promise<Questions[Name]['answer']>;
  } = {
    add: (files) => this.#add(files),
    remove: (name) => this.#give(this.#files.filter((file) => file.name !== name)),
    answer: ({ key, option, text }) => this.#answer(key, option, text),
    acceptAll: () => this.#acceptAll(),
    undo: () => this.#turn(undone(this.#answers)),
    redo: () => this.#turn(redone(this.#answers)),
    name: async (names) => {
      this.#typed = { ...this.#typed, ...names };
      return this.#renew();
    },
    window: async (place) => cellWindow(await this.#known(), place),
    cell: async (place) => cellSentence(await this.#known(), place, this.#engine, this.#lang),
    preview: async ({ indicator }) =>
      previewOf((await this.#known()).converted.contract, indicator),
    download: async (what) => downloadOf(await this.#known(), what, this.#engine, this.#lang),
  };

  async #add(given: readonly { name: string; bytes: Uint8Array }[]): Promise<Overview> {
    const read: GivenFile[] = [];
    for (const { name, bytes } of given) {
      read.push({ name, ...(savedIn(bytes) ?? (await this.#engine.open(bytes, name))) });
    }
    const names = new Set(read.map(({ name }) => name));
    return this.#give([...this.#files.filter(({ name }) => !names.has(name)), ...read]);
  }

  async #give(files: readonly GivenFile[]): Promise<Overview> {
    this.#files = files;
    this.#base = undefined;
    return this.#renew();
  }

  async #turn(answers: Answers): Promise<Overview> {
    this.#answers = answers;
    return this.#renew();
  }

  async #answer(key: string, option: number | undefined, text: string | undefined) {
    const choice = (await this.#known()).choices.find((one) => keyOf(one) === key);
    if (!choice) return this.#renew();
    const value = option === undefined ? text : choice.options[option]?.value;
    return this.#turn(said(this.#answers, [{ key, value }]));
  }

  async #acceptAll(): Promise<Overview> {
    const { choices } = await this.#known();
    const guesses = choices
      .filter((choice) => choice.guess !== undefined && !answerTo(this.#answers, choice))
      .map((choice) => ({ key: keyOf(choice), value: choice.guess }));
    return guesses.length > 0 ? this.#turn(said(this.#answers, guesses)) : this.#renew();
  }

  async #renew(): Promise<Overview> {
    this.#state = undefined;
    return overviewOf(await this.#known(), this.#engine, this.#lang);
  }

  /** The state, computed where a change has made it old. */
  async #known(): Promise<State> {
    this.#state ??= await this.#compute();
    return this.#state;
  }

  async #compute(): Promise<State> {
    const files = this.#files;
    const workbooks = files.flatMap(({ workbook }) => workbook ?? []);
    const own = files.flatMap(({ problems }) => problems);
    const earlier = files.find(({ contract }) => contract)?.contract;
    const state = { files, workbooks, answers: this.#answers };
    if (workbooks.length === 0) {
      const names = { title: '', publisher: '', published: '', ...this.#typed };
      return { ...state, choices: [], names, converted: NOTHING, problems: own };
    }
    const { mapping, choices, problems } = (this.#base ??= await this.#recognise(
      workbooks,
      earlier,
    ));
    const known = settled(this.#engine, mapping, choices, this.#answers);
    const names = { ...namesOf(known), ...this.#typed };
    const named = withNames(known, names);
    const converted = await this.#engine.convert(workbooks, named, earlier);
    return {
      ...state,
      choices,
      names,
      mapping: named,
      converted,
      problems: [...own, ...problems, ...converted.problems],
    };
  }

  /** A saved mapping is taken as it is, and asks only what it says nothing of: new symbols. */
  async #recognise(workbooks: readonly Workbook[], earlier: Contract | undefined) {
    const found = await this.#engine.recognise(workbooks, earlier);
    const saved = this.#files.find(({ mapping }) => mapping)?.mapping;
    const asked = found.choices.filter(({ code }) => !NAME_CODES.includes(code));
    if (!saved) return { ...found, choices: asked };
    const choices = asked.filter(
      ({ code, text }) => code === 'symbol' && saved.symbols?.[text] === undefined,
    );
    return { mapping: saved, choices, problems: [] };
  }
}
