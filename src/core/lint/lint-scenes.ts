import type { CardItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Note } from './note.js';
import { pointer } from '../contract/problem.js';
import { attributesOf } from '../tags/lookup.js';
import { DWELL } from '../contract/scene-dwell.js';

const [SHORTEST, LONGEST] = DWELL;

/** Scenes that show nothing, or something else than they seem to say. */
export function lintScenes({ scenes }: Dataset, note: Note): void {
  for (const [i, { scene, dwell, cards = [] }] of scenes.entries()) {
    const path = pointer('scenes', i);
    if (!scene && cards.length === 0) note('scene-empty', path, {}, 'error');
    if (dwell !== undefined && (dwell < SHORTEST || dwell > LONGEST)) {
      // A wall takes 0 for none.
      const held = dwell && (dwell < SHORTEST ? SHORTEST : LONGEST);
      note('dwell-held', path + pointer('dwell'), { value: dwell, found: held });
    }
    for (const [k, card] of cards.entries()) {
      lintCard(card, path + pointer('cards', k), note);
    }
  }
}

/** What a card cannot be drawn without, and words that a setting of it does not know. */
function lintCard(card: CardItem, path: string, note: Note) {
  for (const [field, { kind, words = [], required }] of Object.entries(attributesOf(card.tag))) {
    const value = card[field as keyof CardItem];
    const isEmpty = [value ?? []].flat().length === 0;
    if (required && isEmpty) note('card-lacks', path, { value: card.tag, field });
    if (kind !== 'word' || typeof value !== 'string' || words.includes(value)) continue;
    note('unknown-word', path + pointer(field), { field, value, known: words.join(', ') });
  }
}
