import { css } from 'lit';

export const filterStyles = css`
  /* One row, as it may stay in sight while the page moves below it. */
  .card {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding-top: 0.5em;
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--grid);
  }
  .header {
    align-items: center;
    margin: 0;
  }
  .heads {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .title {
    font-size: 1em;
  }
  .foot,
  .badges {
    display: none;
  }
  .body {
    flex: 1 1 20em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }
  label {
    display: flex;
    flex: 1 1 9em;
    align-items: center;
    gap: 0.5em;
    max-width: 18em;
    font-size: var(--size-meta);
    color: var(--quiet);
    white-space: nowrap;
  }
  select {
    flex: 1;
    width: 100%;
    min-width: 0;
    padding: 0 0.5em;
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-size: 1.0769em;
  }
`;
