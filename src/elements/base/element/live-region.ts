import { html, type TemplateResult } from 'lit';
import { lateCode } from './late-code.js';

/** Where news are spoken: a card that stands alone, or the board or wall around it. */
export interface NewsHost {
  readonly localName: string;
  readonly renderRoot: ParentNode;
  readonly source: {
    readonly provider?: { sayNews?(sentence: string, about?: string): void } | undefined;
  };
}

/**
 * The place whose changes are read out, politely: one a board, or a card alone. It is there before there is
 * anything to say, for a place that comes with its words is not read. What stands in something that provides
 * for it has none.
 */
export const liveRegion = (lang: string | undefined): TemplateResult =>
  html`<p class="unseen live-region" role="status" lang=${lang ?? ''}></p>`;

/**
 * Has a sentence read out, once, in the place of the outermost board, wall or card around an element. What is
 * said within a moment becomes one sentence; what comes twice in it is said once, and of what is said `about`
 * one thing the last word counts: it stands no longer as it was said before.
 */
export async function sayNews(host: NewsHost, sentence: string, about?: string): Promise<void> {
  const { provider } = host.source;
  if (provider?.sayNews) {
    provider.sayNews(sentence, about);
    return;
  }
  const code = await lateCode(() => import('./news.js'), 'news.js', host.localName);
  code?.gather(host, sentence, about);
}
