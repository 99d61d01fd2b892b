import { css } from 'lit';

/** The button that ends what is heard; it comes with the first sound. */
export const aloudStyles = css`
  .header {
    position: relative;
  }
  .stop-place {
    position: absolute;
    top: calc(100% + 0.25em);
    right: 0;
  }
  .stop-place .tool {
    min-height: max(36px, var(--target));
    background: var(--paper);
    white-space: nowrap;
  }
  @media print {
    .stop-place {
      display: none;
    }
  }
`;
