import { css, unsafeCSS } from 'lit';
import { looksSheet } from '../../../theme/looks.js';

/** What a tooltip looks like, wherever it stands. */
export const tipLook = css`
  padding: 0.25em 0.6em;
  background: var(--ink);
  color: var(--paper);
  border-radius: var(--radius);
  font-size: var(--size-axis);
  line-height: 1.45;
`;

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
  }
  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    max-width: min(18em, 70%);
    ${tipLook}
    white-space: pre-line;
    pointer-events: none;
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
