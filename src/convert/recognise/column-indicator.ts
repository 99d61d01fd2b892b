import { cellsOf, proofOf, unitInCells } from './column-set.js';
import type { Desk } from './desk.js';
import { indicatorOf } from './indicator-of.js';
import { runs, type Context, type Last, type Read } from './value-read.js';

/** The indicator that a head names, or the title where the head names none. */
export function ofNames(
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

/** A target before its figure: 目标, 实际. */
export function nextIndicator(
  read: Read,
  all: readonly Read[],
  at: string,
  context: Context,
  desk: Desk,
) {
  const behind = all
    .slice(all.indexOf(read) + 1)
    .find((one) => one.group === read.group && one.words.kind === 'level');
  return behind && ofNames(behind.words.names, undefined, behind, at, context, desk)?.id;
}

/** What a change is of: the figures of the same name, those on its left where it has none, or its own name. */
export function changedIndicator(
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
