import type { CardItem } from '../../../core/contract/contract.generated.js';
import type { Form } from '../layout/form.js';

export type CardTag = CardItem['tag'];

const NUMBER: Form = { shape: 1.8, least: [15, 13] };
const LIST: Form = { shape: 0.8, least: [21, 28] };
const PANEL: Form = { shape: 1.1, least: [19, 18] };
const CHART: Form = { shape: 1.6, least: [18, 12] };
const BAND: Form = { shape: 2.2, least: [25, 13] };

/** What place each picture asks for, and its module. */
const PICTURES: Record<CardTag, [form: Form, load: () => Promise<unknown>]> = {
  alerts: [LIST, () => import('../../alerts/gf-alerts.js')],
  brief: [LIST, () => import('../../brief/gf-brief.js')],
  cohort: [CHART, () => import('../../cohort/gf-cohort.js')],
  compare: [CHART, () => import('../../compare/gf-compare.js')],
  composition: [PANEL, () => import('../../composition/gf-composition.js')],
  distribution: [CHART, () => import('../../distribution/gf-distribution.js')],
  facts: [PANEL, () => import('../../facts/gf-facts.js')],
  flow: [CHART, () => import('../../flow/gf-flow.js')],
  funnel: [PANEL, () => import('../../funnel/gf-funnel.js')],
  heatmap: [BAND, () => import('../../heatmap/gf-heatmap.js')],
  listing: [LIST, () => import('../../listing/gf-listing.js')],
  map: [PANEL, () => import('../../map/gf-map.js')],
  programme: [LIST, () => import('../../programme/gf-programme.js')],
  progress: [NUMBER, () => import('../../progress/gf-progress.js')],
  ranking: [LIST, () => import('../../ranking/gf-ranking.js')],
  reach: [PANEL, () => import('../../reach/gf-reach.js')],
  stat: [NUMBER, () => import('../../stat/gf-stat.js')],
  table: [PANEL, () => import('../../table/gf-table.js')],
  tiles: [CHART, () => import('../../tiles/gf-tiles.js')],
  timeline: [BAND, () => import('../../timeline/gf-timeline.js')],
  trend: [CHART, () => import('../../trend/gf-trend.js')],
};

export const formOf = (tag: CardTag): Form => PICTURES[tag][0];

/** True for pictures of one number: little to read, and small where a document does not say more. */
export const isNumber = (tag: CardTag): boolean => formOf(tag) === NUMBER;

const asked = new Set<CardTag>();

/** Loads a picture that only a card names. One that cannot be had is asked for again next time. */
export function loadTag(tag: CardTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  PICTURES[tag][1]().catch(() => asked.delete(tag));
}
