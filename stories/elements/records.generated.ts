// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.
import type { TagName } from '../../src/core/tags/tags.js';
import type { ElementRecord } from './record.js';
import { record as employmentCoverage } from './employment-coverage.js';
import { record as trainingCount } from './training-count.js';
import { record as disputeResolution } from './dispute-resolution.js';
import { record as clubMembership } from './club-membership.js';
import { record as serviceReach } from './service-reach.js';
import { record as stat } from './stat.js';
import { record as trend } from './trend.js';
import { record as ranking } from './ranking.js';
import { record as progress } from './progress.js';
import { record as tiles } from './tiles.js';
import { record as flow } from './flow.js';
import { record as map } from './map.js';
import { record as table } from './table.js';
import { record as brief } from './brief.js';
import { record as funnel } from './funnel.js';
import { record as alerts } from './alerts.js';
import { record as listing } from './listing.js';
import { record as composition } from './composition.js';
import { record as compare } from './compare.js';
import { record as cohort } from './cohort.js';
import { record as timeline } from './timeline.js';
import { record as heatmap } from './heatmap.js';
import { record as distribution } from './distribution.js';
import { record as reach } from './reach.js';
import { record as facts } from './facts.js';
import { record as programme } from './programme.js';
import { record as doctor } from './doctor.js';
import { record as wall } from './wall.js';
import { record as filter } from './filter.js';
import { record as board } from './board.js';

/** What the book says of each element. */
export const RECORDS: Readonly<Record<TagName, ElementRecord>> = {
  'employment-coverage': employmentCoverage,
  'training-count': trainingCount,
  'dispute-resolution': disputeResolution,
  'club-membership': clubMembership,
  'service-reach': serviceReach,
  stat: stat,
  trend: trend,
  ranking: ranking,
  progress: progress,
  tiles: tiles,
  flow: flow,
  map: map,
  table: table,
  brief: brief,
  funnel: funnel,
  alerts: alerts,
  listing: listing,
  composition: composition,
  compare: compare,
  cohort: cohort,
  timeline: timeline,
  heatmap: heatmap,
  distribution: distribution,
  reach: reach,
  facts: facts,
  programme: programme,
  doctor: doctor,
  wall: wall,
  filter: filter,
  board: board,
};
