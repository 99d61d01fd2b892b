import type { Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';

/** A figure in a headline, with the word for what is not yet final of it: 96.5%（初步数）. */
export const claimed = (say: Speaker, observation: Observation): string =>
  claimedFrom(say, say.value(observation), [observation]);

/** The same of what is computed from figures, or printed for several of them. */
export function claimedFrom(
  say: Speaker,
  text: string,
  observations: readonly Observation[],
): string {
  const { aside, list, statuses } = say.words;
  const words = (['P', 'E'] as const)
    .filter((letter) => observations.some(({ status }) => status.includes(letter)))
    .map((letter) => statuses[letter]);
  return words.length > 0 ? aside(text, list(words)) : text;
}
