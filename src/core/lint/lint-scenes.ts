import type { CardItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Note } from './note.js';
import { pointer } from '../contract/problem.js';
import { DWELL } from '../contract/scene-dwell.js';

/** The words that a setting of a card knows, where it knows but a few. */
const WORDS: Partial<Record<keyof CardItem, readonly string[]>> = {
  mode: ['decision'],
  picture: ['bars', 'waffle'],
};

/** What a card cannot be drawn without. */
const NEEDS: Partial<Record<CardItem['tag'], keyof CardItem>> = { funnel: 'indicators' };

const [SHORTEST, LONGEST] = DWELL;

/** Scenes that show nothing, or something else than they seem to say. */
export function lintScenes({ scenes }: Dataset, note: Note): void {
  for (const [i, { scene, dwell, cards = [] }] of scenes.entries()) {
    const path = pointer('scenes', i);
    if (!scene && cards.length === 0) note('scene-empty', path, {}, 'error');
    if (dwell !== undefined && (dwell < SHORTEST || dwell > LONGEST)) {
      // A wall takes 0 for none.
      const found = dwell && (dwell < SHORTEST ? SHORTEST : LONGEST);
      note('dwell-held', path + pointer('dwell'), { value: dwell, found });
    }
    for (const [k, card] of cards.entries()) {
      lintWords(card, path + pointer('cards', k), note);
      lintNeed(card, path + pointer('cards', k), note);
    }
  }
}

function lintNeed(card: CardItem, path: string, note: Note) {
  const field = NEEDS[card.tag];
  if (!field || [card[field] ?? []].flat().length > 0) return;
  note('card-lacks', path, { value: card.tag, field });
}

function lintWords(card: CardItem, path: string, note: Note) {
  for (const [field, known] of Object.entries(WORDS)) {
    const value = card[field as keyof CardItem];
    if (typeof value !== 'string' || known.includes(value)) continue;
    note('unknown-word', path + pointer(field), { field, value, known: known.join(', ') });
  }
}
