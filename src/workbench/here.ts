import type { Line } from './client.js';
import { engineFor, ownFilesAt } from './conversion.js';
import { servedSession, type Answered } from './worker.js';

/** A session in the page itself, by the same messages. What takes long begins once the page is painted. */
export function hereLine(): Line {
  const listeners: ((answer: Answered) => void)[] = [];
  const take = servedSession(
    (lang, base) => engineFor(lang, ownFilesAt(base)),
    (answer) => {
      for (const listener of listeners) listener(answer);
    },
  );
  return {
    send: (message) => void setTimeout(() => take(message), 0),
    hear: (listener) => void listeners.push(listener),
  };
}
