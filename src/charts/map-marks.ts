import type { Token } from '../theme/palettes.js';
import type { Outline } from './map.js';
import { hatchedOutline } from './hatched-outline.js';
import type { Mark } from './marks.js';
import { WORD_SIZE } from './scale.js';
import { textWidth } from './text-width.js';

/** A region on a map, and what is said of it there. */
export interface MapArea {
  outline: Outline;
  /** Its shade; none where its figure has no place. */
  shade: Token | undefined;
  isWithheld: boolean;
  isPicked: boolean;
  /** The sign of a miss, or ''; it stands even where the name has no room. */
  miss: string;
  /** Its name with its signs. */
  name: string;
}

/** The regions of a map by their shades, those that are marked above all others, and the names that have room. */
export function mapMarks(areas: readonly MapArea[], em: number): Mark[] {
  const outlined = (
    role: 'area-missed' | 'area-picked' | 'area-picked-edge',
    { outline: { d } }: MapArea,
  ): Mark => {
    return { mark: 'path', role, d };
  };
  return [
    ...areas.flatMap(areaMarks),
    ...areas.filter(({ miss }) => miss).map((area) => outlined('area-missed', area)),
    ...areas
      .filter(({ isPicked }) => isPicked)
      .flatMap((area) => [outlined('area-picked-edge', area), outlined('area-picked', area)]),
    ...areas.flatMap((area) => nameMarks(area, em)),
  ];
}

function areaMarks({ outline: { d }, shade, isWithheld }: MapArea): Mark[] {
  const role = shade ? 'area' : 'area-none';
  return [
    { mark: 'path', role, tone: shade, part: 'region', d },
    ...(isWithheld ? [{ mark: 'path', role: 'withheld', d: hatchedOutline(d) } as const] : []),
  ];
}

/** The name has an edge of its shade, so that a boundary does not cross it. */
function nameMarks({ outline, shade, name, miss }: MapArea, em: number): Mark[] {
  const hasRoom = textWidth(name) * WORD_SIZE * em < outline.width;
  const text = hasRoom ? name : miss;
  if (!text) return [];
  const role = shade ? 'area-name' : 'area-name-none';
  const [x, y] = [outline.x, outline.y + 0.32 * WORD_SIZE * em];
  return [{ mark: 'text', role, tone: shade, x, y, anchor: 'middle', text }];
}
