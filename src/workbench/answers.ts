import type { Mapping } from '../convert/mapping/mapping.generated.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { Engine } from './engine.js';

/** What a clerk said to one choice. */
export interface Answer {
  readonly key: string;
  readonly value: unknown;
}

/** All that was said, and what was taken back, to be said again. */
export interface Answers {
  readonly past: readonly (readonly Answer[])[];
  readonly present: readonly Answer[];
  readonly future: readonly (readonly Answer[])[];
}

export const NO_ANSWERS: Answers = { past: [], present: [], future: [] };

/** Names a choice by what it asks and where its answer goes, whichever files it was met in. */
export const keyOf = ({ code, at, text }: Choice): string => `${code} ${at} ${text}`;

/** One more step; a second answer to the same choice takes the place of the first. */
export function said(answers: Answers, more: readonly Answer[]): Answers {
  const keys = new Set(more.map(({ key }) => key));
  const kept = answers.present.filter(({ key }) => !keys.has(key));
  return {
    past: [...answers.past, answers.present],
    present: [...kept, ...more],
    future: [],
  };
}

export function undone({ past, present, future }: Answers): Answers {
  const before = past[past.length - 1];
  if (!before) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone({ past, present, future }: Answers): Answers {
  const [next, ...later] = future;
  return next
    ? { past: [...past, present], present: next, future: later }
    : { past, present, future };
}

/** The answer to a choice, if there is one. */
export const answerTo = (answers: Answers, choice: Choice): Answer | undefined =>
  answers.present.find(({ key }) => key === keyOf(choice));

/** The mapping with all answers in it, and nothing taken that is still open. */
export function settled(
  engine: Pick<Engine, 'answered' | 'unanswered'>,
  mapping: Mapping,
  choices: readonly Choice[],
  answers: Answers,
): Mapping {
  const byKey = new Map(choices.map((choice) => [keyOf(choice), choice]));
  let known = mapping;
  for (const { key, value } of answers.present) {
    const choice = byKey.get(key);
    if (choice) known = engine.answered(known, choice, value);
  }
  const open = choices.filter((choice) => !answerTo(answers, choice));
  return engine.unanswered(known, open);
}
