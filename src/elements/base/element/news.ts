import { parseRange } from '../../../core/time/range.js';
import type { Picked } from '../../../data/selection.js';
import type { Snapshot } from '../../../data/source.js';
import { spokenFor } from '../../../i18n/lang.js';
import { loadWords } from '../../../i18n/words.js';
import { lateCode } from './late-code.js';
import type { NewsHost } from './live-region.js';
import { newsWords } from './news.words.js';
import type { View } from './view.js';

/** What comes within so many milliseconds becomes one sentence: a choice, and what it does to several cards. */
const MOMENT = 120;

/** The clauses that wait to be said, by what they are about, by the root of the card or board whose place they are read in. */
const waiting = new WeakMap<ParentNode, Map<string, string>>();

/**
 * Takes up a clause to be read out in the place of a host, with what else comes within a moment. What is said
 * about one thing takes the place of what was said about it before.
 */
export function gather({ renderRoot, localName }: NewsHost, clause: string, about = clause): void {
  const clauses = waiting.get(renderRoot);
  if (clauses) {
    clauses.set(about, clause);
    return;
  }
  const first = new Map([[about, clause]]);
  waiting.set(renderRoot, first);
  const place = renderRoot.querySelector<HTMLElement>('.live-region');
  // The same sentence as before is read out again where the place was empty between.
  if (place) place.textContent = '';
  setTimeout(() => {
    waiting.delete(renderRoot);
    if (!place) return;
    const lang = spokenFor(place.lang);
    void lateCode(() => loadWords(lang), lang, localName).then((words) => {
      if (words) place.textContent = (words.clauses([...first.values()]) + words.stop).trim();
    });
  }, MOMENT);
}

/** What a card shows once a reader has picked something, or taken it back. */
export function choiceNews({ dataset, say, home }: View, { region, period }: Picked): string {
  const words = newsWords[say.lang];
  const place = say.region(dataset.regions.get(region ?? '')?.id ?? home.id);
  const time = period === undefined ? undefined : parseRange(period);
  const when = typeof time === 'object' ? say.timeRange(time) : words.latest;
  const isCleared = region === undefined && period === undefined;
  return (isCleared ? words.cleared : words.shown)(place, when);
}

/** That a table stands in the place of a picture, with how many rows it has, or the picture again. */
export function tableNews({ say }: View, title: string, rows: number | undefined): string {
  const words = newsWords[say.lang];
  return rows === undefined ? words.picture(title) : words.table(title, rows);
}

/** What a refresh has brought; '' where it has brought nothing that was not known. */
export function refreshNews(
  { say }: View,
  before: Snapshot,
  now: Snapshot,
  stale: string | undefined,
): string {
  const words = newsWords[say.lang];
  if (now.state === 'stale') return before.state === 'stale' ? '' : (stale ?? '');
  if (now.state !== 'ready') return '';
  const isSame = 'dataset' in before && before.dataset === now.dataset;
  if (!isSame) return words.updated(say.dates());
  return before.state === 'stale' ? words.current : '';
}
