import type { CardItem } from '../../../core/contract/contract.generated.js';
import { tags } from '../../../core/tags/facts.generated.js';
import type { CardTag, FormName } from '../../../core/tags/tags.js';
import type { Form } from '../layout/form.js';

/** The place that each form of the table of tags stands for. */
const FORMS: Readonly<Record<FormName, Form>> = {
  number: { shape: 1.8, least: [15, 13] },
  list: { shape: 0.8, least: [21, 28] },
  panel: { shape: 1.1, least: [19, 18] },
  chart: { shape: 1.6, least: [18, 12] },
  band: { shape: 2.2, least: [25, 13] },
};

/** The module of each picture that a card may name. */
const MODULES: Record<CardTag, () => Promise<unknown>> = {
  alerts: () => import('../../alerts/gf-alerts.js'),
  brief: () => import('../../brief/gf-brief.js'),
  cohort: () => import('../../cohort/gf-cohort.js'),
  compare: () => import('../../compare/gf-compare.js'),
  composition: () => import('../../composition/gf-composition.js'),
  distribution: () => import('../../distribution/gf-distribution.js'),
  facts: () => import('../../facts/gf-facts.js'),
  flow: () => import('../../flow/gf-flow.js'),
  funnel: () => import('../../funnel/gf-funnel.js'),
  heatmap: () => import('../../heatmap/gf-heatmap.js'),
  listing: () => import('../../listing/gf-listing.js'),
  map: () => import('../../map/gf-map.js'),
  programme: () => import('../../programme/gf-programme.js'),
  progress: () => import('../../progress/gf-progress.js'),
  ranking: () => import('../../ranking/gf-ranking.js'),
  reach: () => import('../../reach/gf-reach.js'),
  stat: () => import('../../stat/gf-stat.js'),
  table: () => import('../../table/gf-table.js'),
  tiles: () => import('../../tiles/gf-tiles.js'),
  timeline: () => import('../../timeline/gf-timeline.js'),
  trend: () => import('../../trend/gf-trend.js'),
};

/** What place a picture asks for. */
export const formOf = (tag: CardTag): Form => FORMS[tags[tag].form];

/** True for pictures of one number: little to read, and small where a document does not say more. */
export const isNumber = (tag: CardTag): boolean => tags[tag].form === 'number';

/** True for a card of the regions below one, which changes when any of these does. */
export function isOverRegions({ tag, by = '' }: CardItem): boolean {
  const { overRegions } = tags[tag];
  return overRegions === 'by' ? by.split(/\s+/).includes('region') : overRegions === true;
}

const asked = new Set<CardTag>();

/** Loads a picture that only a card names. One that cannot be had is asked for again next time. */
export function loadTag(tag: CardTag): void {
  if (asked.has(tag)) return;
  asked.add(tag);
  MODULES[tag]().catch(() => asked.delete(tag));
}
