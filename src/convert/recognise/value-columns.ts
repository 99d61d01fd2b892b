import { parseFiscal } from '../../core/table/fiscal-text.js';
import { isTotalName } from '../../core/table/table-rows.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { cellsOf, proofOf, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { headWords, type HeadWords } from './head-words.js';
import { changedIndicator, nextIndicator, ofNames } from './column-indicator.js';
import { timeOf } from './column-time.js';
import {
  isRunningText,
  type Context,
  type Last,
  type Read,
  type ValueContext,
} from './value-read.js';

/** The columns of figures of a table, in their order. */
export function readValues(
  sets: readonly ColumnSet[],
  numberOf: (set: ColumnSet) => number,
  context: ValueContext,
  desk: Desk,
): Map<ColumnSet, ColumnMapping> {
  const all = sets.map((set): Read => {
    const siblings = sets.map(({ path }) => path[path.length - 1] ?? '');
    return { set, words: headWords(set.parts, siblings), group: set.path.slice(0, -1).join('/') };
  });
  const own = new Set(all.map(({ words }) => words.names.join('/')).filter(Boolean));
  const isSole = own.size === 1;
  const result = new Map<ColumnSet, ColumnMapping>();
  let last: { read: Read; meaning: Meaning } | undefined;
  for (const read of all) {
    const at = `${context.at}/${numberOf(read.set)}`;
    const named = isSole ? withSubject(read, context.subject) : read;
    const mapped = columnOf(ofWhole(named, last), last, all, at, { ...context, all }, desk);
    result.set(read.set, mapped);
    const isPart = partAt(read.words.names) >= 0;
    if (mapped.holds === 'value' && (mapped.meaning?.as ?? 'value') === 'value' && !isPart)
      last = { read, meaning: mapped.meaning ?? {} };
  }
  return result;
}

/** A head that says less than the title does of the same: 受理量 of 12345热线受理量. */
function withSubject(read: Read, subject: string): Read {
  const { names } = read.words;
  const [name = ''] = names;
  const isLess = names.length === 1 && subject.length > name.length && subject.endsWith(name);
  return isLess ? { ...read, words: { ...read.words, names: [subject] } } : read;
}

const PART = /^(?:其中[:：]?|按.{1,6}分(?:组|类)?$)/;

/** Where among the names of a head a division begins, 其中 or 按性别分; −1 where none does. */
const partAt = (names: readonly string[]): number => names.findIndex((name) => PART.test(name));

/** 其中 names a part of the figures on its left; the # of a yearbook says the same once more. */
function ofWhole(read: Read, last: Last): Read {
  const at = partAt(read.words.names);
  if (at < 0 || !last) return read;
  const whole = last.read.words.names.filter((name) => !isTotalName(name));
  const part = read.words.names[at]!.replace(PART, '');
  const rest = read.words.names.slice(at + 1).map((name) => name.replace(/^[#＃]\s*/, ''));
  const names = [...whole, ...(part ? [part] : []), ...rest];
  const unit = read.words.unit || last.meaning.unit || '';
  return { ...read, words: { ...read.words, names, unit } };
}

function columnOf(
  read: Read,
  last: Last,
  all: readonly Read[],
  at: string,
  context: Context,
  desk: Desk,
): ColumnMapping {
  const { set, words } = read;
  const header = set.template;
  if (words.kind === 'order') return { header, holds: 'nothing', leave: 'order' };
  if (words.kind === 'opening') return { header, holds: 'nothing', leave: 'other' };
  const hasGoal = all.some((one) => one.words.meaning.as === 'target');
  if (words.kind === 'completion' && hasGoal) return { header, holds: 'nothing', leave: 'derived' };
  const time = set.path.find((part) => parseFiscal(part)?.school === false || WEEK.test(part));
  if (time) return askedTime(set, time, at, desk);
  const isOverTimes =
    words.kind === 'total' &&
    words.names.length === 1 &&
    all.some((one) => one.set.periods.length > 0);
  const isTotalOfTimes =
    isOverTimes && !all.some((one) => one.words.names.length > 0 && one.words.kind !== 'total');
  if (isTotalOfTimes) return { header, holds: 'nothing', leave: 'total' };
  const meaning = meaningOf(read, last, all, at, context, desk);
  return { header, holds: 'value', ...(Object.keys(meaning).length > 0 && { meaning }) };
}

/** Times that a contract has no period for: 第10周, 3月上旬. */
const WEEK =
  /^(?:\{[a-z]+\})?(?:第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})周|\d{0,2}月?[上中下]旬|week \d{1,2}|w\d{1,2})$/i;

/** A column of a time that nobody can tell from its head alone. */
function askedTime(set: ColumnSet, text: string, at: string, desk: Desk): ColumnMapping {
  const cells = cellsOf(set);
  desk.asked.add({
    code: 'period',
    at: `${at}/meaning/period`,
    place: cells[0]?.place ?? { file: '' },
    text,
    options: [],
    proof: proofOf(cells),
  });
  return { header: set.template, holds: 'value', leave: 'unanswered' };
}

function meaningOf(
  read: Read,
  last: Last,
  all: readonly Read[],
  at: string,
  context: Context,
  desk: Desk,
): Meaning {
  const { words, set } = read;
  const cells = cellsOf(set);
  const place = cells[0]?.place ?? { file: '' };
  const about = { place, text: set.template, proof: proofOf(cells) };
  const isSum = set.periods.length > 0 && set.periods.every(isRunningText);
  const timed: Meaning = isSum
    ? { accumulation: 'ytd' }
    : timeOf(read, last, all, at, about, context, desk);
  const rowsAre = context.rowsHold.has('indicator');
  const inTotal = words.kind === 'total' ? words.names.slice(0, -1) : words.names;
  const isOfPlaces = words.kind === 'total' && all.some((one) => one.set.regions.length > 0);
  const region: Meaning = isOfPlaces && context.wholeId ? { region: context.wholeId } : {};
  if (words.meaning.as === 'change') {
    const other = rowsAre
      ? undefined
      : changedIndicator(inTotal, read, last, all, at, context, desk);
    if (words.isVagueChange && !looksLikeRate(cells)) {
      const value = { ...timed, ...words.meaning, ...(other && { indicator: other }) };
      const options = [
        { value: { header: set.template, holds: 'value', meaning: value }, label: '' },
        leaveOut(set),
      ];
      desk.asked.add({ ...about, code: 'column-holds', at, options, guess: options[0]!.value });
    }
    return { ...timed, ...words.meaning, ...(other && { indicator: other }) };
  }
  if (rowsAre) {
    const category = inTotal.length > 0 && !isOfPlaces ? categoryOf(inTotal, words, desk) : {};
    const unit = words.unit ? { unit: words.unit } : {};
    return { ...unit, ...timed, ...words.meaning, ...category, ...region };
  }
  const target =
    words.meaning.as === 'target' && inTotal.length === 0
      ? (last?.meaning.indicator ?? nextIndicator(read, all, at, context, desk))
      : undefined;
  if (target)
    return {
      indicator: target,
      ...(words.unit && { unit: words.unit }),
      ...timed,
      ...words.meaning,
    };
  const found = ofNames(inTotal, last, read, at, context, desk);
  return {
    ...(found && { indicator: found.id }),
    ...(found?.unit && { unit: found.unit }),
    ...(found && 'leave' in found && found.leave && { leave: found.leave }),
    ...timed,
    ...words.meaning,
    ...region,
  };
}

const leaveOut = (set: ColumnSet) => ({
  value: { header: set.template, holds: 'nothing', leave: 'other' },
  label: '',
});

function categoryOf(names: readonly string[], words: HeadWords, desk: Desk): Meaning {
  if (words.kind === 'share') return { leave: 'derived' };
  const [dimension, category] =
    names.length > 1 ? [names[0]!, names.slice(1).join('/')] : ['分组', names[0]!];
  const ids = desk.category(dimension, category);
  return { breakdown: { [ids.dimension]: ids.category } };
}

const looksLikeRate = (cells: ReturnType<typeof cellsOf>) =>
  cells.some(({ cell }) => /\.\d|%|增|降|持平/.test(cell.text) || cell.format?.includes('%'));
