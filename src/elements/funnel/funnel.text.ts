import type { IndicatorItem } from '../../core/contract/contract.generated.js';
import { largestLoss } from '../../core/derive/finding/loss.js';
import type { Funnel, FunnelRefusal, Stage } from '../../core/derive/funnel.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { type Share } from '../../core/derive/share.js';
import { isWithheld } from '../../core/derive/withheld.js';
import type { Observation } from '../../core/series/resolve.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import { claimedFrom } from '../base/text/claimed.js';
import type { WordTable } from '../base/table/word-table.js';
import { funnelWords } from './funnel.words.js';

/** The figures that the stages have, in their order. */
export const figuresOf = ({ stages }: Funnel): Observation[] =>
  stages.flatMap(({ observation }) => observation ?? []);

/** From the first stage to the last one. */
export function funnelTitle(say: Speaker, stages: readonly IndicatorItem[]): string {
  const names = stages.map((stage) => say.indicator(stage));
  const [first = ''] = names;
  const last = names[names.length - 1] ?? '';
  return names.length > 1 ? funnelWords[say.lang].title(first, last) : first;
}

/** The period of all stages, or that each has its own. */
export function funnelPeriod(say: Speaker, course: Funnel): string {
  const [figure] = figuresOf(course);
  return course.period && figure ? say.period(figure) : funnelWords[say.lang].ownPeriods;
}

/** What to do where no stage is named. */
export function unnamedRefusal(say: Speaker, where: string): Refusal {
  const words = funnelWords[say.lang];
  return {
    kind: 'refusal',
    title: words.stages,
    where,
    heading: say.words.ui.nothing,
    sentences: [words.unnamed],
  };
}

/** Why the stages are no funnel, as sentences. */
export const reasonTexts = (say: Speaker, course: Funnel): string[] =>
  course.refusals.flatMap((refusal) =>
    refusal.code === 'no-figure' ? absenceTexts(say, course) : reasonText(say, refusal),
  );

/** Which stages have no figure: withheld, not reported and not applicable are said apart. */
function absenceTexts(say: Speaker, { stages }: Funnel): string[] {
  const empty = stages.filter(({ observation }) => observation?.value == null);
  const why = (stage: Stage) => say.aloud(figureText(say, stage));
  return [...new Set(empty.map(why))].map((word) => {
    const alike = empty.filter((stage) => why(stage) === word);
    const names = alike.map(({ indicator }) => quoted(say, indicator));
    return funnelWords[say.lang].reason['no-figure'](say.words.names(names), word);
  });
}

const quoted = (say: Speaker, stage: IndicatorItem) => `“${say.indicator(stage)}”`;

function reasonText(say: Speaker, refusal: Exclude<FunnelRefusal, { code: 'no-figure' }>): string {
  const { reason } = funnelWords[say.lang];
  switch (refusal.code) {
    case 'unlike-units':
      return reason[refusal.code](say.words.names(refusal.units.map((unit) => say.unit(unit))));
    case 'bounded':
      return reason[refusal.code](
        say.words.names(refusal.stages.map((stage) => quoted(say, stage))),
      );
    case 'later-larger':
      return reason[refusal.code](quoted(say, refusal.stage), quoted(say, refusal.before));
    default:
      return reason[refusal.code];
  }
}

export function figureText(say: Speaker, { observation }: Stage): string {
  return observation ? say.value(observation) : say.words.refusals['no-data'];
}

/** How much of the stage before comes this far. */
export const passedText = (say: Speaker, ofPrevious: Share): string =>
  funnelWords[say.lang].partOfPrevious(shareText(say, ofPrevious));

/** The share of a stage of the first one, where that is another than of the one before; '' where it is not. */
export const wholeText = (say: Speaker, { stages }: Funnel, stage: Stage): string =>
  stage.ofFirst && stage !== stages[1]
    ? funnelWords[say.lang].partOfFirst(shareText(say, stage.ofFirst))
    : '';

/** What is said of the figure of a stage: its notes but for those of all, and its period where it has its own. */
export function remarksOf(say: Speaker, course: Funnel, { observation }: Stage): string[] {
  if (!observation) return [];
  const common = say.commonNotes(figuresOf(course));
  return [
    ...say.notes(observation).filter((note) => !common.includes(note)),
    ...(course.period === undefined ? [say.period(observation)] : []),
  ];
}

/** Where and when, and what holds of all stages. */
export const funnelWhere = (say: Speaker, place: string, course: Funnel): string =>
  [place, funnelPeriod(say, course), ...say.commonNotes(figuresOf(course))].join(' · ');

/** The finding of a course, as its title; undefined where its figures prove none. */
export function funnelFinding(say: Speaker, course: Funnel): string | undefined {
  const words = funnelWords[say.lang];
  const loss = largestLoss(course);
  if (!loss?.to.ofPrevious) return undefined;
  const ends = [loss.from, loss.to].flatMap(({ observation }) => observation ?? []);
  const share = claimedFrom(say, shareText(say, loss.to.ofPrevious), ends);
  const [from, to] = [say.short(loss.from.indicator), say.short(loss.to.indicator)];
  return course.stages.length === 2 ? words.of(to, share, from) : words.loss(from, to, share);
}

/** The whole course in a sentence, where no title says it; or why it is none. */
export function funnelReading(say: Speaker, course: Funnel): string {
  const { stages, refusals } = course;
  const words = funnelWords[say.lang];
  const [first] = stages;
  const last = stages[stages.length - 1];
  if (!first || !last) return '';
  if (refusals.length > 0) {
    return say.words.paragraph([words.refused + say.words.stop, ...reasonTexts(say, course)]);
  }
  if (!last.ofFirst) {
    return say.words.pair(say.indicator(first.indicator), say.aloud(figureText(say, first)));
  }
  const share = shareText(say, last.ofFirst);
  if (stages.length === 2 && largestLoss(course)) return '';
  const whole = words.of(say.indicator(last.indicator), share, say.indicator(first.indicator));
  return say.words.paragraph([whole + say.words.stop]);
}

/** The marks that are drawn, in words, for the foot. */
export function funnelMarks(say: Speaker, course: Funnel): string[] {
  const figures = figuresOf(course);
  const { ui } = say.words;
  return [
    ...(course.refusals.length === 0 && figures.some((one) => isHollowAmong(one, figures))
      ? [ui.provisional]
      : []),
    ...(figures.some(isWithheld) ? [ui.hatched] : []),
  ];
}

/** The stages as a table. */
export function funnelTable(tables: Tables, say: Speaker, course: Funnel): WordTable {
  const words = funnelWords[say.lang];
  const { missing, notApplicable } = say.words.empty;
  // The first stage is a part of none.
  const none = (stage: number) => (stage === 0 ? say.aloud(notApplicable) : undefined);
  const hasOwnPeriods = course.period === undefined;
  return {
    caption: hasOwnPeriods ? words.stages : `${words.stages} · ${funnelPeriod(say, course)}`,
    head: words.stage,
    columns: [
      words.value,
      ...(hasOwnPeriods ? [words.period] : []),
      words.ofFirst,
      words.ofPrevious,
    ],
    rows: course.stages.map(({ indicator, observation, ofFirst, ofPrevious }, i) => ({
      head: say.indicator(indicator),
      cells: [
        tables.figureCell(say, observation),
        ...(hasOwnPeriods ? [observation ? say.period(observation) : missing] : []),
        tables.shareCell(say, ofFirst, none(i)),
        tables.shareCell(say, ofPrevious, none(i)),
      ],
    })),
  };
}
