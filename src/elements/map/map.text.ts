import { datedBefore, type ApprovedMap } from '../../core/derive/map.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Judged } from '../../core/derive/target.js';
import type { Speaker } from '../../i18n/speaker.js';
import type { View } from '../base/element/view.js';
import type { Peers } from '../base/list/peers.js';
import type { MapMatch } from './map-match.js';
import { mapWords } from './map.words.js';

/** What must stand in every drawing of a map, and goes along with its table. */
export function imprintText(
  say: Speaker,
  { approval, producer, crs, boundaryDate }: ApprovedMap,
): string {
  return mapWords[say.lang].imprint(
    approval,
    say.text(producer),
    crs,
    say.words.date(boundaryDate),
  );
}

/** A region with its figure, and how it stands to the target that the map marks, for tooltip and speech. */
export function regionText(
  say: Speaker,
  { region, observation, judgement }: Judged<Ranked>,
): string {
  const verdict =
    judgement && observation.value !== null ? [say.standing(judgement, observation)] : [];
  return say.words.list([say.words.pair(say.region(region.id), say.told(observation)), ...verdict]);
}

/** Where the map and the data are not of the same places or the same time. */
export function differences(
  view: View,
  { above, regions }: Peers,
  map: ApprovedMap,
  { rows, others }: MapMatch,
): string[] {
  const { say } = view;
  const words = mapWords[say.lang];
  const newer = datedBefore(map.boundaryDate, [above, ...regions]);
  const drawn = new Set(rows.map(({ region }) => region.id));
  const absent = regions.filter(({ id }) => !drawn.has(id)).map(({ id }) => say.region(id));
  return [
    ...(newer?.validFrom
      ? [words.stale(say.region(newer.id), say.words.date(newer.validFrom))]
      : []),
    ...(absent.length > 0 ? [words.unmatched(say.words.names(absent))] : []),
    ...(others.length > 0 ? [othersText(view, others)] : []),
  ];
}

/** What the map file has beside the regions: one that has ended tells that it is of another time. */
function othersText({ say, dataset }: View, ids: readonly string[]): string {
  const words = mapWords[say.lang];
  const ended = [...dataset.regions.values()].find(
    ({ id, code, validTo }) => validTo && (ids.includes(id) || (code && ids.includes(code))),
  );
  return ended?.validTo
    ? words.ended(say.region(ended.id), say.words.date(ended.validTo))
    : words.others(ids.length, say.words.names(ids.slice(0, 3).filter(Boolean)));
}
