import type { Observation } from '../../../core/series/resolve.js';
import type { Speaker } from '../../../i18n/speaker.js';

/** A figure in a headline, with the word for what is not yet final of it: 96.5%（初步数）. */
export function claimed(say: Speaker, observation: Observation): string {
  const { aside, list, statuses } = say.words;
  const letters = observation.status.filter((letter) => letter === 'P' || letter === 'E');
  const value = say.value(observation);
  return letters.length > 0 ? aside(value, list(letters.map((letter) => statuses[letter]))) : value;
}
