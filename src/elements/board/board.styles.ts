import { css } from 'lit';

/** What parts one card from another, beside and below, in em. */
export const GAP = 2;

/** So many that every row has its edges on them, however many cards share it. */
export const TRACKS = 240;

export const boardStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .board {
    display: grid;
    grid-template-columns: repeat(${TRACKS}, minmax(0, 1fr));
    row-gap: ${GAP}em;
    align-items: stretch;
  }
  /* What is no card, and a card before it has been placed, has a line of its own. */
  .board ::slotted(*) {
    grid-column: 1 / -1;
    min-width: 0;
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
      margin: 0 1.5em 1.5em 0;
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
