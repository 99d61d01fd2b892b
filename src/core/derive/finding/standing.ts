import type { TargetItem } from '../../contract/contract.generated.js';
import { isAbove, isBelow } from '../../contract/qualifier.js';
import type { Dataset, Region } from '../../model/dataset.js';
import { isRate } from '../../model/round.js';
import type { Observation } from '../../series/resolve.js';
import { parsePeriod, periodSpan, type Period } from '../../time/period.js';
import { countApart, type Aparts } from '../apart.js';
import type { Ranked, Ranking } from '../rank.js';
import { commonTarget, judgedRows, type Judged, type Verdict } from '../target.js';
import { isInapplicable, isSound } from './finding.js';

/** How regions stand to the target that binds all of them. */
export interface TargetStanding {
  kind: 'target';
  /** Absent where each has a line of its own. */
  target: TargetItem | undefined;
  /** In the order of the document. */
  met: Region[];
  missed: Region[];
  /** So many have a figure that the target does not judge yet. */
  pending: number;
  /** So many have a figure that does not tell. */
  unknown: number;
  /** Those without a figure that could exist. */
  apart: Aparts;
}

/** Regions that print one figure, each with its own, in the order of the document. */
export interface Tied {
  regions: Region[];
  figures: Observation[];
}

/** Which regions have most, and of rates which have least. */
export interface Extremes {
  kind: 'extremes';
  /** Rates are high or low, counts many or few. */
  rate: boolean;
  highest: Tied | undefined;
  lowest: Tied | undefined;
}

/** All regions have the same figure. */
export interface Alike extends Tied {
  kind: 'alike';
}

export type Standing = TargetStanding | Extremes | Alike;

/**
 * The finding of regions side by side: how many keep the target that binds them, and who does not; without
 * one, who has most, of rates also who has least. `regions` are all that should be there, with a figure or
 * without one.
 */
export function standingOf(
  dataset: Dataset,
  { rows, bounds, period }: Pick<Ranking, 'rows' | 'bounds' | 'period'>,
  regions: readonly Region[],
): Standing | undefined {
  const applicable = inOrderOf(
    regions,
    rows.filter(({ observation }) => !isInapplicable(observation)),
  );
  const named = new Set(rows.map(({ region }) => region));
  const silent = regions.filter((region) => !named.has(region) && existed(region, period)).length;
  if (applicable.length + silent < 2) return undefined;
  return (
    againstTarget(judgedRows(dataset, applicable), silent) ??
    (silent === 0 ? extremesOf(applicable, bounds) : undefined)
  );
}

/** The rows as the document has their regions, whatever their rank. */
function inOrderOf(regions: readonly Region[], rows: readonly Ranked[]): Ranked[] {
  const places = new Map(regions.map((region, i) => [region, i]));
  const placeOf = ({ region }: Ranked) => places.get(region) ?? regions.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

/** True for a region that was there at the end of a period. */
function existed({ validFrom, validTo }: Region, period: Period): boolean {
  const [, end] = periodSpan(period);
  const edge = (code: string | undefined, side: 0 | 1, open: number) => {
    const parsed = code === undefined ? undefined : parsePeriod(code);
    return parsed ? periodSpan(parsed)[side] : open;
  };
  return edge(validFrom, 0, -Infinity) < end && end <= edge(validTo, 1, Infinity);
}

/** Undefined where a figure is bound by no target, and where none of them is decided. */
function againstTarget(
  rows: readonly Judged<Ranked>[],
  silent: number,
): TargetStanding | undefined {
  const valued = rows.filter(({ observation }) => observation.value !== null);
  const judgements = valued.flatMap(({ judgement }) => judgement ?? []);
  if (judgements.length === 0 || judgements.length < valued.length) return undefined;
  const having = (verdict: Verdict) =>
    valued.filter(({ observation, judgement }) => verdictOn(observation, judgement) === verdict);
  const regionsOf = (rows: readonly Ranked[]) => rows.map(({ region }) => region);
  const [met, missed] = [having('met'), having('missed')];
  if (met.length + missed.length === 0) return undefined;
  const empty = rows.flatMap(({ observation }) => (observation.value === null ? observation : []));
  return {
    kind: 'target',
    target: commonTarget(judgements),
    met: regionsOf(met),
    missed: regionsOf(missed),
    pending: having('pending').length,
    unknown: having('unknown').length,
    apart: countApart([...empty, ...Array<undefined>(silent)]),
  };
}

/** A figure with a word against it does not tell, whatever the target says of it. */
const verdictOn = (observation: Observation, judgement: Judged<Ranked>['judgement']): Verdict =>
  judgement && isSound(observation) ? judgement.verdict : 'unknown';

/** Undefined where something that has no place among the others may come before or after them. */
function extremesOf(
  rows: readonly Ranked[],
  bounds: Ranking['bounds'],
): Extremes | Alike | undefined {
  const placed = rows.filter(({ place }) => place !== undefined);
  // What has neither a place nor bounds may be anything.
  const isOpen = placed.length + bounds.length < rows.length;
  if (isOpen || placed.length < 2 || !rows.every(({ observation }) => isSound(observation))) {
    return undefined;
  }
  const printed = placed.map(({ observation }) => observation.printed);
  const [low, high] = [Math.min(...printed), Math.max(...printed)];
  const values = placed.map(({ observation }) => observation.value!);
  const isHighest = bounds.every((range) => isBelow(range, Math.min(high, Math.max(...values))));
  const isLowest = bounds.every((range) => isAbove(range, Math.max(low, Math.min(...values))));
  const at = (end: number): Tied => {
    const alike = placed.filter(({ observation }) => observation.printed === end);
    return {
      regions: alike.map(({ region }) => region),
      figures: alike.map(({ observation }) => observation),
    };
  };
  if (low === high) return bounds.length === 0 ? { kind: 'alike', ...at(high) } : undefined;
  const rate = isRate(placed[0]!.observation.indicator);
  const highest = isHighest ? at(high) : undefined;
  const lowest = isLowest && rate ? at(low) : undefined;
  return highest || lowest ? { kind: 'extremes', rate, highest, lowest } : undefined;
}
