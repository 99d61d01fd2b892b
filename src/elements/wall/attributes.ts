import { panelsOf } from './layout/seams.js';
import { streamAddress } from './live/stream-address.js';

/** What the numbers of a wall may be: metres, times, seconds, pixels, a number of a scene. */
const RANGES = {
  'height-m': [0.2, 50],
  'distance-m': [0.2, 500],
  'stretch-x': [0.25, 4],
  dwell: [1, 86_400],
  drift: [0, 8],
  scene: [1, 99],
  refresh: [0, 86_400],
} as const;

/** A number where it is one that a wall can use, else what holds without it. */
export function usable(name: keyof typeof RANGES, value: number, without: number): number {
  const [least, most] = RANGES[name];
  return value >= least && value <= most ? value : without;
}

/** The attributes of a wall that say what it cannot use, as they are written. */
export function unusable(wall: Element): string[] {
  const written = (name: string) => wall.getAttribute(name)?.trim() ?? '';
  const numbers = (Object.keys(RANGES) as (keyof typeof RANGES)[]).filter((name) => {
    const text = written(name);
    return text !== '' && Number.isNaN(usable(name, Number(text), NaN));
  });
  const seams = written('seams') !== '' && !panelsOf(written('seams')) ? ['seams'] : [];
  const isStream = streamAddress(written('stream'), wall.baseURI) !== undefined;
  const stream = written('stream') !== '' && !isStream ? ['stream'] : [];
  return [...numbers, ...seams, ...stream].map((name) => `${name}="${written(name)}"`);
}
