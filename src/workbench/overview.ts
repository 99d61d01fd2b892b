import type { ConvertProblem } from '../convert/workbook/problem.js';
import type { Choice } from '../convert/recognise/choice.js';
import type { Place, Sheet } from '../convert/workbook/workbook.js';
import type { Contract } from '../core/contract/contract.generated.js';
import { decimalsOf } from '../core/model/decimal.js';
import type { Lang } from '../i18n/lang.js';
import { formatNumber, textIn } from '../i18n/speaker.js';
import { accountOf } from './account.js';
import { alikeOf } from './alike.js';
import { answerTo, keyOf } from './answers.js';
import type { Engine } from './engine.js';
import type {
  ChoiceView,
  ContractView,
  FileView,
  Overview,
  ProblemView,
  SheetView,
} from './protocol.js';
import type { GivenFile, State } from './state.js';
import { workbenchWords } from './workbench.words.js';

/** So many problems are told one by one; the page says how many more there are. */
const MOST_PROBLEMS = 200;

/** Rows of a sheet that say how wide its columns are, and the widest that one gets, in letters. */
const [SAMPLE_ROWS, WIDEST, NARROWEST] = [200, 24, 6];

const WIDE = /[\u1100-\uffdf]/;

/** How wide a text is in Latin letters; a Chinese one takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
}

function fileView(
  { name, workbook, mapping, contract, problems }: GivenFile,
  lang: Lang,
): FileView {
  const words = workbenchWords[lang];
  if (workbook) {
    const { format, encoding, sheets } = workbook;
    const parts = [
      words.formats[format],
      ...(encoding ? [words.text(encoding)] : []),
      ...(sheets.length > 1 ? [words.sheets(sheets.length)] : []),
    ];
    return { name, what: parts.join(' · '), isRead: true };
  }
  if (mapping) return { name, what: words.savedMapping, isRead: true };
  if (contract) return { name, what: words.savedContract, isRead: true };
  return { name, what: problems.length > 0 ? words.unread : words.none, isRead: false };
}

function columnWidths({ rows, merges }: Sheet): number[] {
  const spread = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top} ${left}`),
  );
  const widths: number[] = [];
  for (let row = 0; row < Math.min(rows.length, SAMPLE_ROWS); row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const text = spread.has(`${row} ${column}`) ? '' : (cells[column]?.text ?? '');
      const width = Math.min(WIDEST, Math.max(NARROWEST, widthOf(text)));
      widths[column] = Math.max(widths[column] ?? NARROWEST, width);
    }
  }
  for (let row = SAMPLE_ROWS; row < rows.length; row++) {
    for (let column = widths.length; column < rows[row]!.length; column++) widths.push(NARROWEST);
  }
  return Array.from(widths, (width) => width ?? NARROWEST);
}

function sheetViews({ workbooks, converted }: State): SheetView[] {
  return workbooks.flatMap(({ name: file, sheets }) =>
    sheets.map((sheet) => {
      const account = converted.accounts.find(
        (one) => one.file === file && one.sheet === sheet.name,
      );
      let refused = 0;
      for (const fate of account?.fates ?? []) if (fate === 'refused') refused++;
      return {
        file,
        sheet: sheet.name,
        isHidden: sheet.isHidden,
        rows: sheet.rows.length,
        widths: columnWidths(sheet),
        refused,
      };
    }),
  );
}

/** A place in words; the file is named where there are several. */
function whereOf({ file, sheet, cells }: Place, isOne: boolean): string {
  const within = [sheet, cells].filter(Boolean).join('!');
  if (!within) return file;
  return isOne ? within : `${file} ${within}`;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function choiceView(choice: Choice, state: State, engine: Engine, lang: Lang): ChoiceView {
  const words = workbenchWords[lang];
  const answer = answerTo(state.answers, choice);
  const holds = answer ? answer.value : choice.guess;
  const { question, why, answers } = engine.sayChoice(choice);
  return {
    code: choice.code,
    key: keyOf(choice),
    question,
    why,
    place: choice.place,
    where: whereOf(choice.place, state.workbooks.length === 1),
    text: choice.text,
    count: choice.count,
    options: answers,
    typed: choice.options.length === 0 && typeof holds === 'string' ? holds : '',
    chosen: choice.options.findIndex(({ value }) => same(value, holds)),
    isAnswered: answer !== undefined,
    isOptional: choice.isOptional ?? false,
    hasGuess: choice.guess !== undefined,
    alike: answer ? alikeOf(choice, state.choices, state.answers).length : 0,
    proof: choice.proof.map(({ cell, text, value }) => ({
      cell,
      text,
      reading: value === null ? words.noNumber : formatNumber(value, decimalsOf(value)),
    })),
  };
}

function problemView(problem: ConvertProblem, state: State, engine: Engine): ProblemView {
  return {
    severity: problem.severity,
    place: problem.place,
    where: whereOf(problem.place, state.files.length === 1),
    sentence: engine.sayProblem(problem),
  };
}

function contractView(contract: Contract, { converted }: State, lang: Lang): ContractView {
  const { figures } = converted;
  return {
    indicators: contract.indicators.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
    figures: figures.length,
    regions: new Set(figures.map(({ region }) => region)).size,
    periods: new Set(figures.map(({ period }) => period)).size,
  };
}

/** What is wrong and what it hangs on first. */
const byWeight = (a: ConvertProblem, b: ConvertProblem) =>
  Number(b.severity === 'error') - Number(a.severity === 'error');

/** The state as the page shows it. */
export function overviewOf(state: State, engine: Engine, lang: Lang): Overview {
  const { files, choices, answers, problems, converted, names } = state;
  const shown = [...problems].sort(byWeight).slice(0, MOST_PROBLEMS);
  return {
    files: files.map((file) => fileView(file, lang)),
    sheets: sheetViews(state),
    choices: choices.map((choice) => choiceView(choice, state, engine, lang)),
    problems: shown.map((problem) => problemView(problem, state, engine)),
    problemCount: problems.length,
    ...accountOf(converted.accounts),
    names,
    ...(converted.contract ? { contract: contractView(converted.contract, state, lang) } : {}),
    canUndo: answers.past.length > 0,
    canRedo: answers.future.length > 0,
  };
}
