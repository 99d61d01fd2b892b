// Generated from src/core/tags/tags.ts by `npm run generate`. Do not edit.
import type { CardTag } from '../../../core/tags/tags.js';

/** Loads each picture that a card may name. */
export const cardModules: Readonly<Record<CardTag, () => Promise<unknown>>> = {
  stat: () => import('../../stat/gf-stat.js'),
  trend: () => import('../../trend/gf-trend.js'),
  ranking: () => import('../../ranking/gf-ranking.js'),
  progress: () => import('../../progress/gf-progress.js'),
  tiles: () => import('../../tiles/gf-tiles.js'),
  flow: () => import('../../flow/gf-flow.js'),
  map: () => import('../../map/gf-map.js'),
  table: () => import('../../table/gf-table.js'),
  brief: () => import('../../brief/gf-brief.js'),
  funnel: () => import('../../funnel/gf-funnel.js'),
  alerts: () => import('../../alerts/gf-alerts.js'),
  listing: () => import('../../listing/gf-listing.js'),
  composition: () => import('../../composition/gf-composition.js'),
  compare: () => import('../../compare/gf-compare.js'),
  cohort: () => import('../../cohort/gf-cohort.js'),
  timeline: () => import('../../timeline/gf-timeline.js'),
  heatmap: () => import('../../heatmap/gf-heatmap.js'),
  distribution: () => import('../../distribution/gf-distribution.js'),
  reach: () => import('../../reach/gf-reach.js'),
  facts: () => import('../../facts/gf-facts.js'),
  programme: () => import('../../programme/gf-programme.js'),
};
