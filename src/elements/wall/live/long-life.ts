/** What is known of the memory of a page that runs for months. */
export interface Health {
  /** Bytes in use and the most that the browser allows; undefined where it does not say. */
  used: number | undefined;
  limit: number | undefined;
  /** Bytes in use when the wall came to rest after its start. */
  atStart: number | undefined;
  /** Hours since the page was loaded. */
  hours: number;
  /** The hour of the day, 0 to 23, where the wall hangs. */
  hour: number;
}

/** The hours in which nobody stands before a wall. */
const QUIET: readonly [number, number] = [3, 5];

/** A page that was loaded less than so many hours ago is left alone: a reload did not help. */
const SETTLED = 6;

/**
 * Whether a wall should load itself anew: in a quiet hour where memory has doubled and more since
 * its start, or takes half of what there is; at any hour where the end is near, for a crash in front
 * of guests is worse (grafana/grafana#50820, dataease/dataease#11478).
 */
export function shouldReload({ used, limit, atStart, hours, hour }: Health): boolean {
  if (used === undefined || limit === undefined || hours < SETTLED) return false;
  if (used > 0.9 * limit) return true;
  const quiet = hour >= QUIET[0] && hour < QUIET[1];
  return quiet && (used > 0.5 * limit || (atStart !== undefined && used > 2.5 * atStart));
}

/** Where a picture stands at a minute so that no edge burns in: a slow walk around its place. */
export function driftAt(minute: number, reach: number): [number, number] {
  const walk = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [-1, 1],
    [-1, 0],
    [-1, -1],
    [0, -1],
    [1, -1],
  ] as const;
  const [x, y] = walk[Math.floor(minute) % walk.length]!;
  return [x * reach, y * reach];
}
