import { idOf, type Area } from '../../charts/map.js';
import type { Ranked } from '../../core/derive/rank.js';
import type { Peers } from '../base/list/peers.js';

/** The areas of a map file beside the regions of the data. */
export interface MapMatch {
  /** The areas that are regions, and the figure of each at the same place. */
  areas: readonly Area[];
  rows: readonly Ranked[];
  /** What the file names the areas by that are none. */
  others: readonly string[];
}

/** Finds the region of each area, by the property of the file that the dataset names. */
export function matchAreas(
  areas: readonly Area[],
  peers: Peers,
  key: string | undefined,
): MapMatch {
  const byKey = rowsByKey(peers);
  const matched = areas.flatMap((area) => {
    const row = byKey.get(idOf(area, key));
    return row ? [{ area, row }] : [];
  });
  const ids = areas.map((area) => idOf(area, key));
  return {
    areas: matched.map(({ area }) => area),
    rows: matched.map(({ row }) => row),
    others: ids.filter((id) => !byKey.has(id)),
  };
}

/** The figures by what an area of the file may name its region by: the id, else the code. */
function rowsByKey({ ranking, regions }: Peers): Map<string, Ranked> {
  const byId = new Map(ranking.rows.map((row) => [row.region.id, row]));
  const byCode = regions.flatMap(({ id, code }): [string, Ranked][] => {
    const row = byId.get(id);
    return code && row ? [[code, row]] : [];
  });
  return new Map([...byCode, ...byId]);
}
