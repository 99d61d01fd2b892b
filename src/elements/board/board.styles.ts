import { css, unsafeCSS } from 'lit';
import { COUNTS } from './columns.js';

const columns = COUNTS.map(
  (count) => `.columns-${count}{grid-template-columns:repeat(${count},minmax(0,1fr))}`,
).join('');

export const boardStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .board {
    display: grid;
    gap: 2em;
    align-items: stretch;
  }
  ${unsafeCSS(columns)}
  /* What is no card, and a card before it has been placed, has a line of its own. */
  .board ::slotted(*) {
    grid-column: 1 / -1;
  }
  .board ::slotted([hidden]) {
    display: none;
  }
  /* A heading stands near what it is of; a page that says otherwise is heard. */
  .board ::slotted(:not(:defined)),
  .board ::slotted(h1),
  .board ::slotted(h2),
  .board ::slotted(h3),
  .board ::slotted(h4),
  .board ::slotted(p) {
    margin: 0;
  }
  .board ::slotted(h2) {
    margin: 0.75em 0 -0.75em;
  }
  .board ::slotted(h3) {
    margin: 0.25em 0 -1em;
  }
  .board ::slotted(p) {
    max-width: 46em;
    margin-bottom: -0.5em;
  }
  /* One card below the other; figures beside one another. */
  @media print {
    .board {
      display: block;
    }
    .board ::slotted(*) {
      margin: 0 1em 1.5em 0;
      vertical-align: top;
    }
    .board ::slotted(h1),
    .board ::slotted(h2),
    .board ::slotted(h3),
    .board ::slotted(h4) {
      break-after: avoid;
    }
    .board ::slotted(p) {
      margin: 0 0 0.75em;
    }
    /* What only chooses is nothing on paper. */
    .board ::slotted(gf-filter) {
      display: none;
    }
  }
`;
