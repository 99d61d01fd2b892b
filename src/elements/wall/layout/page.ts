import { layoutOf, type Box } from './boxes.js';
import type { Layout, Ratio } from './layout.js';

/** What a front page has to place beside its lead. */
export interface PageParts {
  /** So many figures: `f0`, `f1` … */
  figures: number;
  /** The regions as tiles: `map`. */
  hasMap: boolean;
  /** The regions in order, along the base of a wall that is wide enough: `rank`. */
  hasRank: boolean;
}

/** Lines as near as this are one line. */
const NEAR = 1e-6;

/** Where the lead ends beside the map, from 0 to 1. */
const LEAD: Record<Exclude<Ratio, 'portrait' | 'ribbon'>, number> = {
  square: 0.55,
  wide: 7 / 12,
  cinema: 7 / 12,
};

/** Where the strip of figures begins below the lead. */
const STRIP: Record<Exclude<Ratio, 'portrait' | 'ribbon'>, number> = {
  square: 0.68,
  wide: 0.69,
  cinema: 0.69,
};

const figure = (i: number) => `f${i}`;

/**
 * A front page: one lead, the figures, one map. The lead is at the top left and largest (`lead`); the
 * figures are a strip below it and the map, or a block between them on a ribbon, whose base the
 * ranking of the regions (`rank`) fills; on an upright wall all stand below one another.
 */
export function pageLayout(ratio: Ratio, parts: PageParts): Layout {
  return layoutOf(
    ratio === 'portrait'
      ? upright(parts)
      : ratio === 'ribbon'
        ? ribbon(parts)
        : broad(parts, LEAD[ratio], STRIP[ratio]),
    NEAR,
  );
}

/** The lead beside the map, the figures in one row below them. */
function broad({ figures, hasMap }: PageParts, lead: number, strip: number): Box[] {
  const bottom = figures > 0 ? strip : 1;
  return [
    { area: 'lead', left: 0, right: hasMap ? lead : 1, top: 0, bottom },
    ...(hasMap ? [{ area: 'map', left: lead, right: 1, top: 0, bottom }] : []),
    ...block(figures, figures, { left: 0, right: 1, top: bottom, bottom: 1 }),
  ];
}

/** The lead, the figures and the map beside one another, all with one base. */
function ribbon({ figures, hasMap, hasRank }: PageParts): Box[] {
  const bottom = hasRank ? 0.84 : 1;
  const shares = [0.3, figures > 0 ? 0.35 : 0, hasMap ? 0.35 : 0];
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [lead, middle] = shares.map((share) => share / total) as [number, number];
  const columns = figures <= 2 ? 1 : figures <= 4 ? 2 : 3;
  return [
    { area: 'lead', left: 0, right: lead, top: 0, bottom },
    ...block(figures, columns, { left: lead, right: lead + middle, top: 0, bottom }),
    ...(hasMap ? [{ area: 'map', left: lead + middle, right: 1, top: 0, bottom }] : []),
    ...(hasRank ? [{ area: 'rank', left: 0, right: 1, top: bottom, bottom: 1 }] : []),
  ];
}

/** The lead, the map and each figure, below one another. */
function upright({ figures, hasMap }: PageParts): Box[] {
  const shares = [0.33, hasMap ? 0.46 : 0, figures > 0 ? 0.21 : 0];
  const total = shares.reduce((sum, share) => sum + share, 0);
  const [lead, map] = shares.map((share) => share / total) as [number, number];
  return [
    { area: 'lead', left: 0, right: 1, top: 0, bottom: lead },
    ...(hasMap ? [{ area: 'map', left: 0, right: 1, top: lead, bottom: lead + map }] : []),
    ...block(figures, 1, { left: 0, right: 1, top: lead + map, bottom: 1 }),
  ];
}

/** So many figures in rows of `columns`; the last row is as wide as the others. */
function block(figures: number, columns: number, room: Omit<Box, 'area'>): Box[] {
  const rows = Math.ceil(figures / columns);
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  return Array.from({ length: figures }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, figures - row * columns);
    const column = i - row * columns;
    return {
      area: figure(i),
      left: room.left + (width * column) / inRow,
      right: room.left + (width * (column + 1)) / inRow,
      top: room.top + (height * row) / rows,
      bottom: room.top + (height * (row + 1)) / rows,
    };
  });
}
