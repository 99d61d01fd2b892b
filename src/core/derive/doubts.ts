import { parentOf, type Dataset } from '../model/dataset.js';
import { anachronisms, type Anachronism } from './dates-agree.js';
import { fallingTotals, type FallingTotal } from './falling-totals.js';
import { slips, type Slip } from './slips.js';
import { disagreements, type Disagreement } from './sums-agree.js';

/** What a reader would find odd in the figures shown, each kind with its latest first. */
export interface Doubts {
  disagreements: readonly Disagreement[];
  slips: readonly Slip[];
  falls: readonly FallingTotal[];
  anachronisms: readonly Anachronism[];
}

/**
 * What speaks against the figures of some indicators in a region, the regions right below it and the one
 * above. `now` is in milliseconds.
 */
export function doubtsOf(
  dataset: Dataset,
  indicators: readonly string[],
  regionId: string,
  now: number,
): Doubts {
  const region = dataset.regions.get(regionId);
  const around = region
    ? new Set([region, ...region.children, parentOf(dataset, region)].map((place) => place?.id))
    : undefined;
  const concerns = (doubt: { region: string }) => around?.has(doubt.region) ?? true;
  const shown = indicators.filter((id) => dataset.indicators.has(id));
  return {
    disagreements: latestFirst(shown.flatMap((id) => disagreements(dataset, id)).filter(concerns)),
    slips: latestFirst(shown.flatMap((id) => slips(dataset, id)).filter(concerns)),
    falls: latestFirst(shown.flatMap((id) => fallingTotals(dataset, id)).filter(concerns)),
    anachronisms: furthestOfKind(shown.flatMap((id) => anachronisms(dataset, id, now))),
  };
}

const latestFirst = <Doubt extends { period: { start: number } }>(doubts: Doubt[]): Doubt[] =>
  doubts.sort((a, b) => b.period.start - a.period.start);

/** Of each kind the one that goes furthest: the dates are the same for all. */
function furthestOfKind(all: readonly Anachronism[]): Anachronism[] {
  const furthest = new Map<Anachronism['kind'], Anachronism>();
  for (const anachronism of all) {
    const other = furthest.get(anachronism.kind);
    if (!other || anachronism.period.start > other.period.start) {
      furthest.set(anachronism.kind, anachronism);
    }
  }
  return [...furthest.values()];
}
