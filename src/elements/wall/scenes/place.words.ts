import { inEach } from '../../../i18n/lang.js';

interface PlaceWords {
  /** A place among regions where one end is best, and where none is. */
  best(place: number, count: number): string;
  highest(place: number, count: number): string;
  /** Where bounds or withheld figures leave it open. */
  open: string;
  above(region: string, by: string): string;
  below(region: string, by: string): string;
  same(region: string): string;
  /** The title of regions in order. */
  descending(name: string): string;
  ascending(name: string): string;
  /** So many in the middle are not shown. */
  between(count: number): string;
  /** So many have no figure that can be drawn. */
  undrawn(count: number): string;
}

/** How a region stands among the others, and beside the whole. */
export const placeWords = inEach<PlaceWords>({
  'zh-CN': {
    best: (place, count) => `第${place}位，共${count}个`,
    highest: (place, count) => `由高到低第${place}，共${count}个`,
    open: '名次不定',
    above: (region, by) => `高于${region}${by}`,
    below: (region, by) => `低于${region}${by}`,
    same: (region) => `与${region}相同`,
    descending: (name) => `${name}，由高到低`,
    ascending: (name) => `${name}，由低到高`,
    between: (count) => `… 另${count}个`,
    undrawn: (count) => `另${count}个没有可画的数`,
  },
  en: {
    best: (place, count) => `Place ${place} of ${count}`,
    highest: (place, count) => `${place} of ${count}, highest first`,
    open: 'Place open',
    above: (region, by) => `${by} above ${region}`,
    below: (region, by) => `${by} below ${region}`,
    same: (region) => `same as ${region}`,
    descending: (name) => `${name}, highest first`,
    ascending: (name) => `${name}, lowest first`,
    between: (count) => `… ${count} more`,
    undrawn: (count) => `${count} without a figure to draw`,
  },
});
