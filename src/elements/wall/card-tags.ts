import type { CardItem } from '../../core/contract.generated.js';

export type CardTag = CardItem['tag'];

/** How many times as wide as high each picture reads best (a list is long), and its module. */
const PICTURES: Record<CardTag, [shape: number, load: () => Promise<unknown>]> = {
  alerts: [0.9, () => import('../alerts/gf-alerts.js')],
  brief: [1, () => import('../brief/gf-brief.js')],
  cohort: [1.5, () => import('../cohort/gf-cohort.js')],
  compare: [1.5, () => import('../compare/gf-compare.js')],
  composition: [1.1, () => import('../composition/gf-composition.js')],
  distribution: [1.5, () => import('../distribution/gf-distribution.js')],
  facts: [1.1, () => import('../facts/gf-facts.js')],
  flow: [1.6, () => import('../flow/gf-flow.js')],
  funnel: [1, () => import('../funnel/gf-funnel.js')],
  heatmap: [2.2, () => import('../heatmap/gf-heatmap.js')],
  listing: [0.9, () => import('../listing/gf-listing.js')],
  map: [1.3, () => import('../map/gf-map.js')],
  programme: [1, () => import('../programme/gf-programme.js')],
  progress: [2, () => import('../progress/gf-progress.js')],
  ranking: [0.8, () => import('../ranking/gf-ranking.js')],
  reach: [1.1, () => import('../reach/gf-reach.js')],
  stat: [1.8, () => import('../stat/gf-stat.js')],
  table: [1.1, () => import('../table/gf-table.js')],
  tiles: [1.5, () => import('../tiles/gf-tiles.js')],
  timeline: [2.2, () => import('../timeline/gf-timeline.js')],
  trend: [1.6, () => import('../trend/gf-trend.js')],
};

export const shapeOf = (tag: CardTag): number => PICTURES[tag][0];

const asked = new Set<CardTag>();

/** Loads a picture that only a card names. One that cannot be had is asked for again next time. */
export function loadTag(tag: CardTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  PICTURES[tag][1]().catch(() => asked.delete(tag));
}
