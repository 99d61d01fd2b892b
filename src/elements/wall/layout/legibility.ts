/** A wall and the people before it. */
export interface Viewing {
  /** Height of the lit area, in metres. */
  heightM: number;
  /** Height of the picture on it, in pixels. */
  heightPx: number;
  /** From the eyes to the wall, in metres. */
  distanceM: number;
}

/**
 * Least and preferred height of a capital letter as the eye sees it, in minutes of arc: ISO 9241-3
 * (1992), kept in ISO 9241-303 (2011): “shall be” 16, 20 to 22 “preferred for most tasks”.
 */
export const LEAST_MINUTES = 16;
export const PREFERRED_MINUTES = 20;

/** Height of a capital or a numeral in em. Chinese characters fill more of it, 0.88 em or so. */
const CAPITAL = 0.7;

/**
 * The font size, in pixels, at which a capital is seen under so many minutes of arc: twice the
 * distance times the tangent of half the angle. 0 where the wall is not described.
 */
export function fontSizeFor(
  { heightM, heightPx, distanceM }: Viewing,
  minutes = LEAST_MINUTES,
): number {
  if (!(heightM > 0 && heightPx > 0 && distanceM > 0)) return 0;
  const capital = 2 * distanceM * Math.tan((minutes / 60 / 2) * (Math.PI / 180));
  return (capital / CAPITAL / heightM) * heightPx;
}
