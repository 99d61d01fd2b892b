import type { CardFacts } from '../menu/card-facts.js';
import { readingOf } from '../reading.js';
import { hear } from './aloud.js';
import { voiceFor } from './voices.js';

/** What is read: the reading of the card, as its text in the page is. */
const contentOf = ({ picture, view }: CardFacts): string => readingOf(picture, view.say.words);

/** Has the machine read a card to its reader. */
export async function readAloud(facts: CardFacts): Promise<boolean> {
  const voice = voiceFor(facts);
  if (!voice) return false;
  return hear(facts, {
    form: 'speech',
    of: facts,
    content: contentOf,
    begin(ended) {
      const utterance = new SpeechSynthesisUtterance(contentOf(facts));
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener('end', ended);
      utterance.addEventListener('error', ended);
      // What another part of the page has left to be said is not waited for.
      if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
      return Promise.resolve(() => {
        utterance.removeEventListener('end', ended);
        utterance.removeEventListener('error', ended);
        speechSynthesis.cancel();
      });
    },
  });
}
