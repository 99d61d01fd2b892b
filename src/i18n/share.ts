import type { Share } from '../core/derive/share.js';
import type { Speaker } from './speaker.js';

/** A share as it is printed. */
export function shareText(say: Speaker, { printed, decimals, qualifier }: Share): string {
  return say.words.bound(say.withUnit(say.number(printed, decimals), 'percent'), qualifier);
}
