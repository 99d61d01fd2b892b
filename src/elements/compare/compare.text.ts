import { MOST_COLUMNS, type Column, type Comparison } from '../../core/derive/compare.js';
import type { Period } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import type { IndicatorView } from '../base/element/view.js';
import type { WordTable } from '../base/table/word-table.js';
import { compareWords } from './compare.words.js';

/** What a column is called: its region, or its period. */
export function nameOf(
  say: Speaker,
  by: Comparison['by'],
  { region, period, observation }: Column,
): string {
  if (by === 'region') return say.region(region.id);
  return observation ? say.period(observation) : say.span(period);
}

/** All that a column says, for speech. */
export function columnText(say: Speaker, { observation, change, judgement }: Column): string {
  if (!observation) return say.words.refusals['no-data'];
  return say.words.list([
    say.value(observation),
    ...say.notes(observation),
    ...(change ? [say.change(change)] : []),
    ...(judgement ? [say.verdict(judgement)] : []),
  ]);
}

/** What each column says, one after the other. */
export function compareReading(say: Speaker, { by, columns }: Comparison): string {
  const texts = columns.map((column) => `${nameOf(say, by, column)} ${columnText(say, column)}`);
  return compareWords[say.lang].together(say.words.clauses(texts));
}

/** What is said of breaks between the periods and of columns left out. */
export function compareRemarks(say: Speaker, { breaks }: Comparison, leftOut: number): string[] {
  const words = compareWords[say.lang];
  return [
    ...breaks.map(({ period, item }) => words.broken(say.span(period), say.text(item?.text))),
    ...(leftOut > 0 ? [words.leftOut(MOST_COLUMNS, leftOut)] : []),
  ];
}

/** Regions over time; periods, and regions without a course, one row each. */
export function compareTable(
  tables: Tables,
  say: Speaker,
  title: string,
  { by, columns }: Comparison,
): WordTable {
  const series = columns.flatMap(({ recent }) => recent ?? []);
  if (by === 'region' && series.length > 0) {
    const names = columns.flatMap((column) => (column.recent ? [nameOf(say, by, column)] : []));
    return tables.timeTable(say, title, series, names);
  }
  return {
    caption: title,
    head: say.words.ui.period,
    columns: [title],
    rows: columns.map((column) => ({
      head: nameOf(say, by, column),
      cells: [tables.figureCell(say, column.observation)],
    })),
  };
}

/** That none of the periods that are named has a figure. */
export function noneOfPeriods(
  { say, indicator, region }: IndicatorView,
  periods: readonly Period[],
): Refusal {
  const { ui, names } = say.words;
  return {
    kind: 'refusal',
    title: say.indicator(indicator),
    where: say.region(region.id),
    heading: ui.nothing,
    sentences: [ui.noneIn(names(periods.map((period) => say.span(period))))],
    isOfTime: true,
  };
}
