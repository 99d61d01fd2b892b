import type { nothing, TemplateResult } from 'lit';
import { stepOf } from '../../../core/derive/classes.js';
import type { Ranked } from '../../../core/derive/rank.js';
import { shadingOf, type Shading } from '../../../core/derive/shading.js';
import { judgedRows, type Judged } from '../../../core/derive/target.js';
import type { IndicatorView, View } from '../element/view.js';
import { markOf } from '../text/miss.js';
import { renderClassKey, type KeyOf } from './class-key.js';
import { lookOfStep } from './shades.styles.js';

/** Regions with the judgement of their figures, and the shading of those that have a place. */
export interface ShadedPeers {
  rows: readonly Judged<Ranked>[];
  shading: Shading;
}

export function shadedPeers({ dataset }: View, rows: readonly Ranked[]): ShadedPeers {
  const judged = judgedRows(dataset, rows);
  return { rows: judged, shading: shadingOf(judged.filter(isPlaced)) };
}

const isPlaced = ({ place }: Ranked) => place !== undefined;

/** The class of a region's shade; `none` for a figure that has no place. */
export function shadeOf({ classes }: Shading, { place, observation }: Ranked): string {
  if (!classes || place === undefined) return 'none';
  return `shaded ${lookOfStep(classes, stepOf(classes, observation.printed))}`;
}

/** The key of a picture of regions. */
export function peersKey({ indicator }: IndicatorView, { rows, shading }: ShadedPeers): KeyOf {
  const placed = rows.filter(isPlaced);
  const misses = placed.flatMap(({ judgement }) => (judgement ? markOf(judgement) || [] : []));
  return {
    shading,
    values: placed.map(({ observation }) => observation.printed),
    each: 'area',
    hasUnshaded: placed.length < rows.length,
    unit: indicator.unit,
    miss: misses[0] ?? '',
  };
}

/** What depth of colour means in a picture of regions. */
export const renderPeersKey = (
  view: IndicatorView,
  shaded: ShadedPeers,
  size: { width: number; em: number },
): TemplateResult | typeof nothing => renderClassKey(view.say, peersKey(view, shaded), size);
