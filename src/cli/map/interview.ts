import type { Choice } from '../../convert/recognise/choice.js';
import { choiceSentence } from '../../i18n/convert-sentence.js';
import { guessOf } from '../convert/report.js';

/** What came of one question: an answer, a skip, or the end of all answers. */
export type Reply = { readonly value: unknown } | 'skip' | 'over';

/** Asks and hears; a test brings its own. */
export interface Asking {
  say(text: string): void;
  next(prompt: string): Promise<string | undefined>;
}

const LANGS = ['zh-CN', 'en'] as const;

/** The date of publication is typed, and nothing else is of a form. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const KEYS = {
  guess: '回车采用猜的 Enter takes the guess',
  pick: '数字选一个 a number picks one',
  type: '直接写 type it',
  rest: '? 说明 explains, s 跳过 skips',
};

/** What a choice is about, with its numbered answers. */
export function questionLines(choice: Choice, number: number, count: number): string[] {
  const [zh, en] = LANGS.map((lang) => choiceSentence(choice, lang)) as [Said, Said];
  const guess = choice.guess;
  return [
    '',
    `${number}/${count}  ${zh.question} ${en.question}`,
    `     ${zh.about}`,
    ...(zh.proof === '' ? [] : [`     ${zh.proof}`]),
    ...zh.answers.map((answer, i) => {
      const isGuess = isSame(choice.options[i]!.value, guess);
      const other = en.answers[i] === answer ? '' : `  ${en.answers[i]}`;
      return `${isGuess ? ' →' : '  '} ${i + 1}) ${answer}${other}`;
    }),
  ];
}

type Said = ReturnType<typeof choiceSentence>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** How a choice can be answered. */
function keysOf(choice: Choice): string {
  const { options, guess } = choice;
  const usual = guess === undefined ? [] : [KEYS.guess];
  const keys = [...usual, options.length > 0 ? KEYS.pick : KEYS.type, KEYS.rest];
  const shown = guess === undefined ? '' : ` [${guessOf(choice, 'zh-CN')}]`;
  return `     ${keys.join('; ')}${shown}`;
}

/** What a line answers; undefined where it answers nothing. */
function replyTo(line: string, { options, guess, code }: Choice): Reply | undefined {
  const text = line.trim();
  if (text === '') return guess === undefined ? undefined : { value: guess };
  if (/^[sS]$/.test(text)) return 'skip';
  if (options.length === 0) {
    const isFit = code !== 'dataset-published' || DATE.test(text);
    return isFit ? { value: text } : undefined;
  }
  const option = /^\d+$/.test(text) ? options[Number(text) - 1] : undefined;
  return option && { value: option.value };
}

/** Asks one choice until it is answered or skipped. */
export async function replyOf(
  choice: Choice,
  number: number,
  count: number,
  asking: Asking,
): Promise<Reply> {
  asking.say([...questionLines(choice, number, count), keysOf(choice)].join('\n'));
  for (;;) {
    const line = await asking.next('> ');
    if (line === undefined) return 'over';
    const reply = /^[?？]$/.test(line.trim()) ? undefined : replyTo(line, choice);
    if (reply !== undefined) return reply;
    asking.say(LANGS.map((lang) => `     ${choiceSentence(choice, lang).why}`).join('\n'));
  }
}
