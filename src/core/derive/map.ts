import type { MapInfo } from '../contract/contract.generated.js';
import type { Dataset, Region } from '../model/dataset.js';

/** Why no map is drawn, and the tile grid stands in. */
export type MapRefusal =
  'no-map' | 'no-approval' | 'no-producer' | 'no-crs' | 'no-boundary-date' | 'unknown-crs';

/** A map that may be drawn: all that must be printed with it is there. */
export type ApprovedMap = MapInfo & {
  url: string;
  approval: string;
  producer: NonNullable<MapInfo['producer']>;
  crs: string;
  boundaryDate: string;
};

/** Systems whose coordinates are longitude and latitude in degrees. */
const GEOGRAPHIC = /^(?:CGCS ?2000|WGS ?84|GCJ-?02|EPSG:(?:4490|4326)|CRS:?84|OGC:CRS84)$/i;

/**
 * The dataset's map, or why it is not drawn. A map is a regulated publication (地图管理条例 art. 15):
 * without approval number, producer, coordinate system and date of its boundaries none is shown
 * (RULES.md, rule 11), and coordinates that are no degrees cannot be placed.
 */
export function approvedMap({ map }: Dataset): ApprovedMap | MapRefusal {
  if (!map?.url) return 'no-map';
  if (!map.approval?.trim()) return 'no-approval';
  if (!map.producer) return 'no-producer';
  if (!map.crs) return 'no-crs';
  if (!map.boundaryDate) return 'no-boundary-date';
  return GEOGRAPHIC.test(map.crs.trim()) ? (map as ApprovedMap) : 'unknown-crs';
}

/**
 * The first region that did not exist yet when the boundaries were drawn, so that the map shows other
 * places (330105 before April 2021; RULES.md, rule 10). A date without a day means its end.
 */
export function datedBefore(boundaryDate: string, regions: readonly Region[]): Region | undefined {
  const at = boundaryDate.slice(0, 10);
  return regions.find(({ validFrom = '' }) => at < validFrom.slice(0, at.length));
}
