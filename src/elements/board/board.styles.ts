import { css, unsafeCSS } from 'lit';
import { tokenSheet } from '../../theme/tokens.js';
import { unseenStyles } from '../base/element/unseen.styles.js';
import { phrasedStyles } from '../base/text/phrased.styles.js';
import { GAP, TRACKS } from './columns.js';

export const boardStyles = [
  unsafeCSS(tokenSheet),
  unseenStyles,
  phrasedStyles,
  css`
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
      /* What a link leads to stands below what stays in sight. */
      scroll-margin-top: var(--covered);
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
    /* What is chosen stays in sight, where it leaves the rest room enough. */
    .top ::slotted(*) {
      margin-bottom: ${GAP}em;
    }
    .wide.top {
      position: sticky;
      top: 0;
      z-index: 2;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1.25em;
      margin-top: 2.5em;
      padding: 0.75em 0;
      border-top: 1px solid var(--line);
      background: var(--paper);
      color: var(--quiet);
      font: 400 max(0.75em, 12px) / 1.5 var(--font);
      font-variant-numeric: tabular-nums;
    }
    .elder .foot {
      font-size: max(1.125em, 18px);
    }
    .badge {
      padding: 0 0.5em;
      border: 1px solid currentColor;
      border-radius: var(--radius);
      color: var(--ink);
      font-weight: 600;
    }
    @media screen {
      .on-paper {
        display: none;
      }
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
        break-inside: avoid;
      }
      .foot::after {
        content: attr(data-page);
        overflow-wrap: anywhere;
      }
      /* What only chooses is nothing on paper. */
      .top,
      .board ::slotted(gf-filter) {
        display: none;
      }
    }
  `,
];
