import { html, nothing, type TemplateResult } from 'lit';
import type { ListedItem } from '../../core/contract/contract.generated.js';
import type { Listing } from '../../core/derive/listing.js';
import type { View } from '../base/element/view.js';
import { itemRemarks, validityText } from './listing.text.js';
import { phrased, statements } from '../base/text/phrased.js';

interface Look {
  /** Behind the first ones, so that only paper and who asks for it gets it. */
  isLater: boolean;
  /** True where items of other kinds stand beside it. */
  isMixed: boolean;
}

/** One item: its name, which leads on where it has an address, and what it is, for whom and where. */
export function renderItem(
  view: View,
  results: Listing,
  item: ListedItem,
  { isLater, isMixed }: Look,
): TemplateResult {
  const { say } = view;
  const { summary } = item;
  const validity = validityText(say, results, item);
  const upcoming = results.upcoming.has(item) ? 'upcoming' : '';
  return html`<li
    class="item ${isLater ? 'later' : ''}"
    part="item"
    tabindex=${isLater ? -1 : nothing}
  >
    ${renderName(say.text(item.name), item.url)}
    ${summary ? html`<span>${phrased(say.text(summary))}</span>` : nothing}
    <span class="small">${statements(itemRemarks(view, item, isMixed))}</span>
    ${validity ? html`<span class="small ${upcoming}">${phrased(validity)}</span>` : nothing}
  </li>`;
}

function renderName(name: string, url: string | undefined): TemplateResult {
  if (!url) return html`<b>${phrased(name)}</b>`;
  // A foreign site is not handed the page.
  const isForeign = /^https?:/.test(url);
  return html`<a href=${url} rel=${isForeign ? 'noopener' : nothing}>${phrased(name)}</a>`;
}
