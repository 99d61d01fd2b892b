import type { CardItem } from './contract.generated.js';
import type { Dataset } from './dataset.js';
import type { Note } from './lint.js';
import { pointer } from './problem.js';

/** The words that a setting of a card knows, where it knows but a few. */
const WORDS: Partial<Record<keyof CardItem, readonly string[]>> = {
  mode: ['decision'],
  picture: ['bars', 'waffle'],
};

/** Scenes that show nothing, or something else than they seem to say. */
export function lintScenes({ scenes }: Dataset, note: Note): void {
  for (const [i, { scene, cards = [] }] of scenes.entries()) {
    const path = pointer('scenes', i);
    if (!scene && cards.length === 0) note('scene-empty', path, {}, 'error');
    for (const [k, card] of cards.entries()) lintWords(card, path + pointer('cards', k), note);
  }
}

function lintWords(card: CardItem, path: string, note: Note) {
  for (const [field, known] of Object.entries(WORDS)) {
    const value = card[field as keyof CardItem];
    if (typeof value !== 'string' || known.includes(value)) continue;
    note('unknown-word', path + pointer(field), { field, value, known: known.join(', ') });
  }
}
