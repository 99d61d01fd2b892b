import { isBounded } from '../../core/contract/qualifier.js';
import { isHollowAmong } from '../../core/contract/status.js';
import { areAllKnown, largestPassage } from '../../core/derive/finding/passage.js';
import type {
  Ends,
  Stage,
  StageTotal,
  Transition,
  Transitions,
} from '../../core/derive/transitions.js';
import type { Observation, Refusal as NoValue } from '../../core/series/resolve.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Refusal, Tables } from '../base/element/outcome.js';
import type { IndicatorView, View } from '../base/element/view.js';
import type { WordTable } from '../base/table/word-table.js';
import { transitionsWords } from './transitions.words.js';

/** What is gone through: a stage, or where it leads. */
export type Item = { kind: 'stage'; stage: Stage } | { kind: 'transition'; transition: Transition };

/** All of them in reading order: each stage, then where it leads. */
export function itemsOf({ stages, transitions }: Transitions): Item[] {
  return stages.flatMap((stage): Item[] => {
    const onward = transitions.filter(({ from }) => from === stage);
    return [
      { kind: 'stage', stage },
      ...onward.map((transition): Item => ({ kind: 'transition', transition })),
    ];
  });
}

/** The passages that have a width, as the plan and its layout count them. */
export function drawnOf({ transitions }: Transitions): Transition[] {
  return transitions.filter(({ drawn }) => drawn);
}

/** The figure of a passage that has a width. */
export const widthOf = ({ observation }: Transition): number => observation.value ?? 0;

function wayText(say: Speaker, { from, to }: Transition): string {
  return transitionsWords[say.lang].way([say.text(from.name), say.text(to.name)]);
}

/** What entered a stage or left it, no more exact than its parts; why there is no such figure, or none of some. */
function totalText(
  say: Speaker,
  { indicator }: Transitions,
  way: 'entered' | 'left',
  { value, qualifier, alone, leftOut }: StageTotal,
): string {
  const words = transitionsWords[say.lang];
  const why = say.words.names([...new Set(leftOut.map((part) => whyLeftOut(say, part)))]);
  if (value === 0 && why) return words.noneKnown[way](why);
  const figure = alone
    ? say.value(alone)
    : say.words.bound(say.amount(value, indicator.unit), qualifier);
  return words[way](why ? words.without(figure, why) : figure);
}

/** Why a passage is in no sum. */
function whyLeftOut(say: Speaker, part: Observation): string {
  const { bounded, differs } = transitionsWords[say.lang];
  if (part.value === null) return say.spoken(part);
  return isBounded(part.qualifier) ? bounded : differs;
}

/** What entered a stage, left it and stays, in words; more that left is named. */
export function balanceTexts(say: Speaker, model: Transitions, stage: Stage): string[] {
  const words = transitionsWords[say.lang];
  const { entered, left, stays = 0 } = stage;
  const gap = say.amount(Math.abs(stays), model.indicator.unit);
  return [
    ...(entered ? [totalText(say, model, 'entered', entered)] : []),
    ...(left ? [totalText(say, model, 'left', left)] : []),
    ...(stays < 0 ? [words.exceeds(gap)] : []),
    ...(stays > 0 ? [words.stays(gap)] : []),
  ];
}

/** The share of a passage, with the name of the stage that it is a share of or without. */
export function shareTexts(
  say: Speaker,
  { from, share }: Transition,
  isStageNamed: boolean,
): string[] {
  const stage = isStageNamed ? say.text(from.name) : undefined;
  return share ? [transitionsWords[say.lang].shareOf(shareText(say, share), stage)] : [];
}

/** What must be said beside the figure of a passage. */
export function transitionNotes(say: Speaker, { observation, drawn }: Transition): string[] {
  const { value, qualifier } = observation;
  const isApart = !drawn && value !== null && value > 0 && qualifier === 'exact';
  return [
    ...say.spokenNotes(observation),
    ...(isApart ? [transitionsWords[say.lang].otherDefinition] : []),
  ];
}

/** What joins a name and what is said of it. */
type Join = (name: string, text: string) => string;

/** Way, value, share and status of a passage, in words. */
function transitionText(say: Speaker, transition: Transition, join: Join = say.words.pair): string {
  const figures = say.words.list([
    say.spoken(transition.observation),
    ...shareTexts(say, transition, true),
    ...transitionNotes(say, transition),
  ]);
  return join(wayText(say, transition), figures);
}

/** All that is said of an item, for speech and tooltip. */
export function itemText(say: Speaker, model: Transitions, item: Item): string {
  if (item.kind === 'transition') return transitionText(say, item.transition);
  const balance = balanceTexts(say, model, item.stage);
  const name = say.text(item.stage.name);
  return balance.length > 0 ? say.words.pair(name, say.words.list(balance)) : name;
}

/** What is written beside the name of a stage: how much of it there is, or nothing for a bound. */
export function stageFigure(say: Speaker, { entered, left }: Stage): string {
  const totals = [entered, left].filter((total) => total !== undefined);
  if (totals.some(({ qualifier }) => qualifier !== 'exact')) return '';
  return say.exact(Math.max(...totals.map(({ value }) => value)));
}

/** Why the passages are not drawn as bands, in sentences. */
export function reasonTexts(say: Speaker, { refusals, circle }: Transitions): string[] {
  const words = transitionsWords[say.lang];
  const course = words.way(circle.map(({ name }) => say.text(name)));
  return refusals.map((reason) =>
    reason === 'circle' ? words.circle(course) : words.reasons[reason],
  );
}

/** The passages that have no width, in words. */
export function apartTexts(say: Speaker, { transitions }: Transitions, join?: Join): string[] {
  return transitions
    .filter(({ drawn }) => !drawn)
    .map((transition) => transitionText(say, transition, join));
}

/** The stages that more left than entered, each with by how much. */
export function unbalancedTexts(
  say: Speaker,
  { stages, indicator }: Transitions,
  join: Join = say.words.pair,
): string[] {
  return stages.flatMap(({ name, stays = 0 }) =>
    stays < 0 ? [join(say.text(name), say.amount(-stays, indicator.unit))] : [],
  );
}

/** The finding of the passages, as the title of their picture; undefined where their figures prove none. */
export function transitionsFinding(say: Speaker, model: Transitions): string | undefined {
  const largest = largestPassage(model);
  if (!largest) return undefined;
  const [from, to] = [say.text(largest.from.name), say.text(largest.to.name)];
  return transitionsWords[say.lang].leads(from, to, say.value(largest.observation));
}

/** What the picture says beside its title, in two or three sentences. */
export function transitionsReading(say: Speaker, model: Transitions): string {
  const words = transitionsWords[say.lang];
  const isSaid = largestPassage(model) !== undefined;
  const largest = largestText(say, model);
  const join: Join = (...parts) => say.words.list(parts);
  const closing = (what: string, texts: readonly string[]) =>
    texts.length > 0 ? [say.words.pair(what, say.words.clauses(texts)) + say.words.stop] : [];
  return say.words.paragraph([
    ...(isSaid ? [] : largest ? [largest] : reasonTexts(say, model)),
    ...closing(words.unbalanced, unbalancedTexts(say, model, join)),
    ...closing(words.apart, apartTexts(say, model, join)),
  ]);
}

/** True where the picture shows as text all that its reading says: no largest passage is named beside that. */
export const isRead = (model: Transitions): boolean =>
  model.refusals.length > 0 || largestPassage(model) !== undefined;

/** The widest passages, of those that can be compared where one cannot; undefined where none is drawn. */
function largestText(say: Speaker, model: Transitions): string | undefined {
  if (model.refusals.length > 0) return undefined;
  const drawn = drawnOf(model);
  const most = Math.max(...drawn.map(widthOf));
  const widest = drawn.filter((transition) => widthOf(transition) === most);
  const [first] = widest;
  if (!first) return undefined;
  const ways = say.words.clauses(widest.map((transition) => wayText(say, transition)));
  const { largest, largestKnown } = transitionsWords[say.lang];
  return (areAllKnown(model) ? largest : largestKnown)(ways, say.value(first.observation));
}

/** The marks that are drawn, in words, for the foot. */
export function transitionsMarks(say: Speaker, model: Transitions): string[] {
  const shown = drawnOf(model).map(({ observation }) => observation);
  const hasHollow = shown.some((one) => isHollowAmong(one, shown));
  return hasHollow ? [transitionsWords[say.lang].preliminary] : [];
}

function dimensionName({ dataset, say }: View, id: string): string {
  return say.text(dataset.dimensions.get(id)?.name);
}

/** The passages as a table. */
export function transitionsTable(
  tables: Tables,
  view: IndicatorView,
  { from, to }: Ends,
  { transitions, refusals }: Transitions,
): WordTable {
  const { say, indicator } = view;
  const words = transitionsWords[say.lang];
  const hasShares = transitions.some(({ share }) => share) && !refusals.includes('not-flow');
  return {
    caption: say.words.ui.tableOf(say.indicator(indicator)),
    head: dimensionName(view, from),
    columns: [dimensionName(view, to), words.value, ...(hasShares ? [words.share] : [])],
    rows: transitions.map(({ from: origin, to: destination, observation, share }) => ({
      head: say.text(origin.name),
      cells: [
        say.text(destination.name),
        tables.figureCell(say, observation),
        ...(hasShares ? [tables.shareCell(say, share)] : []),
      ],
    })),
  };
}

/** Why there are no passages. */
export function transitionsRefusal(view: IndicatorView, { from, to }: Ends, why: NoValue): Refusal {
  const { say, region, indicator } = view;
  const words = transitionsWords[say.lang];
  return {
    kind: 'refusal',
    title: say.indicator(indicator),
    where: say.region(region.id),
    heading: words.nothing,
    sentences: [
      why === 'no-data'
        ? words.nothingBy(dimensionName(view, from), dimensionName(view, to))
        : words.notComputed(say.words.refusals[why]),
    ],
  };
}
