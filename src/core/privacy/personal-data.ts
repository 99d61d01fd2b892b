import type { Dataset } from '../model/dataset.js';
import { pointer } from '../contract/problem.js';

/**
 * Mobile numbers, identity numbers (GB 11643) and a name behind a label. Of a name that stands alone
 * nothing can be told.
 */
const PERSONAL = [
  /(?:^|\D)1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/,
  /(?:^|\D)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?!\d)/,
  /(?:联系人|负责人|经办人|调解员|姓名)[:：]\s*[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/,
];

/**
 * The places whose text holds what looks like data of a single person. A published page has none
 * (Personal Information Protection Law, article 25); the text itself is not repeated.
 */
export function personalData(dataset: Dataset): string[] {
  const { info, items, programmes, annotations, breaks, indicators, sources, grids, scenes } =
    dataset;
  const places: string[] = [];
  const look = (value: unknown, path: string) => {
    if (typeof value === 'string') {
      if (PERSONAL.some((pattern) => pattern.test(value))) places.push(path);
    } else if (value && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) look(member, path + pointer(key));
    }
  };
  look({ dataset: info, items, annotations, breaks, scenes }, '');
  for (const [list, entries] of Object.entries({ programmes, indicators, sources })) {
    for (const [id, entry] of entries) look(entry, pointer(list, id));
  }
  for (const [indicator, ofIndicator] of grids) {
    for (const { details } of ofIndicator) {
      for (const { region, note, raw } of details.values()) {
        look({ note, raw }, pointer('observations', `${indicator} ${region}`));
      }
    }
  }
  return [...new Set(places)];
}
