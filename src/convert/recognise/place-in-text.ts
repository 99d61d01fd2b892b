import { isRegion, isSeveral, type RegionAnswer } from '../names/find-region.js';
import { placePeriod } from '../layout/placeholder.js';
import { levelByName, type RegionBook } from './region-book.js';

/** The place that a title, a sheet or a file names. */
export interface PlaceInText {
  readonly text: string;
  readonly answer: RegionAnswer;
}

const LONGEST = 15;
const ENDS = /(?:省|市|区|县|旗|街道|镇|乡|社区|村)$/;
/** 全区, 各街道, 社区服务: words that end like places and are none. */
const NO_PLACE =
  /^(?:各|该|每|(?:分|全|本|我)(?:省|市|区|县|旗|街道|镇|乡|社区|村))|(?:各|分|全|本|我|该|每|某|按|辖|园|小|片|地|街|城|郊|农|乡镇|市辖)(?:省|市|区|县|旗|街道|镇|乡|社区|村)$|^(?:社区|街道|乡镇|镇街|区县|地区|市区|城区|农村|乡村|城市|城镇|新区|园区|小区)/;

/** The place at the beginning of a text, or of a part of it: 拱墅区 of 2024年3月拱墅区就业情况. */
export function placeIn(
  text: string,
  regions: RegionBook,
  within?: string,
): PlaceInText | undefined {
  const { template } = placePeriod(text);
  const parts = template.split(/\{[a-z]+\}|[-_—()[\]\s:、,·【】《》“”]+/).filter(Boolean);
  for (const part of parts) {
    // 31 of 31 selected is no code of a province.
    if (/^\d{1,5}$/.test(part)) continue;
    const found = placeAtStart(part, regions, within);
    if (found) return found;
  }
  return undefined;
}

function placeAtStart(part: string, regions: RegionBook, within?: string): PlaceInText | undefined {
  const candidates: string[] = [];
  for (let end = Math.min(LONGEST, part.length); end > 1; end--) {
    const text = part.slice(0, end);
    const isCandidate = ENDS.test(text) ? !NO_PLACE.test(text) : end === part.length;
    if (isCandidate) candidates.push(text);
  }
  if (candidates.length === 0) return undefined;
  const answers = regions.look(candidates, within);
  const found = candidates.find((text) => isRegion(answers.get(text)!));
  if (found) return { text: found, answer: answers.get(found)! };
  const asked = candidates.find((text) => ENDS.test(text) && isSeveral(answers.get(text)!));
  if (asked) return { text: asked, answer: answers.get(asked)! };
  // The shortest name of a kind of place that no list has: 环北社区 of 环北社区居民情况.
  const own = candidates
    .reverse()
    .find((text) => text.length > 3 && /(?:社区|村|街道)$/.test(text) && levelByName(text));
  return own ? { text: own, answer: answers.get(own)! } : undefined;
}
