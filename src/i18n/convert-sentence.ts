import type { ConvertCode, ConvertProblem } from '../convert/workbook/problem.js';
import { cellSentences, nameSentences, wholeSentences } from './convert-cell-sentences.js';
import { fileSentences, tableSentences, type ConvertSentences } from './convert-table-sentences.js';
import { statisticsSentences } from './convert-statistics-sentences.js';
import type { Lang } from './lang.js';
import { placeName } from './place-name.js';

export { choiceSentence, type ChoiceWords } from './choice-sentence.js';

const SENTENCES: ConvertSentences = {
  ...fileSentences,
  ...tableSentences,
  ...nameSentences,
  ...cellSentences,
  ...wholeSentences,
  ...statisticsSentences,
};

const COLON: Record<Lang, string> = { 'zh-CN': '：', en: ': ' };

/** What a problem says where its place stands beside it, as in a list whose places are links. */
export function problemText({ code, args }: ConvertProblem, lang: Lang): string {
  // Each code has the arguments of its sentence, which a record of all of them cannot say.
  const say = SENTENCES[code][lang] as (args: ConvertProblem['args']) => string;
  return say(args);
}

/** A problem of a conversion as a sentence with its place and its cure, in the language asked for. */
export function convertSentence(problem: ConvertProblem, lang: Lang): string {
  const text = problemText(problem, lang);
  const { place } = problem;
  // A document that is yet to be written has no name.
  return place.file === '' ? text : placeName[lang](place) + COLON[lang] + text;
}

/** All codes that there are. */
export const CONVERT_CODES = Object.keys(SENTENCES) as ConvertCode[];
