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

/** Why the stages are no funnel, as a sentence. */
export function reasonText(say: Speaker, refusal: FunnelRefusal): string {
  const { reason } = funnelWords[say.lang];
  const quoted = (stage: IndicatorItem) => `“${say.indicator(stage)}”`;
  switch (refusal.code) {
    case 'unlike-units':
      return reason[refusal.code](say.words.names(refusal.units.map((unit) => say.unit(unit))));
    case 'no-figure':
    case 'bounded':
      return reason[refusal.code](say.words.names(refusal.stages.map(quoted)));
    case 'later-larger':
      return reason[refusal.code](quoted(refusal.stage), quoted(refusal.before));
    default:
      return reason[refusal.code];
  }
}

export function figureText(say: Speaker, { observation }: Stage): string {
  return observation ? say.value(observation) : say.words.refusals['no-data'];
}

/** How much of the stage before comes this far. */
export const passedText = (say: Speaker, ofPrevious: Share): string =>
  say.words.pair(funnelWords[say.lang].ofPrevious, shareText(say, ofPrevious));

/**
 * What stands beside the name of a stage: its share of the first where that is another than of the one
 * before, its period where it has its own, and its notes but for those that are said of all.
 */
export function remarksOf(say: Speaker, course: Funnel, stage: Stage): string[] {
  const { observation, ofFirst } = stage;
  const { stages, period } = course;
  const words = funnelWords[say.lang];
  const common = say.commonNotes(figuresOf(course));
  const isSecond = stages.indexOf(stage) === 1;
  return [
    ...(ofFirst && !isSecond ? [say.words.pair(words.ofFirst, shareText(say, ofFirst))] : []),
    ...(period === undefined && observation ? [say.period(observation)] : []),
    ...(observation ? say.notes(observation).filter((note) => !common.includes(note)) : []),
  ];
}

/** Where and when, and what holds of all stages. */
export const funnelWhere = (say: Speaker, place: string, course: Funnel): string =>
  [place, funnelPeriod(say, course), ...say.commonNotes(figuresOf(course))].join(' · ');

/** The finding of a course, as its title; undefined where its figures prove none. */
export function funnelFinding(say: Speaker, course: Funnel): string | undefined {
  const words = funnelWords[say.lang];
  const loss = largestLoss(course);
  const share = loss?.to.ofPrevious && shareText(say, loss.to.ofPrevious);
  if (!loss || !share) return undefined;
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
    const reasons = refusals.map((refusal) => reasonText(say, refusal));
    return say.words.paragraph([words.refused + say.words.stop, ...reasons]);
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
  const { missing } = say.words.empty;
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
    rows: course.stages.map(({ indicator, observation, ofFirst, ofPrevious }) => ({
      head: say.indicator(indicator),
      cells: [
        tables.figureCell(say, observation),
        ...(hasOwnPeriods ? [observation ? say.period(observation) : missing] : []),
        tables.shareCell(say, ofFirst),
        tables.shareCell(say, ofPrevious),
      ],
    })),
  };
}
