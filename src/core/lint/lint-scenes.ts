import type { CardItem } from '../contract/contract.generated.js';
import type { Dataset } from '../model/dataset.js';
import type { Period } from '../time/period.js';
import { parseRange, reachesInto } from '../time/range.js';
import type { Note } from './note.js';
import { pointer } from '../contract/problem.js';
import { attributesOf } from '../tags/lookup.js';
import { DWELL } from '../contract/scene-dwell.js';

const [SHORTEST, LONGEST] = DWELL;

/** Scenes that show nothing, or something else than they seem to say. */
export function lintScenes({ scenes, grids }: Dataset, note: Note): void {
  const ends = [...grids.values()].flat().flatMap(({ axis }) => axis.ends);
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
      lintPeriods(card, ends, path + pointer('cards', k), note);
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

/** A time that a card asks for and no figure of the document is of, or that is none. */
function lintPeriods(
  { period, periods = [] }: CardItem,
  ends: readonly Period[],
  path: string,
  note: Note,
) {
  const look = (text: string, at: string) => {
    const time = parseRange(text);
    const isOutside = typeof time === 'object' && ends.length > 0 && !reachesInto(ends, time);
    const found = typeof time === 'string' ? time : isOutside ? 'outside' : undefined;
    if (found) note('card-period', at, { value: text, found }, isOutside ? 'warning' : 'error');
  };
  if (period) look(period, path + pointer('period'));
  for (const [i, text] of periods.entries()) look(text, path + pointer('periods', i));
}
