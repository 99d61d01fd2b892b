import { isRate } from '../../model/round.js';
import type { Observation } from '../../series/resolve.js';
import { atAge, type Cohort, type Cohorts } from '../cohort.js';
import { carries } from './finding.js';

/** The youngest cohort beside the one before it, at the greatest age that all have. */
export interface NewestCohort {
  newest: Cohort;
  before: Cohort;
  age: number;
  figures: [newest: Observation, before: Observation];
}

/**
 * The finding of cohorts: how the youngest stands beside the one before it when that was as old. Of rates
 * alone, for cohorts are of unlike size; undefined where the two print the same.
 */
export function newestCohort({ cohorts, common, refusal }: Cohorts): NewestCohort | undefined {
  const [newest, before] = cohorts;
  if (refusal || common === undefined || !newest || !before) return undefined;
  const [figure, other] = [atAge(newest, common), atAge(before, common)];
  if (!figure || !other || !carries(figure) || !carries(other)) return undefined;
  if (!isRate(figure.indicator) || figure.printed === other.printed) return undefined;
  return { newest, before, age: common, figures: [figure, other] };
}
