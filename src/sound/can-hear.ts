import type { Series } from '../core/series/resolve.js';

/** True where a course has two figures at least, so that there is something to hear. */
export function canHear({ values }: Pick<Series, 'values'>): boolean {
  let known = 0;
  for (let i = 0; i < values.length && known < 2; i++) if (!Number.isNaN(values[i]!)) known++;
  return known === 2;
}

/** True where the browser can play at all. */
export const canPlay = (): boolean =>
  typeof AudioContext === 'function' && typeof StereoPannerNode === 'function';
