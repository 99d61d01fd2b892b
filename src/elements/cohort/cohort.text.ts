import type { CohortModel } from '../../charts/cohort.js';
import { Flag } from '../../core/contract/status.js';
import { MOST_COHORTS, ageAt, atAge, type Cohort, type Cohorts } from '../../core/derive/cohort.js';
import { newestCohort } from '../../core/derive/finding/newest-cohort.js';
import { latestIndex, observationAt } from '../../core/series/resolve.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { IndicatorView } from '../base/element/view.js';
import type { Cell, WordTable } from '../base/table/word-table.js';
import { claimed } from '../base/text/claimed.js';
import { marksOf } from '../base/text/marks.js';
import { cohortWords } from './cohort.words.js';

/** What one step of the age of cohorts is called; a month where there is none to tell it by. */
const stepOf = (say: Speaker, { cohorts }: Cohorts): string =>
  say.words.steps[cohorts[0]?.series.axis.frequency ?? 'M'];

/** What the numbers along the foot count. */
function ageTitle(say: Speaker, cohorts: Cohorts): string {
  return cohortWords[say.lang].ageTitle(stepOf(say, cohorts));
}

function ageText(say: Speaker, cohorts: Cohorts, age: number): string {
  return cohortWords[say.lang].age(age, stepOf(say, cohorts));
}

export function nameOf(say: Speaker, { category }: Cohort): string {
  return say.text(category.name);
}

/** The name of each cohort, with when it began, for the legend. */
export function startedText(say: Speaker, cohort: Cohort): string {
  return cohortWords[say.lang].started(nameOf(say, cohort), say.span(cohort.start));
}

/** What all cohorts say at one age (1 for the first), a line each. */
export function describeAge(say: Speaker, cohorts: Cohorts, age: number): string {
  const lines = cohorts.cohorts.flatMap((cohort) => {
    const observation = atAge(cohort, age);
    if (!observation) return [];
    return [say.words.list([nameOf(say, cohort), say.describe(observation)])];
  });
  return [ageText(say, cohorts, age), ...lines].join('\n');
}

/** Cohorts that are not drawn, and why. */
export function leftOutRemarks(say: Speaker, { leftOut, without }: Cohorts): string[] {
  const words = cohortWords[say.lang];
  return [
    ...(leftOut > 0 ? [words.leftOut(MOST_COHORTS, leftOut)] : []),
    ...without.map(({ category, refusal }) =>
      words.without(say.text(category.name), say.words.refusals[refusal]),
    ),
  ];
}

/** What is said below the lines: when each cohort began, where no legend says it, and what is not drawn. */
export function remarksOf(say: Speaker, cohorts: Cohorts, isNamed: boolean): string[] {
  const started = cohorts.cohorts.map((cohort) => startedText(say, cohort));
  return [
    ...(isNamed ? [say.words.names(started)] : []),
    cohortWords[say.lang].apart,
    ...leftOutRemarks(say, cohorts),
  ];
}

/** What the lines of cohorts are drawn from. */
export const cohortModel = ({ say, indicator }: IndicatorView, cohorts: Cohorts): CohortModel => ({
  cohorts: cohorts.cohorts,
  ages: cohorts.ages,
  fromZero: indicator.kind === 'flow',
  names: cohorts.cohorts.map((cohort) => nameOf(say, cohort)),
  lasts: cohorts.cohorts.map((cohort) => lastText(say, cohort)),
  unit: say.unit(indicator.unit),
  ageTitle: ageTitle(say, cohorts),
});

/** The latest figure of a cohort, else its last cell, in words. */
export function latestText(say: Speaker, cohort: Cohort): string {
  const { series } = cohort;
  const latest = latestIndex(series);
  const index = latest < 0 ? series.axis.count - 1 : latest;
  return say.words.pair(nameOf(say, cohort), say.describe(observationAt(series, index)));
}

/** The last figure of a cohort, as it stands at the end of its line. */
function lastText(say: Speaker, { series }: Cohort): string {
  const latest = latestIndex(series);
  return latest < 0 ? '' : say.value(observationAt(series, latest));
}

/** The finding of cohorts, as the title of their lines; undefined where their figures prove none. */
export function cohortFinding(say: Speaker, cohorts: Cohorts): string | undefined {
  const found = newestCohort(cohorts);
  if (!found) return undefined;
  const { newest, before, age, figures } = found;
  const [figure, other] = figures;
  const words = cohortWords[say.lang][figure.printed > other.printed ? 'above' : 'below'];
  return words(
    nameOf(say, newest),
    ageText(say, cohorts, age),
    claimed(say, figure),
    nameOf(say, before),
    claimed(say, other),
  );
}

/** The figures of all cohorts at the greatest age that they share. */
export function cohortReading(say: Speaker, cohorts: Cohorts): string {
  const words = cohortWords[say.lang];
  const { common, refusal } = cohorts;
  if (refusal) return words.refusals[refusal];
  if (common === undefined) return words.noCommonAge;
  const figures = cohorts.cohorts.flatMap((cohort) => {
    const observation = atAge(cohort, common);
    return observation ? [say.words.pair(nameOf(say, cohort), say.spoken(observation))] : [];
  });
  return say.words.paragraph([
    words.atCommonAge(ageText(say, cohorts, common), say.words.clauses(figures)),
    ...lackingTexts(say, cohorts),
  ]);
}

/** The cohorts whose latest period has no figure, each with its age then, and why. */
function lackingTexts(say: Speaker, cohorts: Cohorts): string[] {
  return cohorts.cohorts.flatMap((cohort) => {
    const { series } = cohort;
    const last = observationAt(series, series.axis.count - 1);
    if (last.value !== null) return [];
    const age = ageText(say, cohorts, ageAt(cohort.aged, series.axis.count - 1));
    return [say.words.list([nameOf(say, cohort), age, say.describe(last)]) + say.words.stop];
  });
}

/** The status marks that occur; a figure that is withheld is hatched in the tone of its cohort. */
export function cohortMarks(say: Speaker, { cohorts }: Cohorts): string[] {
  const series = cohorts.map((cohort) => cohort.series);
  const isHatched = series.some(({ flags }) => flags.some((flag) => flag & Flag.Q));
  const others = marksOf(say, series).filter((mark) => mark !== say.words.ui.hatched);
  return [...others, ...(isHatched ? [cohortWords[say.lang].hatched] : [])];
}

/** The cohorts by age; over time where they share no picture. */
export function cohortTable(
  tables: Tables,
  say: Speaker,
  title: string,
  cohorts: Cohorts,
): WordTable {
  const { ages, refusal } = cohorts;
  const names = cohorts.cohorts.map((cohort) => nameOf(say, cohort));
  if (refusal) {
    const series = cohorts.cohorts.map((cohort) => cohort.series);
    return tables.timeTable(say, title, series, names);
  }
  return {
    caption: title,
    head: ageTitle(say, cohorts),
    columns: names,
    rows: Array.from({ length: ages }, (_, i) => ({
      head: ageText(say, cohorts, i + 1),
      cells: cohorts.cohorts.map((cohort) => ageCell(tables, say, cohort, i + 1)),
    })),
  };
}

/** The figure of a cohort at an age; of one that is younger, that it has not come so far. */
function ageCell(tables: Tables, say: Speaker, cohort: Cohort, age: number): Cell {
  const { aged } = cohort;
  return age > ageAt(aged, aged.axis.count - 1)
    ? tables.emptyCell(say, cohortWords[say.lang].notReached, aged.indicator.unit)
    : tables.figureCell(say, atAge(cohort, age));
}
