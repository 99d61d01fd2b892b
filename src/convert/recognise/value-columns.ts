import { parseFiscal } from '../../core/table/fiscal-text.js';
import { isTotalName } from '../../core/table/table-rows.js';
import type { ColumnMapping, Meaning } from '../mapping/mapping.generated.js';
import { cellsOf, proofOf, unitInCells, type ColumnSet } from './column-set.js';
import type { Desk } from './desk.js';
import { headWords, type HeadWords } from './head-words.js';
import { indicatorOf } from './indicator-of.js';

/** What is around the columns of figures of a table. */
export interface ValueContext {
  /** What its rows say. */
  readonly rowsHold: ReadonlySet<ColumnMapping['holds']>;
  /** What the title says that figures are of. */
  readonly subject: string;
  /** True where the title says that its figures are running totals. */
  readonly isRunning: boolean;
  readonly captionUnits: readonly string[];
  /** The region of a total over places. */
  readonly wholeId: string | undefined;
  /** Where the columns of the table stand in the mapping. */
  readonly at: string;
}

interface Context extends ValueContext {
  readonly all: readonly Read[];
}

interface Read {
  readonly set: ColumnSet;
  readonly words: HeadWords;
  /** The parts of its head above the last one. */
  readonly group: string;
}

/** The columns of figures of a table, in their order; `first` is the number of the first of them. */
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
    const isPart = PART.test(read.words.names[0] ?? '');
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

/** 其中 names a part of the figures on its left. */
function ofWhole(read: Read, last: Last): Read {
  const [first = '', ...rest] = read.words.names;
  if (!PART.test(first) || !last) return read;
  const whole = last.read.words.names.filter((name) => !isTotalName(name));
  const part = first.replace(PART, '');
  const names = [...whole, ...(part ? [part] : []), ...rest];
  const unit = read.words.unit || last.meaning.unit || '';
  return { ...read, words: { ...read.words, names, unit } };
}

/** 1—5月累计 and 本年累计: figures that add up over the year, whatever they are called. */
export const isRunningText = (text: string): boolean =>
  /累计/.test(text) || Number(/(?:^|年)1月?[-—–~～至](\d{1,2})月/.exec(text)?.[1] ?? 0) > 2;

const runs = ({ set, words }: Read): boolean =>
  words.isRunning || words.meaning.accumulation === 'ytd' || set.periods.some(isRunningText);

type Last = { read: Read; meaning: Meaning } | undefined;

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
  const fiscal = set.path.find((part) => parseFiscal(part)?.school === false);
  if (fiscal) return fiscalColumn(set, fiscal, at, desk);
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

function fiscalColumn(set: ColumnSet, text: string, at: string, desk: Desk): ColumnMapping {
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

/** What a change is of: the figures of the same name, those on its left where it has none, or its own name. */
function changedIndicator(
  names: readonly string[],
  read: Read,
  last: Last,
  all: readonly Read[],
  at: string,
  context: Context,
  desk: Desk,
): string | undefined {
  if (names.length === 0) {
    const beside = last?.meaning.indicator ?? nextIndicator(read, all, at, context, desk);
    if (beside !== undefined) return beside;
  }
  const key = names.join('/');
  const same = all.find(
    ({ words }) =>
      words.names.join('/') === key && words.meaning.as === undefined && words.kind !== 'order',
  );
  if (same) return ofNames(names, undefined, same, at, context, desk)?.id;
  const words = { ...read.words, unit: '' };
  return ofNames(names, undefined, { ...read, words }, at, context, desk, [])?.id;
}

const leaveOut = (set: ColumnSet) => ({
  value: { header: set.template, holds: 'nothing', leave: 'other' },
  label: '',
});

/** A target before its figure: 目标, 实际. */
function nextIndicator(read: Read, all: readonly Read[], at: string, context: Context, desk: Desk) {
  const behind = all
    .slice(all.indexOf(read) + 1)
    .find((one) => one.group === read.group && one.words.kind === 'level');
  return behind && ofNames(behind.words.names, undefined, behind, at, context, desk)?.id;
}

/** The indicator that a head names, or the title where the head names none. */
function ofNames(
  names: readonly string[],
  last: Last,
  read: Read,
  at: string,
  { subject, captionUnits, isRunning, all }: Context,
  desk: Desk,
  cells = cellsOf(read.set),
) {
  const { set, words } = read;
  const key = names.join('/');
  const adds =
    isRunning || runs(read) || all.some((one) => one.words.names.join('/') === key && runs(one));
  const own = names.length > 0 ? names : subject ? [subject] : [];
  const place = cells[0]?.place ?? { file: '' };
  if (own.length === 0) {
    if (
      last?.meaning.indicator &&
      words.kind === 'level' &&
      (words.meaning.when || words.meaning.accumulation)
    )
      return { id: last.meaning.indicator, unit: last.meaning.unit ?? '' };
    desk.asked.add({
      code: 'indicator',
      at: `${at}/meaning/indicator`,
      place,
      text: set.template,
      options: [],
      proof: proofOf(cells),
    });
    return undefined;
  }
  return indicatorOf(
    {
      names: own,
      unit: words.unit,
      caption: captionUnits,
      cells,
      unitInCells: unitInCells(cells),
      place,
      at: `${at}/meaning/indicator`,
      isRunning: adds,
    },
    desk,
  );
}

function categoryOf(names: readonly string[], words: HeadWords, desk: Desk): Meaning {
  if (words.kind === 'share') return { leave: 'derived' };
  const [dimension, category] =
    names.length > 1 ? [names[0]!, names.slice(1).join('/')] : ['分组', names[0]!];
  const ids = desk.category(dimension, category);
  return { breakdown: { [ids.dimension]: ids.category } };
}

const looksLikeRate = (cells: ReturnType<typeof cellsOf>) =>
  cells.some(({ cell }) => /\.\d|%|增|降|持平/.test(cell.text) || cell.format?.includes('%'));

/** 本月, 累计, 上年同期 and 同比 beside each other: which of them a column is of. */
function timeOf(
  read: Read,
  last: Last,
  all: readonly Read[],
  at: string,
  about: {
    place: Parameters<Desk['asked']['add']>[0]['place'];
    text: string;
    proof: ReturnType<typeof proofOf>;
  },
  context: Context,
  desk: Desk,
): Meaning {
  const { words, group } = read;
  const peers = all.filter((one) => one.group === group);
  const hasMonth = peers.some(
    ({ words: one }) => one.meaning.accumulation === 'period' && !one.meaning.when,
  );
  const hasSum = peers.some(
    ({ words: one }) => one.isRunning || (one.meaning.accumulation === 'ytd' && !one.meaning.when),
  );
  const ask = (guess: 'ytd' | 'period' | 'cumulative', others: readonly string[]) => {
    const options = [guess, ...others].map((value) => ({ value, label: '' }));
    desk.asked.add({
      ...about,
      code: 'accumulation',
      at: `${at}/meaning/accumulation`,
      options,
      guess,
    });
    return { accumulation: guess } as const;
  };
  if (words.isRunning) {
    const isOfYear =
      hasMonth || all.some(({ words: one }) => one.meaning.accumulation === 'period');
    return isOfYear ? { accumulation: 'ytd' } : ask('ytd', ['cumulative', 'period']);
  }
  const isOpen = words.isBefore || (words.meaning.as === 'change' && !words.meaning.accumulation);
  if (!isOpen) return {};
  const sum = { accumulation: 'ytd' } as const;
  const month = { accumulation: 'period' } as const;
  if (hasSum && !hasMonth) return sum;
  if (hasMonth && !hasSum) return month;
  if (!hasMonth) return {};
  const left = last && last.read.group === group ? last.meaning.accumulation : undefined;
  const alike = peers.filter(
    ({ words: one }) => one.kind === words.kind && one.isBefore === words.isBefore,
  );
  // One behind each of them: each is of the one on its left.
  if (alike.length > 1 && left) return left === 'ytd' ? sum : month;
  return ask(left === 'ytd' ? 'ytd' : 'period', [left === 'ytd' ? 'period' : 'ytd']);
}
