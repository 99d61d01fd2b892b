import { css } from 'lit';

/** Figures to choose from: a rule above each and no box; the chosen one has a cap and a tint. */
export const measuresStyles = css`
  .measures {
    display: grid;
    grid-template-columns: minmax(0, 32em);
    grid-column-gap: 1.5em;
    margin-bottom: 1.25em;
  }
  .columns.measures {
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
  }
  .measure {
    position: relative;
    z-index: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto 1fr;
    padding: 0.5em 0 1em;
    border-top: 1px solid var(--line);
    cursor: pointer;
  }
  /* What has no figure here cannot be chosen. */
  .measure[aria-disabled] {
    cursor: auto;
  }
  .columns .lead {
    grid-column: span var(--lead);
  }
  .lead {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .measure[aria-checked='true']::before,
  .measure[aria-checked='true']::after {
    content: '';
    position: absolute;
    z-index: -1;
    top: -1px;
    right: -0.625em;
    bottom: 0.5em;
    left: -0.625em;
    background: var(--accent);
    opacity: 0.08;
  }
  .measure[aria-checked='true']::after {
    bottom: auto;
    height: 3px;
    opacity: 1;
  }
  .measure > * {
    grid-column: 1;
  }
  .label {
    color: var(--quiet);
    font-size: var(--size-meta);
    line-height: 1.4;
  }
  .measure:hover .label {
    color: var(--brand);
  }
  .measure[aria-checked='true'] .label {
    color: var(--ink);
    font-weight: 600;
  }
  .amount {
    line-height: 1.3;
  }
  .amount:not(.words) .figure {
    white-space: nowrap;
  }
  .amount .figure {
    font-size: var(--size-figure);
    font-weight: 600;
  }
  .lead .amount .figure {
    font-size: var(--size-lead);
    font-weight: 700;
  }
  .amount .unit {
    margin-inline-start: 0.15em;
    white-space: nowrap;
  }
  /* Words in place of a number, and many digits, take a size at which they have room. */
  .amount.words .figure,
  .amount .figure.longer,
  .amount .figure.longest {
    font-size: var(--size-title);
  }
  .absent .figure {
    color: var(--quiet);
  }
  .said,
  .when {
    font-size: var(--size-foot);
    line-height: 1.5;
  }
  .when {
    color: var(--quiet);
  }
  .lead .said,
  .change-at {
    font-size: var(--size-axis);
  }
  /* The course of the lead figure, with its change below it. */
  .course {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: end;
    padding-bottom: 0.4em;
    margin-inline-start: 1em;
  }
  .columns .change-at {
    grid-column: 2;
    grid-row: 3 / span 2;
    width: min-content;
    min-width: 100%;
    padding-inline-start: 1.15em;
    line-height: 1.5;
  }
  .course svg {
    display: block;
    overflow: visible;
  }
  /* The lines of all cells of a row stand at one height, and the numbers on one line. */
  .first .amount::before {
    content: '\\200b';
    content: '\\200b' / '';
    font-size: var(--size-lead);
  }
  @supports (grid-template-rows: subgrid) {
    .columns .measure {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
  }
  .list .measure {
    padding: 0.35em 0 0.5em;
  }
  .list .measure.lead {
    grid-template-rows: auto;
    align-items: baseline;
  }
  .list .lead > .said,
  .list .lead > .change-at,
  .list .lead > .when {
    grid-column: 1 / -1;
  }
  /* A number beside its name, and below it where both have no room on a line. */
  .list .measure:not(.lead) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  .list .measure:not(.lead) > .label {
    flex: 1 1 7em;
  }
  .list .measure:not(.lead) > .amount {
    margin-inline-start: auto;
    text-align: end;
  }
  .list .measure:not(.lead) > .said,
  .list .measure:not(.lead) > .when {
    flex: 0 0 100%;
  }
  .list .lead .amount .figure {
    font-size: 2.25em;
  }
`;
