import { differenceOf } from '../../core/derive/finding/difference.js';
import { isRate } from '../../core/model/round.js';
import { MOST_COLUMNS, type Column, type Comparison } from '../../core/derive/compare.js';
import type { Period } from '../../core/time/period.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import type { IndicatorView } from '../base/element/view.js';
import { claimed, claimedFrom } from '../base/text/claimed.js';
import type { WordTable } from '../base/table/word-table.js';
import { movedText } from '../trend/trend.text.js';
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

/** All that a column says beside its name, for speech. */
export function columnParts(say: Speaker, { observation, change, judgement }: Column): string[] {
  if (!observation) return [say.words.refusals['no-data']];
  return [
    say.told(observation),
    ...(change ? [say.change(change)] : []),
    ...(judgement ? [say.standing(judgement, observation)] : []),
  ];
}

/** The finding of columns side by side, as their title; undefined where their figures prove none. */
export function compareFinding(say: Speaker, comparison: Comparison): string | undefined {
  const words = compareWords[say.lang];
  const { by } = comparison;
  const found = differenceOf(comparison);
  const name = (column: Column) => nameOf(say, by, column);
  if (found?.kind === 'alike') {
    const figures = found.columns.map(({ observation }) => observation);
    return words.alike(found.columns.map(name), claimedFrom(say, say.value(figures[0]!), figures));
  }
  if (found?.kind === 'course') {
    return movedText(say, { first: found.first.observation, last: found.last.observation });
  }
  if (!found) return undefined;
  const { highest, lowest, of } = found;
  const rate = isRate(highest.observation.indicator);
  const pair = rate ? words.higher : words.more;
  const ends = rate ? words.rates : words.counts;
  const sentence = of === 2 ? pair : ends;
  return sentence(
    name(highest),
    claimed(say, highest.observation),
    name(lowest),
    claimed(say, lowest.observation),
    of,
  );
}

/** What each column says, one after the other. */
export function compareReading(say: Speaker, { by, columns }: Comparison): string {
  const texts = columns.map((column) =>
    say.words.pair(nameOf(say, by, column), say.words.list(columnParts(say, column))),
  );
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
