import type { Lang } from '../i18n/lang.js';
import { alikeOf } from './alike.js';
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
import type { Engine } from './engine.js';
import { convertGroups, type Group } from '../convert/groups.js';
import { groupsOf } from './groups.js';
import { asWritten, NO_NAMES, namesOf, withNames } from './names.js';
import { overviewOf } from './overview.js';
import { previewOf } from './preview.js';
import type { Names, Overview, QuestionName, Questions } from './protocol.js';
import { savedIn } from './saved.js';
import { typedAnswer } from './typed-answer.js';
import type { GivenFile, State } from './state.js';

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
  #groups: readonly Group[] | undefined;

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
    answerAlike: ({ key }) => this.#answerAlike(key),
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

  async #add(given: Questions['add']['ask']): Promise<Overview> {
    const read: GivenFile[] = [];
    for (const { name, bytes, isSample = false } of given) {
      const file = savedIn(bytes, name) ?? { name, ...(await this.#engine.open(bytes, name)) };
      read.push({ ...file, isSample });
    }
    const names = new Set(read.map(({ name }) => name));
    return this.#give([...this.#files.filter(({ name }) => !names.has(name)), ...read]);
  }

  async #give(files: readonly GivenFile[]): Promise<Overview> {
    this.#files = files;
    this.#groups = undefined;
    return this.#renew();
  }

  async #turn(answers: Answers): Promise<Overview> {
    this.#answers = answers;
    return this.#renew();
  }

  async #answer(key: string, option: number | undefined, text: string | undefined) {
    const choice = (await this.#known()).choices.find((one) => keyOf(one) === key);
    if (!choice) return this.#renew();
    const value =
      option === undefined ? typedAnswer(choice, text ?? '') : choice.options[option]?.value;
    if (value === undefined) return this.#renew();
    return this.#turn(said(this.#answers, [{ key, value }]));
  }

  async #answerAlike(key: string): Promise<Overview> {
    const { choices } = await this.#known();
    const model = choices.find((one) => keyOf(one) === key);
    const alike = model ? alikeOf(model, choices, this.#answers) : [];
    return alike.length > 0 ? this.#turn(said(this.#answers, alike)) : this.#renew();
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
    const answers = this.#answers;
    const groups = (this.#groups ??= await groupsOf(this.#engine, files));
    const settledGroups = groups.map((group) => ({
      ...group,
      mapping: settled(this.#engine, group.mapping, group.choices, answers),
    }));
    const [first] = settledGroups;
    const isSample = files.some((file) => file.isSample);
    const names = { ...(first ? namesOf(first.mapping) : NO_NAMES), ...this.#typed };
    const named = settledGroups.map((group) => ({
      ...group,
      mapping: withNames(group.mapping, names, isSample),
    }));
    const earlier = files.find(({ contract }) => contract)?.contract;
    const converted = convertGroups(named, earlier, this.#engine.convert);
    return {
      files,
      workbooks: files.flatMap(({ workbook }) => workbook ?? []),
      choices: groups.flatMap(({ choices }) => choices),
      answers,
      names: asWritten(names, converted.contract),
      groups: named,
      converted,
      problems: [
        ...files.flatMap(({ problems }) => problems),
        ...groups.flatMap(({ problems }) => problems),
        ...converted.problems,
      ],
    };
  }
}
