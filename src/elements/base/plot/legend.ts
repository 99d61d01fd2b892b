import type { Tone } from '../../../charts/line.js';
import { css, html, type TemplateResult } from 'lit';
import { painted } from '../../../charts/painters/screen.js';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-bottom: 0.25em;
    font-size: var(--size-meta);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .swatch {
    width: 1.75em;
    height: 0.75em;
    flex: none;
  }
`;

/** The names of lines, each with its colour and dash. */
export function legend(lines: readonly { name: string; tone: Tone }[]): TemplateResult {
  return html`<ul class="legend" part="legend">
    ${lines.map(
      ({ name, tone }) =>
        html`<li>
          <svg class="swatch" aria-hidden="true" viewBox="0 0 28 12">
            ${painted([{ mark: 'line', role: 'line', tone, x1: 0, x2: 28, y1: 6, y2: 6 }])}
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;
}
