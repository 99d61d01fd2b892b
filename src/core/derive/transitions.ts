import type { IndicatorItem, LocalizedText, Qualifier } from '../contract/contract.generated.js';
import { isBounded, qualifierOfPart, qualifierOfSum } from '../contract/qualifier.js';
import { difference, sum } from '../model/decimal.js';
import { dimensionsOf } from '../model/breakdown.js';
import { remember, type Dataset } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import type { Observation, Question, Refusal } from '../series/resolve.js';
import { crosstab, type Crosstab } from './crosstab.js';
import { isInapplicable } from './finding/finding.js';
import { commonDefinition } from './rank.js';
import { exactValue, shareOf, type Share } from './share.js';

/** The dimensions that say where a thing came from and where it went. */
export interface Ends {
  from: string;
  to: string;
}

/** Why passages are not drawn as bands. */
export type TransitionRefusal = 'not-flow' | 'negative' | 'circle' | 'nothing-exact';

/** What came into a stage or left it: the sum of its parts, no more exact than they are. */
export interface StageTotal {
  value: number;
  qualifier: Qualifier;
  /** The bound that it is itself, where nothing is added to that. */
  alone?: Observation;
  /**
   * The parts that it does not hold: without a figure, by another definition, or bounds beside bounds. Those that
   * cannot exist are none of them, unless there are no others.
   */
  leftOut: readonly Observation[];
}

export interface Stage {
  id: string;
  name: LocalizedText;
  /** Undefined where nothing leads here, or where the figures must not be added. */
  entered?: StageTotal;
  /** Undefined where nothing leads on from here. */
  left?: StageTotal;
  /** What entered and has not left; below zero where more left. Only of exact figures. */
  stays?: number;
}

export interface Transition {
  from: Stage;
  to: Stage;
  observation: Observation;
  /** True where it has a width: exact, above zero, and by the definition of the others. */
  drawn: boolean;
  /** In percent of all that left the stage it comes from, where all of that is exact. */
  share?: Share;
}

export interface Transitions {
  indicator: IndicatorItem;
  period: Period;
  /** In reading order: those that lead on as the document has them, then the outcomes. */
  stages: Stage[];
  /** In reading order, with those that have no width. */
  transitions: Transition[];
  source: string | undefined;
  /** Empty where the passages may be drawn as bands. */
  refusals: TransitionRefusal[];
  /** The stages of a circle, from one back to the same. */
  circle: Stage[];
}

/** What `by` names, or its first word that is no dimension; `by` itself where it is not two. */
export function endsOf({ dimensions }: Dataset, by: string): Ends | string {
  const words = by.split(/\s+/).filter(Boolean);
  const unknown = words.find((word) => !dimensions.has(word));
  if (unknown !== undefined) return unknown;
  const [from = '', to = ''] = words;
  return words.length === 2 && from !== to ? { from, to } : by;
}

/** The indicators that are broken down by where from and where to. */
export function transitionIndicators({ grids }: Dataset, { from, to }: Ends): string[] {
  const both = (breakdown: string) => {
    const ids = dimensionsOf(breakdown);
    return ids.length === 2 && ids.includes(from) && ids.includes(to);
  };
  return [...grids]
    .filter(([, ofIndicator]) => ofIndicator.some(({ breakdown }) => both(breakdown)))
    .map(([id]) => id);
}

/**
 * Where things go from stage to stage: one indicator by two dimensions, whose categories of one id are
 * one stage. A bound, a withheld and a missing figure have no width, and what they are part of is a
 * lower bound, so that nothing of them can be found by difference. What does not balance is kept.
 */
export function transitions(
  dataset: Dataset,
  question: Pick<Question, 'indicator' | 'region'>,
  ends: Ends,
  period?: Period,
): Transitions | Refusal {
  const key = ['passages', ...Object.values(question), ends.from, ends.to, period?.code];
  return remember(dataset, key.join('|'), () => {
    const splits = { rows: ends.from, columns: ends.to };
    const table = crosstab(dataset, question, splits, [], period);
    return typeof table === 'string' ? table : assemble(dataset, table);
  });
}

function assemble(
  dataset: Dataset,
  { rows, columns, cells, period, series }: Crosstab,
): Transitions {
  const stages = new Map<string, Stage>();
  for (const { id, name = id } of [...rows, ...columns]) {
    if (!stages.has(id)) stages.set(id, { id, name });
  }
  const stated = cells.filter(({ observation }) => observation);
  const definition = commonDefinition(stated.map(({ observation }) => observation));
  const list = stated.map(({ row, column, observation }): Transition => {
    const [from, to] = [stages.get(rows[row]!.id)!, stages.get(columns[column]!.id)!];
    const alike = observation!.row?.definition === definition;
    const drawn = alike && (exactValue(observation!) ?? 0) > 0;
    return { from, to, observation: observation!, drawn };
  });
  const { indicator } = list[0]!.observation;
  const circle = circleIn(list);
  const refusals = refusalsOf(indicator, list, circle);
  if (!refusals.includes('not-flow') && !refusals.includes('negative')) {
    for (const stage of stages.values()) balance(stage, list, definition);
    for (const transition of list) divide(dataset, transition);
  }
  return {
    indicator,
    period,
    transitions: list,
    refusals,
    circle,
    stages: [...stages.values()].filter((stage) =>
      list.some(({ from, to }) => from === stage || to === stage),
    ),
    source: series.find((member) => member?.source)?.source,
  };
}

function refusalsOf(
  { kind, unit, aggregation }: IndicatorItem,
  list: readonly Transition[],
  circle: readonly Stage[],
): TransitionRefusal[] {
  if (kind !== 'flow' || unit === 'percent' || aggregation.category !== 'sum') return ['not-flow'];
  if (list.some(({ observation }) => (observation.value ?? 0) < 0)) return ['negative'];
  if (circle.length > 0) return ['circle'];
  return list.some(({ drawn }) => drawn) ? [] : ['nothing-exact'];
}

/** What a stage took in and gave on, and what stays between the two. */
function balance(stage: Stage, list: readonly Transition[], definition: string | undefined): void {
  const of = (side: 'from' | 'to') =>
    list.flatMap((one) => (one[side] === stage ? one.observation : []));
  const [inward, outward] = [of('to'), of('from')];
  if (inward.length > 0) stage.entered = totalOf(inward, definition);
  if (outward.length > 0) stage.left = totalOf(outward, definition);
  const { entered, left } = stage;
  if (entered?.qualifier !== 'exact' || left?.qualifier !== 'exact') return;
  stage.stays = difference(entered.value, left.value);
}

/** The sum of some passages that have one definition; of those with figures alone, where others have none. */
function totalOf(parts: readonly Observation[], definition: string | undefined): StageTotal {
  const open = parts.filter((part) => !isInapplicable(part));
  const isLike = ({ value, row }: Observation) => value !== null && row?.definition === definition;
  const [known, unknown] = [open.filter(isLike), open.filter((part) => !isLike(part))];
  let qualifier = known
    .map(qualifierOf)
    .reduce<Qualifier | undefined>((all, one) => all && qualifierOfSum(all, one), 'exact');
  if (unknown.length > 0) qualifier &&= qualifierOfPart(qualifier);
  const isIn = (part: Observation) => isLike(part) && (qualifier || !isBounded(qualifierOf(part)));
  const counted = open.filter(isIn);
  if (counted.length === 0) {
    return { value: 0, qualifier: 'at-least', leftOut: open.length > 0 ? open : parts };
  }
  const bound = counted.find((part) => isBounded(qualifierOf(part)));
  const isAlone = counted.every((part) => part === bound || part.value === 0);
  return {
    value: sum(counted.map(({ value }) => value!)),
    qualifier: qualifier ?? 'at-least',
    ...(bound && isAlone ? { alone: bound } : {}),
    leftOut: open.filter((part) => !isIn(part)),
  };
}

/** A sum that lacks parts is a bound. */
const qualifierOf = ({ qualifier, reported }: Observation): Qualifier =>
  reported && !isBounded(qualifier) ? 'at-least' : qualifier;

function divide(dataset: Dataset, transition: Transition): void {
  const { from, observation } = transition;
  const part = exactValue(observation);
  if (part === undefined || from.left?.qualifier !== 'exact') return;
  const share = shareOf(dataset, part, from.left.value, observation.indicator.unit);
  if (share) transition.share = share;
}

/** The stages of a circle that the bands would run in: none where each leads further on. */
function circleIn(list: readonly Transition[]): Stage[] {
  const done = new Set<Stage>();
  const walk = (stage: Stage, path: readonly Stage[]): Stage[] => {
    if (path.includes(stage)) return [...path.slice(path.indexOf(stage)), stage];
    if (done.has(stage)) return [];
    for (const { from, to, drawn } of list) {
      const circle = drawn && from === stage ? walk(to, [...path, stage]) : [];
      if (circle.length > 0) return circle;
    }
    done.add(stage);
    return [];
  };
  for (const { from } of list) {
    const circle = walk(from, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
