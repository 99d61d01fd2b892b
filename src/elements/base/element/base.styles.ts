import { css, unsafeCSS } from 'lit';
import { tokenSheet } from '../../../theme/tokens.js';
import { phrasedStyles } from '../text/phrased.styles.js';
import { unseenStyles } from './unseen.styles.js';

/** The tokens and the frame that every element shares. */
export const baseStyles = [
  unsafeCSS(tokenSheet),
  unseenStyles,
  phrasedStyles,
  css`
    :host {
      display: block;
      min-width: 0;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
      /* Nor does what stays in sight on a board cover what the focus goes to. */
      scroll-margin-top: var(--covered);
    }
    /* What a page says of its own text must not reach ours, but for its size; the smallest of
       ours is 0.75em, and never less than 12px. */
    .theme {
      height: 100%;
      color: var(--ink);
      font: 400 max(1em, 16px) / 1.5 var(--font);
      font-variant-numeric: tabular-nums;
      overflow-wrap: break-word;
      cursor: auto;
      direction: ltr;
      letter-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
      -webkit-text-size-adjust: 100%;
    }
    .theme {
      --target: 24px;
    }
    @media (pointer: coarse) {
      .theme {
        --target: 44px;
      }
    }
    /* Its smallest text has 18px, what is pressed 60; a page that has enlarged its own text need not be doubled. */
    .theme.elder {
      --target: 60px;
      font-size: max(24px, min(1.5em, 30px), 1em);
    }
    .card {
      contain: layout style;
      display: flex;
      flex-direction: column;
      padding: 0.75em var(--gf-padding, 1.25em);
      background: var(--paper);
      border-top: 2px solid var(--ink);
    }
    /* On a board, a message takes no more room than it needs. */
    .small.card {
      min-height: 0;
    }
    .small .message {
      min-height: 0;
    }
    .embedded.card {
      min-height: 0;
      font-size: 1em;
      padding: 0;
      border: 0;
      background: none;
    }
    @media (max-width: 480px) {
      .card {
        padding-right: var(--gf-padding, 1em);
        padding-left: var(--gf-padding, 1em);
      }
    }
    p,
    ul,
    ol,
    dl,
    dd,
    figure {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    button,
    select {
      min-height: max(2.25em, var(--target));
      font: inherit;
      color: inherit;
    }
    button {
      padding: 0.1em 0.75em;
      background: none;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      cursor: pointer;
    }
    button:hover {
      border-color: var(--brand);
      color: var(--brand);
    }
    :focus {
      outline: none;
    }
    :focus-visible {
      outline: 2px solid var(--brand);
      outline-offset: 2px;
      border-radius: 2px;
    }
    a {
      color: var(--brand);
    }
    .light {
      display: none;
    }
    .header {
      margin-bottom: 0.5em;
    }
    /* Where a line has no room for a headline beside buttons, they stand below it. */
    .top,
    .elder .header {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75em;
      align-items: flex-start;
    }
    .below {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.5em;
    }
    /* Type of this size leaves a headline no room beside buttons: they stand beside the line below it, or under that. */
    .elder .header {
      align-items: center;
    }
    .elder .top {
      display: contents;
    }
    .elder .title {
      flex: 0 0 100%;
    }
    .elder .below {
      flex: 1 1 10em;
      min-width: 0;
    }
    .elder .buttons {
      order: 1;
    }
    .title {
      flex: 1 1 5em;
      min-width: 0;
      font-size: var(--size-title);
      font-weight: 600;
      line-height: 1.35;
    }
    @supports (text-wrap: balance) {
      .title {
        text-wrap: balance;
      }
    }
    .where {
      min-width: 0;
      color: var(--quiet);
      font-size: var(--size-meta);
    }
    /* Short statements part at their marks. */
    .where,
    .small,
    .note,
    .when,
    .foot {
      word-break: keep-all;
    }
    .tool {
      min-height: max(2em, var(--target));
      padding: 0 0.6em;
      border-color: var(--grid);
      color: var(--quiet);
      font-size: var(--size-meta);
    }
    .buttons {
      display: flex;
      margin-inline-start: auto;
      gap: 0.25em;
    }
    .menu-place {
      position: relative;
    }
    .more {
      min-width: max(2.25em, var(--target));
      margin-right: -0.5em;
      padding: 0;
      border-color: transparent;
      font-weight: 600;
      line-height: 1;
    }
    /* A phone has room for one button, and the menu has the table as well. */
    @media (max-width: 480px) {
      .with-menu > .tool {
        display: none;
      }
    }
    .body {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
    /* As high as the type, so that its observer sees the type change; it takes no room. */
    .ruler {
      flex: none;
      height: 1em;
      margin-bottom: -1em;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.125em 1em;
      margin-top: 0.75em;
      padding-top: 0.5em;
      border-top: 1px solid var(--grid);
      color: var(--quiet);
      font-size: var(--size-foot);
    }
    .badge {
      padding: 0 0.5em;
      border: 1px solid currentColor;
      border-radius: var(--radius);
      color: var(--ink);
      font-size: var(--size-foot);
      font-weight: 600;
      white-space: nowrap;
    }
    .badges {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.5em;
      margin-bottom: 0.5em;
    }
    .badges .badge {
      white-space: normal;
    }
    .badges button {
      min-height: var(--target);
      padding: 0 0.5em;
      border: 0;
      color: var(--brand);
      text-decoration: underline;
    }
    .message {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
      gap: 0.5em;
      flex: 1;
      min-height: 5em;
      overflow-wrap: anywhere;
    }
    .message strong {
      font-weight: 600;
    }
    .skeleton {
      flex: 1;
      min-height: 5em;
      border-radius: var(--radius);
      background: var(--grid);
      opacity: 0.45;
    }
    .good {
      color: var(--good);
    }
    .bad {
      color: var(--bad);
    }
    .watch {
      color: var(--watch);
    }
    @media screen {
      .on-paper {
        display: none;
      }
    }
    @media print {
      /* Bars, tiles and cells are backgrounds, and paper leaves those out where it is not told. */
      .theme {
        -webkit-print-color-adjust: exact;
        print-color-adjust: exact;
      }
      .buttons,
      .badges button,
      .tools {
        display: none;
      }
      /* Boxes in a row or column part badly between sheets. */
      .card,
      .body {
        display: block;
      }
      .card {
        break-inside: avoid;
        contain: none;
        height: auto;
      }
      .theme.card {
        min-height: 0;
      }
      .theme.card:not(.embedded):not(.elder) {
        font-size: 14px;
      }
      .header,
      .ruler {
        break-after: avoid;
      }
      .header {
        break-inside: avoid;
      }
      .foot {
        break-before: avoid;
        break-inside: avoid;
      }
      /* Where a sheet that is filed came from. */
      .foot[data-page]::after {
        content: attr(data-page);
        overflow-wrap: anywhere;
      }
    }
  `,
];

/** For a card that may be longer than a sheet of paper: it breaks where its parts do, and moves to no new one. */
export const longStyles = css`
  @media print {
    .card:not(.embedded) {
      break-inside: auto;
    }
  }
`;
