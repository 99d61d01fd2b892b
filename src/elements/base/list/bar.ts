import { html, type TemplateResult } from 'lit';
import type { Bar } from '../../../charts/bars.js';
import { cssProps } from '../element/css-props.js';

/** A bar in its track, from zero to either side, with an open end where it is only a bound (bounds.styles.ts). */
export function renderBar({ zero, length, below, bound }: Bar): TemplateResult {
  const place = cssProps({ '--zero': `${zero}`, '--v': `${length}` });
  return html`<span class="bar ${bound} ${below ? 'below' : ''}" ${place}></span>`;
}
