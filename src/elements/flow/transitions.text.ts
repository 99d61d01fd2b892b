import type { Transition, Transitions, StageTotal, Stage } from '../../core/derive/transitions.js';
import { passagesWords } from './transitions.words.js';
import { shareText } from '../../i18n/share.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { Tables } from '../base/element/outcome.js';
import type { WordTable } from '../base/table/word-table.js';

/** What is gone through, in reading order: each stage, then where it leads. */
export interface Item {
  stage?: Stage;
  passage?: Transition;
}

export function itemsOf({ stages, transitions }: Transitions): Item[] {
  return stages.flatMap((stage) => {
    const onward = transitions.filter(({ from }) => from === stage);
    return [{ stage }, ...onward.map((passage) => ({ passage }))];
  });
}

/** The passages that have a width, as the plan and its layout count them. */
export const drawnOf = ({ transitions }: Transitions) => transitions.filter(({ drawn }) => drawn);

const wayOf = (say: Speaker, { from, to }: Transition) =>
  [from, to].map(({ name }) => say.text(name)).join(passagesWords[say.lang].arrow);

/** A sum in words, no more exact than its parts. */
function passed(say: Speaker, { indicator }: Transitions, { value, exact }: StageTotal): string {
  const words = passagesWords[say.lang];
  if (value === 0 && !exact) return words.unknown;
  const figure = say.rounded(value, indicator.unit);
  return exact ? figure : words.atLeast(figure);
}

/** What entered a stage, left it and stays, in words; more that left is named. */
export function balanceOf(
  say: Speaker,
  found: Transitions,
  { entered, left, stays }: Stage,
): string[] {
  const words = passagesWords[say.lang];
  const over = stays && say.rounded(Math.abs(stays), found.indicator.unit);
  return [
    ...(entered ? [words.entered(passed(say, found, entered))] : []),
    ...(left ? [words.left(passed(say, found, left))] : []),
    ...(over ? [stays! < 0 ? words.exceeds(over) : words.stays(over)] : []),
  ];
}

/** The share of a passage, with the stage that it is a share of or without. */
export function shareIn(say: Speaker, { from, share }: Transition, named: boolean): string[] {
  const stage = named ? say.text(from.name) : undefined;
  return share ? [passagesWords[say.lang].shareOf(shareText(say, share), stage)] : [];
}

/** Value, share and status of a passage, in words. */
function figuresOf(say: Speaker, passage: Transition, named = true): string[] {
  const { observation, drawn } = passage;
  const words = passagesWords[say.lang];
  const apart = !drawn && observation.value !== null && observation.value > 0;
  return [
    say.value(observation),
    ...shareIn(say, passage, named),
    ...say.notes(observation),
    ...(apart && observation.qualifier === 'exact' ? [words.otherDefinition] : []),
  ];
}

/** All that is said of an item, for speech and tooltip. */
export function labelOf(
  say: Speaker,
  found: Transitions,
  { stage, passage }: Item,
  named = true,
): string {
  if (passage) {
    return say.words.pair(wayOf(say, passage), say.words.list(figuresOf(say, passage, named)));
  }
  const balance = balanceOf(say, found, stage!);
  const name = say.text(stage!.name);
  return balance.length > 0 ? say.words.pair(name, say.words.list(balance)) : name;
}

/** What is written beside the name of a stage: how much of it there is, or nothing for a bound. */
export function figureOf(say: Speaker, { entered, left }: Stage): string {
  const sides = [entered, left].filter((one) => one !== undefined);
  if (sides.some(({ exact }) => !exact)) return '';
  return say.plain(Math.max(...sides.map(({ value }) => value)));
}

/** Why there is no picture, in sentences. */
export function reasonsOf(say: Speaker, { refusals, circle }: Transitions): string[] {
  const words = passagesWords[say.lang];
  const course = circle.map(({ name }) => say.text(name)).join(words.arrow);
  return refusals.map((why) => (why === 'circle' ? words.circle(course) : words.reasons[why]));
}

/** The passages that have no width, in words. */
export function apartOf(say: Speaker, { transitions }: Transitions): string[] {
  return transitions
    .filter(({ drawn }) => !drawn)
    .map((one) => say.words.pair(wayOf(say, one), say.words.list(figuresOf(say, one))));
}

/** The stages that more left than entered, each with by how much. */
export function unbalancedOf(say: Speaker, { stages, indicator }: Transitions): string[] {
  return stages
    .filter(({ stays }) => stays !== undefined && stays < 0)
    .map(({ name, stays }) => say.words.pair(say.text(name), say.rounded(-stays!, indicator.unit)));
}

/** What the picture says, in two or three sentences. */
export function readingOf(say: Speaker, found: Transitions): string {
  const words = passagesWords[say.lang];
  const drawn = drawnOf(found);
  const most = Math.max(...drawn.map(({ observation }) => observation.value!));
  const first = drawn.filter(({ observation }) => observation.value === most);
  const rest = [
    [words.unbalanced, unbalancedOf(say, found)],
    [words.apart, apartOf(say, found)],
  ] as const;
  return say.words.paragraph([
    ...(first.length > 0 && found.refusals.length === 0
      ? [
          words.largest(
            first.map((one) => wayOf(say, one)).join(words.and),
            say.value(first[0]!.observation),
          ),
        ]
      : reasonsOf(say, found)),
    ...rest.flatMap(([what, list]) =>
      list.length > 0 ? [say.words.pair(what, list.join(words.and)) + words.stop] : [],
    ),
  ]);
}

export function tableOf(
  tables: Tables,
  say: Speaker,
  { transitions, refusals }: Transitions,
  heads: { title: string; from: string; to: string },
): WordTable {
  const words = passagesWords[say.lang];
  const shares = transitions.some(({ share }) => share) && !refusals.includes('not-flow');
  return {
    caption: words.tableOf(heads.title),
    head: heads.from,
    columns: [heads.to, words.value, ...(shares ? [words.share] : [])],
    rows: transitions.map(({ from, to, observation, share }) => ({
      head: say.text(from.name),
      cells: [
        say.text(to.name),
        tables.cellText(say, observation),
        ...(shares ? [share ? shareText(say, share) : say.words.empty.missing] : []),
      ],
    })),
  };
}
