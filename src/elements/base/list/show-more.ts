import { css, html, type TemplateResult } from 'lit';

/** So many rows of a long list are on the screen at first; paper has all. */
export const SHOWN = 20;

export const restStyles = css`
  @media screen {
    .cut .later {
      display: none;
    }
  }
  .rest {
    align-self: flex-start;
    min-height: max(44px, var(--target));
    margin-top: 0.5em;
    font-size: var(--size-meta);
  }
  @media print {
    .rest,
    .listed {
      display: none;
    }
  }
`;

/** The button that brings the rest of a list onto the screen. */
export function restButton(text: string, show: () => void): TemplateResult {
  return html`<button type="button" class="rest" part="rest" @click=${show}>${text}</button>`;
}
