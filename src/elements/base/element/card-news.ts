import type { Snapshot } from '../../../data/source.js';
import { lateCode } from './late-code.js';
import { sayNews, type NewsHost } from './live-region.js';
import type { View } from './view.js';

/** The code of what is read out. */
type News = typeof import('./news.js');

/** What is drawn of a snapshot, and in words how old it is, where it could not be renewed. */
export interface DrawnNews {
  view: View;
  stale(): string | undefined;
}

/** What of a card is read out to those who hear the page: what was chosen, and what a refresh has brought. */
export class CardNews {
  /** The snapshot that a reader has last seen the figures of, or why there are none. */
  #seen: Snapshot | undefined;

  constructor(readonly host: NewsHost) {}

  /** Has a sentence read out, with what else is said in the same moment; about one thing the last. */
  say(sentence: string, about?: string): void {
    if (sentence) void sayNews(this.host, sentence, about);
  }

  /** The same for a sentence whose code comes with the first one; a page that cannot have it says nothing. */
  async tell(sentence: (code: News) => string): Promise<void> {
    const code = await lateCode(() => import('./news.js'), 'news.js', this.host.localName);
    if (code) this.say(sentence(code));
  }

  /** Has a refresh read out once it is drawn, and that data could not be had; each snapshot once. */
  refreshed(snapshot: Snapshot, drawn: DrawnNews | undefined, failed: string): void {
    if (snapshot === this.#seen) return;
    const before = this.#seen;
    this.#seen = snapshot;
    if (snapshot.state === 'failed') this.say(failed);
    else if (before && drawn)
      void this.tell(({ refreshNews }) => refreshNews(drawn.view, before, snapshot, drawn.stale()));
  }
}
