import { html, type TemplateResult } from 'lit';
import type { DatasetInfo } from '../../../../core/contract/contract.generated.js';
import type { CardFacts, CardHost } from './card-facts.js';
import { menuWords } from './menu.words.js';

/** A card within this of the window is near. */
const NEAR = '200px';

/** Comes when a card is near the part of the page that a reader sees. */
export function near(host: Element): Promise<void> {
  return new Promise((done) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        done();
      },
      { rootMargin: NEAR },
    );
    observer.observe(host);
  });
}

/** What the document at an address says of itself; undefined where that cannot be known. */
export async function infoAt(address: string): Promise<Partial<DatasetInfo> | undefined> {
  try {
    const response = await fetch(address);
    const { dataset } = (await response.json()) as { dataset?: Partial<DatasetInfo> };
    return response.ok && typeof dataset === 'object' ? dataset : undefined;
  } catch {
    return undefined;
  }
}

const isLater = (one: unknown, other: string): one is string =>
  typeof one === 'string' && one > other;

type Dates = Pick<DatasetInfo, 'asOf' | 'published'>;

/** Whether data that were found are newer than those shown. */
export const isSuperseded = (shown: Dates, found: Partial<Dates>): boolean =>
  isLater(found.published, shown.published) || isLater(found.asOf, shown.asOf);

/**
 * For a card whose figures stand in its page: whether the address that they came from has newer ones, asked when
 * the card comes near. What it then says, with a button that shows them; undefined where there are none, and
 * where it cannot know.
 */
export async function superseded(
  { host, view }: CardFacts,
  written: string,
): Promise<TemplateResult | undefined> {
  const { info } = view.dataset;
  const address = new URL(written, host.baseURI);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  await near(host);
  const live = await infoAt(address.href);
  if (!live || !isSuperseded(info, live)) return undefined;
  const words = menuWords[view.say.lang].newer;
  const day = live.asOf ?? live.published ?? '';
  return html`<span class="badge newer"
    >${words.text(view.say.words.date(day))}
    <button type="button" @click=${() => show(host, address.href)}>${words.show}</button></span
  >`;
}

/** Shows the newer data in place of those in the page. */
function show(host: CardHost, src: string): void {
  Object.assign(host, { data: undefined, src, liveSrc: '' });
}
