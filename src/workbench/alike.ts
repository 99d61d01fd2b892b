import type { Choice } from '../convert/recognise/choice.js';
import { answerTo, keyOf, type Answer, type Answers } from './answers.js';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The answers to the open choices of one kind that follow from the answer to one of them: the same value, or
 * each its own name, where that was taken as a name of its own.
 */
export function alikeOf(model: Choice, choices: readonly Choice[], answers: Answers): Answer[] {
  const answer = answerTo(answers, model);
  const chosen = answer && model.options.find(({ value }) => same(value, answer.value));
  if (!answer || !chosen) return [];
  const isOwnName = chosen.label === model.text;
  return choices.flatMap((choice) => {
    if (choice.code !== model.code || answerTo(answers, choice)) return [];
    const option = choice.options.find(({ value, label }) =>
      isOwnName ? label === choice.text : same(value, answer.value),
    );
    return option ? [{ key: keyOf(choice), value: option.value }] : [];
  });
}
