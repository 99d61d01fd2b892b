import type { CardItem } from '../../core/contract.generated.js';

export type CardTag = CardItem['tag'];

const MODULES: Record<CardTag, () => Promise<unknown>> = {
  alerts: () => import('../alerts/gf-alerts.js'),
  brief: () => import('../brief/gf-brief.js'),
  cohort: () => import('../cohort/gf-cohort.js'),
  compare: () => import('../compare/gf-compare.js'),
  composition: () => import('../composition/gf-composition.js'),
  distribution: () => import('../distribution/gf-distribution.js'),
  facts: () => import('../facts/gf-facts.js'),
  flow: () => import('../flow/gf-flow.js'),
  funnel: () => import('../funnel/gf-funnel.js'),
  heatmap: () => import('../heatmap/gf-heatmap.js'),
  listing: () => import('../listing/gf-listing.js'),
  map: () => import('../map/gf-map.js'),
  programme: () => import('../programme/gf-programme.js'),
  progress: () => import('../progress/gf-progress.js'),
  ranking: () => import('../ranking/gf-ranking.js'),
  reach: () => import('../reach/gf-reach.js'),
  stat: () => import('../stat/gf-stat.js'),
  table: () => import('../table/gf-table.js'),
  tiles: () => import('../tiles/gf-tiles.js'),
  timeline: () => import('../timeline/gf-timeline.js'),
  trend: () => import('../trend/gf-trend.js'),
};

const asked = new Set<CardTag>();

/** Loads a picture that only a card names. One that cannot be had is asked for again next time. */
export function loadTag(tag: CardTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  MODULES[tag]().catch(() => asked.delete(tag));
}
