import { css, unsafeCSS } from 'lit';
import { looksSheet } from '../../../theme/looks.js';
import { tipLook } from '../keys/tip.styles.js';

/** Lines, axes and the tooltip of a drawing. */
export const plotStyles = css`
  .plot {
    position: relative;
    width: 100%;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .plot svg {
    display: block;
    overflow: visible;
    pointer-events: none;
  }
  .cursor {
    position: absolute;
    top: 0;
    left: var(--x);
    width: 1px;
    height: calc(var(--h) - 1.7em);
    background: var(--line);
    pointer-events: none;
  }
  .cursor::after {
    content: '';
    position: absolute;
    top: calc(var(--y) - 5px);
    left: -5px;
    width: 11px;
    height: 11px;
    border: 2px solid var(--ink);
    border-radius: 50%;
    /* On the colour of ink, the paper beside it is seen. */
    box-shadow:
      0 0 0 2px var(--paper),
      inset 0 0 0 2px var(--paper);
  }
  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    max-width: min(18em, 70%);
    ${tipLook}
    white-space: pre-line;
  }
  /* The way from the place to its tip belongs to the tip. */
  .tip::before {
    content: '';
    position: absolute;
    z-index: -1;
    top: 0;
    right: -0.9em;
    bottom: 0;
    left: -0.9em;
  }
  .tip.after {
    left: calc(var(--x) + 0.75em);
  }
  .tip.before {
    right: calc(100% - var(--x) + 0.75em);
  }
  @media print {
    /* What was drawn for the screen fits the paper. */
    .plot {
      position: relative;
    }
    .plot svg {
      max-width: 100%;
      height: auto;
    }
  }
  ${unsafeCSS(looksSheet())}
`;
