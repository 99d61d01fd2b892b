import { css } from 'lit';

/** Tables of figures. */
export const tableStyles = css`
  .scroll {
    max-height: 24em;
    overflow: auto;
  }
  .own-figure {
    margin-bottom: 0.5em;
    line-height: 1.3;
  }
  .own-figure .figure {
    font-size: var(--size-lead);
    font-weight: 700;
  }
  /* As wide as it reads: figures stand near what they are of. */
  table {
    min-width: min(100%, 32em);
    border-collapse: collapse;
    font-size: var(--size-meta);
  }
  th,
  td {
    padding: 0.3em 0.75em 0.3em 1em;
    border-bottom: 1px solid var(--grid);
    text-align: end;
    font-weight: 400;
    line-height: 1.4;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--paper);
    border-bottom-color: var(--line);
    color: var(--quiet);
    vertical-align: bottom;
  }
  td {
    /* What is spoken alone stays inside what scrolls. */
    position: relative;
  }
  td.number {
    white-space: nowrap;
  }
  td.none {
    word-break: keep-all;
    color: var(--quiet);
  }
  /* The head of a column puts its rows in order. */
  .sort {
    min-height: var(--target);
    padding: 0;
    border: 0;
    border-radius: 0;
    color: inherit;
    text-align: inherit;
    overflow-wrap: inherit;
  }
  .sort:hover {
    text-decoration: underline;
  }
  /* Drawn here, for each cell speaks its unit and its remarks. */
  th[data-said]::after {
    content: attr(data-said);
    content: attr(data-said) / '';
  }
  [aria-sort='ascending'] .sort::before,
  [aria-sort='descending'] .sort::before {
    content: '↑ ';
    color: var(--ink);
  }
  [aria-sort='descending'] .sort::before {
    content: '↓ ';
  }
  /* The sign of a footnote stands beside its figure and moves no digit. */
  .noted tr > * {
    padding-inline-end: 1.5em;
  }
  td[data-sign]::after {
    content: attr(data-sign);
    /* The cell speaks its remark itself. */
    content: attr(data-sign) / '';
    position: absolute;
    right: 0.2em;
    color: var(--quiet);
  }
  .footnotes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-top: 0.25em;
  }
  /* A long name takes several lines rather than the room of its figures. */
  tr > :first-child {
    padding-inline-start: 0;
    min-width: 7em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  table:not(.noted) tr > :last-child {
    padding-inline-end: 0;
  }
  .body .tools {
    margin-top: 0.5em;
    font-size: var(--size-foot);
  }
  @media print {
    /* Every row, and the heads again on each sheet. */
    .body .scroll {
      max-height: none;
      overflow: visible;
      background: none;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    /* The least size of this type: a sheet is narrower than a screen, and paper comes nearer to the eye. */
    .elder table {
      font-size: 0.75em;
    }
    .body tr > * {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .body tr > .number,
    .body tr > .none {
      white-space: nowrap;
    }
  }
`;
