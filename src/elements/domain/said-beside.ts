import { courseOf } from '../../core/derive/finding/course.js';
import { distanceOf } from '../../core/derive/finding/distance.js';
import { saidByCourse, saidByStanding, type Said } from '../../core/derive/finding/said.js';
import { standingOf } from '../../core/derive/finding/standing.js';
import type { Judgement } from '../../core/derive/target.js';
import { windowOf } from '../../core/series/window.js';
import type { Figure, View } from '../base/element/view.js';
import { peersFor } from '../base/list/peers.js';

/** What the titles of the pictures of an indicator say of it, so that its reading need not. */
export function saidBeside(
  view: View,
  { series, observation, judgement, later }: Figure & { judgement: Judgement | undefined },
): Said[] {
  const { dataset, region, from, until } = view;
  const peers = peersFor({ ...view, indicator: series.indicator });
  // The reading of a street that was picked is of what lies below it, and the ranking is not; of a month without
  // a figure the ranking may have those of the streets.
  const isOfPeers =
    peers?.above === region && peers.ranking.period.code === observation.period.code;
  return [
    ...saidByCourse(courseOf(dataset, series, windowOf(series, from, until))),
    ...(judgement && distanceOf(judgement, later) ? (['target'] as const) : []),
    ...saidByStanding(isOfPeers ? standingOf(dataset, peers.ranking, peers.regions) : undefined),
  ];
}
