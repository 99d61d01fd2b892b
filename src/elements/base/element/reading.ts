import type { Words } from '../../../i18n/zh-cn.js';
import type { Picture, Refusal } from './outcome.js';
import { headOf } from './standing.js';

/** What a card says, in sentences: its headline, what it is of, and what the picture says beside that. */
export function readingOf(outcome: Picture | Refusal, { paragraph, stop }: Words): string {
  if (outcome.kind === 'refusal') return paragraph([outcome.heading + stop, ...outcome.sentences]);
  const { heading, where } = headOf(outcome);
  const said = [heading, where].filter(Boolean).map((text) => text + stop);
  return paragraph([...said, outcome.summary ?? '']);
}

/**
 * Writes the reading of a card into its light tree, where the script finds it by which a portal reads a page aloud:
 * the text of the tag is its reading. It is seen by nobody, and hidden from screen readers, which have the card.
 */
export function writeReading(host: Element, text: string): void {
  let place = host.querySelector(':scope > [slot=reading]');
  if (!place) {
    place = document.createElement('span');
    place.slot = 'reading';
    host.append(place);
  }
  if (place.textContent !== text) place.textContent = text;
}
