// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.

/** The tags that everyday.js registers together. */
export const EVERYDAY_TAGS: readonly string[] = [
  'gf-board',
  'gf-club-membership',
  'gf-dispute-resolution',
  'gf-employment-coverage',
  'gf-filter',
  'gf-progress',
  'gf-ranking',
  'gf-service-reach',
  'gf-stat',
  'gf-training-count',
  'gf-trend',
];

/** The other tags, each of which has a module and a chunk of its name. */
export const RARE_TAGS: readonly string[] = [
  'gf-alerts',
  'gf-brief',
  'gf-cohort',
  'gf-compare',
  'gf-composition',
  'gf-distribution',
  'gf-doctor',
  'gf-facts',
  'gf-flow',
  'gf-funnel',
  'gf-heatmap',
  'gf-listing',
  'gf-map',
  'gf-programme',
  'gf-reach',
  'gf-table',
  'gf-tiles',
  'gf-timeline',
  'gf-wall',
];
