import { css, unsafeCSS } from 'lit';
import { looksSheet } from '../../../theme/looks.js';

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
