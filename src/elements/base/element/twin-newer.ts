import type { DatasetInfo } from '../../../core/contract/contract.generated.js';
import { spokenFor } from '../../../i18n/lang.js';
import { loadWords } from '../../../i18n/words.js';
import { menuWords } from './menu/menu.words.js';
import { infoAt, isSuperseded, near } from './menu/superseded.js';

/** Which data a baked picture is of, as `gongfu bake` writes it: `2024-12 2025-01-20`. */
const MARK = 'data-gf-of';

type Dates = Pick<DatasetInfo, 'asOf' | 'published'>;

/** The dates of the data that a twin shows; undefined where it does not say them. */
function datesOf(twin: Element): Dates | undefined {
  const [asOf = '', published = ''] = twin.getAttribute(MARK)?.split(' ') ?? [];
  return published ? { asOf, published } : undefined;
}

/**
 * Has a twin say that there are newer data than its own, where it can know, with a button that shows them. Of two
 * times the first counts.
 */
export async function sayNewer(
  twin: HTMLElement,
  live: Partial<Dates>,
  show: () => void,
): Promise<void> {
  const own = datesOf(twin);
  if (!own || !isSuperseded(own, live) || twin.querySelector('.gf-twin-newer')) return;
  const lang = spokenFor(twin.lang);
  const { date } = await loadWords(lang);
  const words = menuWords[lang].newer;
  const line = document.createElement('p');
  line.className = 'gf-twin-newer';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.show;
  button.addEventListener('click', show);
  twin.querySelector('.gf-twin-card')?.append(line);
  line.append(words.text(date(live.asOf ?? live.published ?? '')), ' ', button);
}

/** The same of a twin that is never taken over, by the address that its tag names for that (`live-src`). */
export async function askNewer(
  twin: HTMLElement,
  address: string,
  show: () => void,
): Promise<void> {
  const url = new URL(address, twin.baseURI);
  if (!datesOf(twin) || !/^https?:$/.test(url.protocol)) return;
  await near(twin);
  const live = await infoAt(url.href);
  if (live && twin.isConnected) await sayNewer(twin, live, show);
}
