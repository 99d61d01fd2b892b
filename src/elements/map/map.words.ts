import type { MapRefusal } from '../../core/derive/map.js';
import { inEach } from '../../i18n/lang.js';
import type { FileFault } from './map-file.js';

/** Why the tile grid stands in for a map. */
export type NoMap = MapRefusal | FileFault | 'unmatched';

interface MapWords {
  refusals: Record<NoMap, string>;
  /** What must stand in every drawing of the map. */
  imprint(approval: string, producer: string, crs: string, date: string): string;
  unmatched(names: string): string;
  /** The boundaries are older than a region. */
  stale(region: string, date: string): string;
  /** The map still has a region that has ended. */
  ended(region: string, date: string): string;
  /** What the map has and the data have not. */
  others(count: number, ids: string): string;
  title: string;
}

/** What is said of a map, and of why there is none. */
export const mapWords = inEach<MapWords>({
  'zh-CN': {
    title: '地图',
    refusals: {
      'no-map': '数据没有提供地图，以下为街道方格图。',
      'no-approval': '地图没有审图号，不绘制；以下为街道方格图。',
      'no-producer': '地图没有注明制作单位，不绘制；以下为街道方格图。',
      'no-crs': '地图没有注明坐标系，不绘制；以下为街道方格图。',
      'no-boundary-date': '地图没有注明界线日期，不绘制；以下为街道方格图。',
      'unknown-crs': '地图的坐标系不是经纬度，无法绘制；以下为街道方格图。',
      'not-loaded': '地图文件无法载入；以下为街道方格图。',
      'no-areas': '地图文件里没有面状区域；以下为街道方格图。',
      unmatched: '地图与数据的地区对不上（界线日期可能不同）；以下为街道方格图。',
    },
    imprint: (approval, producer, crs, date) =>
      `审图号：${approval}　制作：${producer}　界线：${date}　坐标系：${crs}`,
    unmatched: (names) => `地图上没有：${names}。`,
    stale: (region, date) => `地图界线早于“${region}”设立（${date}），与数据不是同一时期，请核对。`,
    ended: (region, date) => `地图上还有“${region}”（${date}止），与数据不是同一时期，请核对。`,
    others: (count, ids) => `地图上另有${count}个区域没有对应的数据（${ids}），未画。`,
  },
  en: {
    title: 'Map',
    refusals: {
      'no-map': 'The data bring no map; this is a grid of tiles.',
      'no-approval': 'The map has no approval number and is not drawn; this is a grid of tiles.',
      'no-producer': 'The map names no producer and is not drawn; this is a grid of tiles.',
      'no-crs': 'The map names no coordinate system and is not drawn; this is a grid of tiles.',
      'no-boundary-date':
        'The map gives no date of its boundaries and is not drawn; this is a grid of tiles.',
      'unknown-crs':
        'The coordinates of the map are not degrees and cannot be drawn; this is a grid of tiles.',
      'not-loaded': 'The map could not be loaded; this is a grid of tiles.',
      'no-areas': 'The map file holds no areas; this is a grid of tiles.',
      unmatched:
        'The map and the data have different areas (perhaps of another date); this is a grid of tiles.',
    },
    imprint: (approval, producer, crs, date) =>
      `Approval: ${approval} · Producer: ${producer} · Boundaries: ${date} · CRS: ${crs}`,
    unmatched: (names) => `Not on the map: ${names}.`,
    stale: (region, date) =>
      `The boundaries of the map are older than “${region}” (founded ${date}): map and data differ in date.`,
    ended: (region, date) =>
      `The map still has “${region}” (ended ${date}): map and data differ in date.`,
    others: (count, ids) =>
      `Not drawn: ${count} area${count === 1 ? '' : 's'} of the map without data (${ids}).`,
  },
});
