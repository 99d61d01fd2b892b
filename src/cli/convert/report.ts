import type { Choice } from '../../convert/recognise/choice.js';
import type { ConvertProblem } from '../../convert/workbook/problem.js';
import type { LocalizedText } from '../../core/contract/contract.generated.js';
import { choiceSentence, convertSentence } from '../../i18n/convert-sentence.js';
import type { Lang } from '../../i18n/lang.js';
import { textIn } from '../../i18n/speaker.js';
import { severityOf } from '../report.js';
import { convertWords, type Totals } from './convert.words.js';
import type { Outcome } from './outcome.js';
import { sum } from './stream/tally.js';
import { fateRanges, totalsOf } from './totals.js';

const LANGS: readonly Lang[] = ['zh-CN', 'en'];

/** So many of a kind are told on a terminal; the report as a file has all. */
const MOST = 40;

const both = (say: (lang: Lang) => string) => LANGS.map((lang) => `   ${say(lang)}`);

function problemLines(problems: readonly ConvertProblem[]): string[] {
  const byWeight = [...problems].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  return byWeight
    .slice(0, MOST)
    .flatMap((problem, i) => [
      `${i + 1}. [${severityOf(problem.severity)}] ${problem.code}`,
      ...both((lang) => convertSentence(problem, lang)),
    ])
    .concat(moreLines(problems.length));
}

const moreLines = (count: number) =>
  count > MOST ? both((lang) => convertWords[lang].more(count - MOST)) : [];

/** What the mapping says for now, as it is called among the answers. */
export function guessOf(choice: Choice, lang: Lang): string | undefined {
  const { options, guess } = choice;
  if (guess === undefined) return undefined;
  const place = options.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(guess));
  if (place >= 0) return choiceSentence(choice, lang).answers[place]!;
  return isText(guess) ? textIn(guess, lang) : String(guess);
}

/** A text in both languages, as a publisher has that nobody has named yet. */
const isText = (guess: unknown): guess is LocalizedText =>
  typeof guess === 'object' && guess !== null && 'zh-CN' in guess;

function choiceLine(choice: Choice, lang: Lang): string {
  const { question, about } = choiceSentence(choice, lang);
  const guess = guessOf(choice, lang);
  const stop = lang === 'en' ? ' ' : '';
  return `${about}${lang === 'en' ? ': ' : '：'}${question}${guess === undefined ? '' : stop + convertWords[lang].guess(guess)}`;
}

function choiceLines(choices: readonly Choice[]): string[] {
  return choices
    .slice(0, MOST)
    .flatMap((choice, i) => [
      `? ${i + 1}. ${choice.code}`,
      ...both((lang) => choiceLine(choice, lang)),
    ])
    .concat(moreLines(choices.length));
}

/** What became of all cells, whichever way they were read. */
const totalsIn = ({ accounts, tallies }: Outcome): Totals =>
  tallies.reduce<Totals>(sum, totalsOf(accounts));

/** The report for a person: what is wrong, what is asked, how many figures, what became of all cells. */
export function reportLines(outcome: Outcome): string[] {
  const { problems, indicators, isMapped, transformed, passed } = outcome;
  // A guess that changes only how figures are judged asks for nothing.
  const choices = outcome.choices.filter(({ isOptional }) => !isOptional);
  const totals = totalsIn(outcome);
  const said = (say: (lang: Lang) => string) => LANGS.map(say);
  return [
    ...problemLines(problems),
    ...choiceLines(choices),
    ...(choices.length > 0 ? said((lang) => convertWords[lang].open(choices.length)) : []),
    ...(passed.length > 0 ? said((lang) => convertWords[lang].passed(passed)) : []),
    ...(isMapped
      ? indicators.map(({ names, figures }) =>
          said((lang) => convertWords[lang].count(names[lang], figures)).join('  '),
        )
      : []),
    ...said((lang) => convertWords[lang].summary(totals)),
    ...(transformed
      ? said((lang) => convertWords[lang].changed(transformed.file, transformed.figures))
      : []),
  ];
}

/** The whole report as data. */
export function reportRecord(outcome: Outcome) {
  const { problems, choices, accounts, tallies, indicators, files, transformed, passed } = outcome;
  const totals = totalsIn(outcome);
  return {
    files,
    passed,
    summary: {
      ...totals,
      zh: convertWords['zh-CN'].summary(totals),
      en: convertWords.en.summary(totals),
    },
    indicators: indicators.map(({ id, names, figures }) => ({ id, name: names['zh-CN'], figures })),
    ...(transformed ? { transformed } : {}),
    problems: problems.map((problem) => ({
      ...problem,
      zh: convertSentence(problem, 'zh-CN'),
      en: convertSentence(problem, 'en'),
    })),
    choices: choices.map((choice) => ({
      ...choice,
      zh: choiceSentence(choice, 'zh-CN'),
      en: choiceSentence(choice, 'en'),
    })),
    accounts: accounts.map((account) => ({
      file: account.file,
      sheet: account.sheet,
      rows: account.rows,
      columns: account.columns,
      cells: fateRanges(account),
      reasons: account.reasons,
    })),
    ...(tallies.length > 0 ? { tallies } : {}),
  };
}
